import type { AskedBefore } from '#src/language/intent/intents.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import type { Heard } from './heard.ts'
import { current, type Talk } from './talk.ts'

/** What the model makes of a message, after what was asked; undefined where a model has nothing to read. */
export function guessOf(talk: Talk, { text }: Heard): UnderstoodIntent | undefined {
  // 2, ？？: a number or a mark answers what was asked, or nothing.
  if (current(talk)?.dialog.isVerbatim || !/\p{L}/u.test(text)) return undefined
  return talk.needs.dialogs.guess(text, askedBefore(talk))
}

/** What the assistant asked last, as the corpus names it (language/README.md). */
export function askedBefore(talk: Talk): AskedBefore {
  const now = current(talk)
  const choices = now?.frame.asked?.choices ?? []
  if (!now?.frame.asked || now.frame.isStale) return 'idle'
  const ofSurvey = SURVEYS[now.dialog.name]
  if (ofSurvey) return ofSurvey
  if (now.dialog.name === 'promotion') return 'promo'
  if (now.dialog.isMenu && !now.dialog.isLasting && now.dialog.name !== 'resume') return 'idle'
  if (asksWhatFor(talk)) return 'idle'
  if (choices.length === 0) return now.frame.asked.question === 'window' ? 'ask_time' : 'idle'
  return choices.some(({ value }) => value === true || value === 'yes') ? 'confirm' : 'offer_slots'
}

const SURVEYS: Readonly<Record<string, AskedBefore>> = {
  ...{ satisfaction: 'survey', 'after-visit': 'survey', 'correct-score': 'survey', rate: 'survey' },
  ...{ remark: 'survey_text', 'satisfaction-word': 'survey_text', needs: 'survey_text' },
}

/** What the visit is for is asked as openly as what they want: a trouble in whatever words answers it. */
export const asksWhatFor = (talk: Talk): boolean => {
  const now = current(talk)
  return now?.dialog.name === 'book' && now.frame.asked?.question === 'kind'
}

/** Whoever was asked something is shown how to answer, rather than asked what they mean. */
export function isAsked(talk: Talk): boolean {
  const now = current(talk)
  return now?.frame.asked !== undefined && !now.frame.isStale && !ASKS_WHAT.includes(now.dialog.name)
}

const ASKS_WHAT = ['menu', 'clarify']

/** Below this the three likeliest would be three guesses: everything that can be done here is shown instead. */
export const ASKED_BACK_FROM = 0.3

import { asksWhenAgreed } from '#src/language/answers/about-agreed-visit.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { asksOfOwnVisit, asksWhatWasSaid } from '#src/language/answers/asks-of-own-visit.ts'
import { asksWho } from '#src/language/answers/asks-who.ts'
import { beforeAside, beginsWithYes } from '#src/language/answers/holds-back-yes.ts'
import { cannotTell } from '#src/language/answers/read-symptom.ts'
import { saysStill } from '#src/language/answers/read-tried.ts'
import { saysYesInWords } from '#src/language/answers/says-yes-in-words.ts'
import type { AskedBefore, Intent } from '#src/language/intent/intents.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import type { Purpose, PurposeReading, SaidVisitKind } from '#src/language/purposes.ts'
import { openDialog } from './advance.ts'
import { answersQuestion } from './answers-question.ts'
import type { Guess } from './guess.ts'
import { type Heard, plain } from './heard.ts'
import { opensPurpose } from './opens-purpose.ts'
import { makesSense, outranks } from './outranking.ts'
import { askedQuestion, correctedQuestion } from './put-question.ts'
import { current, type Talk } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** What an intent of the model leads to. */
export interface IntentRoute {
  readonly purpose: Purpose
  readonly visitKind?: SaidVisitKind | undefined
  /** However sure the model is, it is asked before anything is done. */
  readonly isAskedFirst?: boolean
  /** Whether it is one of the things that somebody who wasn't understood is offered. */
  readonly isChoice?: boolean
}

/** A message that no rule understood is acted on as the model reads it, where the model is sure enough (design §4). Gives back whether it was. */
export async function actsOnGuess(talk: Talk, heard: Heard): Promise<boolean> {
  const guess = guessOf(talk, heard)
  if (!guess) return false
  const asked = askedBefore(talk)
  // What somebody outside had to say is still to be learned.
  const decision = guess.isProposed ? 'ask' : guess.decision
  talk.guess = { text: heard.text.slice(0, LONGEST_WORDS), asked, top: guess.top, decision }
  const route = talk.needs.dialogs.routeOf(guess.intent)
  const isSaidFor = route?.visitKind !== undefined && asksWhatFor(talk) && guess.probability >= ASKED_BACK_FROM
  if (guess.decision !== 'act' && !isSaidFor) return false
  if (await answersAsGuessed(talk, heard, guess)) return true
  const isTooWeak = !isSaidFor && (isAsked(talk) || heard.times.length > 0) && guess.probability < LEAVES_QUESTION_FROM
  const isSaid = route?.purpose === 'thanks' && heard.purpose.purpose === 'bye'
  if (!route || route.isAskedFirst || isTooWeak || isSaid) return false
  const read = heardFor(heard, { purpose: route.purpose, visitKind: guess.slots.visit_type ?? route.visitKind })
  talk.heard = read
  if (isSaidFor) return answersQuestion(talk, read)
  const stack = structuredClone(talk.stack)
  const isDone = (await outranks(talk, read)) || (await opensPurpose(talk, read)) || (await makesSense(talk, read))
  if (isDone) talk.guessed = { ...whatCameOf(talk, stack), text: talk.guess.text, asked, top: [...guess.top] }
  return isDone
}

/** What was open before a guess was acted on, and what that opened. */
const whatCameOf = (talk: Talk, stack: Frame[]) => ({
  dialog: current(talk)?.frame.dialog,
  stack,
  tickets: [...(talk.needs.ticketsOpened?.() ?? [])],
})

/** 中，就这，恁可别放俺鸽子: a yes to what was read back, in whatever words; what is asked besides is answered after it. */
export async function agrees(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question?.mayBeAgreed?.(heard, now.frame.answers) || heard.chosen) return false
  if (heard.yesNo) return heard.yesNo === 'yes' && asksBeside(heard) && (await agreesAndGoesOn(talk, heard))
  // 还是去我家吧, 对了我这个月多少钱: another address, another matter, and no yes.
  const corrected = correctedQuestion(now.dialog, now.frame, heard)
  if ((corrected && !BESIDES_IT.includes(corrected.id)) || BY_THE_WAY.test(heard.text)) return false
  // 好的，我老婆不在家, 好的，取消吧: the time is no good, or all of it, whatever politeness stands before it.
  if (isUnsuitable(heard.text) || TAKES_IT_BACK.includes(heard.purpose.purpose)) return false
  const text = beforeAside(heard.text)
  const guess = guessOf(talk, { ...plain(heard), text })
  // 我刚才说的周几来着 asks.
  if (asksWhatWasSaid(heard.text) || asksOfOwnVisit(heard.text) || asksWhenAgreed(heard.text)) return false
  // 家里有狗, alone, is a word for whoever comes.
  const isNote = corrected?.id === 'note'
  const isLikely = guess?.intent === 'confirm' && !isNote && saysYesInWords(text, guess.probability)
  if (!isLikely && !beginsWithYes(text) && !agreesOffhand(text)) return false
  return await agreesAndGoesOn(talk, { ...plain(heard), yesNo: 'yes', times: [] })
}

/** 嗯，就这样，话费怎么多了: the yes, and what is asked for beside it. */
async function agreesAndGoesOn(talk: Talk, heard: Heard): Promise<boolean> {
  const isTaken = await answersQuestion(talk, heard)
  if (isTaken && asksBeside(heard)) await opensPurpose(talk, heard)
  // Yes. Also share the name of the engineer.
  else if (isTaken && asksWho(heard.text)) await opensPurpose(talk, heardFor(heard, { purpose: 'show' }))
  return isTaken
}

const asksBeside = ({ purpose }: Heard): boolean => BESIDES_YES.includes(purpose.purpose)

/** What may be told with a yes: the time once more, a word for whoever comes. */
const TAKES_IT_BACK: readonly PurposeReading['purpose'][] = ['cancel', 'stop', 'human', 'no_booking']
const BESIDES_IT = ['window', 'note']
const BY_THE_WAY = /^(?:哦|那|嗯|哎|[ ,，])*对了[ ,，]*(?!就|吧|这样|约|改|谢|啊|呀)\p{Script=Han}{2}/u

const BESIDES_YES: readonly PurposeReading['purpose'][] = ['bill', 'bill_doubt']

/** Below this the three likeliest would be three guesses: everything that can be done here is shown instead. */
const ASKED_BACK_FROM = 0.3
/** From how likely a meaning on it is asked for alone. */
const LIKELY_FROM = 0.5

/** From how likely a meaning on words are for something else than the question that waits for them, or than the time that they name. */
const LEAVES_QUESTION_FROM = 0.85

/** Whoever was asked something is shown how to answer, rather than asked what they mean. */
function isAsked(talk: Talk): boolean {
  const now = current(talk)
  return now?.frame.asked !== undefined && !now.frame.isStale && !ASKS_WHAT.includes(now.dialog.name)
}

const ASKS_WHAT = ['menu', 'clarify']

/** What the visit is for is asked as openly as what they want: a trouble in whatever words answers it. */
const asksWhatFor = (talk: Talk): boolean => {
  const now = current(talk)
  return now?.dialog.name === 'book' && now.frame.asked?.question === 'kind'
}

/** A message that might be one of several things is asked back, with the likeliest as choices. Gives back whether there is anything to ask. */
export async function asksWhichIsMeant(talk: Talk, heard: Heard): Promise<boolean> {
  const guess = guessOf(talk, heard)
  if (!guess || !talk.guess || isAsked(talk)) return false
  // What somebody outside takes it for as well is worth asking.
  const probability = guess.isProposed ? 1 : guess.probability
  if (guess.decision === 'handover' || probability < ASKED_BACK_FROM) return false
  const top = guess.decision === 'act' ? [guess.intent] : guess.top
  const intents = top.filter((intent) => talk.needs.dialogs.routeOf(intent)?.isChoice)
  if (intents.length === 0 || (intents.length === 1 && probability < LIKELY_FROM)) return false
  await openDialog(talk, 'clarify', { ...talk.guess, intents })
  return true
}

/** As much as is kept of words that weren't understood. @unit characters */
const LONGEST_WORDS = 600

/** What somebody says that they had meant, once they were asked, or shown what can be done here. */
export function chosenAfterGuess({ dialog, answers }: Frame): Guess | undefined {
  const { meant, guess = answers } = answers as { readonly meant?: string; readonly guess?: unknown }
  const isAnswer = dialog === 'clarify' || (dialog === 'menu' && answers.guess !== undefined)
  if (!isAnswer || meant === undefined) return undefined
  const { text, asked, top, decision } = guess as Guess
  return { text, asked, top, decision, chosen: meant === 'human' ? 'human_agent' : (meant as Intent) }
}

function guessOf(talk: Talk, { text }: Heard): UnderstoodIntent | undefined {
  // 2, ？？: a number or a mark answers what was asked, or nothing.
  if (current(talk)?.dialog.isVerbatim || !/\p{L}/u.test(text)) return undefined
  return talk.needs.dialogs.guess(text, askedBefore(talk))
}

/** 得嘞, 不咯: a yes or no in words that no list has. What can't be taken back takes a plain yes. */
async function answersAsGuessed(talk: Talk, heard: Heard, { intent, probability }: UnderstoodIntent): Promise<boolean> {
  const yesNo = YES_NO[intent]
  const now = current(talk)
  if (!yesNo || !now || heard.yesNo || heard.chosen) return false
  const isNoYes = !TAKES_GUESSED_YES.includes(now.dialog.name) || !saysYesInWords(heard.text, probability)
  if (yesNo === 'yes' && isNoYes) return false
  // It still doesn't work, no idea what it is, before a read-back: of the trouble.
  const isOfTrouble = saysStill(heard.text) || cannotTell(heard.text)
  if (yesNo === 'no' && isOfTrouble && READ_BACK.includes(now.dialog.name)) return false
  return answersQuestion(talk, { ...plain(heard), yesNo })
}

const YES_NO: Readonly<Partial<Record<Intent, 'yes' | 'no'>>> = { confirm: 'yes', deny: 'no' }
const READ_BACK = ['book', 'move', 'cancel', 'resume']
/** What a yes begins here can be moved or cancelled as easily; of a bill it says that nothing is doubted. */
const TAKES_GUESSED_YES = ['book', 'move', 'pre-check', 'resume', 'usage-notice']

/** The same words, for a purpose. */
export const heardFor = (heard: Heard, { purpose, visitKind }: Pick<IntentRoute, 'purpose' | 'visitKind'>): Heard => {
  const reading: PurposeReading = { purpose, isWhole: false, ...(visitKind && { visitKind }) }
  return { ...plain(heard), purpose: reading }
}

/** What the assistant asked last, as the corpus names it (language/README.md). */
function askedBefore(talk: Talk): AskedBefore {
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

import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { asksToCome } from '#src/language/answers/asks-to-come.ts'
import { tellsScope, tellsWhen } from '#src/language/answers/read-line-report.ts'
import { cannotTell } from '#src/language/answers/read-symptom.ts'
import { triesNothing } from '#src/language/answers/tries-nothing.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import type { PreCheckAnswers } from './pre-check.ts'

/** How much of an answer is kept. @unit characters */
const ANSWER_CHARACTERS = 80

const SCOPE_CHOICES: readonly Choice[] = ['all', 'wifi', 'one', 'unknown'].map((value) => ({
  value,
  label: { id: `pre-check-scope-${value}` },
}))
const WHEN_CHOICES: readonly Choice[] = ['always', 'evening', 'sometimes', 'unknown'].map((value) => ({
  value,
  label: { id: `pre-check-when-${value}` },
}))

/** What whoever comes reads of a choice. */
const NOTES: Readonly<Record<string, string>> = {
  all: '所有设备都这样',
  wifi: '只有连WiFi时',
  one: '只有一台设备或一个房间',
  always: '一直这样',
  evening: '多在晚上',
  sometimes: '时有时无',
}

/** 哪些设备: asked of what can be of one room or of all, where it wasn't told. */
export function scopeQuestion(): Question<PreCheckAnswers> {
  return {
    id: 'scope',
    isOpen: (answers) => isOpen(answers) && answers.scope === undefined && !tellsScope(answers.words ?? ''),
    ask: () => ({ ask: { id: 'pre-check-ask-scope' }, choices: SCOPE_CHOICES }),
    isLong: true,
    hint: () => ({ id: 'pre-check-hint-scope' }),
    isOtherMatter: isForOthers,
    read: (heard) => readAnswer('scope', heard),
  }
}

/** 什么时候: likewise; not as a third question. */
export function whenQuestion(): Question<PreCheckAnswers> {
  return {
    id: 'when',
    isOpen: (answers) =>
      isOpen(answers) &&
      answers.when === undefined &&
      answers.isVague !== true &&
      !tellsWhen([answers.words, answers.scope].join(' ')),
    ask: () => ({ ask: { id: 'pre-check-ask-when' }, choices: WHEN_CHOICES }),
    hint: () => ({ id: 'pre-check-hint-when' }),
    isOtherMatter: isForOthers,
    read: (heard) => readAnswer('when', heard),
  }
}

/** 明天上午过来修. */
export const wantsVisit = (text: string): boolean =>
  asksToCome(text) || /来人|派人|派个|上门|来修|来看|师傅来|约(?!莫)|\b(?:come|send|visit|book)\b/i.test(text)

const isOpen = ({ finding, wish, isDeclined }: Partial<PreCheckAnswers>): boolean =>
  (finding === 'slow' || finding === 'drops') && wish === undefined && !isDeclined

function readAnswer(id: 'scope' | 'when', heard: Heard): Reading<PreCheckAnswers> {
  const { text, chosen, times, purpose } = heard
  if (chosen?.isLoose === false && typeof chosen.value === 'string')
    return { kind: 'answers', answers: { [id]: chosen.value } }
  if (isForOthers(heard) || !/[\p{L}\p{N}]/u.test(text)) return { kind: 'unclear' }
  if (times.length === 0 && asksSomething(text)) return { kind: 'unclear' }
  // 直接派人来吧: whoever wants a visit is asked no more.
  const isWished = times.length > 0 && wantsVisit(text)
  if (isWished || triesNothing(text) || (purpose.purpose === 'book' && purpose.visitKind === undefined))
    return {
      kind: 'answers',
      answers: { scope: 'unknown', when: 'unknown', ...(times.length > 0 && { wish: keepWish(times, text) }) },
    }
  if (cannotTell(text)) return { kind: 'answers', answers: { [id]: 'unknown' } }
  const said = withoutSwearing(text).trim().slice(0, ANSWER_CHARACTERS)
  const isOfOther = id === 'scope' ? tellsWhen(text) && !tellsScope(text) : false
  if (isOfOther) return { kind: 'ask', keep: { when: said }, prompt: askScope() }
  return { kind: 'answers', answers: { [id]: said } }
}

const askScope = () => ({ ask: { id: 'pre-check-hint-scope' }, choices: SCOPE_CHOICES })

/** What whoever comes reads of an answer; empty where nothing could be said. */
export const noteOf = (answer: string | undefined): string | undefined =>
  answer === undefined || answer === 'unknown' ? undefined : (NOTES[answer] ?? answer)

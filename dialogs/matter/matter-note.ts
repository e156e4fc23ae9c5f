import type { Question } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { BREACH_FINDINGS } from '#src/domain/tickets/breach-outcome.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { readBreachFinding } from '#src/language/answers/read-breach-finding.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { forbiddenFacts } from '../forbidden-facts.ts'
import type { MatterAnswers } from './open-matter.ts'
import { asksForFigures } from './read-action.ts'

/** How much of a note is kept. @unit characters */
export const NOTE_CHARACTERS = 500

/** What is decided with a word on why, or on what came of it. */
const NEEDS_NOTE: readonly string[] = [
  'done',
  'answer',
  'close_visit',
  'leave_open',
  'order_over',
  'refuse',
  'let_move',
  'ours',
  'stays',
  ...[...MISS_CAUSES, ...BREACH_FINDINGS],
]

/** A word on why, or on what came of it; what the customer reads is checked as everything that we say (CT-9). */
export function noteQuestion(): Question<MatterAnswers> {
  return {
    id: 'note',
    isOpen: ({ action, note }) => note === undefined && NEEDS_NOTE.includes(action ?? ''),
    ask: ({ action }) => ({ ask: { id: askFor(action) } }),
    hint: () => ({ id: 'matter-hint-note' }),
    isOtherMatter: asksForFigures,
    read({ text, yesNo }, { action }) {
      const note = text.trim().slice(0, NOTE_CHARACTERS)
      const said = forbiddenSay(action, note)
      if (said) return { kind: 'ask', prompt: { ask: said } }
      // 是 is no reason, nor is 属实 once more.
      const isNone = note === '' || (action !== 'done' && yesNo !== undefined) || readBreachFinding(note)?.note === ''
      return isNone ? { kind: 'unclear' } : { kind: 'answers', answers: { note } }
    },
  }
}

/** What is wrong with words that a customer is to read. */
export function forbiddenSay(action: string | undefined, note: string): Say | undefined {
  const forbidden = action === 'answer' ? forbiddenIn(note) : undefined
  return forbidden && { id: 'matter-answer-forbidden', facts: forbiddenFacts(forbidden) }
}

const askFor = (action: string | undefined): string =>
  action === 'answer' ? 'matter-ask-answer' : isResult(action) ? 'matter-ask-note' : 'matter-ask-reason'

const isResult = (action: string | undefined): boolean =>
  action === 'done' || BREACH_FINDINGS.some((one) => one === action)

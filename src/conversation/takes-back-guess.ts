import { saysMisread } from '#src/language/answers/says-misread.ts'
import { openDialog } from './advance.ts'
import type { Answers } from './dialog.ts'
import type { Heard } from './heard.ts'
import { isInTheMiddle } from './takes-idle.ts'
import { current, type Talk } from './talk.ts'
import type { TalkState } from './talk-state.ts'

/** As much as a colleague reads of it. @unit characters */
const LONGEST_WORDS = 200

type Guessed = NonNullable<TalkState['guessed']>

/**
 * 我不是这个意思, to what was made of the message before: what that opened is taken away, a ticket is withdrawn, and the question
 * that stood before is put again; where none did, the other things that it may have been are offered.
 */
export async function takesBackGuess(talk: Talk, { text, chosen, purpose }: Heard): Promise<boolean> {
  const before = talk.guessedBefore
  if (!before || chosen || !saysMisread(text)) return false
  const { tickets = [] } = before
  const words = text.slice(0, LONGEST_WORDS)
  // 不是这个意思，转人工: what they mean is said with it.
  if (purpose.purpose !== undefined) {
    const isMeant = purpose.purpose === 'human' && before.top[0] === 'human_agent'
    if (tickets.length > 0 && !isMeant) await withdrawOnly(talk, tickets, words)
    return false
  }
  putBack(talk, before)
  talk.guess = { ...guessOf(before), chosen: 'something_else' }
  const isWaiting = isInTheMiddle(talk) && current(talk)?.frame.asked !== undefined
  const again: Answers = isWaiting ? {} : { again: { ...guessOf(before), intents: othersOf(talk, before) } }
  forgetTickets(talk, tickets)
  await openDialog(talk, 'take-back', { tickets, words, ...again })
  return true
}

const guessOf = ({ text, asked, top }: Guessed) => ({ text, asked, top, decision: 'act' as const })

const othersOf = (talk: Talk, { top }: Guessed) =>
  top.slice(1).filter((intent) => talk.needs.dialogs.routeOf(intent)?.isChoice)

/** What we told in between lies over it, and stays. */
function putBack(talk: Talk, { dialog, stack }: Guessed): void {
  if (stack && current(talk)?.frame.dialog === dialog) talk.stack.splice(0, talk.stack.length, ...stack)
}

/** The tickets are withdrawn, and what is said besides is answered. */
async function withdrawOnly(talk: Talk, tickets: readonly string[], words: string): Promise<void> {
  const waiting = talk.stack.splice(0)
  forgetTickets(talk, tickets)
  await openDialog(talk, 'take-back', { tickets, words })
  talk.stack.unshift(...waiting)
}

function forgetTickets(talk: Talk, tickets: readonly string[]): void {
  if (talk.ticket !== undefined && tickets.includes(talk.ticket)) talk.ticket = undefined
}

import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Desk } from '../desk.ts'
import { ClarifyAnswers } from './clarify.ts'

const TakeBackAnswers = z.object({
  /** What had been opened for words that were misread. */
  tickets: z.array(z.string()).optional(),
  /** The customer's, for a colleague who is at one of them already. */
  words: z.string().optional(),
  /** What may have been meant instead, where nothing waits for an answer. */
  again: ClarifyAnswers.optional(),
})
type TakeBackAnswers = z.infer<typeof TakeBackAnswers>

/** 我不是这个意思: nobody goes on working at what was misread, and the customer hears that; then what was meant is asked for. */
export function takeBackDialog(desk: Desk): Dialog<TakeBackAnswers> {
  return {
    name: 'take-back',
    answers: TakeBackAnswers,
    questions: [],
    async act({ tickets = [], words = '', again }) {
      const withdrawn: Say[] = []
      for (const ticket of tickets) withdrawn.push(...(await withdraw(ticket, words, desk)))
      if (again?.intents && again.intents.length > 1)
        return { kind: 'done', says: withdrawn, next: { dialog: 'clarify', answers: again } }
      const says = withdrawn.length > 0 ? withdrawn : [{ id: 'take-back-nothing' }]
      // One other guess alone would be a wild one.
      return again
        ? { kind: 'done', says: [...says, { id: 'clarify-say-otherwise' }], isStillUnclear: true }
        : { kind: 'done', says }
    },
  }
}

/** One that a colleague works at already is theirs to end: they read that it was not meant. */
async function withdraw(id: string, words: string, desk: Desk): Promise<readonly Say[]> {
  const { tickets } = desk.needs
  const ticket = await tickets.lock(id)
  if (ticket?.status === 'inProgress') {
    await tickets.addWords(id, words, desk.actor(), desk.now)
    return [{ id: 'take-back-told', facts: { ticket: id } }]
  }
  const isEnded = await tickets.resolve(id, NOT_MEANT, desk.actor(), desk.now, 'unwanted')
  return isEnded ? [{ id: 'take-back-withdrawn', facts: { ticket: id } }] : []
}

/** For colleagues to read. */
const NOT_MEANT = 'the assistant had misunderstood: the customer did not mean this'

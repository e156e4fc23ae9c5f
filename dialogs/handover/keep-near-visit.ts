import type { Say } from '#src/conversation/say.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { NearChange } from './near-change.ts'

/**
 * 不用取消了，让他来: what a colleague was to change about a visit that is too near is taken back, and its customer hears that.
 * A colleague who is at it already reads the words.
 */
export async function keepNearVisit(words: string, desk: Desk): Promise<readonly Say[]> {
  const { tickets } = desk.needs
  const says: Say[] = []
  for (const { id, status, context } of await tickets.listOpenOf(knownFile(desk.file()).customer.id, 'handover')) {
    const change = NearChange.safeParse(context.change).data
    const visit = desk.file()?.appointments.find((one) => one.id === change?.appointment)
    if (!change || !visit) continue
    if (status === 'inProgress') await tickets.addWords(id, words, desk.actor(), desk.now)
    else await tickets.resolve(id, TAKEN_BACK, desk.actor(), desk.now, 'unwanted')
    const facts = { window: desk.windowFact(visit.window), kind: kindSay(visit.kind) }
    says.push({ id: 'handover-taken-back', facts })
  }
  return says
}

/** For colleagues to read. */
const TAKEN_BACK = 'the customer wants the visit to stay as it is after all'

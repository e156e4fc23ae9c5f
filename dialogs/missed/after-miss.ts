import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { CONTRADICTED_WITHIN_DAYS, MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import { asksIfCompensated } from '#src/language/answers/asks-after-miss.ts'
import { type Desk, knownFile } from '../desk.ts'
import { cameAfterMiss } from './came-after-miss.ts'

/** What holds of the last miss, for whoever asks why nobody came, who answers for it, or whether somebody comes now (AP-5). */
export async function missSays(desk: Desk): Promise<readonly Say[]> {
  const { customer } = knownFile(desk.file())
  const from = desk.now.minus({ days: CONTRADICTED_WITHIN_DAYS })
  const [miss] = await desk.needs.visits.listMisses(customer.id, from)
  if (!miss) return []
  const { cause, responsible } = miss
  const window = desk.windowFact(miss.window)
  const isThere = cameAfterMiss(desk).includes(miss.appointmentId)
  const why: Say =
    cause === 'company'
      ? { id: isThere ? 'contradict-ours-there' : 'contradict-ours', facts: { window } }
      : { id: 'missed-why', facts: { window, cause: { id: `miss-reason-${cause.replace('_', '-')}` } } }
  return responsible === undefined ? [why] : [why, { id: 'missed-responsible', facts: { responsible } }]
}

/** 赔钱: how the compensation of a miss of ours stands, honestly and without a sum; anything else is for a person. */
export function compensationDialog(desk: Desk): Dialog<CompensationAnswers> {
  return {
    name: 'compensation',
    answers: CompensationAnswers,
    needsCustomer: true,
    begin: ({ text }) => (asksIfCompensated(text) && !isLate(desk) ? { isAhead: true } : {}),
    questions: [],
    async act({ isAhead }): Promise<Outcome> {
      const says = await compensationSays(desk)
      const isOfNoMiss = says.id === 'compensation-by-person'
      if (isAhead && isOfNoMiss) return { kind: 'done', says: [{ id: 'compensation-if-late' }] }
      return { kind: 'done', says: [{ id: 'common-regret' }, says] }
    },
  }
}

/** Whether somebody is said to be late already. */
const isLate = (desk: Desk): boolean => (desk.file()?.appointments ?? []).some(({ delay }) => delay !== undefined)

const CompensationAnswers = z.object({
  /** Asked what we would do, before anything went wrong. */
  isAhead: z.boolean().optional(),
})
type CompensationAnswers = z.infer<typeof CompensationAnswers>

async function compensationSays(desk: Desk): Promise<Say> {
  const { customer } = knownFile(desk.file())
  const from = desk.now.minus({ months: MISSES_COUNT_MONTHS })
  const misses = await desk.needs.visits.listMisses(customer.id, from)
  const ours = misses.find(({ cause }) => cause === 'company')
  const suggested = ours?.orderId === undefined ? [] : await desk.needs.tickets.listFor(ours.orderId, 'compensation')
  const last = suggested.at(-1)
  if (!ours || !last) return { id: 'compensation-by-person' }
  const facts = { window: desk.windowFact(ours.window) }
  if (last.status !== 'resolved') return { id: 'compensation-open', facts }
  return last.outcome === 'approved' ? { id: 'compensation-approved', facts } : { id: 'compensation-by-person' }
}

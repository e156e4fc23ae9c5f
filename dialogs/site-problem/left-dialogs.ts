import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { askAnew } from '../missed/ask-anew.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { ProblemAnswers } from './problem-answers.ts'
import { dueFacts, idOf, partOnSay } from './problem-say.ts'

const LeftAnswers = z.object({
  appointment: z.string().optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  order: z.string().optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  problem: ProblemAnswers.shape.kind,
  consequence: z.enum(['second_visit', 'no_line', 'order_returned']).optional(),
  part: z.string().optional(),
  partOn: z.string().optional(),
  ticket: z.string().optional(),
  due: z.iso.datetime().optional(),
})
type LeftAnswers = z.infer<typeof LeftAnswers>

/** What the customer hears of a problem on site: why the work could not be done, and what happens now; and when it can go on (AP-4). */
export const leftDialogs = (desk: Desk): readonly Dialog[] => [
  leftIncompleteDialog(desk),
  canGoOnDialog(desk),
  onlyTells('goes-on', desk),
  onlyTells('not-needed', desk),
]

function factsOf(
  { kind, opens = '', closes = '', part = '', partOn, ticket = '', due }: Partial<LeftAnswers>,
  desk: Desk,
) {
  return {
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
    ...(opens && { window: desk.windowFact(keptWindow({ opens, closes })) }),
    ...{ part, when: partOnSay(partOn), ticket },
    ...dueFacts(due, desk),
  }
}

/** The visit has ended and its work is incomplete: a second one is promised at once, or staff see to it first. */
function leftIncompleteDialog(desk: Desk): Dialog<LeftAnswers> {
  return {
    name: 'left-incomplete',
    answers: LeftAnswers,
    needsCustomer: true,
    async cannotOpen({ appointment }) {
      const visit = await lockOwnVisit(desk, appointment)
      const left = visit && leftWith(problemsOf(await desk.needs.visitSteps.list(visit)))
      return left ? undefined : { kind: 'done', says: [] }
    },
    asText: (answers, link) => ({
      id: `left-incomplete-text-${(answers.consequence ?? 'second_visit').replaceAll('_', '-')}`,
      facts: { ...factsOf(answers, desk), link },
    }),
    questions: [],
    async act(answers): Promise<Outcome> {
      const { problem = 'needs_parts', consequence } = answers
      const says = [{ id: `left-incomplete-${idOf(problem)}`, facts: factsOf(answers, desk) }]
      if (consequence !== 'second_visit') return { kind: 'done', says }
      return askAnew(says, answers, desk)
    },
  }
}

/** What stood against the work is settled: a time is asked for. */
function canGoOnDialog(desk: Desk): Dialog<LeftAnswers> {
  return {
    name: 'can-go-on',
    answers: LeftAnswers,
    needsCustomer: true,
    asText: (answers, link) => ({ id: 'can-go-on-text', facts: { ...factsOf(answers, desk), link } }),
    questions: [],
    async act(answers) {
      return askAnew([{ id: 'can-go-on-say', facts: factsOf(answers, desk) }], { order: answers.order }, desk)
    },
  }
}

/** The installer goes on after all, or needs no yes any more. */
function onlyTells(name: 'goes-on' | 'not-needed', desk: Desk): Dialog<LeftAnswers> {
  const nameFact = () => ({ name: calledSay(knownFile(desk.file()).customer) })
  return {
    name,
    answers: LeftAnswers,
    needsCustomer: true,
    asText: () => ({ id: `${name}-text`, facts: nameFact() }),
    questions: [],
    act: async () => ({ kind: 'done', says: [{ id: `${name}-say`, facts: nameFact() }] }),
  }
}

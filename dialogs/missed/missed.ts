import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { MISS_CAUSES, OFF_REASONS } from '#src/domain/visits/hindrance.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { askAnew } from './ask-anew.ts'
import { isBeingDone } from './came-after-miss.ts'

const NotKept = {
  kind: z.enum(VISIT_KINDS).optional(),
  order: z.string().optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
}
const CannotComeAnswers = z.object({ ...NotKept, hindrance: z.enum(OFF_REASONS).optional() })
type CannotComeAnswers = z.infer<typeof CannotComeAnswers>

const MissedAnswers = z.object({
  ...NotKept,
  appointment: z.string().optional(),
  cause: z.enum(MISS_CAUSES).optional(),
  /** Who is responsible from now on (AP-5). */
  responsible: z.string().optional(),
  /** A supervisor has looked into it: it was ours, and not what the customer was told before (AP-4). */
  isJudgedAnew: z.boolean().optional(),
})
type MissedAnswers = z.infer<typeof MissedAnswers>

/** Nobody can keep the promise: the customer hears it before, with the reason, and is asked for another time (AP-4). */
export function cannotComeDialog(desk: Desk): Dialog<CannotComeAnswers> {
  const factsOf = (answers: Partial<CannotComeAnswers>) => ({
    ...notKeptFacts(answers, desk),
    reason: { id: `hindrance-${answers.hindrance ?? 'emergency'}` },
  })
  return {
    name: 'cannot-come',
    answers: CannotComeAnswers,
    asText: (answers, link) => ({ id: 'cannot-come-text', facts: { ...factsOf(answers), link } }),
    questions: [],
    act: async (answers) => askAnew([{ id: 'cannot-come-sorry', facts: factsOf(answers) }], answers, desk),
  }
}

/** A promise was not kept: an apology, who is responsible now, and a new time at once (AP-5). */
export function missedDialog(desk: Desk): Dialog<MissedAnswers> {
  return {
    name: 'missed',
    answers: MissedAnswers,
    // Who has come since says so themselves, and no other time is asked for.
    cannotOpen: async ({ order, isJudgedAnew }) =>
      !isJudgedAnew && isBeingDone(desk, order) ? { kind: 'done', says: [] } : undefined,
    asText: (answers, link) => ({
      id: textId(answers),
      facts: { ...notKeptFacts(answers, desk), link },
    }),
    questions: [],
    async act(answers) {
      const { cause = 'company', responsible } = answers
      const facts = notKeptFacts(answers, desk)
      const isAgain = cause === 'company' && (await isMissedAgain(desk))
      const sorry: Say = { id: isAgain ? 'missed-company-again' : `missed-${cause.replace('_', '-')}`, facts }
      const who: Say[] = responsible ? [{ id: 'missed-responsible', facts: { responsible } }] : []
      const asked = answers.isJudgedAnew ? judgedOurs(answers, desk) : askAnew([sorry], answers, desk)
      return asked.kind === 'done' ? { ...asked, says: [...asked.says, ...who] } : asked
    },
  }
}

/** Whoever is let down a second time hears that we know it, and not the first apology again (AP-5). */
async function isMissedAgain(desk: Desk): Promise<boolean> {
  const from = desk.now.minus({ months: MISSES_COUNT_MONTHS })
  return (await desk.needs.visits.countMisses(knownFile(desk.file()).customer.id, from)) > 1
}

function textId({ cause = 'company', isJudgedAnew }: Partial<MissedAnswers>): string {
  if (isJudgedAnew) return 'missed-text-judged'
  return cause === 'company' ? 'missed-text' : 'missed-text-others'
}

/** It was ours after all: what the supervisor found, and what holds of the next visit, which may be agreed by now. */
function judgedOurs(answers: Partial<MissedAnswers>, desk: Desk): Outcome {
  const sorry = { id: 'missed-judged', facts: notKeptFacts(answers, desk) }
  const agreed = desk.file()?.appointments.find(({ workOrderId }) => workOrderId === answers.order)
  if (!agreed) return askAnew([sorry], answers, desk)
  const booked = { id: 'missed-judged-booked', facts: { window: desk.windowFact(agreed.window) } }
  return { kind: 'done', says: [sorry, booked] }
}

function notKeptFacts({ kind = 'repair', opens = '', closes = '' }: Partial<CannotComeAnswers>, desk: Desk) {
  return {
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
    window: desk.windowFact(keptWindow({ opens, closes })),
  }
}

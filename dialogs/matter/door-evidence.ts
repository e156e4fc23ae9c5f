import { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'

/** What was done at the door, each step with its time, and when it reached us where that was later, and whether all came at once; empty where nothing is on record. */
export function evidenceSay({ context: { evidence, isRefusal, togetherAt } }: Ticket, desk: Desk): Say | string {
  if (isRefusal === true && (!Array.isArray(evidence) || evidence.length === 0)) return { id: 'matter-evidence-none' }
  if (!Array.isArray(evidence) || evidence.length === 0) return ''
  const steps = evidence.map((one) => stepSay(one as Readonly<Record<string, unknown>>, desk))
  const atOnce: Say | string =
    typeof togetherAt === 'string' ? { id: 'matter-evidence-at-once', facts: { heard: timeOf(togetherAt, desk) } } : ''
  return { id: 'matter-evidence', facts: { list: steps.reduceRight((rest, say) => joined(say, rest)), atOnce } }
}

/** The times of an arrival that was reported late, and the one on record, where there was one. */
export function lateReportFacts({ context }: Ticket, desk: Desk) {
  const recorded = context.recordedAt === undefined ? {} : { recorded: timeOf(context.recordedAt, desk) }
  return { said: timeOf(context.saidAt, desk), heard: timeOf(context.receivedAt, desk), ...recorded }
}

function stepSay(step: Readonly<Record<string, unknown>>, desk: Desk): Say {
  const name = step.answered === true ? 'answered' : String(step.step)
  const facts = { what: { id: `matter-step-${name}` }, time: timeOf(step.at, desk, 'HH:mm:ss') }
  if (step.isLate !== true) return { id: 'matter-step', facts }
  return { id: 'matter-step-late', facts: { ...facts, heard: timeOf(step.receivedAt, desk) } }
}

const joined = (first: Say, rest: Say): Say => ({ id: 'matter-steps', facts: { first, rest } })

const timeOf = (iso: unknown, { zone }: Desk, format = 'HH:mm'): string =>
  DateTime.fromISO(String(iso), { zone }).toFormat(format)

import { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import { MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { OFF_REASONS } from '#src/domain/visits/hindrance.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { reachInstaller } from '../reach-say.ts'

/** What a supervisor weighs a contradiction against: who judged the miss, when and why, and whether the installer was there. */
export async function judgedFacts(
  { context }: Ticket,
  desk: Desk,
): Promise<{ judged: Say | string; there: Say | string }> {
  const visit = await desk.needs.visits.find(String(context.appointment ?? ''))
  if (!visit) return { judged: '–', there: '–' }
  const opensAt = typeof context.opens === 'string' ? DateTime.fromISO(context.opens) : visit.appointment.window.opensAt
  return { judged: await judgedSay(visit, opensAt, desk), there: await thereSay(visit, opensAt, desk) }
}

async function judgedSay({ appointment, customer }: Visit, opensAt: DateTime, desk: Desk): Promise<Say | string> {
  const { visits, staff } = desk.needs
  const misses = await visits.listMisses(customer.id, desk.now.minus({ months: MISSES_COUNT_MONTHS }))
  const miss = misses.find((one) => one.appointmentId === appointment.id && +one.window.opensAt === +opensAt)
  if (!miss) return '–'
  const note = await visits.findMissNote(appointment.id, opensAt)
  const name = (await staff.contactOf(miss.judgedBy.split(':')[1] ?? ''))?.name
  return {
    id: 'matter-judged-how',
    facts: {
      time: miss.judgedAt.setZone(appointment.zone).toFormat('MM-dd HH:mm'),
      who: name ?? { id: 'matter-judged-system' },
      why: note && name ? { id: 'matter-judged-why', facts: { note: noteSay(note) } } : '',
    },
  }
}

/** A reason is kept by its key, words as they were written, those of an installer behind their id. */
function noteSay(note: string): Say | string {
  const reason = OFF_REASONS.find((one) => one === note)
  return reason ? { id: `hindrance-${reason}` } : note.replace(/installer:\w+: ?/, '')
}

async function thereSay({ appointment, arrivedAt }: Visit, opensAt: DateTime, desk: Desk): Promise<Say> {
  const installer = await reachInstaller(appointment.installerId, desk)
  const at =
    +appointment.window.opensAt === +opensAt ? arrivedAt?.setZone(appointment.zone).toFormat('HH:mm') : undefined
  return at === undefined
    ? { id: 'matter-was-not-there', facts: { installer } }
    : { id: 'matter-was-there', facts: { installer, time: at } }
}

import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { HORIZON_DAYS } from '#src/domain/norms/visit-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { leftSays } from './left-says.ts'
import { unassignedSays } from './unassigned.ts'

/** How many visits are listed at most. */
const LISTED = 20

const AgendaAnswers = z.object({ wish: KeptWish.optional() })
type AgendaAnswers = z.infer<typeof AgendaAnswers>

/** 今天有哪些单: the visits of a time in one's areas (I10); without a time, today's. */
export function agendaDialog(desk: Desk): Dialog<AgendaAnswers> {
  return {
    name: 'agenda',
    answers: AgendaAnswers,
    begin: ({ times, text }) => (times.length > 0 ? { wish: keepWish(times, text) } : {}),
    questions: [],
    async act({ wish }) {
      const wishes = (wish?.wishes ?? [today(desk)]) as readonly VisitWish[]
      const isMeant = ({ appointment: { window } }: Visit) => wishes.some((one) => meetsWish(window, one, desk.zone))
      const visits = (await visitsOf(desk)).filter(isMeant)
      const unassigned = await unassignedSays(desk, isMeant)
      const left = await leftSays(desk, isMeant)
      const lines = visits.slice(0, LISTED).map((visit) => lineOf(visit, desk))
      const count = visits.length
      const head: Say = count === 0 ? { id: 'agenda-none' } : { id: 'agenda-head', facts: { count } }
      const more = count > LISTED ? [{ id: 'agenda-more', facts: { listed: LISTED } }] : []
      return { kind: 'done', says: [head, ...lines, ...more, ...left, ...unassigned] }
    },
  }
}

const today = (desk: Desk): VisitWish => ({
  dates: [desk.now.setZone(desk.zone).toISODate() ?? ''],
  ...{ start: null, end: null, constraint: 'any' },
})

async function visitsOf(desk: Desk): Promise<readonly Visit[]> {
  const fromAt = desk.now.setZone(desk.zone).startOf('day')
  const toAt = fromAt.plus({ days: HORIZON_DAYS })
  const member = await staffMember(desk)
  return member ? await desk.needs.visits.listIn(member.areas, fromAt, toAt) : []
}

function lineOf(visit: Visit, desk: Desk): Say {
  const facts = { visit: visitSay(desk, visit), installer: visit.installer?.name ?? '–' }
  return { id: visit.isProtected ? 'agenda-line-protected' : 'agenda-line', facts }
}

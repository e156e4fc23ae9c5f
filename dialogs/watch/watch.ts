import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { isOwn } from '../own-visit.ts'
import { reachInstaller } from '../reach-say.ts'
import { visitSay } from '../which-visit.ts'

const WatchAnswers = z.object({
  appointment: z.string().optional(),
  point: z.enum(['evening', 'two_hours', 'half_hour']).optional(),
  /** When it was to begin: what is said of it holds for no other time. */
  opens: z.iso.datetime().optional(),
})
type WatchAnswers = z.infer<typeof WatchAnswers>

/** A protected visit is near: its installer, the dispatcher, at last the supervisor hear it while nobody has set out (AP-5). */
export function watchDialog(desk: Desk): Dialog<WatchAnswers> {
  const visitOf = async ({ appointment = '', ...about }: Partial<WatchAnswers>): Promise<Visit | undefined> => {
    const visit = await desk.needs.visits.find(appointment)
    const isTheirs = visit && (desk.role !== 'installer' || isOwn(visit, desk))
    return isTheirs && !isMoot(visit, about) ? visit : undefined
  }
  return {
    name: 'watch',
    answers: WatchAnswers,
    async cannotOpen(answers) {
      return (await visitOf(answers)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'watch-text', facts: { link } }),
    questions: [],
    async act(answers) {
      const visit = await visitOf(answers)
      if (!visit) return { kind: 'done', says: [] }
      const id = answers.point === 'evening' ? eveningId(visit, desk) : `watch-${desk.role}`
      const installer = await reachInstaller(visit.appointment.installerId, desk)
      return {
        kind: 'done',
        says: [{ id, facts: { visit: visitSay(desk, visit), address: visit.address, installer } }],
      }
    },
  }
}

/** It is off, at another time now, or somebody is on the way. */
function isMoot({ appointment, setOutAt, arrivedAt }: Visit, { point, opens }: Partial<WatchAnswers>): boolean {
  const { status, window } = appointment
  if (status !== 'confirmed' || (opens !== undefined && +window.opensAt !== Date.parse(opens))) return true
  return point !== 'evening' && (setOutAt ?? arrivedAt) !== undefined
}

/** The evening's word, also where a visit is protected, or agreed, only on its own day. */
function eveningId({ appointment: { window, zone } }: Visit, desk: Desk): string {
  const isToday = window.opensAt.setZone(zone).hasSame(desk.now.setZone(zone), 'day')
  if (desk.role === 'staff') return isToday ? 'watch-day-staff' : 'watch-evening-staff'
  return isToday ? 'watch-day' : 'watch-evening'
}

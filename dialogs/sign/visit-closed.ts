import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { RatingState } from '#src/domain/visits/close-out.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { lockOwnVisit } from '../own-visit.ts'

const VisitClosedAnswers = z.object({
  appointment: z.string().optional(),
  /** One of ours has closed it. */
  isByUs: z.boolean().optional(),
})
type VisitClosedAnswers = z.infer<typeof VisitClosedAnswers>

/** Thanks, whom to ask from now on, and how to rate the visit, where that was not done (CL-4, CL-5); the contact card never has a private phone. */
export async function closedSays(
  { customer, installer, appointment }: Visit,
  desk: Desk,
  isByUs = false,
): Promise<readonly Say[]> {
  const facts = { name: calledSay(customer), installer: installer?.name ?? '', badge: installer?.badgeNo ?? '' }
  const rating = await desk.needs.closeOuts.ratingOf(appointment.id)
  return [{ id: isByUs ? 'visit-closed-by-us-say' : 'visit-closed-say', facts }, ...RATING[rating]]
}

/** How the visit can be rated, as far as that has gone. */
const RATING: Readonly<Record<RatingState, readonly Say[]>> = {
  not_begun: [{ id: 'visit-closed-rate' }],
  broken_off: [{ id: 'visit-closed-rate-on' }],
  over: [],
}

/** The customer who has confirmed elsewhere than in the chat hears it there. */
export function visitClosedDialog(desk: Desk): Dialog<VisitClosedAnswers> {
  let visit: Visit | undefined
  let rating: RatingState = 'over'
  return {
    name: 'visit-closed',
    answers: VisitClosedAnswers,
    async cannotOpen({ appointment }) {
      visit = await lockOwnVisit(desk, appointment)
      rating = visit ? await desk.needs.closeOuts.ratingOf(visit.appointment.id) : 'over'
      return visit ? undefined : { kind: 'done', says: [] }
    },
    asText: ({ isByUs = false }) => ({
      id: isByUs ? 'visit-closed-by-us-text' : 'visit-closed-text',
      facts: { installer: visit?.installer?.name ?? '', badge: visit?.installer?.badgeNo ?? '', rating },
    }),
    questions: [],
    act: async ({ isByUs }) => ({ kind: 'done', says: visit ? await closedSays(visit, desk, isByUs) : [] }),
  }
}

import type { Say } from '#src/conversation/say.ts'
import { leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { problemSay } from '../site-problem/problem-say.ts'
import { staffMember } from '../staff-member.ts'
import { visitSay } from '../which-visit.ts'

/** The visits of one's areas that ended with their work incomplete since the day began, with what stood against it (I10). */
export async function leftSays(desk: Desk, isMeant: (visit: Visit) => boolean): Promise<readonly Say[]> {
  const member = await staffMember(desk)
  const fromAt = desk.now.setZone(desk.zone).startOf('day')
  const visits = member ? await desk.needs.visits.listLeft({ areas: member.areas }, fromAt) : []
  const lines = visits.filter(isMeant).map(async (visit): Promise<readonly Say[]> => {
    const problem = leftWith(problemsOf(await desk.needs.visitSteps.list(visit)))
    if (!problem) return []
    const facts = {
      visit: visitSay(desk, visit),
      installer: visit.installer?.name ?? '–',
      problem: problemSay(problem),
    }
    return [{ id: 'agenda-left', facts }]
  })
  return (await Promise.all(lines)).flat()
}

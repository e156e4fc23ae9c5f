import type { Say } from '#src/conversation/say.ts'
import { sayNobodyCame } from '#src/domain/visits/say-at-home.ts'
import { readAbsence } from '#src/language/answers/read-absence.ts'
import { readClaim } from '#src/language/answers/read-claim.ts'
import { reportClaim } from '../denial/report-claim.ts'
import { type Desk, knownFile } from '../desk.ts'
import { cameAfterMiss } from './came-after-miss.ts'

/** 屋里没人来啊, 根本没人来: whether words say that nobody has come until now. */
export const saysNobodyCame = (words: string): boolean =>
  readAbsence(words) === 'not_come' || readClaim(words) === 'nobody_came'

/**
 * 根本没人来, while the installer has reported arriving: the installer hears the words at once, and a supervisor looks into the
 * arrival (AP-3). Undefined where no arrival is on record, or work has been reported, which a doubt is for (CL-1).
 */
export async function contradictArrival(words: string, desk: Desk): Promise<Say | undefined> {
  if (!saysNobodyCame(words)) return undefined
  const agreed = knownFile(desk.file()).appointments.filter(({ status }) => status === 'confirmed')
  for (const id of [...agreed.map((one) => one.id), ...cameAfterMiss(desk)]) {
    const visit = await desk.needs.visits.lock(id)
    if (!visit?.arrivedAt || (await desk.needs.reports.latest(visit))) continue
    await reportClaim({ visit, claim: 'nobody_came', words }, desk)
    const said = { at: desk.saidAt, receivedAt: desk.now }
    await sayNobodyCame({ visit, said, actor: desk.actor(), words }, desk.needs)
    return { id: 'contradict-arrived', facts: { arrived: visit.arrivedAt.setZone(desk.zone).toFormat('HH:mm') } }
  }
  return undefined
}

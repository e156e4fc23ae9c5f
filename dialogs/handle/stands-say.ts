import type { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { reachInstaller } from '../reach-say.ts'

/** How a visit stands on its day, for whoever handles it: who goes, whether they have set out or arrived, what delay was told. */
export async function standsSay({ appointment, setOutAt, arrivedAt, told }: Visit, desk: Desk): Promise<Say> {
  const timeOf = (at: DateTime) => at.setZone(appointment.zone).toFormat('HH:mm')
  const journey = arrivedAt
    ? { id: 'handle-arrived', at: arrivedAt }
    : setOutAt && { id: 'handle-set-out', at: setOutAt }
  return {
    id: 'handle-stands',
    facts: {
      installer: await reachInstaller(appointment.installerId, desk),
      journey: journey ? { id: journey.id, facts: { time: timeOf(journey.at) } } : '',
      delay: told ? { id: 'handle-delay-told', facts: { time: timeOf(told.at), minutes: told.minutes } } : '',
    },
  }
}

import type { Say } from '#src/conversation/say.ts'
import { phoneForInstaller } from '#src/domain/visits/installer-day.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { visitSay } from '../which-visit.ts'

/** A visit with all that its installer needs: when, what, who, where, how to call, and what the customer said. */
export function visitLines(visit: Visit, desk: Desk): readonly Say[] {
  const facts = {
    visit: visitSay(desk, visit),
    ...{ area: visit.customer.area, address: visit.address },
    phone: phoneForInstaller(visit, desk.now.setZone(desk.zone)),
  }
  const about: Say[] = visit.description === '' ? [] : [{ id: 'my-day-about', facts: { about: visit.description } }]
  const told: Say[] = visit.isProtected ? [{ id: 'my-day-protected' }] : []
  return [{ id: 'my-day-visit', facts }, ...about, ...told]
}

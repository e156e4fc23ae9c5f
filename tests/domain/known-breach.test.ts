import { describe, expect, it } from 'vitest'
import { knownBreach } from '#src/domain/tickets/known-breach.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'

const reported = (norms: readonly string[], appointmentId: string) =>
  ({ kind: 'breach_reported', appointmentId, customerId: 'cus_1', context: { norms } }) as unknown as Ticket
const tickets = (...open: readonly Ticket[]) => ({ listOpen: async () => open })
const told = (norms: readonly string[], appointment: string | undefined = 'apt_1') => ({
  ...{ appointment, customer: 'cus_1', area: 'east', norms },
})

describe('a deed that is told again', () => {
  it('is known while its report is open', async () => {
    expect(await knownBreach(told(['DS-6']), tickets(reported(['DS-6'], 'apt_1')))).toBeDefined()
    expect(await knownBreach(told(['DS-4']), tickets(reported(['DS-2'], 'apt_1')))).toBeDefined()
  })

  it('is another one at another visit, of another kind, or of nobody known', async () => {
    expect(await knownBreach(told(['DS-6']), tickets(reported(['DS-6'], 'apt_2')))).toBeUndefined()
    expect(await knownBreach(told(['DS-6']), tickets(reported(['DS-2'], 'apt_1')))).toBeUndefined()
    expect(await knownBreach(told([]), tickets(reported([], 'apt_1')))).toBeUndefined()
    const ofNobody = { ...told(['DS-6']), appointment: undefined }
    expect(await knownBreach(ofNobody, tickets(reported(['DS-6'], 'apt_1')))).toBeUndefined()
  })
})

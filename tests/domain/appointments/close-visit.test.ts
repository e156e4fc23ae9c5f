import { describe, expect, it } from 'vitest'
import type { AppointmentNeeds } from '#src/domain/appointments/book-visit.ts'
import { closeVisit } from '#src/domain/appointments/close-visit.ts'
import { anAppointment, NOW, ZONE } from '../../contracts/small-district.ts'

const needs = {
  appointments: { update: async () => 'saved' },
  clock: { now: () => NOW },
  companyZone: ZONE,
} as unknown as AppointmentNeeds
const missed = anAppointment({ status: 'failed' })
const close = (outcome: 'completed' | 'failed', cameLate?: boolean) =>
  closeVisit({ appointment: missed, outcome, reason: undefined, actor: 'installer:ins_1', cameLate }, needs)

describe('a visit that was missed', () => {
  it('is not completed', async () => {
    expect(await close('completed')).toEqual({ kind: 'not_open' })
  })

  it('is completed where somebody came after all', async () => {
    expect(await close('completed', true)).toMatchObject({ kind: 'closed', appointment: { status: 'completed' } })
  })

  it('is not missed twice', async () => {
    expect(await close('failed', true)).toEqual({ kind: 'not_open' })
  })
})

import { describe, expect, it } from 'vitest'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { bestFitFirst, type Fit, freedFor, type Listed } from '#src/domain/appointments/waiting-list.ts'
import { aSearch, at, said, wish } from './a-search.ts'

const SATURDAY = '2026-11-28'

const hours = (from: string, to: string): VisitWindow => ({ opensAt: at(from), closesAt: at(to) })

function listed(agreed: string, more: Partial<Listed> = {}): Listed {
  const window = { opensAt: at(agreed), closesAt: at(agreed).plus({ hours: 2 }) }
  const appointment = { id: agreed, window } as unknown as Appointment
  return {
    appointment,
    customerId: 'cus_1',
    wishes: [wish(SATURDAY, '08:00-12:00')],
    since: at('2026-11-23T10:00'),
    offered: [],
    ...more,
  }
}

describe('who waits for another time', () => {
  it('is found the earliest that has become free of what they wanted', () => {
    const window = freedFor(listed('2026-11-29T08:00'), aSearch())
    expect(window && said(window)).toBe('2026-11-28 08:00-10:00')
  })

  it('is not found again what they were offered, but what is free beside it', () => {
    const offered = [hours('2026-11-28T08:00', '2026-11-28T09:00')]
    const window = freedFor(listed('2026-11-29T08:00', { offered }), aSearch())
    expect(window && said(window)).toBe('2026-11-28 09:00-11:00')
  })

  it('is found nothing where all that they wanted was offered to them', () => {
    const offered = [hours('2026-11-28T08:00', '2026-11-28T12:00')]
    expect(freedFor(listed('2026-11-29T08:00', { offered }), aSearch())).toBeUndefined()
  })

  const aFit = (agreed: string, since: string): Fit => ({
    listed: listed(agreed, { since: at(since) }),
    window: hours('2026-11-28T08:00', '2026-11-28T10:00'),
  })
  const order = (...fits: Fit[]) => bestFitFirst(fits).map((one) => one.listed.appointment.id)

  it('comes before whom the same time brings forward less, however long those have waited', () => {
    const [near, far, farthest] = [
      aFit('2026-11-29T08:00', '2026-11-20T10:00'),
      aFit('2026-11-30T08:00', '2026-11-21T10:00'),
      aFit('2026-12-02T08:00', '2026-11-22T10:00'),
    ] as const
    expect(order(near, farthest, far)).toEqual(['2026-12-02T08:00', '2026-11-30T08:00', '2026-11-29T08:00'])
  })

  it('comes after who has waited longer, where it brings both forward alike', () => {
    const [late, early] = [aFit('2026-11-30T08:00', '2026-11-22T10:00'), aFit('2026-11-30T08:00', '2026-11-20T10:00')]
    expect(bestFitFirst([late, early])).toEqual([early, late])
  })
})

import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { whyNotChangeable } from '#src/domain/appointments/change-limits.ts'

const at = (time: string) => DateTime.fromISO(`2026-11-24T${time}:00+08:00`)
const visit = (delay?: Appointment['delay']): Appointment => ({
  ...{
    id: 'apt_1',
    workOrderId: 'wo_1',
    customerId: 'cus_1',
    installerId: 'ins_1',
    kind: 'repair',
    status: 'confirmed',
  },
  ...{ window: { opensAt: at('14:00'), closesAt: at('16:00') }, zone: 'Asia/Shanghai', words: undefined, revision: 1 },
  ...{ external: {}, createdAt: at('09:00'), updatedAt: at('09:00'), delay },
})

describe('a customer changes a visit', () => {
  it.each([
    ['two hours before', undefined, '12:00', undefined],
    ['less than two hours before, no more', undefined, '12:01', 'too_late'],
    ['after they were told of a delay', { at: at('13:00'), minutes: 30, isRefused: true }, '15:59', undefined],
    [
      'not after its window, where they refused to wait',
      { at: at('13:00'), minutes: 30, isRefused: true },
      '16:00',
      'too_late',
    ],
    ['while they wait longer, and said nothing against it', { at: at('13:00'), minutes: 30 }, '16:29', undefined],
    ['not when that has run out too', { at: at('13:00'), minutes: 30 }, '16:30', 'too_late'],
    ['after a miss, while somebody still comes', { at: at('15:55'), minutes: 30 }, '16:24', undefined],
    [
      'after a miss, not when they have not come either',
      { at: at('15:55'), minutes: 30, isRefused: true },
      '16:25',
      'too_late',
    ],
  ] as const)('%s', (_, delay, now, why) => {
    expect(whyNotChangeable(visit(delay), 'customer:cus_1', at(now))).toBe(why)
  })

  it.each([
    ['whatever the cut-off', '13:59', undefined],
    ['in it too, as long as nobody has come', '15:59', undefined],
    ['not after it', '16:00', 'too_late'],
  ] as const)('whose window we chose (AP-1, AP-4): %s', (_, now, why) => {
    expect(whyNotChangeable({ ...visit(), isOurChoice: true }, 'customer:cus_1', at(now))).toBe(why)
  })
})

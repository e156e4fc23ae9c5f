import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { decideCloseOut } from '#src/domain/visits/close-out.ts'

const NOW = DateTime.fromISO('2026-11-24T09:10:00Z', { zone: 'utc' })
const visit = { appointmentId: 'apt_1', arrivedAt: NOW.minus({ hours: 7 }), isEvaluated: false, isBrokenOff: false }

it('opens no evaluation of a visit at which nobody has met (CL-4)', () => {
  const open = { ...visit, completedAt: undefined }
  expect(decideCloseOut('customer:cus_1', { ...open, isUnmet: true }, NOW)).toBe('not_in_work')
  expect(decideCloseOut('customer:cus_1', { ...open, isUnmet: false }, NOW)).toBe('opened')
  expect(decideCloseOut('customer:cus_1', { ...visit, completedAt: NOW, isUnmet: true }, NOW)).toBe('opened')
})

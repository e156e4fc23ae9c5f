import { at } from '../day-record.ts'

/** The evening before, and the day. */
export const EVENING_ON = '2026-11-23'
export const DAY_ON = '2026-11-24'

/** How much faster than the real one the clock goes: the evening before, and in the day. */
export const EVENING_SPEED = 900
export const DAY_SPEED = 500

/** A visit of the day: who goes to whom, for what, and from when until when. */
export interface Planned {
  readonly customer: string
  readonly installer: string
  readonly kind: 'install' | 'repair' | 'inspection'
  readonly from: string
  readonly to: string
}

const visit = (installer: string, customer: string, kind: Planned['kind'], from: string, to: string): Planned => ({
  ...{ installer, customer, kind, from, to },
})

/** The day of the six, each with two or three visits in their areas and shifts. */
export const PLAN: readonly Planned[] = [
  visit('ins_01', 'cus_1011', 'repair', '08:00', '09:00'),
  visit('ins_01', 'cus_1018', 'inspection', '10:30', '11:15'),
  visit('ins_01', 'cus_1012', 'install', '14:00', '15:30'),
  visit('ins_02', 'cus_1022', 'repair', '08:00', '09:00'),
  visit('ins_02', 'cus_1030', 'inspection', '10:30', '11:00'),
  visit('ins_02', 'cus_1027', 'repair', '14:00', '15:30'),
  visit('ins_03', 'cus_1008', 'repair', '08:30', '10:00'),
  visit('ins_03', 'cus_1041', 'repair', '14:00', '15:30'),
  visit('ins_04', 'cus_1010', 'repair', '08:00', '09:30'),
  visit('ins_04', 'cus_1024', 'repair', '14:00', '15:30'),
  visit('ins_05', 'cus_1014', 'install', '08:00', '10:00'),
  visit('ins_05', 'cus_1023', 'inspection', '14:00', '15:30'),
  visit('ins_06', 'cus_1031', 'repair', '08:00', '09:30'),
  visit('ins_06', 'cus_1036', 'repair', '14:00', '15:30'),
]

/** A visit of the plan as the back office books it. */
export const bookingOf = ({ customer, installer, kind, from, to }: Planned) => ({
  category: kind,
  description: `${customer} 的${kind === 'repair' ? '网断了' : '设备'}`,
  validFor: { startDateTime: at(from, DAY_ON).toISO(), endDateTime: at(to, DAY_ON).toISO() },
  relatedParty: [
    { id: customer, role: 'customer', '@referredType': 'Customer' },
    { id: installer, role: 'installer', '@referredType': 'Installer' },
  ],
})

import { HINDRANCES } from './hindrance.ts'

/** Why one of staff moves a visit, as its customer is told it (AP-4): `asked` is the customer's own wish. */
export const MOVE_REASONS = ['asked', ...HINDRANCES] as const

/** One of them. */
export type MoveReason = (typeof MOVE_REASONS)[number]

/** Why one of staff takes a visit back. `later`: the customer keeps the order and will name another time. */
export const CANCEL_REASONS = ['asked', 'later', 'solved', 'mistaken'] as const

/** One of the reasons for a change. */
export type ChangeReason = MoveReason | (typeof CANCEL_REASONS)[number]

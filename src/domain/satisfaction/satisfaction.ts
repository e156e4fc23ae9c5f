/** What the monthly form asks about, in its order (FO-5). */
export const SATISFACTION_ITEMS = ['punctuality', 'attitude', 'skill', 'cleanliness', 'result', 'overall'] as const
/** What the monthly form asks about. */
export type SatisfactionItem = (typeof SATISFACTION_ITEMS)[number]

import type { Say } from '#src/conversation/say.ts'

/** Only whole points are counted: which of the two is asked. */
export const halfSay = (low: number): Say => ({ id: 'after-visit-ask-half', facts: { low, high: low + 1 } })

/** It waits for its time, for a worker, or for how its sending ends. */
export const WAITING_STATES = ['due', 'claimed', 'sending'] as const
/** It went out for certain: sent, its arrival confirmed, or told in a talk that its customer was in. */
export const GONE_STATES = ['sent', 'delivered', 'told'] as const
/** Nothing more comes of it by itself. */
export const ENDED_STATES = [...GONE_STATES, 'failed', 'unknown', 'skipped'] as const
/** Its message may be with its customer, who may write of it. */
export const MAY_HAVE_COME_STATES = [
  'sending',
  'sent',
  'delivered',
  'unknown',
] as const satisfies readonly OccasionState[]

/** How far an occasion is (I8). */
type OccasionState = (typeof WAITING_STATES | typeof ENDED_STATES)[number]

/** Whether an occasion in this state went out for certain. */
export const hasGone = (state: string): boolean => GONE_STATES.some((one) => one === state)

/** Whether an occasion in this state is at its end. */
export const hasEnded = (state: string): boolean => ENDED_STATES.some((one) => one === state)

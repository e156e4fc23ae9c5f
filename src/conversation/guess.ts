import type { AskedBefore, Intent } from '#src/language/intent/intents.ts'

/** What the model made of words that no rule understood: kept, masked, for whoever labels messages. */
export interface Guess {
  readonly text: string
  readonly asked: AskedBefore
  /** The three likeliest. */
  readonly top: readonly Intent[]
  readonly decision: 'act' | 'ask' | 'handover'
  /** What the person said afterwards that they had meant. */
  readonly chosen?: Intent | 'something_else'
}

/** Phrases that say one thing badly, and the message that says it well. */
export interface ForbiddenPhrases {
  /** The id of a message with what can be said instead. */
  readonly instead: string
  readonly words: readonly RegExp[]
}

/** Words that count only as a clause of their own: harmless inside a longer one, and where they are quoted (回复“不知道”就行). */
export const clause = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}“"「『])(?:${words})(?![\\p{L}\\p{N}”"」』])`, 'u')

import type { Mention } from './mention.ts'
import type { Now, Token } from './token.ts'

/**
 * What a mention is for: offered for the visit; ruled out; taken out of what is offered; the time it was before;
 * a tale; or said beside words that tell nothing.
 */
export type Role = 'offer' | 'bare' | 'refused' | 'excepted' | 'former' | 'story' | 'unclear'

/** A mention with the words around it. */
export interface Setting {
  mention: Mention
  tokens: readonly Token[]
  /** The words of its clause since the mention before it. */
  left: readonly Token[]
  /** The words of its clause up to the next mention. */
  right: readonly Token[]
  /** No other mention stands before it in its clause. */
  isFirst: boolean
  /** The role of the next mention when that stands in the same clause. */
  next: Role | undefined
  isChinese: boolean
  now: Now
}

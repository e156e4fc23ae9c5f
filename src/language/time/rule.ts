import type { Now, Token } from './token.ts'

/** What a rule makes of its match; `length` when it read more of the text than the pattern did. */
export type Reading = Token[] | { tokens: Token[]; length: number } | undefined

/**
 * One small rule of the grammar: where its pattern stands in the text, these tokens are meant.
 * Patterns are sticky and repeat nothing without a bound, so that no text can make them run long.
 */
export interface Rule {
  /** The characters it can begin with, so that most rules are not even tried. */
  starts: RegExp
  pattern: RegExp
  read(match: RegExpExecArray, now: Now, text: string): Reading
}

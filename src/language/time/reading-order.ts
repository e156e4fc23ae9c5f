import type { Cue, Mark, Token } from './token.ts'

/** What one step of a pass made of the tokens from a place on, and how many of them it used up. */
export interface Step {
  used: number
  tokens: Token[]
}

/** Goes once over the tokens; where `step` makes something of them, that stands instead. */
export function rewritten(
  tokens: readonly Token[],
  step: (tokens: readonly Token[], at: number) => Step | undefined,
): Token[] {
  const result: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const made = step(tokens, at)
    const token = tokens[at]
    if (made) result.push(...made.tokens)
    else if (token) result.push(token)
    at += made ? Math.max(made.used, 1) : 1
  }
  return result
}

export const isMark = (token: Token | undefined, ...marks: Mark[]): boolean =>
  token?.kind === 'mark' && marks.includes(token.mark)

export const isCue = (token: Token | undefined, ...cues: Cue[]): boolean =>
  token?.kind === 'cue' && cues.includes(token.cue)

/** Words that stand between the parts of one time without meaning anything for it: 的, 吧, the, in. */
export const isFiller = (token: Token | undefined): boolean =>
  isCue(token, 'particle', 'of', 'done', 'by_now', 'if', 'you', 'then', 'so') || isMark(token, 'at', 'for', 'suggest')

/** The next place from `at` on that is no filler. */
export function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at
  while (isFiller(tokens[next])) next++
  return next
}

/** The last place before `at` that is no filler, or -1. */
export function skipFillersBack(tokens: readonly Token[], at: number): number {
  let previous = at - 1
  while (isFiller(tokens[previous])) previous--
  return previous
}

const SEPARATORS = [',', ';', '\t'] as const

/** What stands between two cells. */
type Separator = (typeof SEPARATORS)[number]

/**
 * The separator of a file, as its first line that isn't empty shows it: the one found most often outside quotes.
 * A line with none of them is a file of one column; then it is the comma.
 */
export function separatorOf(text: string): Separator {
  const heading = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const bare = heading.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => bare.split(separator).length
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

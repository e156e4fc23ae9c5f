/** How much of a customer's own words is kept of one talk. @unit characters */
export const TOLD_CHARACTERS = 300

/** How long the description of an order may become by notes. @unit characters */
export const DESCRIPTION_CHARACTERS = 1000

/**
 * What was told, one after the other, as whoever comes reads it: each thing once, divided as its language divides, and
 * cut at `limit` characters; undefined where nothing was told.
 */
export function toldWords(told: readonly (string | undefined)[], limit = TOLD_CHARACTERS): string | undefined {
  const kept: string[] = []
  for (const words of told) {
    const more = words?.trim() ?? ''
    if (more !== '' && !isTold(more, kept)) kept.push(more)
  }
  if (kept.length === 0) return undefined
  const joined = kept.reduce((text, more) => `${text}${/\p{Script=Han}/u.test(text + more) ? '；' : '; '}${more}`)
  return joined.slice(0, limit)
}

/** Whether all parts of what is said stand there already. */
function isTold(words: string, before: readonly string[]): boolean {
  const there = before.flatMap(partsOf)
  return partsOf(words).every((part) => there.includes(part))
}

const partsOf = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[;；,，。.!！\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The word with each two neighbouring letters in each other's place. */
export function swaps(known: string): string[] {
  return Array.from(
    { length: known.length - 1 },
    (_, at) => known.slice(0, at) + known.charAt(at + 1) + known.charAt(at) + known.slice(at + 2),
  ).filter((slip) => slip !== known)
}

/** Whether two words are at most `limit` slips apart; two neighbours swapped are one slip. */
export function isNear(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      current.push(isSwap ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost)
    }
    beforeLast = last
    last = current
  }
  return (last[right.length] ?? limit + 1) <= limit
}

/** The text with words of five to fourteen letters put right that are one slip away from one of `known`. */
export function mendWords(text: string, known: readonly string[]): string {
  return text.replace(/\b[a-z]{5,14}\b/g, (word) =>
    known.includes(word) ? word : (known.find((each) => each[0] === word[0] && isNear(word, each, 1)) ?? word),
  )
}

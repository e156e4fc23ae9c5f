const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
const WITHOUT_WIDTH = /[\p{Mn}\p{Cf}]/u

/** How many columns of a terminal a text takes: ideographs and their punctuation take two. */
export function displayWidth(text: string): number {
  const widthOf = (character: string): number => (WIDE.test(character) ? 2 : WITHOUT_WIDTH.test(character) ? 0 : 1)
  return Array.from(text).reduce((width, character) => width + widthOf(character), 0)
}

/** Lines up rows below their headings, two spaces apart; the last column is as long as it is. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  const padded = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}

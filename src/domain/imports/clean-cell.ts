/** Spaces of every width, and the ideographic one. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g

/** Marks without width that copying from web pages and chats leaves behind, direction marks included. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Full-width digits and letters, as Chinese input methods write them. Punctuation stays as it is. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g
const FULL_WIDTH_OFFSET = 0xfee0

/** `="00123"`, how spreadsheets are made to keep leading zeros. */
const FORCED_TEXT = /^="((?:[^"]|"")*)"$/s

/**
 * A cell as its author meant it: without what spreadsheets and copying do to text. Markup and formulas stay as they
 * are: they are text.
 *
 * @source input formats §5.1: `="…"`, leading tab or apostrophe, full-width digits and spaces, no-break spaces
 */
export function cleanCell(cell: string): string {
  const plain = cell.replace(INVISIBLE, '').replace(SPACES, ' ').trim()
  const unforced = FORCED_TEXT.exec(plain)?.[1]?.replaceAll('""', '"') ?? plain
  return unforced
    .replace(/^'(?=.)/, '')
    .replace(FULL_WIDTH, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET))
    .trim()
}

/** Whether a cleaned cell holds a character that no text has: it would disturb terminals, files and texts sent on. */
export function hasControlCharacter(cell: string): boolean {
  return /\p{Cc}/u.test(cell)
}

/** Whether a cell is a long number that a spreadsheet has rounded, so that its digits are lost: `1.38E+10`. */
export function hasLostDigits(cell: string): boolean {
  return /^[+-]?\d(?:[.,]\d+)?E\+?\d+$/i.test(cell)
}

/** GSM 03.38, each letter at its code; `\u001b` leads to the letters that take two places. */
const LETTERS = [
  ...'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?',
  ...'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
]
const ESCAPE = 0x1b
const ESCAPED: Readonly<Record<string, number>> = {
  '\f': 0x0a,
  '^': 0x14,
  '{': 0x28,
  '}': 0x29,
  '\\': 0x2f,
  '[': 0x3c,
  '~': 0x3d,
  ']': 0x3e,
  '|': 0x40,
  '€': 0x65,
}

const CODES = new Map<string, readonly number[]>([
  ...LETTERS.flatMap((letter, code) => (code === ESCAPE ? [] : [[letter, [code]] as const])),
  ...Object.entries(ESCAPED).map(([letter, code]) => [letter, [ESCAPE, code]] as const),
])
const AFTER_ESCAPE = new Map(Object.entries(ESCAPED).map(([letter, code]) => [code, letter]))

/** The codes of one letter in the alphabet of text messages, one or two; undefined where it has none. */
export function gsmCodes(letter: string): readonly number[] | undefined {
  return CODES.get(letter)
}

/** Reads a text in the alphabet of text messages, one letter an octet. */
export function fromGsm(octets: Uint8Array): string {
  let text = ''
  for (let at = 0; at < octets.length; at++) {
    const code = octets[at] ?? 0
    const escaped = code === ESCAPE ? AFTER_ESCAPE.get(octets[at + 1] ?? 0) : undefined
    if (escaped !== undefined) at += 1
    text += escaped ?? (code === ESCAPE ? ' ' : (LETTERS[code & 0x7f] ?? ''))
  }
  return text
}

import { gsmCodes } from './gsm-alphabet.ts'
import type { SmppSettings } from './smpp-settings.ts'

/** One part of a text as it is submitted: how its octets are to be read, and which part it is. */
export interface TextPart {
  readonly dataCoding: number
  readonly octets: Buffer
  readonly part: number
  readonly parts: number
}

export const DATA_CODING = { default: 0, ucs2: 8 } as const

/** How long a text may be alone, and how long each of several parts, which carry six octets that tell their place. @unit octets */
const ROOM = { gsm: { alone: 160, each: 153 }, ucs2: { alone: 140, each: 134 } } as const
/** The place of a part is counted in one octet. */
const MOST_PARTS = 255

/**
 * Cuts a text into what fits one message each: in the alphabet of text messages where every letter is in it, but
 * for marks that have a plain one there, else in UCS2.
 * No letter is cut in two, nor what takes two places. With `payload` the SMSC cuts.
 *
 * @returns no parts for an empty text, or one that is too long altogether
 */
export function splitText(
  text: string,
  { alphabet, longTexts }: Pick<SmppSettings, 'alphabet' | 'longTexts'>,
): readonly TextPart[] {
  const short = [...plain(text)].map((letter) => shortOctets(letter, alphabet))
  const letters = [...text]
  const isShort = short.every((octets) => octets !== undefined)
  const units = isShort ? short : letters.map(ucs2Octets)
  const { alone, each } = ROOM[isShort ? 'gsm' : 'ucs2']
  const length = units.reduce((sum, unit) => sum + unit.length, 0)
  const pieces = length <= alone || longTexts === 'payload' ? [Buffer.concat(units)] : pack(units, each)
  if (length === 0 || pieces.length > MOST_PARTS) return []
  const dataCoding = isShort ? DATA_CODING.default : DATA_CODING.ucs2
  return pieces.map((octets, index) => ({ dataCoding, octets, part: index + 1, parts: pieces.length }))
}

/** Marks that are written with care and have a plain one beside them in the alphabet of text messages. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
}

/** A text with plain marks; one that has other letters too stays as it is written. */
const plain = (text: string): string => text.replace(/[“”‘’–—…]/g, (mark) => PLAIN[mark] ?? mark)

/** A letter where data_coding is 0. What the SMSC takes for Latin-1 or ASCII it sends on in GSM's letters, so that these are all there is. */
function shortOctets(letter: string, alphabet: SmppSettings['alphabet']): Buffer | undefined {
  const codes = gsmCodes(letter)
  if (!codes || alphabet === 'gsm') return codes && Buffer.from(codes)
  const code = letter.codePointAt(0) ?? 0
  // What takes two places in GSM would take one here, and a full part would overflow on its way.
  return code < (alphabet === 'ascii' ? 0x80 : 0x100) && codes.length === 1 ? Buffer.of(code) : undefined
}

function ucs2Octets(letter: string): Buffer {
  return Buffer.from(letter, 'utf16le').swap16()
}

function pack(units: readonly Buffer[], room: number): Buffer[] {
  const pieces: Buffer[][] = []
  let left = 0
  for (const unit of units) {
    if (unit.length > left) {
      pieces.push([])
      left = room
    }
    pieces.at(-1)?.push(unit)
    left -= unit.length
  }
  return pieces.map((piece) => Buffer.concat(piece))
}

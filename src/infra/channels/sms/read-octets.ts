import { fromGsm } from './gsm-alphabet.ts'
import type { SmppSettings } from './smpp-settings.ts'

type Encoding = 'default' | 'gsm' | 'latin1' | 'ucs2' | 'gb18030'

/** Reads what a person wrote from its octets; undefined where they are no text (pictures, settings of a telephone). */
export function readOctets(
  octets: Uint8Array,
  dataCoding: number,
  alphabet: SmppSettings['alphabet'],
): string | undefined {
  const encoding = encodingOf(dataCoding)
  switch (encoding === 'default' ? alphabet : encoding) {
    case 'gsm':
      return fromGsm(octets)
    case 'latin1':
    case 'ascii':
      return Buffer.from(octets).toString('latin1')
    case 'ucs2':
      return Buffer.from(octets.subarray(0, octets.length - (octets.length % 2)))
        .swap16()
        .toString('utf16le')
    case 'gb18030':
      return new TextDecoder('gb18030').decode(octets)
    default:
      return undefined
  }
}

/** SMPP 3.4 §5.2.19, which takes its upper values from GSM 03.38; 15 is what Chinese gateways write for GB 18030. */
function encodingOf(dataCoding: number): Encoding | undefined {
  if (dataCoding === 15) return 'gb18030'
  if (dataCoding === 3 || dataCoding === 1) return 'latin1'
  if (dataCoding >= 0xf0) return (dataCoding & 0x04) === 0 ? 'gsm' : undefined
  if (dataCoding >= 0xe0) return 'ucs2'
  if (dataCoding >= 0xc0) return 'gsm'
  return ({ 0: 'default', 16: 'gsm', 17: 'gsm', 8: 'ucs2', 24: 'ucs2', 25: 'ucs2' } as const)[dataCoding]
}

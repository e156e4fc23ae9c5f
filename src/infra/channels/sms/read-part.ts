import type { Pdu } from 'smpp'

/** Which part of a longer text it is. */
interface PartPlace {
  readonly reference: number
  readonly part: number
  readonly parts: number
}

const HAS_HEADER = 0x40
/** Information elements that tell a part's place: with a reference of one octet, and of two. */
const CONCATENATED = { short: 0x00, long: 0x08 } as const

/** The octets of what was written, without their header, and its place where it is a part of a longer text. */
export function readPart(pdu: Pdu): { readonly octets: Buffer; readonly place: PartPlace | undefined } {
  const all = pdu.short_message?.length ? pdu.short_message : (pdu.message_payload ?? Buffer.alloc(0))
  const hasHeader = ((pdu.esm_class ?? 0) & HAS_HEADER) !== 0 && all.length > 0
  const header = hasHeader ? all.subarray(1, 1 + (all[0] ?? 0)) : Buffer.alloc(0)
  const octets = hasHeader ? all.subarray(1 + header.length) : all
  return { octets, place: sensible(placeInHeader(header) ?? placeInOptions(pdu)) }
}

function placeInHeader(header: Buffer): PartPlace | undefined {
  for (let at = 0; at + 2 <= header.length; ) {
    const [kind, length] = [header[at], header[at + 1] ?? 0]
    const value = header.subarray(at + 2, at + 2 + length)
    if (kind === CONCATENATED.short && value.length === 3)
      return { reference: value[0] ?? 0, parts: value[1] ?? 0, part: value[2] ?? 0 }
    if (kind === CONCATENATED.long && value.length === 4)
      return { reference: value.readUInt16BE(0), parts: value[2] ?? 0, part: value[3] ?? 0 }
    at += 2 + length
  }
  return undefined
}

function placeInOptions(pdu: Pdu): PartPlace | undefined {
  const { sar_msg_ref_num: reference, sar_total_segments: parts, sar_segment_seqnum: part } = pdu
  return reference === undefined || parts === undefined || part === undefined ? undefined : { reference, parts, part }
}

/** A place that can't be is none: what was written is then a text by itself. */
function sensible(place: PartPlace | undefined): PartPlace | undefined {
  return place && place.parts > 1 && place.part >= 1 && place.part <= place.parts ? place : undefined
}

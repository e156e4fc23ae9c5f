import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import type { SmppSettings } from './smpp-settings.ts'
import type { TextPart } from './split-text.ts'

/** Kinds of number and numbering plans (SMPP 3.4 §5.2.5, §5.2.6). */
const TON = { unknown: 0, international: 1, alphanumeric: 5 } as const
const NPI = { unknown: 0, isdn: 1 } as const
const ESM_CLASS = { plain: 0, withHeader: 0x40 } as const
/** The longest that fits into short_message. @unit octets */
const SHORT_MESSAGE_ROOM = 254

/**
 * The fields of submit_sm for one part. `reference` is the same for the parts of a text. It goes out from the number that the
 * person wrote to, where they wrote first.
 */
export function submission(
  { recipient, reference: conversation }: Pick<OutboxMessage, 'recipient' | 'reference'>,
  part: TextPart,
  reference: number,
  settings: SmppSettings,
): Readonly<Record<string, string | number | Buffer>> {
  const from = typeof conversation?.writtenTo === 'string' ? conversation.writtenTo : settings.from
  return {
    ...sourceOf(from),
    ...destinationOf(recipient, settings.countryCode),
    registered_delivery: settings.hasReceipts ? 1 : 0,
    data_coding: part.dataCoding,
    ...contentOf(part, reference, settings.longTexts),
  }
}

function sourceOf(from: string) {
  const isNumber = /^\d*$/.test(from)
  return {
    source_addr: from,
    source_addr_ton: isNumber ? TON.unknown : TON.alphanumeric,
    source_addr_npi: isNumber && from !== '' ? NPI.isdn : NPI.unknown,
  }
}

/** A foreign number is on file with its `+`; one of the country as it is dialled inside. */
function destinationOf(phone: string, countryCode: string) {
  const isForeign = phone.startsWith('+')
  const isWhole = isForeign || countryCode !== ''
  return {
    destination_addr: isForeign
      ? phone.slice(1)
      : countryCode === ''
        ? phone
        : `${countryCode}${phone.replace(/^0/, '')}`,
    dest_addr_ton: isWhole ? TON.international : TON.unknown,
    dest_addr_npi: NPI.isdn,
  }
}

function contentOf({ octets, part, parts }: TextPart, reference: number, longTexts: SmppSettings['longTexts']) {
  if (parts > 1 && longTexts === 'udh') {
    const header = Buffer.of(5, 0, 3, reference % 0x100, parts, part)
    return { esm_class: ESM_CLASS.withHeader, short_message: Buffer.concat([header, octets]) }
  }
  if (parts > 1) {
    const place = { sar_msg_ref_num: reference, sar_total_segments: parts, sar_segment_seqnum: part }
    return { esm_class: ESM_CLASS.plain, short_message: octets, ...place }
  }
  return octets.length > SHORT_MESSAGE_ROOM
    ? { esm_class: ESM_CLASS.plain, short_message: Buffer.alloc(0), message_payload: octets }
    : { esm_class: ESM_CLASS.plain, short_message: octets }
}

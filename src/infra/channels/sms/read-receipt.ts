import type { Pdu } from 'smpp'
import type { SmppSettings } from './smpp-settings.ts'

/** What the SMSC says became of a part of ours; `state` is undefined while nothing is decided. */
interface Receipt {
  readonly messageId: string
  readonly state: 'delivered' | 'failed' | undefined
}

/** Bits 2 to 5 of esm_class tell what a deliver_sm is. */
const KIND = 0x3c
const PERSONS = 0x00
const RECEIPT = 0x04

const STATES: Readonly<Record<number | string, Receipt['state']>> = {
  2: 'delivered',
  3: 'failed',
  4: 'failed',
  5: 'failed',
  8: 'failed',
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
}

/** Whether somebody wrote it, rather than the SMSC or a telephone by itself. */
export function isWritten(pdu: Pdu): boolean {
  return ((pdu.esm_class ?? 0) & KIND) === PERSONS && pdu.receipted_message_id === undefined
}

/** Reads a delivery receipt: the optional parameters where there are any, else the text `id:… stat:…`; undefined where it is none, or names nothing. */
export function readReceipt(pdu: Pdu, receiptIds: SmppSettings['receiptIds']): Receipt | undefined {
  const isReceipt = ((pdu.esm_class ?? 0) & KIND) === RECEIPT || pdu.receipted_message_id !== undefined
  if (!isReceipt) return undefined
  const text = (pdu.short_message?.length ? pdu.short_message : pdu.message_payload)?.toString('latin1') ?? ''
  const id = pdu.receipted_message_id ?? /\bid:\s*([^\s]+)/i.exec(text)?.[1]
  const state = pdu.message_state ?? /\bstat:\s*([A-Z]+)/i.exec(text)?.[1]?.toUpperCase()
  return id ? { messageId: asAnswered(id, receiptIds), state: STATES[state ?? ''] } : undefined
}

/**
 * An id as it stands in the answer to a submission. Some SMSCs write there in hex what they write in decimal in a receipt, or
 * the other way round: `hex` says that receipts are in hex.
 */
function asAnswered(id: string, receiptIds: SmppSettings['receiptIds']): string {
  const plain = plainId(id)
  if (receiptIds === 'hex' && /^[0-9a-f]{1,32}$/.test(plain)) return BigInt(`0x${plain}`).toString()
  if (receiptIds === 'decimal' && /^\d{1,40}$/.test(plain)) return BigInt(plain).toString(16)
  return plain
}

/** Ids are compared without regard to case and leading noughts, which some SMSCs add in receipts. */
export function plainId(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, '')
}

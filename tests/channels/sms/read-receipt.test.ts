import type { Pdu } from 'smpp'
import { describe, expect, it } from 'vitest'
import { isWritten, readReceipt } from '#src/infra/channels/sms/read-receipt.ts'

const pdu = (fields: Partial<Pdu>) => fields as Pdu
const TEXT = 'id:0012AB sub:001 dlvrd:001 submit date:2611231000 done date:2611231001 stat:DELIVRD err:000 text:hello'
const receipt = (text: string, more: Partial<Pdu> = {}) =>
  readReceipt(pdu({ esm_class: 4, short_message: Buffer.from(text), ...more }), 'same')

describe('a delivery receipt', () => {
  it('names the message and what became of it; case and leading noughts of the id do not matter', () => {
    expect(receipt(TEXT)).toEqual({ messageId: '12ab', state: 'delivered' })
    expect(receipt('id:7 stat:UNDELIV')).toEqual({ messageId: '7', state: 'failed' })
  })

  it.each(['ENROUTE', 'ACCEPTD', 'UNKNOWN'])('decides nothing while it says %s', (stat) => {
    expect(receipt(`id:7 stat:${stat}`)).toEqual({ messageId: '7', state: undefined })
  })

  it('is read from the optional parameters where there are any', () => {
    const fields = { receipted_message_id: '99', message_state: 5 }
    expect(receipt('', fields)).toEqual({ messageId: '99', state: 'failed' })
    expect(readReceipt(pdu({ esm_class: 0, ...fields }), 'same')).toEqual({ messageId: '99', state: 'failed' })
  })

  it('may have its ids in hex or decimal, unlike the answers', () => {
    const of = (id: string, ids: 'hex' | 'decimal') =>
      readReceipt(pdu({ esm_class: 4, short_message: Buffer.from(`id:${id} stat:DELIVRD`) }), ids)?.messageId
    expect(of('0000FF', 'hex')).toBe('255')
    expect(of('0000000255', 'decimal')).toBe('ff')
  })

  it('is never what a person wrote, whatever they write', () => {
    const written = pdu({ esm_class: 0, short_message: Buffer.from(TEXT) })
    expect(readReceipt(written, 'same')).toBeUndefined()
    expect(isWritten(written)).toBe(true)
    expect(isWritten(pdu({ esm_class: 4 }))).toBe(false)
    expect(isWritten(pdu({ esm_class: 8 }))).toBe(false)
    expect(isWritten(pdu({ esm_class: 0x40 }))).toBe(true)
  })
})

import { DateTime } from 'luxon'
import { afterEach, expect, it, vi } from 'vitest'
import type { OutboxMessage, SendOutcome } from '#src/domain/outreach/outbox.ts'
import { smppGateway } from '#src/infra/channels/sms/smpp-gateway.ts'
import { openSmppLink } from '#src/infra/channels/sms/smpp-link.ts'
import { readSmppUrl, type SmppSettings } from '#src/infra/channels/sms/smpp-settings.ts'
import { describeWithSmsc, type Smsc, startSmsc, ucs2 } from '../../support/smsc.ts'

const CHINESE = '您好，师傅明天上午九点到十一点上门。'
const LONG = `${CHINESE.repeat(8)}👋`

const message = (text: string, more: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: 'msg_1',
  at: DateTime.utc(2026, 11, 23),
  channel: 'sms',
  recipient: '19900000001',
  class: 'transactional',
  text,
  body: {},
  reference: undefined,
  attempts: 1,
  token: 't',
  ...more,
})

describeWithSmsc('the gateway for text messages, with an SMSC', () => {
  const open = new AsyncDisposableStack()
  afterEach(async () => {
    await openNow.disposeAsync()
    openNow = new AsyncDisposableStack()
  })
  let openNow = open

  async function world(options: string | Partial<SmppSettings> = {}, limitMs?: number) {
    const smsc = openNow.use(await startSmsc())
    const read = readSmppUrl(typeof options === 'string' ? `${smsc.url}${options}` : smsc.url)
    if ('problem' in read) throw new Error(read.problem)
    const settings = { ...read, ratePerSecond: 200, ...(typeof options === 'object' && options) }
    const errors: object[] = []
    const log = { error: (what: object) => void errors.push(what), info: () => {} }
    const link = openSmppLink({ settings, take: async () => 0, log, firstPauseMs: 50 })
    openNow.defer(() => link.close())
    const accepted: string[] = []
    const gateway = smppGateway({
      ...{ settings, link, log },
      noteAccepted: async ({ id }, { messageId, part, parts }) =>
        void accepted.push(`${id} ${messageId} ${part}/${parts}`),
      ...(limitMs !== undefined && { limitMs }),
    })
    await vi.waitFor(() => expect(link.isBound()).toBe(true), 5_000)
    return { smsc, link, gateway, accepted, errors, log }
  }

  it('binds with user and password, and sends what fits the alphabet of text messages in it', async () => {
    const { smsc, gateway, accepted } = await world()
    expect(smsc.all('bind')).toMatchObject([{ system_id: 'doorstep', password: 'secret', interface_version: 0x34 }])
    expect(await gateway.send(message('Your code is 123456 @ {€}'))).toEqual({ kind: 'sent' })
    expect(smsc.all('submit')).toMatchObject([
      {
        destination_addr: '19900000001',
        source_addr: '10690001',
        data_coding: 0,
        esm_class: 0,
        registered_delivery: 1,
      },
    ])
    expect(smsc.all('submit')[0]?.hex).toBe(`${Buffer.from('Your code is 123456 ').toString('hex')}00201b281b651b29`)
    expect(accepted).toEqual(['msg_1 m00000001 1/1'])
  })

  it('sends Chinese in UCS2', async () => {
    const { smsc, gateway } = await world()
    await gateway.send(message(CHINESE))
    expect(smsc.all('submit')).toMatchObject([{ data_coding: 8, hex: ucs2(CHINESE), esm_class: 0 }])
  })

  it('cuts a long text into parts with a header, of 67 letters at most, and no letter in two', async () => {
    const { smsc, gateway, accepted } = await world()
    expect(await gateway.send(message(LONG))).toEqual({ kind: 'sent' })
    const parts = smsc.all('submit') as unknown as { hex: string; esm_class: number }[]
    expect(parts.map(({ esm_class }) => esm_class)).toEqual([0x40, 0x40, 0x40])
    const headers = parts.map(({ hex }) => hex.slice(0, 12))
    expect(new Set(headers.map((header) => header.slice(0, 8))).size).toBe(1)
    expect(headers.map((header) => [header.slice(0, 6), header.slice(8)])).toEqual([
      ['050003', '0301'],
      ['050003', '0302'],
      ['050003', '0303'],
    ])
    expect(parts.map(({ hex }) => hex.slice(12)).join('')).toBe(ucs2(LONG))
    expect(accepted).toEqual(['msg_1 m00000001 1/3', 'msg_1 m00000002 2/3', 'msg_1 m00000003 3/3'])
  })

  it('gives the parts of each text a reference of their own, also where two long ones go out at once', async () => {
    const { smsc, gateway } = await world()
    const recipients = ['19900000001', '19900000002']
    await Promise.all(recipients.map((recipient) => gateway.send(message(LONG, { recipient }))))
    const parts = smsc.all('submit') as unknown as { hex: string; destination_addr: string }[]
    const references = recipients.map((recipient) => {
      const own = parts.filter(({ destination_addr }) => destination_addr === recipient)
      expect(own).toHaveLength(3)
      return new Set(own.map(({ hex }) => hex.slice(6, 8)))
    })
    expect(references.map(({ size }) => size)).toEqual([1, 1])
    expect(references[0]).not.toEqual(references[1])
  })

  it('cuts by optional parameters, or leaves it to the SMSC, where the settings say so', async () => {
    const sar = await world({ longTexts: 'sar' })
    await sar.gateway.send(message(LONG))
    expect(sar.smsc.all('submit').map(({ options, esm_class }) => ({ options, esm_class }))).toMatchObject(
      [1, 2, 3].map((part) => ({
        options: { sar_total_segments: '03', sar_segment_seqnum: `0${part}` },
        esm_class: 0,
      })),
    )
    const payload = await world({ longTexts: 'payload' })
    await payload.gateway.send(message(LONG))
    expect(payload.smsc.all('submit')).toMatchObject([{ hex: '', options: { message_payload: ucs2(LONG) } }])
  })

  it('answers from the number that somebody wrote to, and writes abroad as it is on file', async () => {
    const { smsc, gateway } = await world()
    await gateway.send(message('Hello', { recipient: '+447700900123', reference: { writtenTo: '10690077' } }))
    expect(smsc.all('submit')).toMatchObject([
      { source_addr: '10690077', destination_addr: '447700900123', dest_addr_ton: 1 },
    ])
  })

  it.each(['throttle', 'full'] as const)(
    'tries again later when the SMSC answers %s, and leaves it in peace meanwhile',
    async (busy) => {
      const { smsc, gateway } = await world()
      smsc.answer(busy)
      const outcome = await gateway.send(message('one'))
      expect(outcome).toMatchObject({ kind: 'later' })
      expect(outcome).not.toHaveProperty('isUntried')
      const since = Date.now()
      expect(await gateway.send(message('two'))).toEqual({ kind: 'sent' })
      expect(Date.now() - since).toBeGreaterThan(600)
      expect(smsc.all('submit')).toHaveLength(2)
    },
  )

  it('pauses longer each time in a row, and lays messages back without counting that as an attempt', async () => {
    const { smsc, gateway } = await world()
    await smsc.answer('throttle', 'throttle', 'throttle')
    for (const _ of [1, 2, 3]) await gateway.send(message('again'))
    expect(await gateway.send(message('waits'))).toEqual({ kind: 'later', afterMs: 3_000, isUntried: true })
    expect(smsc.all('submit')).toHaveLength(3)
  })

  it('has failed when the SMSC refuses the number', async () => {
    const { smsc, gateway, errors } = await world()
    await smsc.answer('error')
    expect(await gateway.send(message('Hello'))).toEqual({ kind: 'failed' })
    expect(errors).toEqual([{ event: 'text_refused', status: 0x0b }])
  })

  it("doesn't know what became of a message when the connection is lost before the answer, and connects again", async () => {
    const { smsc, gateway } = await world()
    await smsc.answer('drop')
    expect(await gateway.send(message('Hello'))).toEqual({ kind: 'unknown' })
    await smsc.until('bind', 2)
    await vi.waitFor(async () => expect(await gateway.send(message('Hello again'))).toEqual({ kind: 'sent' }))
  })

  it("doesn't know either when no answer comes in time, and learns the id from one that comes late", async () => {
    const { smsc, gateway, accepted } = await world({}, 300)
    await smsc.answer('slow')
    expect(await gateway.send(message('Hello'))).toEqual({ kind: 'unknown' })
    expect(accepted).toEqual([])
    await vi.waitFor(() => expect(accepted).toEqual(['msg_1 m00000001 1/1']), 5_000)
  })

  it("doesn't know what became of a long text of which only some parts were taken", async () => {
    const { smsc, gateway } = await world()
    await smsc.answer('ok', 'throttle')
    expect(await gateway.send(message(LONG))).toEqual({ kind: 'unknown' })
    expect(smsc.all('submit')).toHaveLength(2)
  })

  it('sends nothing while the SMSC is away', async () => {
    const { smsc, link, gateway } = await world()
    await smsc[Symbol.asyncDispose]()
    await vi.waitFor(() => expect(link.isBound()).toBe(false))
    expect(await gateway.send(message('Hello'))).toEqual({ kind: 'later', afterMs: 5_000 })
  })

  it('leaves no more unanswered than the window has room for', async () => {
    const { smsc, gateway } = await world({ window: 2 })
    await smsc.answer('slow', 'slow')
    const sent = ['a', 'b', 'c'].map((text) => gateway.send(message(text)))
    await smsc.until('submit', 2)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(smsc.all('submit')).toHaveLength(2)
    expect(await Promise.all(sent)).toEqual(sent.map((): SendOutcome => ({ kind: 'sent' })))
  })

  it('keeps the pace of the settings, where what is urgent passes the others', async () => {
    const { smsc, gateway } = await world({ ratePerSecond: 4 })
    const since = Date.now()
    const others = [1, 2, 3, 4].map((number) => gateway.send(message(`number ${number}`)))
    const urgent = gateway.send(message('urgent', { class: 'urgent' }))
    await Promise.all([...others, urgent])
    expect(Date.now() - since).toBeGreaterThan(700)
    const order = smsc.all('submit').map(({ hex }) => Buffer.from(String(hex), 'hex').toString())
    expect(order.indexOf('urgent')).toBeLessThan(2)
  })

  it('goes on trying while its bind is refused, and says so to the operator with the status', async () => {
    const smsc: Smsc = openNow.use(await startSmsc())
    await smsc.refuseBinds(0x0e)
    const settings = readSmppUrl(smsc.url) as SmppSettings
    const errors: object[] = []
    const log = { error: (what: object) => void errors.push(what), info: () => {} }
    const link = openSmppLink({ settings, take: async () => 0, log, firstPauseMs: 20 })
    openNow.defer(() => link.close())
    await smsc.until('bind', 2)
    expect(link.isBound()).toBe(false)
    expect(errors[0]).toEqual({ event: 'sms_not_bound', host: '127.0.0.1', status: 0x0e })
    await smsc.refuseBinds(0)
    await vi.waitFor(() => expect(link.isBound()).toBe(true), 5_000)
  })

  it('says goodbye when it ends', async () => {
    const { smsc, link } = await world()
    await link.close()
    await smsc.until('unbind', 1)
  })
})

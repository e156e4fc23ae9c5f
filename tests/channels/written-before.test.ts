import { describe, expect, it } from 'vitest'
import { InboundActivity, inboundMessage } from '#src/infra/channels/bot-framework/inbound-activity.ts'
import { readActivity } from '#src/infra/channels/direct-line/read-activity.ts'

const read = (more: object) =>
  readActivity({ type: 'message', text: '到了', ...more }, 'cnv_1', 'dl_ins_01')?.delaySeconds

describe('how long a message waited for the network', () => {
  it('is what its device counted, however wrong its clock is', () => {
    const wrong = { localTimestamp: '2001-01-01T00:00:00Z' }
    expect(read({ ...wrong, channelData: { waitedMs: 300_000 } })).toBe(300)
    expect(read({ ...wrong, channelData: { waitedMs: 40 } })).toBeUndefined()
  })

  it('is what lies between writing and sending, where nobody counted', () => {
    expect(read({ localTimestamp: '2026-11-24T01:00:00Z', timestamp: '2026-11-24T01:10:00Z' })).toBe(600)
    expect(read({ localTimestamp: '2026-11-24T01:00:00Z', timestamp: '2026-11-24T01:00:30Z' })).toBeUndefined()
  })

  it('is nothing where it is said to lie ahead, or beyond the day', () => {
    expect(read({ channelData: { waitedMs: -5_000 } })).toBeUndefined()
    expect(read({ channelData: { waitedMs: 5 * 3_600_000 } })).toBeUndefined()
    expect(read({ localTimestamp: '2026-11-24T01:10:00Z', timestamp: '2026-11-24T01:00:00Z' })).toBeUndefined()
    expect(read({ localTimestamp: 'soon', channelData: { waitedMs: 'long' } })).toBeUndefined()
  })

  it('is read of a Bot Framework activity too', () => {
    const activity = InboundActivity.parse({
      ...{ type: 'message', id: 'a1', channelId: 'msteams', serviceUrl: 'https://example.test', text: '到了' },
      ...{ from: { id: 'u1' }, recipient: { id: 'b1' }, conversation: { id: 'c1' } },
      ...{ localTimestamp: '2026-11-24T09:00:00+08:00', timestamp: '2026-11-24T01:20:00Z' },
    })
    expect(inboundMessage(activity, () => expect.fail('there is no file'))?.delaySeconds).toBe(1200)
  })
})

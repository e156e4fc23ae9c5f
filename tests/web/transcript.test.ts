import { beforeEach, describe, expect, it } from 'vitest'
import { type Activity, createTranscript, type Unsent } from './web-modules.ts'

const bot = (n: number, more: Partial<Activity> = {}): Activity => ({
  id: `c|${n}`,
  type: 'message',
  text: `bot ${n}`,
  timestamp: `2026-11-23T02:00:0${n}Z`,
  from: { role: 'bot' },
  ...more,
})
const mine = (n: number, clientActivityID: string, more: Partial<Activity> = {}): Activity =>
  bot(n, { text: `mine ${n}`, from: { role: 'user' }, channelData: { clientActivityID }, ...more })
const unsent = (id: string, state: Unsent['state'] = 'sending'): Unsent => ({ id, text: id, locale: 'zh-CN', state })
const offering = (...values: string[]) => ({
  suggestedActions: { actions: values.map((value) => ({ type: 'imBack', title: value, value })) },
})

describe('the transcript', () => {
  let transcript: ReturnType<typeof createTranscript>
  beforeEach(() => {
    transcript = createTranscript()
  })
  const texts = (pending: Unsent[] = []) => transcript.entries(pending).map(({ text }) => text)

  it('shows a message once, however often it is replayed', () => {
    transcript.add([bot(1), bot(2), bot(2)])
    expect(transcript.add([bot(2), bot(3)]).fresh.map(({ id }) => id)).toEqual(['c|3'])
    expect(texts()).toEqual(['bot 1', 'bot 2', 'bot 3'])
  })

  it("keeps the service's order and puts what is unsent below it", () => {
    transcript.add([bot(1), mine(2, 'a'), bot(3)])
    expect(texts([unsent('b')])).toEqual(['bot 1', 'mine 2', 'bot 3', 'b'])
  })

  it('lets an echo take the place of what was unsent', () => {
    const before = transcript.entries([unsent('a')]).at(-1)?.key
    expect(transcript.add([mine(1, 'a')]).echoed).toEqual(['a'])
    expect(transcript.entries([]).at(-1)).toMatchObject({ key: before, author: 'me', state: 'sent' })
  })

  it('shows neither typing nor empty messages', () => {
    transcript.add([bot(1, { type: 'typing' }), bot(2, { text: '' })])
    expect(texts()).toEqual([])
  })

  it('offers the choices of the last message until it is answered', () => {
    transcript.add([bot(1, offering('old')), bot(2, offering('yes', 'no'))])
    expect(transcript.choices([]).map(({ value }) => value)).toEqual(['yes', 'no'])
    expect(transcript.choices([unsent('a', 'failed')])).toHaveLength(2)
    expect(transcript.choices([unsent('a')])).toEqual([])
    transcript.add([mine(3, 'a')])
    expect(transcript.choices([])).toEqual([])
  })

  it('waits for the assistant after a message of ours and between the messages of one turn', () => {
    expect(transcript.isAwaitingReply([])).toBe(false)
    expect(transcript.isAwaitingReply([unsent('a')])).toBe(true)
    transcript.add([mine(1, 'a')])
    expect(transcript.isAwaitingReply([])).toBe(true)
    transcript.add([bot(2, { inputHint: 'ignoringInput' })])
    expect(transcript.isAwaitingReply([])).toBe(true)
    transcript.add([bot(3, { inputHint: 'expectingInput' })])
    expect(transcript.isAwaitingReply([])).toBe(false)
  })

  it('marks where a day begins, where a group ends, and where another conversation starts', () => {
    transcript.add([bot(1), bot(2), mine(3, 'a', { timestamp: '2026-11-25T02:00:00Z' })])
    transcript.startTalk()
    transcript.add([bot(4, { timestamp: '2026-11-25T02:00:30Z' })])
    const marks = transcript.entries([]).map((entry) => [entry.startsDay, entry.endsGroup, entry.isNewTalk])
    expect(marks).toEqual([
      [true, false, false],
      [false, true, false],
      [true, true, false],
      [false, true, true],
    ])
  })
})

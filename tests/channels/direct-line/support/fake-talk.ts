import { DateTime } from 'luxon'
import type { FanOut, Limits } from '#src/conversation/coordination.ts'
import type { Conversation, InboundMessage, Receive, StreamEntry, TalkLog } from '#src/conversation/message.ts'

/** A talk that greets, then answers every message with its echo and two choices, and 服务记录 with a record besides; kept in memory. */
export interface FakeTalk {
  readonly receive: Receive
  readonly talkLog: TalkLog
  readonly fanOut: FanOut
  readonly limits: Limits
  /** What was handed in, in order, repeated messages too. */
  readonly received: InboundMessage[]
  /** Set to have `receive` and the log fail with it. */
  fault: Error | undefined
  /** Set while a colleague has every talk: no message is answered. */
  isWithColleague: boolean
  /** Kinds of limits that are used up. */
  readonly usedUp: Set<string>
  /** The keys that were counted. */
  readonly counted: string[]
  /** Has the assistant say something by itself. `isLost`: the fan-out drops it. */
  say(conversationId: string, text: string, isLost?: boolean): void
  listeners(conversationId: string): number
}

interface Kept extends Conversation {
  readonly entries: StreamEntry[]
}

const at = DateTime.fromISO('2026-11-23T02:00:00.000Z', { zone: 'utc' })

export function fakeTalk(): FakeTalk {
  const conversations = new Map<string, Kept>()
  const taken = new Map<string, number>()
  const listening = new Map<string, Set<(entries: readonly StreamEntry[]) => void>>()

  const talk: FakeTalk = {
    received: [],
    fault: undefined,
    isWithColleague: false,
    usedUp: new Set(),
    counted: [],
    listeners: (id) => listening.get(id)?.size ?? 0,

    async receive(message) {
      if (talk.fault) throw talk.fault
      talk.received.push(message)
      const known = taken.get(message.messageId)
      if (known !== undefined) return { kind: 'repeated', seq: known }
      const entries = entriesOf(keptOf(message), message, talk.isWithColleague)
      const seq = entries[0]?.seq ?? 0
      taken.set(message.messageId, seq)
      talk.fanOut.publish(message.conversationId, entries)
      return { kind: 'taken', seq, isAnswered: entries.some(({ from }) => from === 'assistant') }
    },

    talkLog: {
      async findConversation(id) {
        if (talk.fault) throw talk.fault
        const kept = conversations.get(id)
        return kept && { ...kept, lastSeq: kept.entries.length }
      },
      async readStream(id, afterSeq, limit) {
        if (talk.fault) throw talk.fault
        return (conversations.get(id)?.entries ?? []).slice(afterSeq, afterSeq + limit)
      },
    },

    fanOut: {
      publish(id, entries) {
        for (const listen of listening.get(id) ?? []) listen(entries)
      },
      subscribe(id, listen) {
        const all = listening.get(id) ?? new Set()
        listening.set(id, all.add(listen))
        return () => void all.delete(listen)
      },
      isHeard: async (id) => (listening.get(id)?.size ?? 0) > 0,
    },

    limits: {
      async take(kind, key) {
        talk.counted.push(`${kind} ${key}`)
        return talk.usedUp.has(kind) ? { allowed: false, retryAfterMs: 1500 } : { allowed: true, retryAfterMs: 0 }
      },
    },

    say(id, text, isLost = false) {
      const kept = conversations.get(id)
      if (!kept) throw new Error('no such conversation')
      const entry = answerOf(kept, text, undefined)
      if (!isLost) talk.fanOut.publish(id, [entry])
    },
  }

  function keptOf({ conversationId: id, channel, person }: InboundMessage): Kept {
    const kept = conversations.get(id) ?? { id, channel, person, lastSeq: 0, entries: [] }
    conversations.set(id, kept)
    return kept
  }
  return talk
}

function entriesOf(kept: Kept, message: InboundMessage, isWithColleague: boolean): StreamEntry[] {
  if (message.kind === 'opened') return [answerOf(kept, message.language === 'en' ? 'Hello' : '您好', undefined)]
  const { person, text, body, conversationId } = message
  const said: StreamEntry = { from: 'person', conversationId, seq: kept.entries.length + 1, at, person, text, body }
  kept.entries.push(said)
  if (isWithColleague) return [said]
  return [said, answerOf(kept, `收到：${text}`, said.seq)]
}

function answerOf(kept: Kept, text: string, replyTo: number | undefined): StreamEntry {
  const entry: StreamEntry = {
    from: 'assistant',
    conversationId: kept.id,
    seq: kept.entries.length + 1,
    at,
    text,
    language: 'zh-CN',
    choices: replyTo === undefined ? [] : [{ label: '上午' }, { label: '下午' }],
    inputHint: replyTo === undefined ? 'acceptingInput' : 'expectingInput',
    replyTo,
    ...(text.endsWith('服务记录') && { recordOf: 'vis_1' }),
  }
  kept.entries.push(entry)
  return entry
}

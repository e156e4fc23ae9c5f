import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Receive } from '#src/conversation/message.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { queueMessage } from '../../contracts/outbox-queue.ts'

/** A turn that answers everything with the same two messages, written as the real one writes: once, in one transaction. */
export function echoTurn(database: Database, at: () => DateTime, wake: () => void): Receive {
  return async (message) => {
    const taken = await database.transaction(async (tx) => {
      await sql`
        insert into conversation values (${message.conversationId}, ${message.channel}, ${message.person},
          ${JSON.stringify(message.reference)}, 1, ${at()})
        on conflict (id) do update set reference = excluded.reference`.execute(tx)
      const { numAffectedRows } = await sql`
        insert into inbox_key values (${message.channel}, ${message.messageId}, ${message.conversationId}, 1, ${at()})
        on conflict do nothing`.execute(tx)
      if (!numAffectedRows) return { kind: 'repeated', seq: 1 } as const
      for (const seq of [1, 2]) {
        await queueMessage(
          { ...database, kysely: tx },
          {
            id: `${message.messageId}-${seq}`,
            at: at(),
            channel: message.channel,
            conversationId: message.conversationId,
            seq,
            text: `${seq} ${message.kind} ${message.text}`,
            body: {
              choices: seq === 2 ? [{ label: '上午' }, { label: '下午' }] : [],
              inputHint: seq === 2 ? 'expectingInput' : 'ignoringInput',
              language: message.language ?? 'zh-CN',
              replyTo: 1,
              nativeReplyTo: message.body.nativeId,
            },
          },
        )
      }
      return { kind: 'taken', seq: 1 } as const
    })
    wake()
    return taken
  }
}

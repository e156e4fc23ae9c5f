import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Notice, NoticeStore } from '#src/domain/outreach/notice.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** A notice whose time has come. */
export type DueNotice = Omit<Notice, 'dueAt'>

/** What the worker asks of notices besides. */
export interface NoticeQueue extends NoticeStore {
  /** Those that are due, the oldest first. */
  listDue(now: DateTime, limit: number): Promise<readonly DueNotice[]>
  /** When the next one is due after `now` and before `until`, if any is. */
  findNextDue(now: DateTime, until: DateTime): Promise<DateTime | undefined>
  postpone(occasion: string, to: DateTime): Promise<void>
  /** What customers were told since then by these dialogs, by a text message that has not arrived, for good. */
  listUndelivered(dialogs: readonly string[], since: DateTime): Promise<readonly DueNotice[]>
  /** Nobody could be reached, also by a text message that seemed to; false when it was settled meanwhile. */
  giveUp(occasion: string, now: DateTime): Promise<boolean>
}

const UNDELIVERED_AT_ONCE = 200

/** A notice's text messages are written in the instant in which it is settled. */
const isUndelivered = sql<boolean>`(notice.state = 'told' and notice.channel = 'sms' and exists (
  select from outbox as message where message.at = notice.settled_at and message.occasion = notice.occasion
    and message.channel = 'sms' and message.state = 'failed'))`

/** Notices in SQL. */
export function sqlNoticeStore(executor: Kysely<Schema> | Transaction<Schema>): NoticeQueue {
  return {
    async put(notices, now) {
      if (notices.length === 0) return
      const rows = notices.map((notice) => ({ ...notice, dueAt: notice.dueAt.toUTC().toISO() }))
      await sql`
        insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at)
        select occasion, recipient, dialog, answers, subject, class, 'waiting', "dueAt", ${now}
        from jsonb_to_recordset(${json(rows)}::jsonb) as given (
          occasion text, recipient text, dialog text, answers jsonb, subject text, class text, "dueAt" timestamptz)
        on conflict do nothing`.execute(executor)
    },

    async takeBack(subject, dialog, now) {
      const waiting = await executor
        .updateTable('notice')
        .set({ state: 'withdrawn', settled_at: now })
        .where('subject', '=', subject)
        .where('dialog', '=', dialog)
        .where('recipient', 'like', 'customer:%')
        .where('state', '=', 'waiting')
        .returning(['answers', 'seq'])
        .execute()
      return waiting.sort((one, other) => one.seq - other.seq).map(({ answers }) => answers as Notice['answers'])
    },

    async listDue(now, limit) {
      const rows = await executor
        .selectFrom('notice')
        .select(['occasion', 'recipient', 'dialog', 'answers', 'subject', 'class'])
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows as unknown as DueNotice[]
    },

    async findNextDue(now, until) {
      const row = await executor
        .selectFrom('notice')
        .select('due_at')
        .where('state', '=', 'waiting')
        .where('due_at', '>', now)
        .where('due_at', '<', until)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst()
      return row?.due_at
    },

    async postpone(occasion, to) {
      await executor.updateTable('notice').set({ due_at: to }).where('occasion', '=', occasion).execute()
    },

    async giveUp(occasion, now) {
      const { numUpdatedRows } = await executor
        .updateTable('notice')
        .set({ state: 'unreachable', settled_at: now })
        .where('occasion', '=', occasion)
        .where(sql<boolean>`(state = 'waiting' or ${isUndelivered})`)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async listUndelivered(dialogs, since) {
      const undelivered = executor
        .selectFrom('notice')
        .select(['occasion', 'recipient', 'dialog', 'answers', 'subject', 'class'])
        .where('settled_at', '>=', since)
        .where('dialog', 'in', dialogs)
        .where('recipient', 'like', 'customer:%')
        .where(isUndelivered)
        .orderBy('settled_at')
        .limit(UNDELIVERED_AT_ONCE)
      return (await undelivered.execute()) as unknown as DueNotice[]
    },
  }
}

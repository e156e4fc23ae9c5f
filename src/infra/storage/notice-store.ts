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
  /** Nobody could be reached; false when it was settled meanwhile. */
  giveUp(occasion: string, now: DateTime): Promise<boolean>
}

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
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

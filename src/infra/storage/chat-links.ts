import { createHash, randomInt } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DateTime } from 'luxon'
import type { Schema } from './schema.ts'

/** Short links into the web chat, for text messages. */
export interface ChatLinks {
  /** A code for a new link, letters only; it is kept as its hash. */
  make(person: string, conversationId: string, expiresAt: DateTime): Promise<string>
  /** Whose link this is; undefined when there is none, or it is out of date. */
  open(code: string, now: DateTime): Promise<{ person: string; conversationId: string } | undefined>
}

/** Without vowels, so that no words come about, and without letters that look alike: 4.7 bits each. */
const LETTERS = 'bcdfghjkmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ'
const LENGTH = 22

/** A code for an address that nobody can guess. */
export const freshLinkCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** Links in SQL. */
export function sqlChatLinks(kysely: Kysely<Schema>): ChatLinks {
  return {
    async make(person, conversationId, expiresAt) {
      const code = freshLinkCode()
      const row = { code_hash: hashOf(code), person, conversation_id: conversationId, expires_at: expiresAt }
      await kysely.insertInto('chat_link').values(row).execute()
      return code
    },

    async open(code, now) {
      const row = await kysely
        .selectFrom('chat_link')
        .select(['person', 'conversation_id'])
        .where('code_hash', '=', hashOf(code))
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row && { person: row.person, conversationId: row.conversation_id }
    },
  }
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url')

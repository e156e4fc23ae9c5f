import { DateTime } from 'luxon'
import type { PersonEntry } from '#src/conversation/message.ts'

/** Something that was said in a conversation. */
export const anEntry = (seq: number): PersonEntry => ({
  from: 'person',
  conversationId: 'cnv_1',
  seq,
  at: DateTime.utc(2026, 11, 23),
  person: 'dl_cus_1001',
  text: '你好',
  body: {},
})

import { z } from 'zod'
import { freshId } from '#src/domain/shared/ids.ts'

/** Who chats and in which conversation: what a token is bound to. The first owns the second. */
export interface ChatIdentity {
  readonly user: string
  readonly conversationId: string
  /** When they were first vouched for, however often their token was refreshed since. @unit ms of real time */
  readonly sinceMs?: number
}

/** A user id that a server may ask a token for; `dl_` is Direct Line's mark of ids that no browser chose. */
export const ChatUser = z
  .string()
  .regex(/^dl_[A-Za-z0-9_.@-]{1,120}$/, 'must start with dl_ and have only letters, digits and _ . @ -')

/** An identity with a conversation of its own, for `user` or for somebody new who is nobody yet. */
export function freshIdentity(user: string = freshId('tok').replace('tok_', 'dl_anon_')): ChatIdentity {
  return { user, conversationId: freshId('cnv') }
}

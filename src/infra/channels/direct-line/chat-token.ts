import { z } from 'zod'
import { type ChatIdentity, ChatUser } from './chat-identity.ts'
import type { Keys } from './direct-line-keys.ts'
import { sign, verify } from './signed.ts'

/** How long a token is good; clients refresh theirs after half of it. */
export const TOKEN_LIFETIME_S = 30 * 60

const Claims = z.object({ user: ChatUser, conv: z.string() })

/** What Direct Line's replies say of a token. */
export interface IssuedToken {
  readonly conversationId: string
  readonly token: string
  readonly expires_in: number
}

/** A token bound to `identity`. Clients read the claim `user` and refuse to write as anybody else. */
export async function issueToken({ user, conversationId }: ChatIdentity, keys: Keys): Promise<IssuedToken> {
  const token = await sign({ user, conv: conversationId }, TOKEN_LIFETIME_S, keys.token)
  return { conversationId, token, expires_in: TOKEN_LIFETIME_S }
}

export async function readToken(token: string, keys: Keys): Promise<ChatIdentity | 'expired' | 'invalid'> {
  const claims = await verify(token, keys.token)
  if (typeof claims === 'string') return claims
  const { success, data } = Claims.safeParse(claims)
  return success ? { user: data.user, conversationId: data.conv } : 'invalid'
}

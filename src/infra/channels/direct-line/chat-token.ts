import { z } from 'zod'
import { type ChatIdentity, ChatUser } from './chat-identity.ts'
import type { Keys } from './direct-line-keys.ts'
import { sign, verify } from './signed.ts'

/** How long a token is good; clients refresh theirs after half of it. */
const TOKEN_LIFETIME_S = 30 * 60

const Claims = z.object({
  user: ChatUser,
  conv: z.string(),
  exp: z.number(),
  iat: z.number(),
  since: z.number().optional(),
})

/** What Direct Line's replies say of a token. */
interface IssuedToken {
  readonly conversationId: string
  readonly token: string
  readonly expires_in: number
}

/** A token bound to `identity`. Clients read the claim `user` and refuse to write as anybody else. */
export async function issueToken(
  { user, conversationId, sinceMs = Date.now() }: ChatIdentity,
  keys: Keys,
): Promise<IssuedToken> {
  const token = await sign({ user, conv: conversationId, since: sinceMs }, TOKEN_LIFETIME_S, keys.token)
  return { conversationId, token, expires_in: TOKEN_LIFETIME_S }
}

/** Tells whose a token is. */
export type ReadToken = (token: string) => Promise<ChatIdentity | 'expired' | 'invalid'>

/** How many tokens are remembered; more than are in use at once in one process. */
const REMEMBERED = 10_000

/** Checks each token's signature once and remembers it while it is good: a client sends its own with every message. */
export function tokenReader(keys: Keys): ReadToken {
  const good = new Map<string, { identity: ChatIdentity; expiresAtMs: number }>()
  return async (token) => {
    const known = good.get(token)
    if (known && Date.now() < known.expiresAtMs) return known.identity
    good.delete(token)
    const claims = await verify(token, keys.token)
    if (typeof claims === 'string') return claims
    const { success, data } = Claims.safeParse(claims)
    if (!success) return 'invalid'
    const sinceMs = data.since ?? data.iat * 1000
    const identity = { user: data.user, conversationId: data.conv, sinceMs }
    if (good.size >= REMEMBERED) good.clear()
    good.set(token, { identity, expiresAtMs: data.exp * 1000 })
    return identity
  }
}

import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Limits } from '#src/conversation/coordination.ts'
import { clientAddress } from '../../http/client-address.ts'
import { HttpError, tooMany } from '../../http/http-error.ts'
import { isSameOrigin } from '../../http/same-origin.ts'
import type { HttpServer } from '../../http/server.ts'
import { type ChatIdentity, ChatUser, freshIdentity } from './chat-identity.ts'
import { issueToken } from './chat-token.ts'
import { directLineKeys, type Keys } from './direct-line-keys.ts'
import { sign, verify } from './signed.ts'

interface PublicTokenNeeds {
  readonly limits: Limits
  readonly secrets: readonly string[]
  readonly publicUrl: () => string
  /** How many proxies of ours stand in front. */
  readonly trustedProxies: number
}

const PATH = '/api/token'
const COOKIE = 'doorstep_talk'
const COOKIE_LIFETIME_S = 30 * 24 * 60 * 60

const CookieClaims = z.object({ user: ChatUser, conv: z.string() })

/**
 * `POST /api/token` for our own page: a token for somebody new, or, by the cookie of an earlier visit, for the same
 * person and conversation. The cookie says who chatted, nothing about who that is.
 */
export function mountPublicToken(server: HttpServer, needs: PublicTokenNeeds): void {
  const { limits, secrets, publicUrl, trustedProxies } = needs
  const keys = directLineKeys(secrets)
  server.post(PATH, async (request, response) => {
    if (!isSameOrigin(request, publicUrl()))
      throw new HttpError(403, 'NotAllowed', 'Only our own page may ask for this.')
    const { allowed, retryAfterMs } = await limits.take('token_per_address', clientAddress(request, trustedProxies))
    if (!allowed) throw tooMany(retryAfterMs)
    const identity = (await rememberedIdentity(request, keys)) ?? freshIdentity()
    response.setHeader('Set-Cookie', await cookieFor(identity, keys, new URL(publicUrl())))
    response.send(200, await issueToken(identity, keys))
  })
}

async function rememberedIdentity(request: IncomingMessage, keys: Keys): Promise<ChatIdentity | undefined> {
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w.-]+)`).exec(request.headers.cookie ?? '')?.[1]
  if (!cookie) return undefined
  const { success, data } = CookieClaims.safeParse(await verify(cookie, keys['page-cookie']))
  return success ? { user: data.user, conversationId: data.conv } : undefined
}

async function cookieFor(
  { user, conversationId }: ChatIdentity,
  keys: Keys,
  { protocol, pathname }: URL,
): Promise<string> {
  const value = await sign({ user, conv: conversationId }, COOKIE_LIFETIME_S, keys['page-cookie'])
  const path = `${pathname.replace(/\/$/, '')}${PATH}`
  const secure = protocol === 'https:' ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=${path}; Max-Age=${COOKIE_LIFETIME_S}; HttpOnly; SameSite=Strict${secure}`
}

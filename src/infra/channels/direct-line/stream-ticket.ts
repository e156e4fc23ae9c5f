import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { isSameOrigin } from '../../http/same-origin.ts'
import type { ChatIdentity } from './chat-identity.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { sign, verify } from './signed.ts'

/** How long a client may take from a stream's address to its opening. */
const TICKET_LIFETIME_S = 60

const Ticket = z.object({ conv: z.string(), since: z.number(), origin: z.string().optional() })

/**
 * The address of a conversation's stream after `afterSeq`.
 *
 * It carries a ticket of a minute for this stream only, never the token. The ticket remembers the page that asked for it.
 */
export async function streamUrl(
  { conversationId, sinceMs = Date.now() }: Pick<ChatIdentity, 'conversationId' | 'sinceMs'>,
  afterSeq: number,
  request: IncomingMessage,
  { keys, publicUrl }: RouteNeeds,
): Promise<string> {
  const { origin } = request.headers
  const ticket = await sign(
    { conv: conversationId, since: sinceMs, ...(origin && { origin }) },
    TICKET_LIFETIME_S,
    keys['stream-ticket'],
  )
  const base = publicUrl().replace(/^http/, 'ws')
  return `${base}${BASE}/conversations/${conversationId}/stream?watermark=${afterSeq}&t=${ticket}`
}

/**
 * Since when whoever holds `ticket` is vouched for, where it opens the stream of `conversationId` for the page that asks; undefined where it does not.
 *
 * Browsers open WebSockets across origins without asking, so it must be our own page or the one the ticket was made for.
 */
export async function admits(
  ticket: string,
  conversationId: string,
  request: IncomingMessage,
  { keys, publicUrl }: RouteNeeds,
): Promise<number | undefined> {
  const { success, data } = Ticket.safeParse(await verify(ticket, keys['stream-ticket']))
  if (!success || data.conv !== conversationId) return undefined
  const isAskedHere = request.headers.origin === data.origin || isSameOrigin(request, publicUrl())
  return isAskedHere ? data.since : undefined
}

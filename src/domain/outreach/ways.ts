import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import { WEB_CHAT_LAST_RESORT_HOURS } from '../norms/contact-norms.ts'

/** A channel over which a customer can be written to first. */
export type WayChannel = 'botframework' | 'sms' | 'directline'

/** By what a customer can be reached. `hasChat`: in a chat outside our own page; `web` is the one on it, `isRead`: somebody has it open and in use. */
interface Reachable {
  readonly preferred: Customer['preferredChannel']
  readonly phone: string
  readonly hasChat: boolean
  readonly web: { readonly wroteAt: DateTime | undefined; readonly isRead: boolean } | undefined
  /** Whether text messages can be sent at all. */
  readonly canText: boolean
}

/**
 * The channels on which a customer can be written to, the best first: what they prefer, the page they are on, a chat of theirs,
 * a text message, at last the page that they were on lately. Whoever prefers to be called gets a text message.
 */
export function waysTo({ preferred, phone, hasChat, web, canText }: Reachable, now: DateTime): readonly WayChannel[] {
  const mayText = canText && /^1\d{10}$/.test(phone)
  const wasThere = web?.wroteAt !== undefined && web.wroteAt >= now.minus({ hours: WEB_CHAT_LAST_RESORT_HOURS })
  const chats: WayChannel[] = [
    ...(web?.isRead ? ['directline' as const] : []),
    ...(hasChat ? ['botframework' as const] : []),
  ]
  const texts: WayChannel[] = mayText ? ['sms'] : []
  const isByText = preferred === 'sms' || preferred === 'call'
  const ordered = isByText ? [...texts, ...chats] : [...chats, ...texts]
  return [...new Set([...ordered, ...(wasThere ? ['directline' as const] : [])])]
}

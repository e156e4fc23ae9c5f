import type { OutboxMessage, SendingChannel, SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { AccessToken } from './access-token.ts'
import { Reference } from './inbound-activity.ts'
import { replyActivity } from './reply-activity.ts'

/** How long a sending may take in all. @unit milliseconds */
const SEND_LIMIT_MS = 10_000
const TOKEN_PAUSE_MS = 5_000

/** What the connector may answer and mean by it that it took nothing, for now. */
const LATER_STATUSES = [401, 412, 429]
/** What a connection can fail with before a request has left. */
const UNSENT_CODES = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/**
 * Sends messages by the Bot Framework connector of the conversation.
 *
 * The request is our own: the SDK's client tries four times by itself and waits for ever for an answer, so it could
 * still be sending what we have already given up.
 */
export function botFrameworkChannel(needs: {
  readonly token: AccessToken
  readonly mayReach: (serviceUrl: string) => boolean
  /** How long a sending may take in all. */
  readonly limitMs?: number
}): SendingChannel {
  let isRefused = false
  return {
    name: 'botframework',
    async send(message) {
      const reference = Reference.safeParse(message.reference).data
      if (!reference || !needs.mayReach(reference.serviceUrl)) return { kind: 'failed' }
      const limit = AbortSignal.timeout(needs.limitMs ?? SEND_LIMIT_MS)
      const token = await orUndefined(needs.token(isRefused), limit)
      if (token === undefined) return { kind: 'later', afterMs: TOKEN_PAUSE_MS }
      const answer = await post(message, reference, token, limit)
      isRefused = answer instanceof Response && answer.status === 401
      return answer instanceof Response ? outcomeOf(answer) : answer
    },
  }
}

async function post(
  message: OutboxMessage,
  reference: Reference,
  token: string,
  signal: AbortSignal,
): Promise<Response | SendOutcome> {
  const activity = replyActivity(message, reference)
  try {
    const response = await fetch(addressOf(reference, activity.replyToId), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    return response
  } catch (error) {
    return isUnsent(error) ? { kind: 'later', afterMs: 0 } : { kind: 'unknown' }
  }
}

function addressOf({ serviceUrl, conversation }: Reference, replyToId: string | undefined): string {
  const activities = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`
  return replyToId ? `${activities}/${encodeURIComponent(replyToId)}` : activities
}

function outcomeOf(response: Response): SendOutcome {
  if (response.ok) return { kind: 'sent' }
  if (response.status < 500 && !LATER_STATUSES.includes(response.status)) return { kind: 'failed' }
  const seconds = Number(response.headers.get('retry-after') ?? 0)
  return { kind: 'later', afterMs: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0 }
}

function isUnsent(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string } }
  return UNSENT_CODES.includes(cause?.code ?? '')
}

/** What was promised, or undefined when it rejects or the limit is reached first. */
async function orUndefined<T>(promise: Promise<T>, limit: AbortSignal): Promise<T | undefined> {
  const never = new AbortController()
  const reached = new Promise<undefined>((resolve) => {
    limit.addEventListener('abort', () => resolve(undefined), { once: true, signal: never.signal })
  })
  try {
    return await Promise.race([promise, reached])
  } catch {
    return undefined
  } finally {
    never.abort()
  }
}

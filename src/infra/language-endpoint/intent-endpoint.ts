import type { Logger } from '#src/infra/logging/log.ts'
import type { IntentProposer, MessageToPropose } from '#src/language/intent/intent-scorer.ts'
import type { IntentRole } from '#src/language/intent/intents.ts'
import { chatCompletionOf, intentOfCompletion, type LabelledIntents } from './chat-completion.ts'
import { endpointRest, retryAfterMs } from './endpoint-rest.ts'

/** The endpoint: its base address up to `/v1`, the model to ask, and the key where it wants one. */
interface IntentEndpointSettings {
  readonly url: string
  readonly model: string
  readonly key: string | undefined
}

/** How asking fared; `resting`: nobody was asked. No text, no label. */
export type AskedOutcome = 'answered' | 'unusable' | 'late' | 'unreachable' | 'refused' | 'told_to_wait' | 'resting'

/** What an endpoint is asked with. `labels` are the closed lists, one a role. */
interface IntentEndpointNeeds {
  readonly labels: Readonly<Record<IntentRole, LabelledIntents>>
  readonly log: Pick<Logger, 'info' | 'warn'>
  readonly count: (outcome: AskedOutcome, seconds: number) => void
  /** Real time that only goes on. @unit ms */
  readonly nowMs?: () => number
  /** How long a customer waits for it at most, all in all. @unit ms */
  readonly limitMs?: number
}

const LIMIT_MS = 3_000
const LONGEST_BODY_OCTETS = 65_536

/**
 * An endpoint of OpenAI's chat protocol that proposes an intent.
 *
 * It never rejects and never takes longer than its limit; after failures in a row it rests for a minute, and as long as it
 * says itself. What it is sent is masked; what it answers is one of the labels or nothing.
 */
export function intentEndpoint(settings: IntentEndpointSettings, needs: IntentEndpointNeeds): IntentProposer {
  const { labels, log, count, nowMs = () => performance.now(), limitMs = LIMIT_MS } = needs
  const rest = endpointRest(nowMs)
  let isAway = false
  const note = (asked: Asked, seconds: number) => {
    count(asked.outcome, seconds)
    if (asked.outcome === 'told_to_wait') {
      rest.toldToWait(asked.waitMs ?? 0)
      log.warn({ event: 'intent_endpoint_waits', seconds: Math.round((asked.waitMs ?? 0) / 1000) })
    } else if (asked.outcome === 'answered') {
      rest.answered()
      if (isAway) log.info({ event: 'intent_endpoint_back' })
      isAway = false
    } else if (rest.failed()) {
      isAway = true
      log.warn({ event: 'intent_endpoint_away', why: asked.outcome, ...(asked.status && { status: asked.status }) })
    }
  }
  return {
    async propose(message) {
      if (!rest.mayAsk()) return void count('resting', 0)
      const begunMs = nowMs()
      const asked = await ask(settings, message, labels[message.role], limitMs)
      note(asked, (nowMs() - begunMs) / 1000)
      return asked.intent
    },
  }
}

interface Asked {
  readonly outcome: AskedOutcome
  readonly intent?: string
  readonly waitMs?: number
  readonly status?: number
}

async function ask(
  { url, model, key }: IntentEndpointSettings,
  message: MessageToPropose,
  labels: LabelledIntents,
  limitMs: number,
): Promise<Asked> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify(chatCompletionOf(model, message, labels)),
      signal: AbortSignal.timeout(limitMs),
      // The key and the words are for this address alone.
      redirect: 'error',
    })
    if (!response.ok) return await refusal(response)
    const body = await readBody(response)
    const intent = body === undefined ? undefined : intentOfCompletion(body, labels)
    return intent === undefined ? { outcome: 'unusable' } : { outcome: 'answered', intent }
  } catch (error) {
    return { outcome: error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'unreachable' }
  }
}

async function refusal(response: Response): Promise<Asked> {
  await response.body?.cancel()
  const { status, headers } = response
  const retryAfter = headers.get('Retry-After')
  const isToWait = status === 429 || (status === 503 && retryAfter !== null)
  return isToWait
    ? { outcome: 'told_to_wait', status, waitMs: retryAfterMs(retryAfter, Date.now()) }
    : { outcome: 'refused', status }
}

/** undefined where it is longer than any answer is. */
async function readBody(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let octets = 0
  for await (const part of response.body ?? []) {
    octets += part.byteLength
    if (octets > LONGEST_BODY_OCTETS) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

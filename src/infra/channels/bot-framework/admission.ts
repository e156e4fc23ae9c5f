import { setTimeout as delay } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import { HttpError } from '../../http/http-error.ts'
import type { CompleteSettings } from './settings.ts'

/** Lets an activity in, or throws HttpError: 401 when its token is no good, 503 when the keys can't be had. */
export type Admission = (activity: Partial<Activity>, authorization: string) => Promise<void>

const KEYS_LIMIT_MS = 10_000

/** Checks the token as the SDK does; whatever it throws, the caller hears one plain sentence and nothing of the reason. */
export async function admission(settings: CompleteSettings): Promise<Admission> {
  const { ConfigurationBotFrameworkAuthentication } = await import('botbuilder')
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...settings })
  return async (activity, authorization) => {
    const limit = new AbortController()
    try {
      const checked = authentication.authenticateRequest(activity as Activity, authorization)
      const tooLate = delay(KEYS_LIMIT_MS, undefined, { signal: limit.signal }).then(() => {
        throw keysAway()
      })
      await Promise.race([checked, tooLate])
    } catch (error) {
      throw isKeyFault(error) ? keysAway() : refused()
    } finally {
      limit.abort()
    }
  }
}

/** The SDK could not fetch the signing keys: that says nothing about the token. */
function isKeyFault(error: unknown): boolean {
  if (error instanceof HttpError) return true
  const { name, statusCode } = error as { name?: string; statusCode?: number }
  return name === 'FetchError' || (statusCode !== undefined && statusCode >= 500)
}

function keysAway(): HttpError {
  return new HttpError(503, 'ServiceUnavailable', 'The token could not be checked. Try again in a moment.')
}

function refused(): HttpError {
  return new HttpError(401, 'Unauthorized', 'The token was not accepted.', { 'WWW-Authenticate': 'Bearer' })
}

import { call } from './http.js'

/** @typedef {{ token: string, conversationId?: string }} Session */

/** A signed-in talk ran out and only the place that signed the customer in can renew it. */
export class SessionEnded extends Error {}

const KEY = 'doorstep.session'

/**
 * Where the page's token comes from: `/#t=TOKEN` when the company's website has signed the customer in, else the
 * service's own anonymous token, whose cookie brings back the same talk after a reload.
 *
 * A signed-in token is kept for this tab only (sessionStorage), since the address no longer holds it.
 *
 * @param {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} storage
 */
export function createSessions(storage) {
  /** @returns {Session | undefined} */
  const signedIn = () => JSON.parse(storage.getItem(KEY) ?? 'null') ?? undefined

  return {
    /**
     * Moves a token out of the address into this tab's storage.
     *
     * An anonymous one is dropped: whoever made the link may hold it too, and would read the talk in which the customer
     * then proves who they are.
     *
     * @returns {boolean} whether there was one to take
     */
    takeFromAddress() {
      const token = new URLSearchParams(location.hash.slice(1)).get('t')
      if (!token) return false
      history.replaceState(null, '', location.pathname + location.search)
      if (userOf(token)?.startsWith('dl_anon_')) return false
      storage.setItem(KEY, JSON.stringify({ token }))
      return true
    },

    /**
     * @param {boolean} [hasExpired] whether the token given before is no longer good
     * @returns {Promise<Session>}
     * @throws {SessionEnded} when a signed-in token has expired
     */
    async obtain(hasExpired = false) {
      const session = signedIn()
      if (session && hasExpired) throw new SessionEnded()
      return session ?? call('POST', 'api/token', { body: {} })
    },

    /** Remembers a renewed token of a signed-in talk. @param {Session} session */
    keep({ token, conversationId }) {
      if (signedIn()) storage.setItem(KEY, JSON.stringify({ token, conversationId }))
    },

    /** Gives up a signed-in talk: the next token is anonymous. */
    forget: () => storage.removeItem(KEY),
  }
}

/**
 * Whom a token says it is for; only the service can tell whether that is true.
 *
 * @param {string} token
 * @returns {string | undefined} undefined for a token that can't be read
 */
function userOf(token) {
  try {
    const { user } = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')))
    return typeof user === 'string' ? user : undefined
  } catch {
    return undefined
  }
}

import { call, Refused } from './http.js'

/** @typedef {import('./session.js').Session} Session */

const FOLDER = 'v3/directline'

/**
 * Authorised calls to Direct Line. An expired token is renewed and the call made again, so its caller never notices.
 *
 * @param {{
 *   obtain: (hasExpired: boolean) => Promise<Session>,
 *   keep: (session: Session) => void,
 *   onLost: (isReplaced: boolean) => void,
 * }} needs `onLost`: the talk can't go on with this token, or (`isReplaced`) goes on as another conversation
 */
export function createAccess({ obtain, keep, onLost }) {
  /** @type {Session | undefined} */
  let session
  /** @type {Promise<Session> | undefined} */
  let renewing

  async function renew() {
    const before = session
    session = await obtain(before !== undefined)
    const isReplaced = before?.conversationId !== undefined && before.conversationId !== session.conversationId
    if (isReplaced) onLost(true)
    return session
  }

  /** Several calls may find the token expired at once; it is renewed once. */
  const renewOnce = () => {
    renewing ??= renew()
      .catch((error) => {
        onLost(false)
        throw error
      })
      .finally(() => {
        renewing = undefined
      })
    return renewing
  }

  return {
    /**
     * @param {'GET' | 'POST'} method
     * @param {string} path `{id}` stands for the conversation
     * @param {unknown} [body]
     * @param {number} [timeoutMs]
     */
    async ask(method, path, body, timeoutMs) {
      /** @param {Session} used */
      const attempt = ({ token, conversationId = '' }) =>
        call(method, `${FOLDER}/${path.replace('{id}', conversationId)}`, {
          token,
          body,
          ...(timeoutMs && { timeoutMs }),
        })
      const used = session ?? (await renewOnce())
      try {
        return await attempt(used)
      } catch (error) {
        if (!(error instanceof Refused && error.isExpired)) throw error
        const renewed = session && session.token !== used.token ? session : await renewOnce()
        // What was meant for one conversation is never said in another.
        if (used.conversationId && renewed.conversationId !== used.conversationId) throw error
        return attempt(renewed)
      }
    },

    /** Takes over what an answer says about token and conversation. @param {Partial<Session>} answer */
    adopt({ token = session?.token ?? '', conversationId = session?.conversationId }) {
      session = { token, ...(conversationId && { conversationId }) }
      keep(session)
    },
  }
}

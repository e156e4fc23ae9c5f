import { Refused } from './http.js'

/**
 * @typedef {'sending' | 'posted' | 'failed'} State `posted`: accepted by the service, its echo not yet seen
 * `writtenMs`: when it was written, by the clock of this device
 * `photo`: a picture that goes with it, as a `data:` address
 * @typedef {{ id: string, text: string, locale: string, state: State, writtenMs?: number, photo?: string }} Unsent
 */

const KEY = 'doorstep.unsent'
const SHORTEST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 20_000

/**
 * What the customer has said and the service has not yet echoed.
 *
 * Sent one after the other, in order, and again with the same id until an echo settles it: the service takes that id as
 * the message's identity, so a repeat has one effect. Kept in this tab's storage, so a reload loses nothing.
 *
 * @param {{
 *   storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
 *   newId: () => string,
 *   post: (message: Unsent) => Promise<unknown>,
 *   onChange: () => void,
 *   nowMs?: () => number,
 * }} needs
 */
export function createOutbox({ storage, newId, post, onChange, nowMs = Date.now }) {
  /** @type {{ talk?: string, messages: Unsent[] }} */
  const kept = JSON.parse(storage.getItem(KEY) ?? '{"messages":[]}')
  let { talk, messages } = kept
  let isOnline = false
  let isFlushing = false
  let failures = 0
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause

  function changed() {
    if (messages.length > 0) keep(storage, { talk, messages })
    else storage.removeItem(KEY)
    onChange()
  }

  /** @param {Unsent} message @param {unknown} error @returns {boolean} whether the next may be tried */
  function missed(message, error) {
    if (error instanceof Refused && error.isFinal && !error.isExpired) {
      message.state = 'failed'
      return true
    }
    failures += 1
    const longestMs = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** failures)
    pause = setTimeout(flush, Math.max(error instanceof Refused ? error.retryAfterMs : 0, longestMs / 2))
    return false
  }

  async function flush() {
    clearTimeout(pause)
    if (isFlushing) return
    isFlushing = true
    for (let goOn = true; goOn && isOnline; ) {
      const message = messages.find(({ state }) => state === 'sending')
      if (!message) break
      try {
        await post(message)
        message.state = 'posted'
        failures = 0
      } catch (error) {
        goOn = missed(message, error)
      }
      changed()
    }
    isFlushing = false
  }

  return {
    all: () => messages,
    /** @param {string} text @param {string} locale @param {string} [photo] */
    add(text, locale, photo) {
      const message = { id: newId(), text, locale, writtenMs: nowMs(), ...(photo && { photo }) }
      messages.push({ ...message, state: 'sending' })
      changed()
      flush()
    },
    /** The stream has brought these back: they are the talk's own now. @param {string[]} ids */
    settle(ids) {
      if (!messages.some(({ id }) => ids.includes(id))) return
      messages = messages.filter(({ id }) => !ids.includes(id))
      changed()
    },
    /** @param {string} id */
    retry(id) {
      for (const message of messages) if (message.id === id) message.state = 'sending'
      changed()
      flush()
    },
    /** @param {string} id */
    remove(id) {
      messages = messages.filter((message) => message.id !== id)
      changed()
    },
    /**
     * Says which conversation is open. What was meant for another one isn't sent into this one unasked.
     *
     * @param {string} conversationId
     */
    enter(conversationId) {
      const isOther = talk !== undefined && talk !== conversationId
      talk = conversationId
      if (!isOther) return
      for (const message of messages) message.state = 'failed'
      changed()
    },
    /** @param {boolean} online whether there is a connection; after each new one, what has no echo yet is sent again */
    setOnline(online) {
      if (online && !isOnline) for (const message of messages) if (message.state === 'posted') message.state = 'sending'
      isOnline = online
      flush()
    },
  }
}

/** @param {Pick<Storage, 'setItem'>} storage @param {{ talk: string | undefined, messages: Unsent[] }} unsent */
function keep(storage, { talk, messages }) {
  try {
    storage.setItem(KEY, JSON.stringify({ talk, messages }))
  } catch {
    // There is no room for the photos: they last as long as the page.
    storage.setItem(KEY, JSON.stringify({ talk, messages: messages.filter(({ photo }) => !photo) }))
  }
}

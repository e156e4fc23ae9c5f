import { createAccess } from './access.js'
import { Refused } from './http.js'
import { SessionEnded } from './session.js'
import { listen } from './stream.js'

/**
 * @typedef {import('./session.js').Session} Session
 * @typedef {import('./transcript.js').Activity} Activity
 * @typedef {'connecting' | 'online' | 'reconnecting' | 'ended'} Status
 */

/** A photo takes long where the signal is bad. */
const PHOTO_TIMEOUT_MS = 60_000
const REFRESH_MS = 15 * 60_000
const POLL_MS = 1_500
/** After so long of polling a stream is tried again. */
const SHORTEST_POLLING_MS = 5_000
const LONGEST_POLLING_MS = 60_000
const SHORTEST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000
/** A stream that lived this long was a good one. */
const STEADY_MS = 5_000

/**
 * One talk over Direct Line 3.0, kept alive: a stream that is opened again after every loss from the last watermark, so
 * that nothing is missed and nothing comes twice; polling where streams are not let through; tokens renewed in time.
 *
 * @param {{
 *   obtain: (hasExpired: boolean) => Promise<Session>,
 *   keep: (session: Session) => void,
 *   locale: () => string,
 *   onActivities: (activities: Activity[]) => void,
 *   onOpen: (conversationId: string, isNew: boolean) => void,
 *   onAllowed: (takesPhotos: boolean) => void,
 *   onStatus: (status: Status) => void,
 * }} needs
 */
export function createDirectLine({ obtain, keep, locale, onActivities, onOpen, onAllowed, onStatus }) {
  const waiting = createPause()
  let watermark = ''
  let hasOpened = false

  const { ask, adopt } = createAccess({
    obtain,
    keep,
    onLost(isReplaced) {
      if (isReplaced) startOver()
      waiting.interrupt()
    },
  })

  function startOver() {
    watermark = ''
    hasOpened = false
  }

  /** @param {{ activities?: Activity[], watermark?: string }} set */
  function take({ activities = [], watermark: reached }) {
    watermark = reached ?? watermark
    onActivities(activities)
  }

  const connect = createConnection({
    take,
    waiting,
    fetchSet: () => ask('GET', `conversations/{id}/activities?watermark=${encodeURIComponent(watermark)}`),
    onOnline: () => onStatus('online'),
  })

  /** @returns {Promise<string>} where the stream is, from the last watermark on */
  async function openTalk() {
    const talk = hasOpened
      ? await ask('GET', `conversations/{id}?watermark=${encodeURIComponent(watermark)}`)
      : await ask('POST', 'conversations', { locale: locale() })
    adopt(talk)
    onAllowed(talk.takesPhotos === true)
    if (!hasOpened) onOpen(talk.conversationId, talk.status === 201)
    hasOpened = true
    return talk.streamUrl
  }

  /** One connection's life. @returns {Promise<{ end: End, askedToWaitMs: number }>} */
  async function live() {
    try {
      return { end: await connect(await openTalk()), askedToWaitMs: 0 }
    } catch (error) {
      if (error instanceof SessionEnded) throw error
      // The service knows the token but not the conversation: it is opened again.
      if (error instanceof Refused && error.status === 404) startOver()
      return { end: 'lost', askedToWaitMs: error instanceof Refused ? error.retryAfterMs : 0 }
    }
  }

  async function keepAlive() {
    onStatus('connecting')
    for (let failures = 0; ; ) {
      const { end, askedToWaitMs } = await live()
      failures = end === 'lost' ? failures + 1 : 0
      if (end === 'polled') continue
      onStatus('reconnecting')
      const longestMs = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** failures)
      await waiting.pause(Math.max(askedToWaitMs, longestMs * (0.5 + Math.random() / 2)))
    }
  }

  setInterval(() => ask('POST', 'tokens/refresh').then(adopt, waiting.interrupt), REFRESH_MS)

  return {
    run: () => keepAlive().catch(() => onStatus('ended')),
    /** Drops the connection there is, or ends the pause before the next attempt. */
    reconnect: waiting.interrupt,
    /** @param {{ attachments?: object[] }} activity @returns {Promise<unknown>} */
    post: (activity) =>
      ask('POST', 'conversations/{id}/activities', activity, activity.attachments && PHOTO_TIMEOUT_MS),
    /** @param {string} url where the service says a file of this talk is @returns {Promise<Blob>} */
    fetchFile: (url) => ask('GET', url.slice(url.indexOf('conversations/'))).then(({ file }) => file),
  }
}

/** @typedef {ReturnType<typeof createPause>} Waiting */

/** Something that is waited for and can be cut short: a pause, a stream. */
function createPause() {
  let end = () => {}
  return {
    interrupt: () => end(),
    /** @param {() => void} cut */
    onInterrupt(cut) {
      end = cut
    },
    /** @param {number} ms @returns {Promise<void>} */
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}

/** @typedef {'steady' | 'lost' | 'polled'} End how a connection ended; after polling a stream is to be tried again */

/**
 * Brings activities for as long as it can: by stream, or by polling for a while when the stream was refused.
 *
 * @param {{
 *   take: (set: { activities?: Activity[], watermark?: string }) => void,
 *   fetchSet: () => Promise<any>,
 *   onOnline: () => void,
 *   waiting: Waiting,
 * }} needs
 */
function createConnection({ take, fetchSet, onOnline, waiting }) {
  let refusals = 0

  /** @param {number} forMs @returns {Promise<End>} */
  async function poll(forMs) {
    const until = performance.now() + forMs
    while (performance.now() < until) {
      take(await fetchSet())
      onOnline()
      await waiting.pause(POLL_MS)
    }
    return 'polled'
  }

  /** @param {string} streamUrl @returns {Promise<End>} */
  return async (streamUrl) => {
    const { opened, closed, close } = listen(streamUrl, take)
    waiting.onInterrupt(close)
    if (!(await opened)) {
      refusals += 1
      return poll(Math.min(LONGEST_POLLING_MS, SHORTEST_POLLING_MS * 2 ** refusals))
    }
    refusals = 0
    onOnline()
    const openedAt = performance.now()
    await closed
    return performance.now() - openedAt > STEADY_MS ? 'steady' : 'lost'
  }
}

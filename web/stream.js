const KEEP_ALIVE_MS = 20_000
/** A stream that answers keep-alives and has been silent for so long is dead, though nobody has told the browser. */
const LONGEST_SILENCE_MS = 45_000
const OPENING_MS = 10_000

/**
 * Listens to one Direct Line stream until it is lost or closed.
 *
 * @param {string} streamUrl
 * @param {(set: { activities?: import('./transcript.js').Activity[], watermark?: string }) => void} onSet
 */
export function listen(streamUrl, onSet) {
  const socket = new WebSocket(onOwnHost(streamUrl))
  const keepAlive = setInterval(beat, KEEP_ALIVE_MS)
  let heardAt = performance.now()
  let isAnswering = false
  const { promise: opened, resolve: tellOpened } = /** @type {PromiseWithResolvers<boolean>} */ (withResolvers())
  const { promise: closed, resolve: tellClosed } = /** @type {PromiseWithResolvers<void>} */ (withResolvers())

  function beat() {
    if (isAnswering && performance.now() - heardAt > LONGEST_SILENCE_MS) close()
    else if (socket.readyState === WebSocket.OPEN) socket.send('')
  }

  function close() {
    clearInterval(keepAlive)
    clearTimeout(opening)
    // What still arrives on a lost stream is replayed on the next one.
    socket.onmessage = null
    socket.close()
    tellOpened(false)
    tellClosed()
  }

  const opening = setTimeout(close, OPENING_MS)
  socket.onopen = () => {
    clearTimeout(opening)
    tellOpened(true)
  }
  socket.onmessage = ({ data }) => {
    heardAt = performance.now()
    if (data) onSet(JSON.parse(data))
    else isAnswering = true
  }
  socket.onclose = close
  return { opened, closed, close }
}

/**
 * The service names its stream by its public address; the page may have been reached by another name of the same
 * service, and may talk to no other host than that.
 *
 * @param {string} streamUrl
 */
function onOwnHost(streamUrl) {
  const url = new URL(streamUrl, document.baseURI)
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  url.host = location.host
  return url
}

/** Promise.withResolvers, for browsers from before 2024. */
function withResolvers() {
  /** @type {(value: any) => void} */
  let resolve = () => {}
  const promise = new Promise((tell) => {
    resolve = tell
  })
  return { promise, resolve }
}

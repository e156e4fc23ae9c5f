import { element, made } from './element.js'
import { say } from './words.js'

/** What stands for a photo where the service tells the talk. */
const PHOTO_MARK = '📷'

/**
 * Shows the entries of the transcript, changing only what changed, so that a screen reader hears each message once.
 *
 * @typedef {import('./transcript.js').Entry} Entry
 * @typedef {import('./words.js').Language} Language
 *
 * @param {{ pictureOf: (id: string) => string | undefined, fetchPicture: (url: string) => Promise<string | undefined>, onRetry: (id: string) => void, onRemove: (id: string) => void, onFile: (url: string, name: string) => void }} actions
 */
export function createLogView({ pictureOf, fetchPicture, onRetry, onRemove, onFile }) {
  const log = element('log', HTMLElement)
  /** @type {Map<string, { node: HTMLElement, drawn: string }>} */
  const shown = new Map()

  return {
    /** What is there before the customer came isn't read aloud; what comes afterwards is. */
    announce() {
      log.setAttribute('aria-live', 'polite')
    },

    /**
     * @param {readonly Entry[]} entries
     * @param {Language} language
     * @returns {Element | null} the first of the entries added below those that were there
     */
    render(entries, language) {
      const lastBefore = log.lastElementChild
      const keys = new Set(entries.map(({ key }) => key))
      for (const [key, { node }] of shown) {
        if (keys.has(key)) continue
        node.remove()
        shown.delete(key)
      }
      entries.forEach((entry, i) => {
        const drawn = JSON.stringify([entry, language])
        const known = shown.get(entry.key)
        const node = known?.node ?? made('article', 'entry')
        if (known?.drawn !== drawn) draw(node, entry, language)
        shown.set(entry.key, { node, drawn })
        if (log.children[i] !== node) log.insertBefore(node, log.children[i] ?? null)
      })
      return lastBefore?.nextElementSibling ?? null
    },
  }

  /** @param {HTMLElement} node @param {Entry} entry @param {Language} language */
  function draw(node, entry, language) {
    node.className = `entry ${entry.author} ${entry.state}${entry.endsGroup ? ' ends-group' : ''}`
    const bubble = made('div', 'bubble')
    const isPhoto = entry.author === 'me' && entry.text === PHOTO_MARK
    // The picture is in the phone's album; of what was sent before the page was opened, words stand for it.
    const text = made('span', 'text', isPhoto ? say(language, 'photoSent') : entry.text)
    text.lang = (!isPhoto && entry.locale) || language
    text.dir = 'auto'
    bubble.append(made('span', 'unseen', say(language, entry.author === 'me' ? 'you' : 'them')))
    const picture = pictureOf(entry.key)
    // What stands for a photo says nothing beside the photo.
    if (picture) bubble.append(photo(picture, language))
    else bubble.append(text)
    if (entry.portrait) bubble.append(portrait(entry.portrait, language, fetchPicture))
    if (entry.calendar) bubble.append(fileButton(entry.calendar, 'visit.ics', say(language, 'calendar')))
    if (entry.record) bubble.append(fileButton(entry.record, 'visit.pdf', say(language, 'record')))
    node.replaceChildren(...separators(entry, language), bubble, ...footer(entry, language))
  }

  /** @param {string} url @param {string} name @param {string} label */
  function fileButton(url, name, label) {
    const node = made('button', 'file', label)
    node.type = 'button'
    node.addEventListener('click', () => onFile(url, name))
    return node
  }

  /** @param {Entry} entry @param {Language} language */
  function footer(entry, language) {
    if (entry.state === 'failed') return [failure(entry.key, language)]
    if (entry.state !== 'sent') return [made('p', 'foot', say(language, 'sending'))]
    return entry.at && entry.endsGroup ? [timeOf(entry.at, language)] : []
  }

  /** @param {string} key @param {Language} language */
  function failure(key, language) {
    const foot = made('p', 'foot failure', say(language, 'failed'))
    const retry = made('button', 'plain', say(language, 'retry'))
    retry.addEventListener('click', () => onRetry(key))
    const remove = made('button', 'plain', say(language, 'remove'))
    remove.addEventListener('click', () => onRemove(key))
    foot.append(retry, remove)
    return foot
  }
}

/** Who comes; where the photo is gone by now, nothing stands for it. @param {string} url @param {Language} language @param {(url: string) => Promise<string | undefined>} fetchPicture */
function portrait(url, language, fetchPicture) {
  const node = made('img', 'photo')
  node.alt = say(language, 'portrait')
  fetchPicture(url).then((picture) => {
    if (picture) node.src = picture
    else node.remove()
  })
  return node
}

/** @param {string} url @param {Language} language */
function photo(url, language) {
  const node = made('img', 'photo')
  node.src = url
  node.alt = say(language, 'photoSent')
  return node
}

/** @param {Entry} entry @param {Language} language */
function separators({ startsDay, isNewTalk, at }, language) {
  const lines = []
  if (isNewTalk) lines.push(made('p', 'separator', say(language, 'replaced')))
  if (startsDay && at) lines.push(made('p', 'separator', dayOf(at, language)))
  return lines
}

/** @param {Date} at @param {Language} language */
function timeOf(at, language) {
  const time = made(
    'time',
    'foot',
    at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false }),
  )
  time.dateTime = at.toISOString()
  return time
}

/** @param {Date} at @param {Language} language */
function dayOf(at, language) {
  const today = new Date()
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (at.toDateString() === today.toDateString()) return say(language, 'today')
  if (at.toDateString() === yesterday.toDateString()) return say(language, 'yesterday')
  /** @type {Intl.DateTimeFormatOptions} */
  const day = { month: 'long', day: 'numeric', weekday: 'short' }
  return at.toLocaleDateString(language, at.getFullYear() === today.getFullYear() ? day : { year: 'numeric', ...day })
}

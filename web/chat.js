import { createChoicesView } from './choices-view.js'
import { createComposer } from './composer.js'
import { createDirectLine } from './direct-line.js'
import { element, made } from './element.js'
import { Refused } from './http.js'
import { createLogView } from './log-view.js'
import { createOutbox } from './outbox.js'
import { createPhotoButton, createPictures } from './photo.js'
import { createSessions } from './session.js'
import { openStorage } from './storage.js'
import { createTalkScroll, fitToKeyboard } from './talk-scroll.js'
import { createTranscript } from './transcript.js'
import { pickLanguage, say } from './words.js'

/** The chat page: what the service tells (transcript) and what is still unsent (outbox), shown and kept in step. */

const LANGUAGE_KEY = 'doorstep.language'
const LONGEST_TYPING_MS = 20_000
const LATEST_ECHO_MS = 10_000
const LONG_AWAY_MS = 20_000
const PATIENCE_MS = 1_500
/** Screen readers look at what was added a little after it was added. */
const READ_SILENTLY_MS = 500

const storage = openStorage('sessionStorage')
const preferences = openStorage('localStorage')
const { dataset } = document.documentElement
let language = pickLanguage(preferences.getItem(LANGUAGE_KEY), navigator.language, dataset.language)
/** @type {import('./direct-line.js').Status} */
let status = 'connecting'
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typingEnds
let mayType = false
let isHistory = true
/** @type {ReturnType<typeof setTimeout> | undefined} */
let statusShows

const sessions = createSessions(storage)
sessions.takeFromAddress()
const transcript = createTranscript()
const outbox = createOutbox({
  storage,
  newId: () => `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`,
  post: send,
  onChange: () => show('none'),
})
const line = createDirectLine({
  obtain: sessions.obtain,
  keep: sessions.keep,
  locale: () => language,
  onActivities: take,
  onOpen: open,
  onAllowed: (takesPhotos) => photoButton.allow(takesPhotos),
  onStatus: change,
})
const pictures = createPictures()
const log = createLogView({
  pictureOf: pictures.of,
  fetchPicture: (url) => pictures.fetched(url, line.fetchFile),
  onRetry: outbox.retry,
  onRemove: outbox.remove,
  onFile: saveFile,
})
const choices = createChoicesView(tell)
const composer = createComposer(tell)
const photoButton = createPhotoButton((photo) => tell('', photo))
const scroll = createTalkScroll()

/** Hands a visit to the phone's calendar, its record to the phone's files. @param {string} url @param {string} name */
async function saveFile(url, name) {
  const file = await line.fetchFile(url).catch(() => undefined)
  if (!file) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** @param {string} text @param {string} [photo] */
function tell(text, photo) {
  outbox.add(text, language, photo)
  awaitReply()
  show('mine')
}

/** @param {import('./outbox.js').Unsent} message */
async function send({ id, text, locale, photo, writtenMs = Date.now() }) {
  // How long it has waited, by one clock, holds however wrong that clock is.
  const waited = { waitedMs: Math.max(0, Date.now() - writtenMs) }
  const channelData = { clientActivityID: id, ...waited }
  const localTimestamp = new Date(writtenMs).toISOString()
  try {
    const attachments = photo && [{ contentType: 'image/jpeg', contentUrl: photo, name: 'photo.jpg' }]
    const activity = { type: 'message', text, locale, textFormat: 'plain', localTimestamp, channelData }
    await line.post({ ...activity, ...(attachments && { attachments }) })
  } catch (error) {
    if (!(error instanceof Refused)) line.reconnect()
    throw error
  }
  setTimeout(() => outbox.all().some((message) => message.id === id) && line.reconnect(), LATEST_ECHO_MS)
}

/** @param {import('./transcript.js').Activity[]} activities */
function take(activities) {
  const { fresh, echoed } = transcript.add(activities)
  outbox.settle(echoed)
  const isTheirs = fresh.some(({ channelData }) => !channelData?.clientActivityID)
  if (isTheirs || activities.some(({ type }) => type === 'typing')) awaitReply()
  show(isTheirs ? 'theirs' : 'none')
  if (isHistory && activities.length > 0) setTimeout(endHistory, READ_SILENTLY_MS)
}

/** @param {string} conversationId @param {boolean} isNew */
function open(conversationId, isNew) {
  outbox.enter(conversationId)
  transcript.startTalk()
  if (isNew) endHistory()
}

/** From here on the customer is there to see and hear what comes. */
function endHistory() {
  isHistory = false
  log.announce()
}

/** @param {import('./direct-line.js').Status} next */
function change(next) {
  status = next
  outbox.setOnline(status === 'online')
  clearTimeout(statusShows)
  // A connection that is back in a moment is nobody's worry.
  statusShows = setTimeout(showStatus, status === 'reconnecting' && navigator.onLine ? PATIENCE_MS : 0)
  show('none')
}

function awaitReply() {
  mayType = true
  clearTimeout(typingEnds)
  typingEnds = setTimeout(() => {
    mayType = false
    show('none')
  }, LONGEST_TYPING_MS)
}

/** @param {'mine' | 'theirs' | 'none'} news */
function show(news) {
  const unsent = outbox.all()
  pictures.note(unsent)
  const entries = transcript.entries(unsent)
  scroll.note()
  const first = log.render(entries, language)
  choices.render(transcript.choices(unsent), entries.at(-1)?.locale)
  element('typing', HTMLElement).hidden = !(mayType && status === 'online' && transcript.isAwaitingReply(unsent))
  element('empty', HTMLElement).hidden = entries.length > 0
  scroll.follow(news, isHistory ? null : first)
}

function showStatus() {
  const banner = element('banner', HTMLElement)
  if (banner.dataset.shown === status + language) return
  banner.dataset.shown = status + language
  banner.className = `banner ${status}`
  banner.textContent = status === 'reconnecting' || status === 'ended' ? say(language, status) : ''
  if (status === 'ended') banner.append(' ', anewButton())
}

function anewButton() {
  const button = made('button', 'plain', say(language, 'anew'))
  button.addEventListener('click', () => {
    sessions.forget()
    location.reload()
  })
  return button
}

function speak() {
  document.documentElement.lang = language
  const labels = /** @type {const} */ (['talk', 'log', 'choices'])
  for (const id of labels) element(id, HTMLElement).setAttribute('aria-label', say(language, id))
  element('assistant', HTMLElement).textContent = say(language, 'assistant')
  element('empty', HTMLElement).textContent = say(language, 'connecting')
  element('newer', HTMLElement).textContent = say(language, 'newer')
  const other = element('language', HTMLElement)
  other.textContent = say(language, 'otherLanguage')
  other.lang = language === 'en' ? 'zh-CN' : 'en'
  composer.speak(language)
  photoButton.speak(language)
  showStatus()
  show('none')
}

// Scrolling by keyboard, in browsers too that don't make scrollers focusable.
element('talk', HTMLElement).tabIndex = 0
element('language', HTMLElement).addEventListener('click', () => {
  language = language === 'en' ? 'zh-CN' : 'en'
  preferences.setItem(LANGUAGE_KEY, language)
  speak()
})

let hiddenAt = 0
document.addEventListener('visibilitychange', () => {
  if (document.hidden) hiddenAt = Date.now()
  // A connection that slept may be dead without knowing it.
  else if (status !== 'online' || Date.now() - hiddenAt > LONG_AWAY_MS) line.reconnect()
})
for (const event of ['online', 'offline']) addEventListener(event, () => line.reconnect())
addEventListener('pageshow', ({ persisted }) => persisted && line.reconnect())
addEventListener('hashchange', () => sessions.takeFromAddress() && location.reload())

fitToKeyboard()
speak()
line.run()

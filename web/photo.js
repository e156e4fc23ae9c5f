import { element } from './element.js'
import { say } from './words.js'

/** Figures of a meter can be read at this size, and it comes through where the signal is bad. @unit pixels */
const LONGEST_SIDE = 2048
const QUALITY = 0.82
/** What the service takes at most of a picture that can't be opened here. */
const MOST_BYTES = 10 * 1024 * 1024

/**
 * The button that takes a photo or chooses one; it is there only where photos are taken.
 *
 * @param {(photo: string) => void} onPhoto with the picture as a `data:` address
 */
export function createPhotoButton(onPhoto) {
  const input = element('photo', HTMLInputElement)
  const button = element('choose', HTMLButtonElement)
  const notice = element('counter', HTMLElement)
  /** @type {import('./words.js').Language} */
  let language = 'zh-CN'
  let isBusy = false

  async function take() {
    const [file] = input.files ?? []
    // The same photo again is to be a choice again.
    input.value = ''
    if (!file || isBusy) return
    isBusy = true
    button.ariaBusy = 'true'
    const blob = await shrunk(file)
    const photo = blob && (await addressOf(blob).catch(() => undefined))
    isBusy = false
    button.ariaBusy = 'false'
    notice.textContent = photo ? '' : say(language, 'photoUnreadable')
    if (photo) onPhoto(photo)
  }

  button.addEventListener('click', () => input.click())
  input.addEventListener('change', take)

  return {
    /** @param {boolean} takesPhotos */
    allow(takesPhotos) {
      button.hidden = !takesPhotos
    },
    /** @param {import('./words.js').Language} next */
    speak(next) {
      language = next
      button.setAttribute('aria-label', say(language, 'photo'))
      button.title = say(language, 'photo')
    },
  }
}

/** The pictures of this page's own messages, for as long as the page lives: what comes back from the service has none. */
export function createPictures() {
  /** @type {Map<string, string>} */
  const urls = new Map()
  return {
    /** @param {readonly import('./outbox.js').Unsent[]} unsent */
    note(unsent) {
      for (const { id, photo } of unsent) if (photo && !urls.has(id)) urls.set(id, URL.createObjectURL(blobOf(photo)))
    },
    /** A picture that the service has, fetched once; one that is gone stays away. @param {string} url @param {(url: string) => Promise<Blob>} fetchFile @returns {Promise<string | undefined>} */
    async fetched(url, fetchFile) {
      const file = urls.has(url) ? undefined : await fetchFile(url).catch(() => undefined)
      if (file) urls.set(url, URL.createObjectURL(file))
      return urls.get(url)
    },
    /** @param {string} id @returns {string | undefined} */
    of: (id) => urls.get(id),
  }
}

/**
 * The picture alone, upright and no larger than it need be; where this browser can't open it, the file as it is.
 *
 * @param {File} file
 * @returns {Promise<Blob | undefined>} undefined for what can't be sent
 */
async function shrunk(file) {
  const asItIs = file.size <= MOST_BYTES ? file : undefined
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    /** @type {Blob | null} */
    const blob = await new Promise((tell) => canvas.toBlob(tell, 'image/jpeg', QUALITY))
    return blob ?? asItIs
  } catch {
    return asItIs
  }
}

/** @param {Blob} blob @returns {Promise<string>} */
const addressOf = (blob) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** @param {string} address */
function blobOf(address) {
  const [head = '', base64 = ''] = address.split(',')
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/jpeg' })
}

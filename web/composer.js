import { element } from './element.js'
import { say } from './words.js'

export const LONGEST_TEXT = 1000
/** From this many characters left on, the counter shows. */
const COUNTED = 100

/**
 * The line to write in: Enter sends, Shift+Enter starts a new line, an Enter that ends an input method's word does neither.
 *
 * @param {(text: string) => void} onSend
 */
export function createComposer(onSend) {
  const form = element('composer', HTMLFormElement)
  const input = element('text', HTMLTextAreaElement)
  const counter = element('counter', HTMLElement)
  const button = element('send', HTMLButtonElement)
  /** @type {import('./words.js').Language} */
  let language = 'zh-CN'

  function fitHeight() {
    input.style.height = 'auto'
    input.style.height = `${input.scrollHeight}px`
  }

  function count() {
    const left = LONGEST_TEXT - input.value.trim().length
    counter.textContent = left < 0 ? say(language, 'over', -left) : left <= COUNTED ? say(language, 'left', left) : ''
    counter.classList.toggle('over', left < 0)
    button.setAttribute('aria-disabled', String(left < 0 || left === LONGEST_TEXT))
  }

  function send() {
    const text = input.value.trim()
    if (!text || text.length > LONGEST_TEXT) return
    input.value = ''
    fitHeight()
    count()
    onSend(text)
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    // 229: some browsers end the composition before they report the Enter that ended it.
    const isComposing = event.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return
    event.preventDefault()
    if (!event.repeat) send()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  // A tap on the button leaves the keyboard where it is.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  input.addEventListener('keydown', onKey)
  input.addEventListener('input', () => {
    fitHeight()
    count()
  })
  count()

  return {
    /** @param {import('./words.js').Language} next */
    speak(next) {
      language = next
      input.placeholder = say(language, 'placeholder')
      button.setAttribute('aria-label', say(language, 'send'))
      element('label', HTMLLabelElement).textContent = say(language, 'label')
      count()
    },
  }
}

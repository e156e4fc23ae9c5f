import { element, made } from './element.js'

/** A second tap this soon on this spot was meant for the button that stood there before. */
const DOUBLE_TAP_MS = 300
const SAME_SPOT_PX = 30

/**
 * The last message's choices as buttons. The message's text holds them too, numbered, so they stand outside the log and
 * are not read aloud a second time.
 *
 * @param {(value: string) => void} onChoose
 */
export function createChoicesView(onChoose) {
  const group = element('choices', HTMLElement)
  let drawn = ''
  /** @type {PointerEvent | undefined} */
  let last

  /** Browsers count the clicks of a mouse; of taps not all do. @param {PointerEvent} event */
  function isSecondTap(event) {
    if (event.detail > 1) return true
    if (!last || event.pointerType !== 'touch' || event.timeStamp - last.timeStamp > DOUBLE_TAP_MS) return false
    return Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < SAME_SPOT_PX
  }

  /** @param {import('./transcript.js').Choice} choice @param {string | undefined} locale */
  function button({ title, value }, locale) {
    const node = made('button', 'choice', title || value)
    node.type = 'button'
    node.lang = locale ?? ''
    node.addEventListener('click', (event) => {
      if (isSecondTap(event)) return
      last = event
      // The button is about to go; a keyboard user goes on from the talk, not from the top of the page.
      if (event.detail === 0) element('talk', HTMLElement).focus()
      onChoose(value)
    })
    return node
  }

  return {
    /** @param {readonly import('./transcript.js').Choice[]} choices @param {string | undefined} locale */
    render(choices, locale) {
      const next = JSON.stringify([choices, locale])
      if (next === drawn) return
      drawn = next
      group.replaceChildren(...choices.map((choice) => button(choice, locale)))
      group.hidden = choices.length === 0
    },
  }
}

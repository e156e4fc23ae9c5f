import { element, made } from './element.js'

/** A second tap this soon was meant for the button that stood there before. */
const DOUBLE_TAP_MS = 500

/**
 * The last message's choices as buttons. The message's text holds them too, numbered, so they stand outside the log and
 * are not read aloud a second time.
 *
 * @param {(value: string) => void} onChoose
 */
export function createChoicesView(onChoose) {
  const group = element('choices', HTMLElement)
  let drawn = ''
  let chosenAt = -Infinity

  /** @param {import('./transcript.js').Choice} choice @param {string | undefined} locale */
  function button({ title, value }, locale) {
    const node = made('button', 'choice', title || value)
    node.type = 'button'
    node.lang = locale ?? ''
    node.addEventListener('click', (event) => {
      if (event.timeStamp - chosenAt < DOUBLE_TAP_MS) return
      chosenAt = event.timeStamp
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

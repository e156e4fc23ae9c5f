import { element } from './element.js'
import { createPad } from './visit-pad.js'

/** The page of one visit: takes a signature drawn with a finger, and sends it, or what is still open. */

/** A network that says nothing for so long is gone; sending again is safe, for it counts once. */
const LONGEST_SENDING_MS = 20_000
const LEAST_WORDS = 2

const form = /** @type {HTMLFormElement | null} */ (document.getElementById('visit'))

/** @param {HTMLFormElement} form */
function begin(form) {
  const pad = createPad(element('pad', HTMLCanvasElement))
  const checked = element('checked', HTMLInputElement)
  const open = element('open', HTMLTextAreaElement)
  const answer = element('answer', HTMLElement)
  const problems = { sign: element('sign-problem', HTMLElement), doubt: element('open-problem', HTMLElement) }
  let isSending = false

  /** @param {keyof typeof problems} at @param {string | undefined} text */
  function complain(at, text = '') {
    for (const problem of Object.values(problems)) problem.textContent = ''
    problems[at].textContent = text
    checked.ariaInvalid = String(at === 'sign' && text !== '' && !checked.checked)
    open.ariaInvalid = String(at === 'doubt' && text !== '' && open.value.trim().length < LEAST_WORDS)
    problems[at].scrollIntoView({ block: 'nearest' })
  }

  /** @param {string} text */
  function finish(text) {
    form.hidden = true
    answer.hidden = false
    answer.textContent = text
    answer.focus()
    scrollTo(0, 0)
  }

  /** @param {keyof typeof problems} at @param {object} body */
  async function send(at, body) {
    if (isSending) return
    isSending = true
    complain(at)
    const button = element(at, HTMLButtonElement)
    const label = button.textContent
    button.textContent = form.dataset.sending ?? ''
    button.ariaDisabled = 'true'
    try {
      const response = await fetch(location.href, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(LONGEST_SENDING_MS),
      })
      // The link is for nothing any more; the page itself says why.
      if (response.status === 404) return void location.reload()
      if (!response.ok) throw new Error(String(response.status))
      const said = await response.json()
      if (said.kind === 'invalid') complain(at, said.text)
      else finish(said.text)
    } catch {
      complain(at, form.dataset.failed)
    } finally {
      isSending = false
      button.textContent = label
      button.ariaDisabled = 'false'
    }
  }

  settleAtOnce(problems.sign, checked, form.dataset.tickFirst)
  element('clear', HTMLButtonElement).addEventListener('click', () => {
    if (!isSending) pad.clear()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!checked.checked) {
      complain('sign', form.dataset.tickFirst)
      checked.focus()
    } else if (pad.strokes().length === 0) complain('sign', form.dataset.drawFirst)
    else void send('sign', { strokes: pad.strokes() })
  })
  element('doubt', HTMLButtonElement).addEventListener('click', () => {
    const words = open.value.trim()
    if (words.length >= LEAST_WORDS) return void send('doubt', { open: words })
    complain('doubt', form.dataset.openFirst)
    open.focus()
  })
}

/**
 * What asks for a name, or says that a dot is none, goes once the pen is set down; what asks for the tick, with the tick.
 *
 * @param {HTMLElement} problem @param {HTMLInputElement} checked @param {string | undefined} tickFirst
 */
function settleAtOnce(problem, checked, tickFirst) {
  /** @param {boolean} isForTick */
  function answered(isForTick) {
    if (problem.textContent === '' || (problem.textContent === tickFirst) !== isForTick) return
    problem.textContent = ''
    checked.ariaInvalid = 'false'
  }
  element('pad', HTMLCanvasElement).addEventListener('pointerdown', () => answered(false))
  checked.addEventListener('change', () => answered(true))
}

if (form) begin(form)

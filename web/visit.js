/** The page of one visit: draws a signature with a finger, and sends it, or what is still open. */

const form = /** @type {HTMLFormElement | null} */ (document.getElementById('visit'))
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'))

/** @param {HTMLFormElement} form */
function begin(form) {
  const pad = /** @type {HTMLCanvasElement} */ (document.getElementById('pad'))
  const open = /** @type {HTMLTextAreaElement} */ (document.getElementById('open'))
  const pen = /** @type {CanvasRenderingContext2D} */ (pad.getContext('2d'))
  /** @type {[number, number][][]} */
  let strokes = []
  let isSending = false
  pen.lineWidth = 4
  pen.lineCap = 'round'
  pen.strokeStyle = '#17232b'

  /** @param {PointerEvent} event @returns {[number, number]} */
  const pointOf = (event) => {
    const box = pad.getBoundingClientRect()
    const at = (/** @type {number} */ part, /** @type {number} */ size) =>
      Math.max(0, Math.min(2000, Math.round(part * size)))
    return [
      at((event.clientX - box.left) / box.width, pad.width),
      at((event.clientY - box.top) / box.height, pad.height),
    ]
  }
  pad.addEventListener('pointerdown', (event) => {
    if (strokes.length >= 40) return
    pad.setPointerCapture(event.pointerId)
    strokes.push([pointOf(event)])
  })
  pad.addEventListener('pointermove', (event) => {
    const stroke = strokes.at(-1)
    if (event.buttons === 0 || !stroke || stroke.length >= 400) return
    const from = stroke[stroke.length - 1] ?? [0, 0]
    const to = pointOf(event)
    stroke.push(to)
    pen.beginPath()
    pen.moveTo(...from)
    pen.lineTo(...to)
    pen.stroke()
  })
  document.getElementById('clear')?.addEventListener('click', () => {
    strokes = []
    pen.clearRect(0, 0, pad.width, pad.height)
  })

  /** @param {object} body */
  async function send(body) {
    if (isSending) return
    isSending = true
    try {
      const response = await fetch(location.href, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(String(response.status))
      const said = await response.json()
      answer.textContent = said.text
      form.hidden = said.kind !== 'invalid'
    } catch {
      answer.textContent = form.dataset.failed ?? ''
    } finally {
      isSending = false
      answer.scrollIntoView()
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (strokes.length > 0) return void send({ strokes })
    answer.textContent = form.dataset.empty ?? ''
    answer.scrollIntoView()
  })
  document.getElementById('doubt')?.addEventListener('click', () => {
    const words = open.value.trim()
    if (words.length < 2) open.focus()
    else void send({ open: words })
  })
}

if (form) begin(form)

/** @typedef {[number, number]} Point */

/** As much as the service takes of a signature. */
const MOST_STROKES = 40
const MOST_POINTS_OF_STROKE = 400
const MOST_POINTS = 6000
/** Nearer points say nothing more. @unit units of the field */
const LEAST_STEP = 4
const PEN_WIDTH = 6
const INK = '#17232b'

/**
 * A field to sign in. What is drawn keeps its place however the field is turned or resized: its points are units of the field.
 *
 * @param {HTMLCanvasElement} pad
 */
export function createPad(pad) {
  const pen = /** @type {CanvasRenderingContext2D} */ (pad.getContext('2d'))
  /** @type {Point[][]} */
  let strokes = []
  /** The finger that draws; a palm beside it doesn't. @type {number | undefined} */
  let finger
  pen.lineWidth = PEN_WIDTH
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.strokeStyle = INK
  pen.fillStyle = INK

  /** @param {PointerEvent} event @returns {Point} */
  function pointOf({ clientX, clientY }) {
    const box = pad.getBoundingClientRect()
    /** @param {number} part @param {number} size */
    const at = (part, size) => Math.max(0, Math.min(size, Math.round(part * size)))
    return [at((clientX - box.left) / box.width, pad.width), at((clientY - box.top) / box.height, pad.height)]
  }

  /** @param {Point} from @param {Point} to */
  function line(from, to) {
    pen.beginPath()
    pen.moveTo(...from)
    pen.lineTo(...to)
    pen.stroke()
  }

  const isFull = () =>
    strokes.length >= MOST_STROKES || strokes.reduce((sum, { length }) => sum + length, 0) >= MOST_POINTS

  /** @param {Point} to */
  function draw(to) {
    const stroke = strokes.at(-1)
    const from = stroke?.at(-1)
    if (!stroke || !from || Math.hypot(to[0] - from[0], to[1] - from[1]) < LEAST_STEP) return
    if (stroke.length < MOST_POINTS_OF_STROKE) stroke.push(to)
    else if (isFull()) return
    // A long line without lifting the finger is sent in pieces.
    else strokes.push([from, to])
    line(from, to)
  }

  // A browser that takes the line for a swipe stops it with the next tap, which then is no tap on a button.
  pad.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false })
  pad.addEventListener('pointerdown', (event) => {
    if (finger !== undefined || isFull()) return
    finger = event.pointerId
    pad.setPointerCapture(finger)
    const point = pointOf(event)
    strokes.push([point])
    pen.beginPath()
    pen.arc(...point, PEN_WIDTH / 2, 0, 2 * Math.PI)
    pen.fill()
  })
  pad.addEventListener('pointermove', (event) => {
    if (event.pointerId !== finger) return
    const passed = event.getCoalescedEvents?.() ?? []
    for (const one of passed.length > 0 ? passed : [event]) draw(pointOf(one))
  })
  for (const ending of /** @type {const} */ (['pointerup', 'pointercancel', 'lostpointercapture']))
    pad.addEventListener(ending, (event) => {
      if (event.pointerId === finger) finger = undefined
    })

  return {
    strokes: () => strokes,
    clear() {
      strokes = []
      pen.clearRect(0, 0, pad.width, pad.height)
    },
  }
}

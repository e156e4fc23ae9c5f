import type { Stroke } from '#src/domain/visits/work-report.ts'

/** A rectangle on a page, in points. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What can be drawn on; pdfkit's documents can. */
interface Pen {
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
  circle(x: number, y: number, radius: number): unknown
  stroke(): unknown
  fill(): unknown
  lineWidth(points: number): unknown
}

const PEN_POINTS = 1.4
/** The field of a signature is never drawn larger than this: a dot stays a dot. @unit points for one unit */
const LARGEST_SCALE = 0.3

/** Draws a signature as large as it fits into the box, in its own proportions. */
export function drawStrokes(strokes: readonly Stroke[], box: Box, pen: Pen): void {
  const points = strokes.flat()
  const [first] = points
  if (!first) return
  const left = points.reduce((least, [x]) => Math.min(least, x), first[0])
  const top = points.reduce((least, [, y]) => Math.min(least, y), first[1])
  const width = points.reduce((most, [x]) => Math.max(most, x), first[0]) - left
  const height = points.reduce((most, [, y]) => Math.max(most, y), first[1]) - top
  const scale = Math.min(box.width / Math.max(width, 1), box.height / Math.max(height, 1), LARGEST_SCALE)
  const offsetX = box.x + (box.width - width * scale) / 2
  const offsetY = box.y + (box.height - height * scale) / 2
  const place = ([x, y]: Stroke[number]) => [offsetX + (x - left) * scale, offsetY + (y - top) * scale] as const
  pen.lineWidth(PEN_POINTS)
  for (const stroke of strokes) drawOne(stroke.map(place), pen)
}

function drawOne([start, ...rest]: readonly (readonly [number, number])[], pen: Pen): void {
  if (!start) return
  if (rest.length === 0) {
    pen.circle(start[0], start[1], PEN_POINTS / 2)
    pen.fill()
    return
  }
  pen.moveTo(start[0], start[1])
  for (const [x, y] of rest) pen.lineTo(x, y)
  pen.stroke()
}

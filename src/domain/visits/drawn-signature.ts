import { SIGNATURE_LEAST_INK } from '../norms/closing-norms.ts'
import type { Stroke } from './work-report.ts'

/** How wide the field is in which a signature is drawn. @unit units of a stroke's points */
export const FIELD_WIDTH = 1000

/** How high it is. @unit units of a stroke's points */
export const FIELD_HEIGHT = 400

/** Whether what was drawn is more than a tap or a slip of the finger, however long that rested there. */
export const isDrawnSignature = (strokes: readonly Stroke[]): boolean =>
  strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= SIGNATURE_LEAST_INK

const lengthOf = (stroke: Stroke): number =>
  stroke.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = stroke[at - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)

import type { Say } from '#src/conversation/say.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'

/** How much of what was done is kept. @unit characters */
export const SUMMARY_CHARACTERS = 500

/** What was measured, in one line; empty where nothing was to be. */
export function testsSay({ opticalDbm, downMbps, upMbps, notMeasured }: LineTests): Say | string {
  if (notMeasured !== undefined) return { id: 'tested-not-measured', facts: { reason: notMeasured } }
  const parts: readonly Say[] = [
    ...(opticalDbm === undefined ? [] : [{ id: 'tested-light', facts: { dbm: opticalDbm.toFixed(1) } }]),
    ...(downMbps === undefined ? [] : [{ id: 'tested-down', facts: { mbps: String(downMbps) } }]),
    ...(upMbps === undefined ? [] : [{ id: 'tested-up', facts: { mbps: String(upMbps) } }]),
  ]
  const [first, ...others] = parts
  if (!first) return ''
  const values = others.reduce((one, other) => ({ id: 'tested-and', facts: { one, other } }), first)
  return { id: 'tested-measured', facts: { values } }
}

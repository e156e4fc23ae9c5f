import type { Say } from '#src/conversation/say.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { forbiddenFacts } from '../forbidden-facts.ts'

/** How much of what was done is kept. @unit characters */
export const SUMMARY_CHARACTERS = 500

/** A warning, where the customer would read a phrase in it that must not be used, with what to say instead (CT-9); empty where there is none. */
export function wordingSay({
  done = '',
  tests,
}: {
  readonly done?: string | undefined
  readonly tests?: LineTests | undefined
}): Say | string {
  const forbidden = forbiddenIn(`${done}\n${tests?.notMeasured ?? ''}`)
  return forbidden ? { id: 'finish-wording', facts: forbiddenFacts(forbidden) } : ''
}

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

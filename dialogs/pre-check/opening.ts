import type { Opening } from '#src/conversation/opening.ts'
import type { Choice } from '#src/conversation/say.ts'
import { LINE_FINDINGS } from '#src/domain/pre-check/line-finding.ts'
import { greetingSay } from '../monthly/greeting-say.ts'

const CHOICES: readonly Choice[] = LINE_FINDINGS.filter((finding) => finding !== 'other').map((value) => ({
  value,
  label: { id: `pre-check-${value}` },
}))

/** 预检: how the line has been (FO-3). */
export const preCheckOpening: Opening = {
  open: (facts) => ({ ask: { id: 'pre-check-ask', facts: { greeting: greetingSay(facts) } }, choices: CHOICES }),
  asText: (_, link) => ({ id: 'pre-check-text', facts: { link } }),
}

import type { Opening } from '#src/conversation/opening.ts'
import { greetingSay } from '../monthly/greeting-say.ts'

/** 需求征询: an open question, which silence answers as well (FO-4). */
export const needsOpening: Opening = {
  open: (facts) => ({ ask: { id: 'needs-ask', facts: { greeting: greetingSay(facts) } } }),
  asText: (_, link) => ({ id: 'needs-text', facts: { link } }),
}

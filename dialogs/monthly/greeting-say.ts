import type { OpeningFacts } from '#src/conversation/opening.ts'
import type { Say } from '#src/conversation/say.ts'
import { calledSay } from '../menu/called.ts'

/** The greeting, by name to whoever is known; somebody else reads no name (CT-1, CT-2). */
export const greetingSay = ({ customer, isKnown }: Pick<OpeningFacts, 'customer' | 'isKnown'>): Say =>
  isKnown ? { id: 'monthly-greeting-known', facts: { name: calledSay(customer) } } : { id: 'monthly-greeting' }

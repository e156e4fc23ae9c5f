import type { Say } from '#src/conversation/say.ts'
import type { Doubt } from '#src/domain/visits/doubt-work.ts'
import { readClaimNow } from '#src/language/answers/read-claim.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'

/** What a customer's words hold against work that waits for them, and the words as a supervisor may read them. */
export const readDoubt = (words: string): Pick<Doubt, 'claim' | 'shown'> => ({
  claim: readClaimNow(words),
  shown: withoutSwearing(words),
})

/** What a doubt came to, in the chat and on the page: whom it was told, and the number of the report that a supervisor has of it. */
export function doubtedSays(claim: Doubt['claim'], words: string, ticket: string | undefined): readonly Say[] {
  const noted: Say = { id: claim === 'tricked' ? 'doubt-kept' : 'doubt-noted', facts: { words } }
  return ticket === undefined ? [noted] : [noted, { id: 'doubt-reported', facts: { ticket } }]
}

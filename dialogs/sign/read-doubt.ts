import type { Say } from '#src/conversation/say.ts'
import type { Doubt } from '#src/domain/visits/doubt-work.ts'
import type { Claim } from '#src/domain/visits/report-claim.ts'
import { saysOtherPressed } from '#src/language/answers/denies-closing.ts'
import { disputesExtra } from '#src/language/answers/disputes-extra.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { readClaimNow } from '#src/language/answers/read-claim.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'

/** What a customer's words hold against work that waits for them, and the words as a supervisor may read them. */
export function readDoubt(words: string): Pick<Doubt, 'claim' | 'norms' | 'shown'> {
  const shown = withoutSwearing(words)
  const claim = saysOtherPressed(words) ? 'tricked' : readClaimNow(words)
  const norms =
    claim !== undefined && PAST_THE_LINE.includes(claim)
      ? []
      : (readBreach(words)?.norms ?? (disputesExtra(words) ? ['DS-4'] : []))
  return norms.length === 0 ? { claim, shown } : { claim: 'misconduct', norms, shown }
}

/** What says of itself what was broken. */
const PAST_THE_LINE: readonly Claim[] = ['nobody_came', 'not_confirmed', 'tricked']

/** What a doubt came to, in the chat and on the page: whom it was told, and the number of the report that a supervisor has of it. */
export function doubtedSays(claim: Doubt['claim'], words: string, ticket: string | undefined): readonly Say[] {
  const noted: Say = {
    id: claim === 'tricked' || claim === 'misconduct' ? 'doubt-kept' : 'doubt-noted',
    facts: { words },
  }
  return ticket === undefined ? [noted] : [noted, { id: 'doubt-reported', facts: { ticket } }]
}

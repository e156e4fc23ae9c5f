import type { Choice } from '#src/conversation/say.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { saysLeaving } from '#src/language/answers/says-leaving.ts'
import { saysTenantLeft } from '#src/language/answers/says-somebody-else.ts'
import { saysUnwanted } from '#src/language/answers/says-unwanted.ts'
import { tellsCause } from '#src/language/answers/tells-cause.ts'

/** "不用来了，网好了" has said why, and isn't asked (CT-8); so has whoever will wait no longer. */
export function toldReason(text: string): 'solved' | 'time' | 'unwanted' | undefined {
  if (readChangeReason(text) === 'solved') return 'solved'
  if (isUnsuitable(text) || readPatience(text) === 'cannot_wait') return 'time'
  return saysUnwanted(text) ? 'unwanted' : undefined
}

/** The same in the customer's own words, where they tell a cause; undefined where they don't. */
export const reasonIn = (words: string): string | undefined =>
  toldReason(words) ?? (tellsCause(words) || saysTenantLeft(words) || saysLeaving(words) ? words : undefined)

const REASONS: readonly Choice[] = ['solved', 'time', 'unwanted', 'unsaid'].map((reason) => ({
  value: reason,
  label: { id: `cancel-reason-${reason}` },
}))

/** The reasons that are offered for a visit of a kind: what was never there works again for nobody. */
export const reasonsOf = (kind: string | undefined): readonly Choice[] =>
  kind === 'install' || kind === 'move' ? REASONS.filter(({ value }) => value !== 'solved') : REASONS

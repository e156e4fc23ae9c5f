import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { asksOfOffers, readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksOfRoaming } from '#src/language/answers/asks-of-roaming.ts'
import { asksIfCharged } from '#src/language/answers/asks-price.ts'
import { asksForPapers, asksWhoBeside } from '#src/language/answers/asks-who.ts'
import type { Heard } from './heard.ts'
import type { Say } from './say.ts'
import { current, type Talk } from './talk.ts'

/** The answer to what is asked around every visit; prices go by what the words name. */
export function answersTo(asked: string, talk: Talk, text: string): readonly Say[] {
  const { needs } = talk
  if (asked === 'hours') return [{ id: 'common-hours', facts: SERVICE_HOURS }]
  if (asked === 'payment') return [{ id: 'extra-paid' }]
  const ofCost = asked === 'cost' ? needs.dialogs.costSays?.(text, current(talk)?.dialog.name) : undefined
  return ofCost ?? [{ id: `common-${asked.replaceAll('_', '-')}` }]
}

/** Where money and times are spoken of that have another answer. */
const OF_THEIR_OWN = [
  'extra-offer',
  'usage-notice',
  'usage-answer',
  'promotion',
  'promotion-call',
  'breach',
  'allow-work',
]

/** In the middle of these it is a visit that is charged for, or not. */
const AROUND_VISITS = ['book', 'move', 'cancel']

/** What is wanted besides, while somebody asks what is on offer or for roaming. */
const WANTS_ELSE: readonly Heard['purpose']['purpose'][] = ['book', 'move', 'cancel']

/** 明天上午十点，修一次多少钱: the answers to what a customer asks beside what they came for, and have not been given yet. */
export function answersInPassing(talk: Talk, { text, chosen, purpose }: Heard): readonly Say[] {
  const isCustomer = talk.needs.dialogs.forPurpose('book') !== undefined
  const now = current(talk)
  // What only lies below from before is not talked of.
  const isOfItsOwn = now !== undefined && !now.frame.isStale && OF_THEIR_OWN.includes(now.dialog.name)
  if (!isCustomer || chosen !== undefined || isOfItsOwn) return []
  const said = talk.says.map(({ id }) => id)
  const ofOffers: Say[] = WANTS_ELSE.includes(purpose.purpose) && asksOfOffers(text) ? [{ id: 'common-offers' }] : []
  const isBeside = purpose.purpose === undefined || WANTS_ELSE.includes(purpose.purpose)
  const ofRoaming: Say[] = isBeside && asksOfRoaming(text) ? [{ id: 'common-roaming' }] : []
  const ofWho: Say[] = WANTS_ELSE.includes(purpose.purpose) && asksWhoBeside(text) ? [{ id: 'show-who-later' }] : []
  const ofPapers: Say[] = (isBeside || purpose.purpose === 'show') && asksForPapers(text) ? [{ id: 'show-looks' }] : []
  const ofCharge = AROUND_VISITS.includes(now?.dialog.name ?? '') && asksIfCharged(text) ? ['cost'] : []
  return [
    ...[...new Set([...readPassingQuestions(text).asks, ...ofCharge])].flatMap((ask) => answersTo(ask, talk, text)),
    ...ofOffers,
    ...ofRoaming,
    ...ofWho,
    ...ofPapers,
  ].filter(({ id }) => !said.includes(id))
}

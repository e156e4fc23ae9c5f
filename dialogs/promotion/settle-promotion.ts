import { DateTime } from 'luxon'
import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Desk } from '../desk.ts'
import { knownFile } from '../desk.ts'
import { openingFacts } from '../monthly/opening-facts.ts'
import type { KeptWish } from '../visit-time/visit-time.ts'
import { wishFact } from '../visit-time/wish-say.ts'
import { promotionFor } from './opening.ts'
import type { PromotionAnswers } from './promotion.ts'

/** Interest goes to a person, with when to call; a no is remembered, and nobody is pressed (FO-2). */
export async function settlePromotion(answers: Partial<PromotionAnswers>, desk: Desk): Promise<Outcome> {
  const { month, about, answer } = answers
  if (answer === 'later') return { kind: 'done', says: [{ id: 'promotion-later' }] }
  if (answer === 'declined') {
    await desk.needs.monthly.decline(knownFile(desk.file()).customer.id, 'promotion', desk.actor(), desk.now)
    return { kind: 'done', says: [{ id: 'promotion-left' }] }
  }
  const chosen = promotionFor(await openingFacts(desk, month, about))
  const { id } = await desk.openTicket({
    ...{
      kind: 'lead',
      severity: 'minor',
      description: 'A customer is interested in a promotion and waits to be called',
    },
    context: {
      words: wordsOf(answers, chosen?.promotion.name['zh-CN']),
      promotion: chosen?.promotion.id ?? about,
      month,
    },
    ...dueOf(answers.wish, desk),
  })
  const { call, wish } = answers
  const askedAt = desk.now.toUTC().toISO() ?? ''
  return {
    kind: 'done',
    says: [],
    next: { dialog: 'promotion-call', answers: { month, ticket: id, call, wish, askedAt } },
  }
}

/** What whoever calls reads. */
function wordsOf({ call, wish, phone, words }: Partial<PromotionAnswers>, name = ''): string {
  const when = { any_time: '随时回电', at: `回电：${wish?.words ?? ''}`, in_writing: '不打电话，在聊天里答复' }
  const parts = [name, when[call ?? 'any_time'], phone && `打${phone}`, words !== wish?.words && words]
  return parts.filter((part) => part).join('；')
}

/** How whoever is interested is contacted. */
export function howSay({ call, wish }: Pick<Partial<PromotionAnswers>, 'call' | 'wish'>): Say {
  if (call === 'at' && wish) return { id: 'promotion-call-at', facts: { time: wishFact(wish) } }
  return { id: call === 'in_writing' ? 'promotion-call-written' : 'promotion-call-soon' }
}

/** By the end of the time that was wished for, where it names a day. */
export function dueOf(wish: KeptWish | undefined, { zone, now }: Desk): { readonly dueAt?: DateTime } {
  const [first] = wish?.wishes ?? []
  const on = first?.dates?.[0]
  if (!first || on === undefined || !/^\d{4}-\d\d-\d\d$/.test(on)) return {}
  const until = first.end ?? first.start ?? '20:00'
  const at = DateTime.fromISO(`${on}T${until}`, { zone }).plus({
    hours: first.end === null && first.start !== null ? 1 : 0,
  })
  return at > now ? { dueAt: at.toUTC() } : {}
}

import type { Opening, OpeningFacts } from '#src/conversation/opening.ts'
import { type Choice, inWords, type Prompt } from '#src/conversation/say.ts'
import { type ChosenPromotion, choosePromotion, findPromotion } from '#src/domain/promotions/choose-promotion.ts'
import { greetingSay } from '../monthly/greeting-say.ts'
import { plainYuan } from '../usage-notice/bill-words.ts'
import { reasonSay } from './reason-say.ts'

/** What is answered to a promotion. */
export const PROMOTION_CHOICES: readonly Choice[] = ['interested', 'price', 'declined'].map((value) => ({
  value,
  label: { id: `promotion-${value}` },
}))

/** 推荐: one thing with its terms, why this customer hears of it, and how to hear no more (FO-2; 广告法 Art 43). */
export const promotionOpening: Opening = {
  open: promotionPrompt,
  asText: (_, link) => ({ id: 'promotion-text', facts: { link } }),
  about: (facts) => promotionFor(facts)?.promotion.id,
}

/** What this customer is told of, and was where they were told before; their usage speaks only to themselves. */
export function promotionFor(facts: OpeningFacts): ChosenPromotion | undefined {
  const { customer, usage = [], promotions = [], isKnown, isPersonal, about, now, zone } = facts
  const todayOn = now.setZone(zone).toISODate() ?? ''
  const decides = { plan: customer.plan, usage, isPersonal: isPersonal && isKnown, todayOn }
  return about === undefined ? choosePromotion(promotions, decides) : findPromotion(promotions, about, decides)
}

function promotionPrompt(facts: OpeningFacts): Prompt | undefined {
  const chosen = promotionFor(facts)
  if (!chosen) return undefined
  const { name, gives, priceFen, terms } = chosen.promotion
  const about = { name: inWords(name), gives: inWords(gives), yuan: plainYuan(priceFen), terms: inWords(terms) }
  const byUsage = chosen.because.length > 0 ? { id: 'promotion-by-usage' } : ''
  return {
    ask: {
      id: 'promotion-ask',
      facts: { greeting: greetingSay(facts), reason: reasonSay(chosen), ...about, byUsage },
    },
    choices: PROMOTION_CHOICES,
  }
}

import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { keepConsent } from './keep-consent.ts'

const PersonalOffersAnswers = z.object({ isOn: z.boolean().optional(), language: z.string().optional() })
type PersonalOffersAnswers = z.infer<typeof PersonalOffersAnswers>

/** 不要用我的用量推荐: whether offers are chosen by this customer's own usage (PIPL 24). */
export function personalOffersDialog(desk: Desk, conversationId: string): Dialog<PersonalOffersAnswers> {
  return {
    name: 'personal-offers',
    answers: PersonalOffersAnswers,
    needsCustomer: true,
    isMenu: desk.isKnown(),
    questions: [],
    async act({ isOn = false, language }) {
      const customer = desk.file()?.customer
      if (!customer) return { kind: 'done', says: [] }
      const wish = { classes: ['personal'], state: isOn ? 'given' : 'refused', customerIds: [customer.id] } as const
      await keepConsent(wish, { conversationId, language }, desk)
      return { kind: 'done', says: [{ id: isOn ? 'personal-offers-on' : 'personal-offers-off' }] }
    },
  }
}

import type { Opening } from '#src/conversation/opening.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { greetingSay } from '../monthly/greeting-say.ts'
import { itemsSay } from './items-say.ts'

/** 满意度: the form, what the ends of its scale mean, and no word on which points we would like (FO-5). */
export const satisfactionOpening: Opening = {
  open: (facts) => ({
    ask: {
      id: 'satisfaction-ask',
      facts: { greeting: greetingSay(facts), items: itemsSay(SATISFACTION_ITEMS), most: SATISFACTION_SCALE },
    },
  }),
  asText: (_, link) => ({ id: 'satisfaction-text', facts: { link } }),
}

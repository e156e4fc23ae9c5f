import type { Opening } from '#src/conversation/opening.ts'
import { SATISFACTION_SCALE } from '#src/domain/norms/survey-norms.ts'
import { itemsAsked } from '#src/domain/satisfaction/satisfaction.ts'
import { greetingSay } from '../monthly/greeting-say.ts'
import { itemsSay } from './items-say.ts'

/** 满意度: the form, of a visit only to whom there was one lately, what the ends of its scale mean, and no word on which points we would like (FO-5). */
export const satisfactionOpening: Opening = {
  open: ({ hadVisit = true, ...facts }) => ({
    ask: {
      id: hadVisit ? 'satisfaction-ask' : 'satisfaction-ask-unvisited',
      facts: { greeting: greetingSay(facts), items: itemsSay(itemsAsked(hadVisit)), most: SATISFACTION_SCALE },
    },
  }),
  asText: (_, link) => ({ id: 'satisfaction-text', facts: { link } }),
}

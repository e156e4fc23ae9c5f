import { z } from 'zod'
import type { Say } from '#src/conversation/say.ts'
import { asksForCalendar, asksVisitAddress } from '#src/language/answers/about-agreed-visit.ts'
import { asksWhetherSure, asksWhoAnswersForIt, asksWhyNotKept } from '#src/language/answers/asks-after-miss.ts'
import { asksForAnswer } from '#src/language/answers/asks-for-answer.ts'
import { asksIfCertain, asksIfNobodyComes, asksIfTakenBack } from '#src/language/answers/asks-of-own-visit.ts'
import { asksHowFar, asksHowTheyLook, asksWhereSomebodyIs } from '#src/language/answers/asks-where-somebody-is.ts'
import { asksForPapers, asksHowMany, asksWho } from '#src/language/answers/asks-who.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { saysNobodyCame } from '../missed/contradict-arrival.ts'

/** What is asked when somebody asks after their visits. */
export const ShowAnswers = z.object({
  /** Asked who comes, which nobody knows before a time is agreed. */
  asksWho: z.boolean().optional(),
  asksWhy: z.boolean().optional(),
  /** Asked how somebody looks who is to come, or what they can be known by. */
  asksLooks: z.boolean().optional(),
  /** Asked how many come. */
  asksHowMany: z.boolean().optional(),
  /** Asked where somebody is, or how long it takes until they are there. */
  asksHowFar: z.boolean().optional(),
  /** Asked who answers for it, or whether somebody really comes: what holds of the last miss is said as well. */
  asksToBeSure: z.boolean().optional(),
  /** Asked no more than whether it is certain. */
  isToBeCertain: z.boolean().optional(),
  /** Asked whether it is off, or said that nobody comes then. */
  asksIfOff: z.boolean().optional(),
  /** Asked for the visit as a calendar keeps it. */
  asksCalendar: z.boolean().optional(),
  /** Asked where the visit is to be. */
  asksAddress: z.boolean().optional(),
  /** The visit that was asked after. */
  about: z.string().optional(),
  /** Asked when we answer. */
  asksAnswer: z.boolean().optional(),
  /** Said that the visit is to stay as it is. */
  keeps: z.string().optional(),
  /** Said that nobody has come. */
  words: z.string().optional(),
})
/** See the schema of the same name. */
export type ShowAnswers = z.infer<typeof ShowAnswers>

/** What is asked of the visits. */
export const askedOf = (text: string): Partial<ShowAnswers> => ({
  ...(asksWho(text) && { asksWho: true }),
  ...(keepsVisit(text) && { keeps: text.slice(0, 300) }),
  ...(saysNobodyCame(text) && { words: text.slice(0, 300) }),
  ...(asksForAnswer(text) && { asksAnswer: true }),
  ...((asksHowFar(text) || asksWhereSomebodyIs(text)) && { asksHowFar: true }),
  ...((asksHowTheyLook(text) || asksForPapers(text)) && { asksLooks: true }),
  ...(asksHowMany(text) && { asksHowMany: true }),
  ...(asksIfCertain(text) && { isToBeCertain: true }),
  ...((asksIfTakenBack(text) || asksIfNobodyComes(text)) && { asksIfOff: true }),
  ...(asksForCalendar(text) && { asksCalendar: true }),
  ...(asksVisitAddress(text) && { asksAddress: true }),
  ...(asksWhyNotKept(text) && { asksWhy: true }),
  ...((asksWhoAnswersForIt(text) || asksWhetherSure(text)) && { asksToBeSure: true }),
})

/** What is known of whoever comes, whether a time is agreed or not. */
export const personSays = ({ asksHowMany: isCounted, asksLooks }: Partial<ShowAnswers>): Say[] => [
  ...(isCounted ? [{ id: 'show-one-installer' }] : []),
  ...(asksLooks ? [{ id: 'show-looks' }] : []),
]

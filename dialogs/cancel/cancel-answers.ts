import { z } from 'zod'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { VISIT_THINGS } from '#src/language/answers/which-visit-words.ts'
import { KeptWish } from '../visit-time/visit-time.ts'

/** What a cancellation has been told. */
export const CancelAnswers = z.object({
  appointment: z.string().optional(),
  /** Other visits that are to end like this one. */
  also: z.array(z.string()).optional(),
  /** The words with which it began, and the order without a visit that they are about. */
  words: z.string().optional(),
  order: z.string().optional(),
  /** The unwanted work of which they have neither visit nor order. */
  noneOf: z.enum(VISIT_KINDS).optional(),
  /** The same, named by what it would be about. */
  noneOfThing: z.enum(VISIT_THINGS).optional(),
  reason: z.string().optional(),
  /** The new time, where the customer would rather move the visit. */
  wish: KeptWish.optional(),
  /** That the visit is off was said; whether the order is as well is asked. */
  isOff: z.boolean().optional(),
  end: z.enum(['move', 'wait_earlier', 'keep_order', 'close_order', 'nothing']).optional(),
})
/** See the schema of the same name. */
export type CancelAnswers = z.infer<typeof CancelAnswers>

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 200
/** As much of what the customer says as is kept. */
export const inBrief = (text: string): string => text.trim().slice(0, WORDS_CHARACTERS)

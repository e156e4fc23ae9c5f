import { z } from 'zod'

/** What is known of a customer's answer to additional work. */
export const OfferAnswers = z.object({
  extra: z.string().optional(),
  isAgreed: z.boolean().optional(),
  /** Said unasked: 要吧, of what was turned down before. */
  isWanted: z.boolean().optional(),
  isNamed: z.boolean().optional(),
  /** 加装不要了, of what was agreed to or turned down before. */
  isRefused: z.boolean().optional(),
  /** How it is paid is asked, and nothing decided. */
  isOfPayment: z.boolean().optional(),
  /** What is neither a yes nor a no, for the installer; with an objection, for a supervisor. */
  words: z.string().optional(),
  /** The norms that are broken by the way in which it is offered. */
  objection: z.array(z.string()).optional(),
})
export type OfferAnswers = z.infer<typeof OfferAnswers>

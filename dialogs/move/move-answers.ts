import { z } from 'zod'
import { KeptWindow, KeptWish } from '../visit-time/visit-time.ts'

/** What a move has been told. */
export const MoveAnswers = z.object({
  appointment: z.string().optional(),
  wish: KeptWish.optional(),
  wishBefore: KeptWish.optional(),
  window: KeptWindow.optional(),
  confirmed: z.boolean().optional(),
  /** Words for whoever comes, said with the time or with the yes. */
  note: z.string().optional(),
  isRequested: z.boolean().optional(),
  /** The time that was agreed when another was looked for. */
  from: KeptWindow.optional(),
  /** The words with which the visit is taken back instead. */
  takenBack: z.string().optional(),
  /** The words that ask for another visit instead. */
  another: z.string().optional(),
  /** They hear of what becomes free before the time that is agreed in the end. */
  waitsEarlier: z.boolean().optional(),
  /** The visit to another flat whose time was told in the same message: it is moved next. */
  other: z.object({ appointment: z.string(), wish: KeptWish }).optional(),
})
export type MoveAnswers = z.infer<typeof MoveAnswers>

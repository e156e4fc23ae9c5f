import { z } from 'zod'

const MAX_CHARACTERS = 4_000
const MAX_ID_CHARACTERS = 512

/** Text without what PostgreSQL can't keep: NUL, and halves of surrogate pairs. */
export const CleanText = z.string().transform((text) => text.toWellFormed().replaceAll('\0', ''))

/** What a person writes, clean, of at most 4,000 characters. */
export const WrittenText = CleanText.refine(
  (text) => text.length <= MAX_CHARACTERS || [...text].length <= MAX_CHARACTERS,
  `must have at most ${MAX_CHARACTERS} characters`,
)

/** An id that another system gave out, of at most 512 characters. What can't be kept is refused: cleaned, two ids could become one. */
export const ForeignId = z
  .string()
  .min(1)
  .max(MAX_ID_CHARACTERS)
  .refine((id) => id.isWellFormed() && !id.includes('\0'), 'must be well-formed text without NUL')

/** What is said by a text or, where there is none, by the value that a button sends in its place. */
export function saidBy(text: string | null | undefined, value: unknown): string | undefined {
  if (text?.trim()) return text
  const { success, data } = WrittenText.safeParse(value)
  return success && data.trim() !== '' ? data : undefined
}

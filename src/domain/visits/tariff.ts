import { z } from 'zod'
import { LANGUAGES } from '../shared/language.ts'

const Words = z.record(z.enum(LANGUAGES), z.string().min(1).max(60))

/** What additional work costs. `priceFen` is for one `unit`; `words` are what installers call it, besides its name. */
export const TariffItem = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: Words,
  unit: Words,
  priceFen: z.number().int().min(0).max(10_000_000),
  words: z.array(z.string().min(1)).default([]),
})
/** An item of the tariff. */
export type TariffItem = z.infer<typeof TariffItem>

/** The company's tariff; each id once. Nothing else is charged (DS-4). */
export const Tariff = z
  .array(TariffItem)
  .min(1)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'ids must differ')
/** All of it. */
export type Tariff = z.infer<typeof Tariff>

/** The only item that these words name; the longest name counts. */
export function tariffItemIn(text: string, tariff: Tariff): TariffItem | undefined {
  const found = namedIn(text, tariff)
  return found.toSorted((one, other) => other.word.length - one.word.length)[0]?.item
}

/** All items that these words name, in the order in which they are named. */
export function tariffItemsIn(text: string, tariff: Tariff): readonly TariffItem[] {
  const found = namedIn(text, tariff).toSorted((one, other) => one.at - other.at)
  return [...new Set(found.map(({ item }) => item))]
}

/** Where a word begins; a cable is named in no “applicable”. */
function wordAt(plain: string, word: string): number {
  const at = plain.indexOf(word)
  return at > 0 && /^[a-z]/.test(word) && /[a-z]/.test(plain.charAt(at - 1)) ? -1 : at
}

function namedIn(text: string, tariff: Tariff) {
  const plain = text.toLowerCase()
  return tariff.flatMap((item) =>
    [...Object.values(item.name), ...item.words].flatMap((word) => {
      const at = wordAt(plain, word.toLowerCase())
      return at === -1 ? [] : [{ item, word, at }]
    }),
  )
}

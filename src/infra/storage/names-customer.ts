import { type RawBuilder, sql } from 'kysely'

/** Accents and case are no part of a name as people type it. */
const folded = (text: RawBuilder<unknown>) => sql`
  lower(translate(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g'), 'ĐđØøŁł’', 'DdOoLl'''))`

/**
 * Whether what staff wrote names the customer `c`: by the name, by the surname with the salutation, by one word of a name in
 * letters, or by the end of the phone number of at least four figures.
 */
export function namesCustomer(words: string): RawBuilder<boolean> {
  const [name, said] = [folded(sql`c.name`), folded(sql`${words}::text`)]
  const tails = words.match(/\d{4,11}/g) ?? []
  return sql<boolean>`(
    position(${name} in ${said}) > 0
    or exists (select from generate_series(1, 2) surname
      where position(left(c.name, surname) || coalesce(c.salutation, '先生') in ${words}::text) > 0)
    or exists (select from regexp_split_to_table(${name}, '[^a-z]+') word
      where length(word) > 2 and ${said} ~ ('(^|[^a-z])' || word || '([^a-z]|$)'))
    or exists (select from unnest(${tails}::text[]) tail where right(c.phone, length(tail)) = tail))`
}

import { normalise } from '../normalise.ts'
import { readFlatClauses } from './read-flats.ts'

/** The words of a pointer that name a flat by who lives there: 租客那套, 我自己家那套. */
export const WHOSE_FLAT = '租客|租户|房客|(?:我|俺|咱)?们?自己?(?:家|住的)|(?:我|俺|咱)们?(?:自己|家)|[1-9]\\d{2,3}室?'

const DENIED = /(?:不|唔)(?:是|系|係)[^,，。!?]{0,8}|\bnot (?:for )?(?:the|my|at)? ?[\w' ]{0,16}/g
const TENANT = /租客|租户|房客|出租的?[房屋那]|\b(?:tenant|renter|lodger)(?:'?s)?\b|\brental\b/
const OWN =
  /(?:我|俺|咱)们?(?:自己|自)?(?:家|屋企|住的)|(?:我|俺|咱)们?自己(?:的)?[那这]?一?(?:套|边|间)|自己(?:家|住)|自家|\bmy (?:own )?(?:flat|place|house|home)\b|\bmy own\b|\bmine\b|\bwhere i live\b/

/** Whose flat a message names, by who lives there or by its number. */
export type WhoseFlat = { readonly by: 'tenant' | 'own' } | { readonly by: 'number'; readonly flat: string }

/** 租客那套, 我自己家那套, 302那套; undefined where none is named. */
export function readWhoseFlat(text: string): WhoseFlat | undefined {
  const plain = normalise(text).replace(DENIED, ' ')
  if (TENANT.test(plain)) return { by: 'tenant' }
  const flats = readFlatClauses(plain).flatMap(({ flat }) => flat ?? [])
  const [flat, ...others] = flats
  if (flat !== undefined && others.length === 0) return { by: 'number', flat }
  return OWN.test(plain) ? { by: 'own' } : undefined
}

/** Whether words speak of a tenant's flat. */
export const namesTenant = (words: string): boolean => TENANT.test(normalise(words))

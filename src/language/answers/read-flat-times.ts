import type { DateTime } from 'luxon'
import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readTime } from '../time/read-time.ts'
import type { TimeWindow } from '../time/time-wish.ts'
import { readFlatClauses } from './read-flats.ts'

/** Whose flat a visit is for, as a landlord calls it. */
export type FlatOwner = 'own' | 'tenant'

/** What is said of when a visit to one of several flats is to be: the flat by its number, or whose it is. */
export interface FlatTime {
  readonly flat: string | FlatOwner
  readonly times: readonly TimeWindow[]
  readonly words: string
}

const TENANT = /租客|租户|房客|租房(?:的|那)|出租(?:屋|房|那)|\b(?:tenant|renter|lodger)/
const OWN =
  /(?:我|俺|咱)(?:们|自己|个人)*(?:家|屋企|住的?)(?:的?[那嗰这]?一?[套边间屋])?|自己(?:家|住|屋企|那套)|\b(?:my (?:own )?(?:flat|place|house|home)|mine)\b/
const CLAUSES = /[,，。;；!！?？\n]+|(?<=\p{Script=Han})\s+|\b(?:and|but)\b/u

/** Whose flat words name: 租客那套, my own place; undefined where they name none, or both. */
export function readFlatOwner(text: string): FlatOwner | undefined {
  const plain = normalise(text)
  if (TENANT.test(plain)) return OWN.test(plain) ? undefined : 'tenant'
  return OWN.test(plain) ? 'own' : undefined
}

/** 租客那套还是六点, 我家那套五点: the flats and the time of each; none unless two of them are told so. */
export function readFlatTimes(text: string, nowAt: DateTime): readonly FlatTime[] {
  const clauses = text.slice(0, LONGEST_READ_CHARACTERS).split(CLAUSES)
  const said = clauses.flatMap((words) => {
    const flat = readFlatOwner(words) ?? readFlatClauses(words)[0]?.flat
    const times = readTime(words, nowAt)
    return flat === undefined || times.length === 0 ? [] : [{ flat, times, words: words.trim() }]
  })
  return said.length > 1 && new Set(said.map(({ flat }) => flat)).size === said.length ? said : []
}

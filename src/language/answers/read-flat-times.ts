import type { DateTime } from 'luxon'
import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { readTime } from '../time/read-time.ts'
import type { TimeWindow } from '../time/time-wish.ts'
import { readWhoseFlat } from './read-whose-flat.ts'

/** What is said of when a visit to one of several flats is to be; the words name the flat (read-whose-flat.ts). */
export interface FlatTime {
  readonly times: readonly TimeWindow[]
  readonly words: string
}

const CLAUSES = /[,，。;；!！?？\n]+|(?<=\p{Script=Han})\s+|\b(?:and|but)\b/u

/** 租客那套还是六点, 我家那套五点: the time of each flat; none unless two of them are told so. */
export function readFlatTimes(text: string, nowAt: DateTime): readonly FlatTime[] {
  const clauses = text.slice(0, LONGEST_READ_CHARACTERS).split(CLAUSES)
  const said = clauses.flatMap((words) => {
    const whose = readWhoseFlat(words)
    const times = whose ? readTime(words, nowAt) : []
    return whose && times.length > 0 ? [{ whose, times, words: words.trim() }] : []
  })
  const named = new Set(said.map(({ whose }) => (whose.by === 'number' ? whose.flat : whose.by)))
  return said.length > 1 && named.size === said.length ? said : []
}

import type { DateTime } from 'luxon'
import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readVisitKind } from '../purpose-phrases.ts'
import type { SaidVisitKind } from '../purposes.ts'
import { readTime } from '../time/read-time.ts'

/** 302, 101室; no speed, sum, hour, year or number of a road. */
const FLAT =
  /(?<![\d.:：/第年月号点元楼栋幢¥￥-])([1-9]\d{2,3})(?:室|号房|房|那边|那套|这边|这套)?(?![\d.:：/%-]|兆|[mgk]\b|ms|毫秒|fps|帧|块|元|号(?!房)|栋|幢|单元|点|分|年|月|米|路|个|次|天|小时|台|套餐)/iu
const CLAUSES = /[,，。.!！?？;；\n]+|(?<=\p{Script=Han})\s+/u

/** Said of both, it is said of neither alone. */
const TOGETHER = /一起|一块儿?|同时/gu

/** What a message says of one flat: its number, the kind of work and the words; without a number, what it says besides. */
export interface FlatClause {
  readonly flat: string | undefined
  readonly kind: SaidVisitKind | undefined
  readonly words: string
}

/** 302网慢要修，101要装网: the clauses of a message, and of which flat of a house they are. */
export function readFlatClauses(text: string): readonly FlatClause[] {
  const parts = text.slice(0, LONGEST_READ_CHARACTERS).split(CLAUSES)
  return parts.flatMap((part) => {
    const words = part.trim()
    if (words === '') return []
    const [said, flat] = FLAT.exec(words) ?? []
    const rest = normalise(said === undefined ? words : words.replace(said, ' '))
    return [{ flat, words, kind: readVisitKind(rest) ?? (/装网/.test(rest) ? 'install' : undefined) }]
  })
}

/** 现在302…派人去, 302那套呢: a clause that says no more than which flat. */
const FLAT_ALONE = new RegExp(
  [
    '^(?:现在|先|给|去|到|还有|另外|那|也|就|租客|房客|租户|我的?|的)+([1-9]\\d{2,3})(?:室|房)?(?:那|这)?(?:套|边|间)?(?:的|也|呢|怎么办|咋办|怎么说)*$',
    '^([1-9]\\d{2,3})(?:室|房|(?:那|这)(?:套|边|间))(?:的|也|呢|怎么办|咋办|怎么说)*$',
  ].join('|'),
  'u',
)

/** The flat that a clause of its own names; undefined where there are several. */
export function readFlatAlone(text: string): string | undefined {
  const named = readFlatClauses(text.replace(/…/gu, '，')).flatMap(({ words }) => {
    const [, led, followed] = FLAT_ALONE.exec(words) ?? []
    return led ?? followed ?? []
  })
  return new Set(named).size === 1 ? named[0] : undefined
}

/** The flat of the one job that a message tells of, by its number alone: 302网慢. */
export function readFlat(text: string): string | undefined {
  const [only, ...others] = readFlatClauses(text).filter(({ flat, kind }) => flat !== undefined && kind !== undefined)
  return others.length === 0 ? only?.flat : undefined
}

/** 302没网；402也断网。302周三，402周四: what is said of each flat, all together. */
function byFlat(clauses: readonly FlatClause[]): readonly FlatClause[] {
  const all = new Map<string, FlatClause>()
  for (const { flat, kind, words } of clauses.filter((one) => one.flat !== undefined)) {
    const before = all.get(flat ?? '')
    const told = before ? `${before.words}，${words}` : words
    all.set(flat ?? '', { flat, kind: before?.kind ?? kind, words: told })
  }
  return [...all.values()]
}

/** The words of each of two jobs in two flats, each with the times that are said for both; undefined where there are no two. */
export function readFlatJobs(text: string, nowAt: DateTime): readonly [first: string, second: string] | undefined {
  const clauses = readFlatClauses(text)
  const [first, second, ...more] = byFlat(clauses)
  if (!first?.kind || !second?.kind || more.length > 0) return undefined
  const times = clauses.filter(({ flat, words }) => flat === undefined && readTime(words, nowAt).length > 0)
  const jobOf = ({ words }: FlatClause): string =>
    [words, ...(readTime(words, nowAt).length > 0 ? [] : times.map((one) => one.words.replace(TOGETHER, '')))].join(
      '，',
    )
  return [jobOf(first), jobOf(second)]
}

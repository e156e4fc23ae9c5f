import type { DateTime } from 'luxon'
import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readVisitKind } from '../purpose-phrases.ts'
import { readTime } from '../time/read-time.ts'
import { namesWork } from './names-work.ts'
import { tellsOfFault } from './tells-of-fault.ts'
import { readThings } from './which-visit-words.ts'

const ENDS =
  /[,，、;；。!！\n]+|\.(?!\d)|\band\b(?! ?\d)|\b(?:then|plus)\b|然后|还有|再(?=周|星期|礼拜|明|后|下)|(?<=\p{Script=Han})(?<![下上这本])(?=(?:周|星期|礼拜)[一二三四五六日天])/u
/** One thing on either day. */
const EITHER = /还是|或|\bor\b/
/** What is wanted done, rather than told of. */
const DOES = /修|装|来|弄|看|查|测|移|约|\b(?:fix|repair|come|book|install\w*|look|check|send|fit|sort|do)\b/
/** It has been so since then, or is not to be then. */
const TELLS =
  /了$|过|昨|上周|上次|就(?:断|坏|没)|(?<!能)不|没|别|\b(?:since|last|was|were|went|had|not|don't|can't|won't|no)\b/

/** Who tells a tale wants no two things. @unit clauses */
const MOST_CLAUSES = 8

interface Job {
  readonly words: string
  readonly days: string
  readonly work: string
}

/** Friday the router and Monday the TV: the words of each of two works that are wanted on days of their own; undefined where there are no two. */
export function readJobs(text: string, nowAt: DateTime): readonly [first: string, second: string] | undefined {
  if (EITHER.test(normalise(text))) return undefined
  const jobs: Job[] = []
  let words = ''
  const clauses = text.slice(0, LONGEST_READ_CHARACTERS).split(ENDS)
  if (clauses.length > MOST_CLAUSES) return undefined
  for (const clause of clauses) {
    words = `${words} ${clause}`.trim()
    const job = jobIn(words, nowAt)
    if (!job) continue
    jobs.push(job)
    words = ''
  }
  const [first, second, ...more] = jobs
  if (!first || !second || more.length > 0 || words !== '') return undefined
  return first.days !== second.days && first.work !== second.work ? [first.words, second.words] : undefined
}

function jobIn(words: string, nowAt: DateTime): Job | undefined {
  const plain = normalise(words)
  const work = [...readThings(words), namesWork(words) ?? readVisitKind(plain) ?? ''].join(' ').trim()
  const days = readTime(words, nowAt).flatMap(({ dates }) => dates ?? [])
  const isTold = (tellsOfFault(words) || TELLS.test(plain)) && !DOES.test(plain)
  return work === '' || days.length === 0 || isTold ? undefined : { words, days: days.join(' '), work }
}

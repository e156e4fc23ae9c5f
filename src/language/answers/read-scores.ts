import { clausesOf, type SaidScore, SCORE_WORDS, scoresIn, speaksOfScore } from './read-score.ts'
import { answerWords } from './whole-message.ts'

/** The questions that a score is for: by their places, each of those just named or else all, or those that no place names. */
type Questions = { places: readonly number[] } | { fromEnd: 1 } | { first: number } | { each: true } | { rest: true }
type Meaning = SaidScore | { questions: Questions } | { excepts: true }

const MOST_QUESTIONS = 10
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const ORDINALS = ',first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth'.split(',')

const forms = (place: number): string => {
  const chinese = [String(place), NUMERALS[place] ?? ''].flatMap((numeral) =>
    ['', '个', '项', '题', '条', '问'].map((unit) => `第${numeral}${unit}`),
  )
  const english = ['number', 'no', 'item', 'question', 'q'].flatMap((word) => [`${word} ${place}`, `${word}${place}`])
  return [...chinese, ...english, `the ${ORDINALS[place]}`, `the ${ORDINALS[place]} one`].join('|')
}

const PLACES = Array.from({ length: MOST_QUESTIONS }, (_, at) => at + 1)
const TABLE = answerWords<Meaning>([
  ...SCORE_WORDS,
  ...PLACES.map((place) => [{ questions: { places: [place] } }, forms(place)] as const),
  ...PLACES.slice(1).map(
    (count) =>
      [
        { questions: { first: count } },
        ['个', '项', '题', '条'].map((unit) => `前${count}${unit}|前${NUMERALS[count]}${unit}`).join('|'),
      ] as const,
  ),
  [{ questions: { first: 2 } }, '前两个|前两项|前两题|the first two'],
  [{ questions: { fromEnd: 1 } }, '最后一个|最后一项|最后一题|最后|the last|the last one|last one'],
  [
    { questions: { rest: true } },
    '其他|其它|其余|剩下|剩下的|其他的|其它的|其余的|everything else|the rest|rest|the others|others',
  ],
  [
    { questions: { each: true } },
    '都|统统|通通|全|全部|全都|一律|所有|每个|各|all|all of them|everything|every one|each|both',
  ],
  [{ excepts: true }, '除了|除|除开|except|except for|all but|everything but|apart from'],
  [undefined, '只有|只给|就|是|和|and|are|gets|get|for|也|以外|之外|外'],
])

/** 第二个除外, 第二个以外: an exception whose word stands behind. */
const EXCEPTED_BEHIND = /^(?!除)(.{1,12}?)(?:除|以|之)外/

/**
 * The scores a message gives to `count` questions asked at once, undefined where it gives none: all the same ("都5分"),
 * one after the other ("5 4 5"), or all but some ("第二个3分，其他都5分", "除了第二个都5分"). None at all when it isn't sure. The monthly survey (FO-5) is to read with it.
 */
export function readScores(text: string, count: number): (number | undefined)[] {
  const none = Array.from({ length: count }, () => undefined)
  const clauses = clausesOf(inFull(text, count)).map((clause) => clause.replace(EXCEPTED_BEHIND, '除了$1'))
  const read = clauses.map((clause) => scoresIn(clause, TABLE))
  const hasNumber = read.some((meanings) => meanings?.some((meaning) => 'score' in meaning && meaning.isNumber))
  const remarks = clauses.filter((_, at) => read[at] === undefined)
  if (remarks.some((remark) => speaksOfScore(remark, hasNumber))) return none
  const meanings = read.flatMap((clause) => clause ?? [])
  const remarked = remarks.flatMap((remark) => placesToldOf(remark, count))
  return listed(meanings, count) ?? assigned(meanings, count, remarked) ?? none
}

/** 554 for three questions, 1:5 2:4, all 5s, 5 for the first. */
const inFull = (text: string, count: number): string =>
  text
    .replace(new RegExp(`^ *([0-5]{${Math.max(count, 2)}}) *$`), (figures) => Array.from(figures.trim()).join(' '))
    .replace(/(?<!\d)([1-9])[:：=] ?(\d{1,2})(?!\d)/g, '第$1 $2')
    .replace(/\b(\d)s\b/g, '$1')
    .replace(/\b(\d) for (the (?:first|second|third|fourth|fifth|last)(?: one)?)\b/gi, '$2 $1')

/** 第二个没用过, 前两个没用过: what is told of a question instead of a score. */
const TOLD_OF = [
  ...PLACES.map((place) => ({
    questions: { places: [place] },
    words: new RegExp(
      `第(?:${place}(?!\\d)|${NUMERALS[place]})(?![次天回趟时位十])|\\b(?:number|no|item|question|q) ?${place}\\b|\\bthe ${ORDINALS[place]}\\b`,
    ),
  })),
  ...PLACES.slice(1).map((first) => ({
    questions: { first },
    words: new RegExp(`前(?:${first}|${NUMERALS[first]})[个项题条]`),
  })),
  { questions: { first: 2 }, words: /前两|\bfirst two\b/ },
  { questions: { fromEnd: 1 } as const, words: /最后一[个项题条]|\bthe last one\b/ },
]

function placesToldOf(remark: string, count: number): number[] {
  return TOLD_OF.filter(({ words }) => words.test(remark)).flatMap(({ questions }) => placesOf(questions, count))
}

/** One after the other, exactly as many as there are questions. */
function listed(meanings: readonly Meaning[], count: number): number[] | undefined {
  const scores = meanings.flatMap((meaning) => ('score' in meaning ? [meaning.score] : []))
  return scores.length === count && meanings.length === count ? scores : undefined
}

/** Each score goes to the questions named before it; what was named by its place counts before "all" and "the rest". */
function assigned(
  meanings: readonly Meaning[],
  count: number,
  remarked: readonly number[],
): (number | undefined)[] | undefined {
  const scores = new Map<number, number>()
  const without = new Set(remarked)
  let common: number | undefined
  let hasOwnScore = false
  for (const { named, isException, score } of groupsOf(meanings)) {
    const places = named.flatMap((questions) => placesOf(questions, count))
    if (named.length === 0 || places.some((place) => place > count || scores.has(place))) return undefined
    if (score === undefined) {
      if (!isException) return undefined
      for (const place of places) without.add(place)
      continue
    }
    for (const place of places) scores.set(place, score)
    if (places.length === 0 || named.some((questions) => 'rest' in questions)) common = score
    hasOwnScore ||= isException
  }
  // "除了第二个5分" may give the five to it or to the others.
  if (hasOwnScore && common === undefined) return undefined
  return Array.from({ length: count }, (_, at) => scores.get(at + 1) ?? (without.has(at + 1) ? undefined : common))
}

interface Group {
  named: Questions[]
  isException: boolean
  score?: number
}

/** Questions with the score that follows them; an exception without one ends where the others are named. */
function groupsOf(meanings: readonly Meaning[]): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const meaning of meanings) {
    const endsException =
      open?.isException &&
      open.named.length > 0 &&
      'questions' in meaning &&
      placesOf(meaning.questions, 1).length === 0
    if ('excepts' in meaning || endsException || !open) {
      open = { named: [], isException: 'excepts' in meaning }
      groups.push(open)
    }
    if ('questions' in meaning) open.named.push(meaning.questions)
    else if ('score' in meaning) {
      open.score = meaning.score
      open = undefined
    }
  }
  return groups
}

function placesOf(questions: Questions, count: number): number[] {
  if ('places' in questions) return [...questions.places]
  if ('fromEnd' in questions) return [count]
  return 'first' in questions ? PLACES.slice(0, questions.first) : []
}

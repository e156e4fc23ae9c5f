import { clausesOf, type SaidScore, SCORE_WORDS, speaksOfScore } from './read-score.ts'
import { answerWords, meaningsOf } from './whole-message.ts'

/** The questions that a score is for: by their places, or those that no place names. */
type Questions = { places: readonly number[] } | { fromEnd: 1 } | { first: number } | { rest: true }
type Meaning = SaidScore | { questions: Questions }

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
    '都|全|全部|全都|其他|其它|其余|剩下|剩下的|其他的|其它的|其余的|其他都|其余都|一律|所有|每个|all|all of them|everything|everything else|every one|the rest|rest|the others|others|each',
  ],
  [undefined, '除了|除|except|except for|只有|只给|就|和|and|are|gets|get|for|也'],
])

/**
 * The scores a message gives to `count` questions asked at once, undefined where it gives none: all the same ("都5分"),
 * one after the other ("5 4 5"), or all but some ("第二个3分，其他都5分"). None at all when it isn't sure.
 */
export function readScores(text: string, count: number): (number | undefined)[] {
  const none = Array.from({ length: count }, () => undefined)
  const clauses = clausesOf(text)
  const read = clauses.map((clause) => meaningsOf(clause, TABLE))
  const hasNumber = read.some((meanings) => meanings?.some((meaning) => 'score' in meaning && meaning.isNumber))
  const isDoubtful = clauses.some((clause, at) => read[at] === undefined && speaksOfScore(clause, hasNumber))
  const meanings = read.flatMap((clause) => clause ?? [])
  return isDoubtful ? none : (listed(meanings, count) ?? assigned(meanings, count) ?? none)
}

/** One after the other, exactly as many as there are questions. */
function listed(meanings: readonly Meaning[], count: number): number[] | undefined {
  const scores = meanings.flatMap((meaning) => ('score' in meaning ? [meaning.score] : []))
  return scores.length === count && meanings.length === count ? scores : undefined
}

/** Each score goes to the questions named before it; what was named by its place counts before "all" and "the rest". */
function assigned(meanings: readonly Meaning[], count: number): (number | undefined)[] | undefined {
  const scores = new Map<number, number>()
  let common: number | undefined
  let named: Questions[] = []
  for (const meaning of meanings) {
    if ('questions' in meaning) named.push(meaning.questions)
    else {
      if (named.length === 0) return undefined
      const places = named.flatMap((questions) => placesOf(questions, count))
      if (places.some((place) => place > count || scores.has(place))) return undefined
      for (const place of places) scores.set(place, meaning.score)
      if (places.length === 0) common = meaning.score
      named = []
    }
  }
  if (named.length > 0) return undefined
  return Array.from({ length: count }, (_, at) => scores.get(at + 1) ?? common)
}

function placesOf(questions: Questions, count: number): number[] {
  if ('places' in questions) return [...questions.places]
  if ('fromEnd' in questions) return [count]
  return 'first' in questions ? PLACES.slice(0, questions.first) : []
}

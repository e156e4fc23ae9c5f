import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { type AnswerWords, answerWords, meaningsOf, POLITE_WORDS } from './whole-message.ts'

/** The highest number that is taken for a score. */
const HIGHEST_SCORE = 10

/** Words for a score on a scale of five; the longest that is found counts, so that 不满意 is not read as 满意. */
const WORDS: readonly (readonly [score: number, words: string])[] = [
  [
    1,
    '很不满意|非常不满意|十分不满意|极不满意|太不满意|特别不满意|差评|太差|很差|极差|非常差|最差|垃圾|烂透了|糟透了|零分都|烂|太烂|很烂|真烂|真差|差劲|太差劲|很差劲|rubbish|crap|shit|pathetic|dreadful|appalling|atrocious|really bad|very dissatisfied|very unhappy|very bad|terrible|awful|horrible|worst|useless|extremely bad',
  ],
  [
    2,
    '不满意|不太满意|不是很满意|不太好|不怎么满意|不咋地|不咋的|不太行|不好|不大好|较差|比较差|有点差|失望|poor|bad|dissatisfied|not satisfied|not good|not great|unhappy|not happy|disappointed|below average|not so good|not so great|not very good|not too good|不怎么样|不咋样',
  ],
  [
    3,
    '一般|一般般|还行|还可以|凑合|马马虎虎|过得去|普通|将就|中等|勉强|马虎|average|so-so|so so|okay|meh|not bad|all right|alright|fair|mediocre|acceptable',
  ],
  [
    4,
    '满意|挺好|不错|蛮好|可以|挺不错|比较满意|还不错|挺满意|good|pretty good|satisfied|happy|quite good|nice|well done|fine|nice one|good one',
  ],
  [
    5,
    '很满意|非常满意|超级满意|特别满意|十分满意|超满意|太满意|满分|好评|五星好评|太好了|非常好|特别好|很好|完美|超好|没得说|棒极了|太棒了|很棒|真棒|非常棒|excellent|perfect|great|very satisfied|very happy|very good|amazing|outstanding|fantastic|wonderful|brilliant|superb|extremely satisfied|top marks|full marks|love it|really good|awesome|top notch|spot on',
  ],
]

/** A score as it was said: a number that was marked as one, or a word that stands for it; the monthly survey (FO-5) is to read with it. */
export interface SaidScore {
  score: number
  isNumber: boolean
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const FIGURE_FORMS = ['#', '#分', '# points', '#/10', '# out of 10']
const FIGURE_FORMS_OF_FIVE = ['#星', '#颗星', '#个星', '# stars', '# star', '#/5', '# out of 5']
const NUMERAL_FORMS = ['#', '#分']
const NUMERAL_FORMS_OF_FIVE = ['#星', '#颗星', '#个星']
const ENGLISH_NUMERALS = 'zero|one|two|three|four|five|six|seven|eight|nine|ten'.split('|')
const ENGLISH_FORMS = ['#', '# points', '# out of ten', '#s']
const ENGLISH_FORMS_OF_FIVE = ['# stars', '# star', '# out of five']
const MOST_STARS = 5

function formsOf(score: number): string[] {
  const fill = (numeral = '', ...forms: readonly string[]): string[] => forms.map((form) => form.replace('#', numeral))
  const ofFive = (forms: readonly string[]) => (score <= MOST_STARS ? forms : [])
  return [
    ...fill(String(score), ...FIGURE_FORMS, ...ofFive(FIGURE_FORMS_OF_FIVE)),
    // 十分 is "very" more often than ten points.
    ...fill(NUMERALS[score], ...NUMERAL_FORMS, ...ofFive(NUMERAL_FORMS_OF_FIVE)).filter((form) => form !== '十分'),
    ...fill(ENGLISH_NUMERALS[score], ...ENGLISH_FORMS, ...ofFive(ENGLISH_FORMS_OF_FIVE)),
    ...(score === 2 ? fill('两', '#分', ...NUMERAL_FORMS_OF_FIVE) : []),
  ]
}

/** What stands beside a score and changes nothing: 给个 5 分, 1 分都嫌多. */
const BESIDE_A_SCORE =
  "给|打|给个|打个|给你|给你们|评|我给|我打|总体|总的来说|整体|算是|算|觉得|感觉|还是|应该|个|都嫌多|都嫌多了|最多|顶多|服务|it was|it is|it's|i give|i give it|i'd give|i'd give it|i'd say|give it|give|a|was|is|overall|very|i guess|i suppose|i think|i reckon|ig|maybe|probably|prob|perhaps|say|let's say|like|about|around|only|ish|i'll say|ill say|gonna say|going to say|i'd go with|i'll go with|go with|i would give|i would say|solid|strong|tbh|obvs|i don't know|don't know|俾|畀|喽|得啦|差不多|大概|可能|左右|算了|好了|勉强给|就给|也就|最多给"

/** The words of a score, with their meaning. */
export const SCORE_WORDS: readonly (readonly [SaidScore | undefined, string])[] = [
  ...WORDS.map(([score, words]) => [{ score, isNumber: false }, words] as const),
  ...Array.from(
    { length: HIGHEST_SCORE + 1 },
    (_, score) => [{ score, isNumber: true }, formsOf(score).join('|')] as const,
  ),
  [undefined, `${POLITE_WORDS}|${BESIDE_A_SCORE}`],
]

const TABLE = answerWords(SCORE_WORDS)
/** 差 alone is no score, yet whoever says it isn't content with all. */
const KNOWN_WORDS = [...WORDS.flatMap(([, words]) => words.split('|')), '差', '糟']
/** A question that only asks whether it is so (5分，对吧) belongs to what stands before it. */
const CLAUSE_ENDS =
  /[,，。;；!](?! ?(?:[是对][不吗吧]|right\b|is(?:n't)? it\b))|(?<=\?)|(?<!不)就是|不过|但是|但|可是|只是|(?<!\b(?:any|no)thing )\bbut\b|\bthough\b|\bonly\b/
const SCALE = /满分(?:是)?(?:\d{1,3}|十|五)分?/g
/** Stars that are drawn, beside their number or instead of it (5⭐, ⭐5, 5星⭐, ★★★★☆). */
const DRAWN_STARS = /(?:(\d{1,2})[颗个]?星? ?)?([★⭐🌟]+)☆*(?:(?<!\d[颗个]?星? ?[★⭐🌟]+) ?(\d{1,2})(?!\d))?/gu
const OUT_OF_SCALE = /(?<!\d)\d{3,}|(?<!\d)1[1-9]|(?<!\d)[2-9]\d|(?<!\p{L})[-+×](?=\d)|×/gu
const NUMBER_SCORE = /[\d一二两三四五六七八九十](?:分(?!钟)|颗?星| ?stars?| ?points?|\/)|\d\.\d/

/**
 * The score a message gives: a number as said (分, stars, "8/10", a lone number up to ten), else words on a scale of five.
 *
 * A clause is a score from end to end or it is a remark ("就是来晚了"). Undefined when no clause is one, when two differ,
 * or when a remark speaks of a score too ("谈不上满意").
 */
export function readScore(text: string): number | undefined {
  const clauses = clausesOf(text)
  const read = clauses.map((clause) => scoresIn(clause, TABLE))
  const scores = read.flatMap((meanings) => meanings ?? [])
  const remarks = clauses.filter((_, at) => read[at] === undefined)
  const numbers = scores.filter(({ isNumber }) => isNumber)
  const [first, ...others] = numbers.length > 0 ? numbers : scores
  const isDoubtful = remarks.some((remark) => speaksOfScore(remark, numbers.length > 0))
  return !isDoubtful && others.every(({ score }) => score === first?.score) ? first?.score : undefined
}

/** The clauses of a message in normal form; a number beyond any scale leaves its clause unread. */
export function clausesOf(text: string): string[] {
  return normalise(text.replaceAll('\uFE0F', ''))
    .replace(SCALE, '')
    .replace(DRAWN_STARS, starsInWords)
    .split(CLAUSE_ENDS)
    .map((clause) => clause.replace(OUT_OF_SCALE, '超出'))
    .filter((clause) => clause.trim() !== '')
}

function starsInWords(_drawn: string, before: string | undefined, stars: string, behind: string | undefined): string {
  const count = Array.from(stars).length
  const said = before ?? behind ?? String(count)
  return (count === 1 || Number(said) === count) && Number(said) <= MOST_STARS ? `${said}星` : '超出分'
}

/** What a clause says from end to end; undefined for a remark and for a question ("5分吗"). */
export function scoresIn<Meaning>(clause: string, table: AnswerWords<Meaning>): Meaning[] | undefined {
  return isAsked(clause) ? undefined : meaningsOf(clause, table)
}

/** Whether a remark names a score itself; beside a number the words in it are only the reason. */
export function speaksOfScore(remark: string, hasNumber: boolean): boolean {
  if (NUMBER_SCORE.test(remark) || remark.includes('超出分')) return true
  return !hasNumber && KNOWN_WORDS.some((word) => holdsWord(remark, word))
}

function holdsWord(plain: string, word: string): boolean {
  const at = plain.indexOf(word)
  const isLatin = /[a-z]/.test(word)
  return at >= 0 && !(isLatin && /[a-z]/.test(plain.charAt(at - 1) + plain.charAt(at + word.length)))
}

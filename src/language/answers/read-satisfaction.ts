import type { CommentTopic } from '#src/domain/satisfaction/comment-topics.ts'
import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readCommentTopics } from './read-comment-topics.ts'
import { readScore, SCORE_WORDS } from './read-score.ts'
import { readScores } from './read-scores.ts'

/** What a message gives to the items of a form. `single`: one score, for one of them or for all. `isBeyond`: a score outside the scale. */
interface SatisfactionReading {
  readonly scores: Readonly<Record<string, number>>
  readonly single?: number
  readonly isBeyond?: boolean
  /** What is said besides, in the words in which it was said. */
  readonly comment?: string
}

const ITEM_WORDS: Readonly<Record<string, RegExp>> = {
  punctuality:
    /守时|准时性?|及时性?|按时|到达时间|时间观念|\b(?:punctuality|punctual|timeliness|timing|being on time)\b/g,
  attitude: /服务态度|态度|礼貌|\b(?:attitude|manners?|politeness|friendliness)\b/g,
  skill: /专业技术|技术水平|技术|专业性?|手艺|\b(?:skills?|competence|expertise|workmanship)\b/g,
  cleanliness: /整洁度?|卫生|清洁|干净程度|\b(?:cleanliness|tidiness|cleaning)\b/g,
  result: /效果|结果|质量|网络(?=[给打]?\d)|\b(?:results?|outcome|quality)\b/g,
  overall: /总体(?:评价|来说|上)?|整体(?:来说|上)?|综合|总的来?说?|总评|总分|\b(?:overall|in general|in total)\b/g,
}
/** 改成, should be: what leads to a corrected score. */
const LEADS_TO =
  /不对|说错了|打错了|改成|改为|改到|改|应该是|其实是|\b(?:should be|change|make it|make|sorry|correction|actually)\b|\bto\b(?= *\d)/g
const WORDS_OF_FIVE = SCORE_WORDS.flatMap(([said, words]) =>
  said && !said.isNumber ? words.split('|').map((word) => ({ word, score: said.score })) : [],
).toSorted((one, other) => other.word.length - one.word.length)

/**
 * Reads the scores of a form: 守时2，态度4，其余3; 都5分，就是来晚了; all 5 except punctuality 2; 一般般.
 *
 * @param items the ids of what is asked, in order
 * @param most the highest point of the scale; words such as 满意 stand for points of five, and are stretched to it
 */
export function readSatisfaction(
  whole: string,
  items: readonly string[],
  most: number,
): SatisfactionReading | undefined {
  const text = withoutTakenBack(whole.slice(0, LONGEST_READ_CHARACTERS))
  const all = allAtFirst(text, items, most)
  if (all) return all
  const given = scoresIn(text, items, most)
  const scores = Object.fromEntries(items.flatMap((item, at) => (given[at] === undefined ? [] : [[item, given[at]]])))
  const isNone = Object.keys(scores).length === 0
  const told = commentIn(text, items, most)
  const said = isNone && !namesItem(text, items) ? singleIn(text, most) : undefined
  // 师傅挺好，就是老掉线: a good word beside others is no score.
  const single = told !== undefined && !/[\d一二两三四五六七八九十]/.test(normalise(text)) ? undefined : said
  const values = [...Object.values(scores), ...(single === undefined ? [] : [single])]
  if (values.some((score) => score < 1 || score > most)) return { scores: {}, isBeyond: true }
  const comment = said !== undefined && single === undefined ? text.trim() : told
  if (isNone && single === undefined && comment === undefined) return undefined
  const sure = withoutExcepted(scores, text, comment, items, most)
  return { scores: sure, ...(single !== undefined && { single }), ...(comment !== undefined && { comment }) }
}

/** 守时3 不对守时2, punctuality 3 no 2: what was taken back in the same breath counts for nothing. */
const withoutTakenBack = (text: string): string =>
  text
    .replace(
      /([\p{Script=Han}]{2,4}?)([给打是]?)\s*[1-9]\s*分?[\s,，]*(?:呃|额|哦|啊|不|哎)*(?:不对|不是|说错了|错了|不)[\s,，]*(?:是|应该是|改成)?\s*(?:\1)?(?=[给打是]?\s*[1-9])/gu,
      '$1$2',
    )
    .replace(
      /\b([a-z]+) [1-9][\s,]+(?:no|sorry|wait|i mean|actually)[\s,]+(?:no[\s,]+|i mean )?(?:\1 )?(?=[1-9])/gi,
      '$1 ',
    )

const EXCEPTS = /(?<!不)就是|不过|但|可是|只是|除了|\b(?:but|though|except)\b/i
const BLAMED_ITEMS: Readonly<Partial<Record<CommentTopic, string>>> = {
  ...{ late: 'punctuality', attitude: 'attitude', skill: 'skill', mess: 'cleanliness', not_fixed: 'result' },
}

/** 都5分，就是来晚了: who praises everything but that they came late gives no five for punctuality; it is asked. */
function withoutExcepted(
  scores: Readonly<Record<string, number>>,
  text: string,
  comment: string | undefined,
  items: readonly string[],
  most: number,
): Readonly<Record<string, number>> {
  const given = Object.values(scores)
  const isForAll = given.length === items.length && new Set(given).size === 1 && (given[0] ?? 0) * 2 > most
  if (!isForAll || comment === undefined || !EXCEPTS.test(text)) return scores
  const blamed = readCommentTopics(comment).map((topic) => BLAMED_ITEMS[topic])
  return Object.fromEntries(Object.entries(scores).filter(([item]) => !blamed.includes(item)))
}

/** 守时改成2, change punctuality to 2: other points for an item of the form, and nothing else. */
export function correctsSurvey(text: string, items: readonly string[], most: number): boolean {
  const isShort = text.length <= LONGEST_CORRECTION_CHARACTERS
  if (!isShort || !CORRECTS.test(normalise(text)) || !namesItem(text, items)) return false
  return Object.keys(readSatisfaction(text, items, most)?.scores ?? {}).length > 0
}

const LONGEST_CORRECTION_CHARACTERS = 40
const CORRECTS = /改[成为到]|应该是|说错了|打错了|\b(?:should be|change|make it|instead)\b/

function scoresIn(text: string, items: readonly string[], most: number): readonly (number | undefined)[] {
  const plain = byPlace(text, items)
  if (most === 5) return readScores(plain, items.length)
  const stretched = readScores(inPoints(plain, most), items.length)
  if (stretched.some((score) => score !== undefined)) return stretched
  const asSaid = readScores(plain, items.length)
  return /\d/.test(plain.replace(/第\d/g, '')) ? asSaid : asSaid.map((score) => score && (score * most) / 5)
}

/** 都是1分，太差了: one score for all, and words beside it, though they sound like a score as well. */
function allAtFirst(text: string, items: readonly string[], most: number): SatisfactionReading | undefined {
  const [, head = '', rest = ''] = /^([^,，。;；!！\s]+)[,，。;；!！\s]+(.*\p{L}.*)$/su.exec(text.trim()) ?? []
  if (!/\d|[一二两三四五六七八九十]/.test(head) || /\d/.test(rest) || namesItem(rest, items)) return undefined
  if (/就是|不过|但|可是|只是|除了|\b(?:but|though|except)\b/i.test(rest)) return undefined
  const scores = scoresIn(head, items, most)
  if (scores.some((score) => score === undefined || score < 1 || score > most)) return undefined
  return { scores: Object.fromEntries(items.map((item, at) => [item, scores[at] ?? 0])), comment: rest.trim() }
}

function singleIn(text: string, most: number): number | undefined {
  const plain = normalise(text).replace(LEADS_TO, ' ')
  const score = readScore(plain)
  if (score === undefined || most === 5 || /[\d一二两三四五六七八九十]/.test(plain)) return score
  return (score * most) / 5
}

/** Every item by its place: 守时2 is 第1 2. */
function byPlace(text: string, items: readonly string[]): string {
  return items.reduce(
    (plain, item, at) => plain.replace(ITEM_WORDS[item] ?? /(?!)/g, ` 第${at + 1} `),
    normalise(text).replace(LEADS_TO, ' '),
  )
}

const namesItem = (text: string, items: readonly string[]): boolean => byPlace(text, items) !== byPlace(text, [])

/** Words for a score as points of the scale. */
const inPoints = (plain: string, most: number): string =>
  WORDS_OF_FIVE.reduce((line, { word, score }) => line.replaceAll(word, ` ${(score * most) / 5}分 `), plain)

const PARTS = /[,，。;；!！\n]+|(?<!不)就是|不过|但是|但|可是|只是|\bbut\b|\bthough\b/i
const FILLS =
  /^(?:其他|其它|其余|剩下|别的|都|全|全部|和|我|给|打|吧|的|了|嗯|好的?|那|谢谢|the|rest|all|others?|everything|else|is|are|give|ok|okay|thanks?| |\.)*$/i

/** What is neither a score nor an item's name. */
function commentIn(text: string, items: readonly string[], most: number): string | undefined {
  const isScored = (part: string) =>
    scoresIn(part, items, most).some((score) => score !== undefined) || singleIn(part, most) !== undefined
  const parts = text.split(PARTS).map((part) => part.trim())
  const isOnlyName = (part: string) => byPlace(part, items).replace(/第\d|[\s\d分给打都是也]/g, '') === ''
  const told = parts.filter((part) => !FILLS.test(part) && !isScored(part) && !isOnlyName(part))
  const comment = told.join('，')
  return /\p{L}{2}/u.test(comment) ? comment : undefined
}

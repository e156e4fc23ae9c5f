import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

const EXTRA =
  /加装|(?:客户|用户|他|她|业主)[^,，。]{0,4}(?:还|另外|再)?(?:想|要)[^,，。]{0,3}(?:加|多|再|拉)|额外|增项|\bextra\b|\badditional work\b|\b(?:customer|client|he|she|they)\b[^,.]{0,8}\b(?:wants?|would like|needs?|asks? for|asked for)\b[^,.]{0,12}\b(?:more|another|additional)\b/
const OWN_PRICE =
  /(?:收|要|算|给|付)[^,，。]{0,8}\d+\s*(?:块|元)|\d+\s*(?:块|元)(?:钱)?[^,，。]{0,4}(?:行|可以|成|吗)|(?:便宜|优惠|打折|(?<!\d|[百千兆])(?:多收|少收)(?!光)|私下收|另外收)|\bcharge\b[^,.]{0,20}\d+|\bdiscount\b|\bcheaper\b/

const ITEM = '(?:面板|插座|网口|网线|线槽|路由器|信息点|线)'
const SOME = '(?:\\d+|[一二两三四五六七八九十]+)? ?(?:个|米|条|根|台|处|套)(?:的|新的?|网络)?'
const END = '(?=$|[,，。;；!]|吧|呢|哦|哈|行|可以|多少|和|跟|还|再)'
/** 要加一个面板, 还有一个面板, 客户要20米网线: what is wished for besides, by its name. */
const MORE = new RegExp(
  `(?:^|[,，。;；说还])(?:那|好|就|还|再|另外|先|又|给(?:他|她|客户|店里)|店里|家里|客户|用户|他|她|人家)*(?:想要?|要|需要?|让我?)?(?:再|还|另外|多)*(?:加|拉|布|装|做)(?:上|一下)?${SOME}${ITEM}${END}|(?:^|[,，。;；])(?:客户|用户|业主|他|她|人家|店里|家里|说)*(?:还有|还要|再来|再要|另外要|还需要?|想要|要)${SOME}${ITEM}${END}|\\b(?:also|plus|and) (?:wants? )?(?:a|an|one|two|three|another|\\d+ ?(?:m|met(?:er|re)s?)(?: of)?) (?:sockets?|cable|trunking|router)\\b`,
)
/** 10米网线: an item with its number, and nothing else. */
const BARE = new RegExp(
  `^(?:\\d+|[一二两三四五六七八九十]+) ?(?:个|米|条|根|台)(?:的)?${ITEM}[吧呢]?$|^${ITEM}(?:\\d+|[一二两三四五六七八九十]+) ?(?:个|米|条|根|台)[吧呢]?$|^\\d+ ?(?:m|met(?:er|re)s?) (?:of )?(?:cable|trunking)$`,
)
/** 换个面板, 缺一个面板: for the work that was ordered. */
const OF_THE_ORDER = /换|修|缺|少(?!收)|没有|坏|重新|原[有来]|\b(?:replace|missing|broken)/

/** Whether words are an item of additional work with its number, and nothing else; where a missing part is asked for, they name one. */
export const isBareExtra = (text: string): boolean => BARE.test(normalise(text).replace(/[。.!！ ]+$/u, ''))

/** Whether an installer speaks of work beyond what was ordered. */
export function tellsOfExtra(text: string): boolean {
  const plain = normalise(text)
  return EXTRA.test(plain) || isBareExtra(text) || (MORE.test(plain) && !OF_THE_ORDER.test(plain))
}

const WISHES = /(?:还|另外|再)?(?:想|要|需)[^,，。]{0,3}(?:加|多|再|拉|装)|\b(?:wants?|would like|needs?)\b/
/** Whether more work is still wished for, so that its mention is no report of what was done. */
export const wishesForExtra = (text: string): boolean => WISHES.test(normalise(text))

/** Whether an installer names a price of their own, or asks for another than the tariff's. */
export const namesOwnPrice = (text: string): boolean => OWN_PRICE.test(normalise(text))

const NUMBER =
  /(?<![-\d.])\d+(?:\.\d+)?(?![\d.])|[一二两三四五六七八九十百]+(?=[个米台处根套件]|$)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)\b/g
/** What is measured on a line, and is no number of units. */
const MEASURES = /光功率|收光|dbm|\bdb\b|兆|mbps|网速|下行|上行|测速|-\s?\d/

/** How many units, as a figure or a word with its unit; undefined unless there is just one such number. */
export function readQuantity(text: string): number | undefined {
  const plain = normalise(text)
  if (MEASURES.test(plain)) return undefined
  const numbers = plain.match(NUMBER) ?? []
  const [first] = numbers
  if (first === undefined || numbers.length > 1) return undefined
  return /^\d/.test(first) ? Number(first) : readNumeral(first)
}

const SAID_UNIT =
  /(?:\d|[一二两三四五六七八九十百]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)) ?(米|公尺|m|met(?:re|er)s?|[个台处根条套件块张只卷箱]|pcs?|pieces?|sets?|units?|rolls?)(?![a-z])/
const LENGTH = /^(?:米|公尺|m|met(?:re|er)s?)$/

/** 2个, of what is charged by the metre: whether a number is said of something else than `unit` counts. */
export function namesOtherUnit(text: string, unit: string): boolean {
  const said = SAID_UNIT.exec(normalise(text))?.[1]
  return said !== undefined && LENGTH.test(said) !== LENGTH.test(normalise(unit))
}

/** 加一个面板，再拉10米网线: what is said of each work, a clause for each. */
export const extraClauses = (text: string): readonly string[] =>
  text
    .split(/[,，。;；、\n]+|和|跟|以及|还有|另外|再(?=[拉加装布做来要])|\b(?:and|plus)\b/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')

const SUM =
  /(\d{1,6}|[一二两三四五六七八九十百千]+) ?多?(?:块|元|yuan\b|rmb\b|kuai\b)|(?:收|拿)[了过]?[^\d,，。]{0,8}(\d{1,4})(?![\d.]| ?[米个根台m])/g
/** 收了50块: the largest sum that is named. @unit yuan */
export function readYuan(text: string): number | undefined {
  const sums = [...normalise(text).matchAll(SUM)].flatMap(([, ...figures]) => {
    const said = figures.find((each) => each !== undefined) ?? ''
    return (/^\d/.test(said) ? Number(said) : readNumeral(said)) ?? []
  })
  return sums.length === 0 ? undefined : Math.max(...sums)
}

const NAMES_EXTRA = /(?:加装|加的|额外|增项|那[个条根](?:网线|面板|线槽))|\bextra\b/
/** Whether a customer comes back to additional work that was offered to them. */
export const speaksOfExtra = (text: string): boolean => NAMES_EXTRA.test(normalise(text))

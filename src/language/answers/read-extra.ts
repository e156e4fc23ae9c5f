import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

const EXTRA =
  /加装|(?:客户|用户|他|她|业主)[^,，。]{0,4}(?:还|另外|再)?(?:想|要)[^,，。]{0,3}(?:加|多|再|拉)|额外|增项|\bextra\b|\badditional work\b|\b(?:customer|client|he|she|they)\b[^,.]{0,8}\b(?:wants?|would like|needs?|asks? for|asked for)\b[^,.]{0,12}\b(?:more|another|additional)\b/
const OWN_PRICE =
  /(?:收|要|算|给|付)[^,，。]{0,8}\d+\s*(?:块|元)|\d+\s*(?:块|元)(?:钱)?[^,，。]{0,4}(?:行|可以|成|吗)|(?:便宜|优惠|打折|(?<!\d|[百千兆])(?:多收|少收)(?!光)|私下收|另外收)|\bcharge\b[^,.]{0,20}\d+|\bdiscount\b|\bcheaper\b/

/** Whether an installer speaks of work beyond what was ordered. */
export const tellsOfExtra = (text: string): boolean => EXTRA.test(normalise(text))

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

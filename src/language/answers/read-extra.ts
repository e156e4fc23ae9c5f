import { normalise } from '../normalise.ts'

const EXTRA =
  /加装|(?:客户|用户|他|她|业主)[^,，。]{0,4}(?:还|另外|再)?(?:想|要)[^,，。]{0,3}(?:加|多|再|拉)|额外|增项|\bextra\b|\badditional work\b/
const OWN_PRICE =
  /(?:收|要|算|给|付)[^,，。]{0,8}\d+\s*(?:块|元)|\d+\s*(?:块|元)(?:钱)?[^,，。]{0,4}(?:行|可以|成|吗)|(?:便宜|优惠|打折|多收|少收|私下收|另外收)|\bcharge\b[^,.]{0,20}\d+|\bdiscount\b|\bcheaper\b/

/** Whether an installer speaks of work beyond what was ordered. */
export const tellsOfExtra = (text: string): boolean => EXTRA.test(normalise(text))

const WISHES = /(?:还|另外|再)?(?:想|要|需)[^,，。]{0,3}(?:加|多|再|拉|装)|\b(?:wants?|would like|needs?)\b/
/** Whether more work is still wished for, so that its mention is no report of what was done. */
export const wishesForExtra = (text: string): boolean => WISHES.test(normalise(text))

/** Whether an installer names a price of their own, or asks for another than the tariff's. */
export const namesOwnPrice = (text: string): boolean => OWN_PRICE.test(normalise(text))

/** How many units; undefined unless there is just one figure. */
export function readQuantity(text: string): number | undefined {
  const figures = normalise(text).match(/\d+(?:\.\d+)?/g) ?? []
  return figures.length === 1 ? Number(figures[0]) : undefined
}

const NAMES_EXTRA = /(?:加装|加的|额外|增项|那[个条根](?:网线|面板|线槽))|\bextra\b/
/** Whether a customer comes back to additional work that was offered to them. */
export const speaksOfExtra = (text: string): boolean => NAMES_EXTRA.test(normalise(text))

import { normalise } from '../normalise.ts'
import { readQuantity } from './read-extra.ts'

/** Work beyond what was ordered, as a report tells of it. `isAdded`: it is said to be added; else only that something was fitted. */
interface ToldWork {
  readonly words: string
  readonly isAdded: boolean
  readonly quantity: number | undefined
}

const NUMBER = '(?:\\d+|[一二两三四五六七八九十百]+)'
const ADDED =
  /加装|增装|加了|加上了|加(?:的|好)|加拉|加布|增加了?|新(?:加|增)|另外?(?:再)?(?:装|加|拉|布|做)|(?:多|额外|又|再)(?:给[^,，。]{0,4})?(?:装|加|拉|布|做|铺)|额外|增项|\badd(?:ed|ing)?\b|\b(?:extra|additional)\b|\b(?:another|one more|a second)\b/
const LAID = new RegExp(
  `(?:拉|布|铺|走|穿|钉)(?:了|好了?|上了?|过)?[^,，。换旧原]{0,5}${NUMBER} ?米|(?:装|安|做|打)(?:了|好了?|上了?)[^,，。换旧原台]{0,3}${NUMBER} ?个|\\b(?:ran|laid|pulled|fitted|installed|mounted|put in)\\b[^,.;]{0,10}\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty) ?(?:m|met(?:er|re)s?|sockets?|pcs?)\\b`,
)
const FITTED = /装|安(?!全)|[做弄拉布铺打钉]|加|\b(?:fitted|installed|mounted|done|added|laid|ran|set up|put in)\b/
/** 换了网线10米, 原来的面板重装: what was there before is put right, and nothing is added. */
const REPLACED =
  /换|更换|[修补]|重新|重[装做拉接插压走]|原[有来]|旧|固定|整理|剪|清理|拧|\b(?:re-?placed|swapped|repaired|fixed|re-?made|re-?(?:fitted|installed|connected|laid)|old|existing)\b/
/** 没加装, 客户不要面板: not done. */
const NOT_DONE =
  /(?:没有?|未|不|别|不用|不要|不想|不肯|不让|不同意|拒绝|取消|放弃)(?:再|另外?|额外|给[^,，。]{0,3}|我们?)*(?:加|装|多|拉|布|做|增|额外|面板|网线|线槽)|(?:没有?|不|未)(?:装|做|加|拉|弄|要)(?:了|的)?$|取消了?$|\b(?:no|nothing|not|n't|without|declined|refused|cancelled|canceled)\b/

/** Splits what one breath tells of two works: 换了光猫加了面板. */
const NEXT_WORK = /(?<=[换修装接调做重][^,]{1,10})(?=加装了|加了|另外?装|多装了|又装|还装|再装)/

/** 完工，换了光猫，加装了面板: the works that a report tells of which may be additional; what was replaced, or not done, is none. */
export function toldWorks(report: string): readonly ToldWork[] {
  const clauses = report.split(/[,，。;；!！\n]+/).flatMap((clause) => normalise(clause).split(NEXT_WORK))
  return clauses.flatMap((words) => {
    const isAdded = ADDED.test(words) || LAID.test(words)
    if (NOT_DONE.test(words) || (!isAdded && !FITTED.test(words))) return []
    return REPLACED.test(words) && !ADDED.test(words)
      ? []
      : [{ words: words.trim(), isAdded, quantity: readQuantity(words) }]
  })
}

/** 加装, 增项: additional work by its very name, whatever it is. */
export const namesAddition = (words: string): boolean => /加装|增装|额外|增项|\bextra work\b|\badditional\b/.test(words)

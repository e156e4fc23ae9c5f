import { normalise } from '../normalise.ts'
import { isExcuse } from './is-excuse.ts'
import { type ItemTexts, readItemClauses, saysNothing } from './read-item-clauses.ts'
import type { ItemsReading } from './read-items.ts'

/** 3: a number and nothing said of it. */
const BARE = /^\D?\d{1,2}\D?$/
/** Whether words are numbers alone, which may answer many questions. */
export const isBareNumber = (text: string): boolean => BARE.test(normalise(text))

/**
 * Reads what an installer says of a checklist's items, also where one that failed is followed by what was done instead:
 * "1 2 好，3 没带，用了客户给的鞋套".
 *
 * @param count how many items the list has
 * @param texts what they say
 */
export function readItemReply(text: string, count?: number, texts: ItemTexts = []): ItemsReading | undefined {
  const read = readItemClauses(text, count, { texts })
  return read && { ...read, failed: read.failed.map(({ item, remark }) => ({ item, remark })) }
}

/** 没办法, skip: nothing was done instead. */
export const saysNothingWasDone = (text: string): boolean => saysNothing(text) || isExcuse(text)

const GOES_ON =
  /^(?:请|那|好的?[,，]?)?(?:继续(?:检查|吧)?|接着(?:看|来|检查)?|往下|下一步|下一个|下一项|go on|continue|carry on|next(?: one| step)?)[吧。.!]*$/

/** 继续, 下一步. */
export const goesOn = (text: string): boolean => GOES_ON.test(normalise(text))

const DONE =
  /^(?:其实|已经?|后来|都|又)*(?:有|有了|(?:做|补|补上|好|带|穿|戴|弄好|铺|敲|问|报|出示|介绍|留|擦|扫|打扫|收拾|清理)(?:好|过|完|干净)?了|(?:敲|问|报|出示|介绍|打扫)过的?|done|done now|got it|have it|i have it)$/

/** 带了, done: the item that is spoken of is seen to after all. */
export const saysItIsDone = (text: string): boolean => DONE.test(normalise(text).replace(/[。.!]+$/, ''))

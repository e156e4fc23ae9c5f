import { normalise } from '../normalise.ts'
import { type ItemsReading, readItems } from './read-items.ts'

/** 3: a number and nothing said of it. */
const BARE = /^\D?\d{1,2}\D?$/
const STOPS = /[,，;；。]\s*/g

/** Longer than that is a story. @unit characters */
const LONGEST_REPLY = 300
const MOST_STOPS = 8

/** Whether words are numbers alone, which may answer many questions. */
export const isBareNumber = (text: string): boolean => BARE.test(normalise(text))

/**
 * Reads what an installer says of a checklist's items, also where one that failed is followed by what was done instead:
 * "1 2 好，3 没带，用了客户给的鞋套".
 *
 * @param count how many items the list has
 */
export function readItemReply(text: string, count?: number): ItemsReading | undefined {
  const whole = readItems(text, count)
  if (whole) return { ...whole, failed: whole.failed.map(({ item }) => ({ item, remark: '' })) }
  if (text.length > LONGEST_REPLY) return undefined
  for (const { index, 0: stop } of [...text.matchAll(STOPS)].slice(0, MOST_STOPS).toReversed()) {
    const before = readItems(text.slice(0, index), count)
    const remark = text.slice(index + stop.length).trim()
    const [only, ...others] = before?.failed ?? []
    // What stands behind is of the one that failed, unless it names an item of its own.
    if (before && only && others.length === 0 && remark !== '' && !/^第?\d/.test(remark))
      return { ...before, failed: [{ item: only.item, remark }] }
  }
  return undefined
}

const NOTHING =
  /^(?:实在)?(?:没办法|没法|没辙|办不了|弄不了|补不了|没有|没|没补|没做|算了|跳过|先跳过|空着|skip(?: it)?|no way|nothing|can't|none|no)[了啊呀吧]?$/

/** 没办法, skip: nothing was done instead. */
export const saysNothingWasDone = (text: string): boolean => NOTHING.test(normalise(text).replace(/[。.!]+$/, ''))

const GOES_ON =
  /^(?:请|那|好的?[,，]?)?(?:继续(?:检查|吧)?|接着(?:看|来|检查)?|往下|下一步|下一个|下一项|go on|continue|carry on|next(?: one| step)?)[吧。.!]*$/

/** 继续, 下一步. */
export const goesOn = (text: string): boolean => GOES_ON.test(normalise(text))

const DONE =
  /^(?:已经?|后来)?(?:带了|有|有了|做了|补了|补上了|好了|穿了|戴了|弄好了|done|done now|got it|have it|i have it)$/

/** 带了, done: the item that is spoken of is seen to after all. */
export const saysItIsDone = (text: string): boolean => DONE.test(normalise(text).replace(/[。.!]+$/, ''))

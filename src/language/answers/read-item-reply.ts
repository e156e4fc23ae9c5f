import { normalise } from '../normalise.ts'
import { asWritten } from './as-written.ts'
import { type ItemsReading, readItems } from './read-items.ts'

/** 3: a number and nothing said of it. */
const BARE = /^\D?\d{1,2}\D?$/
const STOPS = /[,，;；。]\s*/

/** Longer than that is a story. @unit characters */
const LONGEST_REPLY = 300

/** Whether words are numbers alone, which may answer many questions. */
export const isBareNumber = (text: string): boolean => BARE.test(normalise(text))

/** 没做 因为懒: what is said beside the word that an item failed, where a space sets it apart. */
const VERDICT_APART = /^(?:还|都|也)?(?:没|未|缺|忘)\p{Script=Han}{0,3}\s+(?=\p{Script=Han}{2})/u

function besideVerdict(words: string, text: string): string {
  const said = asWritten(words, text)
  return VERDICT_APART.test(said) ? said.replace(VERDICT_APART, '').trim() : ''
}

/**
 * Reads what an installer says of a checklist's items, also where one that failed is followed by what was done instead:
 * "1 2 好，3 没带，用了客户给的鞋套".
 *
 * @param count how many items the list has
 */
export function readItemReply(text: string, count?: number): ItemsReading | undefined {
  const whole = readItems(text, count)
  if (whole)
    return { ...whole, failed: whole.failed.map(({ item, remark }) => ({ item, remark: besideVerdict(remark, text) })) }
  return text.length > LONGEST_REPLY ? undefined : readByClauses(text.split(STOPS), count)
}

/** Clause by clause: what is of no item is what was done instead of the one before that failed. */
function readByClauses(clauses: readonly string[], count: number | undefined): ItemsReading | undefined {
  let all = false
  const done = new Set<number>()
  const failed: { item: number; remark: string }[] = []
  let isOfLast = false
  for (const clause of clauses.filter((each) => each.trim() !== '')) {
    const items = readItems(clause, count)
    const last = failed.at(-1)
    if (!items) {
      if (!isOfLast || !last || /^第?\d/.test(clause)) return undefined
      last.remark = last.remark === '' ? clause.trim() : `${last.remark}，${clause.trim()}`
      continue
    }
    if (items.done === 'all') all = true
    else for (const item of items.done) done.add(item)
    failed.push(...items.failed.map(({ item, remark }) => ({ item, remark: besideVerdict(remark, clause) })))
    isOfLast = items.failed.length === 1
  }
  if (failed.some(({ item }) => done.has(item))) return undefined
  return { done: all ? 'all' : [...done].toSorted((one, other) => one - other), failed }
}

const NOTHING =
  /^(?:实在)?(?:没办法|没法|没辙|办不了|弄不了|补不了|没有|没|没补|没做|算了|跳过|先跳过|空着|skip(?: it)?|no way|nothing|can't|none|no)[了啊呀吧]?$/

const EXCUSE =
  /^(?:因为|是因为)?(?:我)?(?:忘|懒|太懒|太急|着急|赶时间|来不及|没时间|没空|太?忙|嫌|不想|客户催|because\b|(?:i )?forgot|(?:i )?(?:had )?no time|too (?:busy|lazy)|lazy|busy|in a hurry)/
const BUT_DONE = /[,，;；].{2}|用|借|换|改|补|拿|买|代替|\b(?:used|borrowed|instead|but)\b/

/** 忘了, 因为懒: why an item is open, and nothing that was done instead. */
export function isExcuse(text: string): boolean {
  const plain = normalise(text)
  return EXCUSE.test(plain) && !BUT_DONE.test(plain)
}

/** 没办法, skip: nothing was done instead. */
export const saysNothingWasDone = (text: string): boolean =>
  NOTHING.test(normalise(text).replace(/[。.!]+$/, '')) || isExcuse(text)

const GOES_ON =
  /^(?:请|那|好的?[,，]?)?(?:继续(?:检查|吧)?|接着(?:看|来|检查)?|往下|下一步|下一个|下一项|go on|continue|carry on|next(?: one| step)?)[吧。.!]*$/

/** 继续, 下一步. */
export const goesOn = (text: string): boolean => GOES_ON.test(normalise(text))

const DONE =
  /^(?:已经?|后来)?(?:带了|有|有了|做了|补了|补上了|好了|穿了|戴了|弄好了|done|done now|got it|have it|i have it)$/

/** 带了, done: the item that is spoken of is seen to after all. */
export const saysItIsDone = (text: string): boolean => DONE.test(normalise(text).replace(/[。.!]+$/, ''))

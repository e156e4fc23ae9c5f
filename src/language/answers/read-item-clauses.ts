import { normalise } from '../normalise.ts'
import { asWritten } from './as-written.ts'
import { readItems } from './read-items.ts'

/** An item that is not done: with which words that is said, and what was said beside them. */
export interface FailedItem {
  readonly item: number
  readonly said: string
  readonly remark: string
}

/** What a list says of its items, in every language; empty where a number is free. */
export type ItemTexts = readonly (readonly string[])[]

/** Reads a clause of items that gives no verdict by itself; `named` are those that were spoken of before. */
type ReadOther = (clause: string, named: readonly number[]) => readonly FailedItem[] | undefined

/** How a list is read: with what its items say; `readOther` takes clauses that give no verdict, such as 7 客户不让. */
interface ListReading {
  readonly texts?: ItemTexts
  readonly readOther?: ReadOther
}

/** What is said of a list, clause by clause. */
export interface ItemClauses {
  readonly done: number[] | 'all'
  readonly failed: readonly FailedItem[]
}

/** Longer than that is a story. @unit characters */
const LONGEST_REPLY = 300

const STOPS = /[,，;；。]\s*|\.\s+/

/** 没做 因为懒: what is said beside the word that an item failed, where a space sets it apart. */
const VERDICT_APART = /^(?:还|都|也)?(?:没|未|缺|忘)\p{Script=Han}{0,3}\s+(?=\p{Script=Han}{2})/u
/** 7，8没做: a number alone, before another, is of what is said of that. */
const NUMBER_BEFORE = /(?<=^|[,，;；。\s])(第?\d{1,2}(?:项|号)?)\s*[,，]\s*(?=第?\d{1,2}(?!\d))/gu
const NOTHING =
  /^(?:实在|真的?|就)?(?:也|都|全|全都|啥都|啥也|什么都|什么也|一样都|一样也|一项都|一项也|一个都)?(?:没办法|没法|没辙|没招|办不了|弄不了|补不了|做不了|没有|没|没[补做弄搞办管带穿戴铺]|没做到|没做成|算了|不管了|先?跳过|先?空着|skip(?: it| them| both)?|no way|nothing(?: was)?(?: done| at all)?|none(?: of (?:it|them))?|can't|didn't|not done|no)[了啊呀吧呢嘛]?$/

/** 没办法, 跳过, 都没做, skip: that nothing was done, and no more. */
export const saysNothing = (text: string): boolean =>
  NOTHING.test(
    normalise(text)
      .trim()
      .replace(/[。.!]+$/, ''),
  )

/**
 * Reads what is said of a list by its numbers: every clause is of items, or goes on with those that failed in the one before.
 *
 * @param count how many items the list has
 */
export function readItemClauses(
  text: string,
  count?: number,
  { texts = [], readOther = () => undefined }: ListReading = {},
): ItemClauses | undefined {
  const listed = text.replace(NUMBER_BEFORE, '$1、')
  const whole = readItems(listed, count)
  if (whole) return withoutKept({ done: whole.done, failed: failedOf(whole.failed, listed) }, texts)
  const read = text.length > LONGEST_REPLY ? undefined : readEach(listed.split(STOPS), count, readOther)
  return read && withoutKept(read, texts)
}

function readEach(
  clauses: readonly string[],
  count: number | undefined,
  readOther: ReadOther,
): ItemClauses | undefined {
  let all = false
  const done = new Set<number>()
  let failed: readonly FailedItem[] = []
  let last: readonly FailedItem[] = []
  for (const clause of clauses.filter((each) => each.trim() !== '')) {
    const items = readItems(clause, count)
    const own = items ? failedOf(items.failed, clause) : readOther(clause, [...done, ...failed.map(({ item }) => item)])
    if (!own) {
      if (last.length === 0 || /^第?\d/.test(clause)) return undefined
      const more = last.map((one) => ({ ...one, remark: together(one.remark, clause.trim()) }))
      failed = [...failed.slice(0, -last.length), ...more]
      last = more
      continue
    }
    if (items?.done === 'all') all = true
    else for (const item of items?.done ?? []) done.add(item)
    failed = [...failed.filter(({ item }) => !own.some((one) => one.item === item)), ...own]
    last = own
  }
  if (failed.some(({ item }) => done.has(item))) return undefined
  return { done: all ? 'all' : [...done].toSorted((one, other) => one - other), failed }
}

/** 跳过 says nothing of what was done, nor why. */
const together = (remark: string, words: string): string => {
  if (saysNothing(words)) return remark
  return remark === '' ? words : `${remark}，${words}`
}

/** Of an item that is named twice the later words count. */
function failedOf(failed: readonly { item: number; remark: string }[], text: string): readonly FailedItem[] {
  const lastOf = new Map(failed.map((one) => [one.item, one]))
  return [...lastOf.values()].map(({ item, remark }) => {
    const said = asWritten(remark, text)
    const beside = VERDICT_APART.test(said) ? said.replace(VERDICT_APART, '').trim() : ''
    if (!saysNothing(beside)) return { item, said, remark: beside }
    return { item, said: said.slice(0, said.lastIndexOf(beside)).trim(), remark: '' }
  })
}

/** 7没收, of 没收礼，没要钱: who says what the item says has kept it. */
function withoutKept(read: ItemClauses, texts: ItemTexts): ItemClauses {
  const isKept = ({ item, said, remark }: FailedItem) =>
    (texts[item - 1] ?? []).some((text) => repeats(said || remark, text))
  const kept = read.failed.filter(isKept).map(({ item }) => item)
  if (kept.length === 0) return read
  const failed = read.failed.filter((one) => !isKept(one))
  return { done: read.done === 'all' ? 'all' : [...read.done, ...kept].toSorted((one, other) => one - other), failed }
}

function repeats(words: string, text: string): boolean {
  const plain = normalise(words).replace(/^(?:都|也|我|i |we )+|[了啊呀的过。.!]+$/g, '')
  if (/\p{Script=Han}/u.test(plain))
    return (
      plain.length >= 2 &&
      normalise(text)
        .split(/[,，、]/)
        .some((part) => part.startsWith(plain))
    )
  return plain.length >= 6 && normalise(text).includes(plain)
}

const RANGE = /(?:^|[,，;；。\s])第?(\d{1,2})(?:项|号)? ?(?:-|到|至|to) ?第?(\d{1,2})(?![\d点:.%])/gu

/** 6-3 没做: a range that falls is of no item. */
export const namesBackwards = (text: string): boolean =>
  [...normalise(text).matchAll(RANGE)].some(([, first, last]) => Number(first) > Number(last))

/** Whether words begin with the number of an item and a verdict on it, or with several numbers: they are of the list, even where that has no such item. */
export const beginsWithItems = (text: string): boolean =>
  /^第?\d{1,2}(?:项|号)? ?(?:[-、,，到至和跟&]|and |\d|都|好|没|不|未|又|还|也|忘|漏|缺|ok|not|done|isn't)/.test(
    normalise(text).trim(),
  )

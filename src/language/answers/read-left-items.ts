import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { type FailedItem, type ItemClauses, type ItemTexts, readItemClauses, saysNothing } from './read-item-clauses.ts'
import { readItemReply, saysItIsDone } from './read-item-reply.ts'
import type { ItemsReading } from './read-items.ts'
import { saysAllIsWell } from './says-all-is-well.ts'

/** Whether a reason is said to be for everything: 都没办, 全部因为…, none of them. */
const FOR_ALL =
  /^(?:都|全|全部|所有|这几项|几项|一项)|(?:都|全都|全部|所有|这些|一项都|哪项都)(?:是|因为|没|不|做不|办不|来不)|\b(?:all|none|everything|nothing|any of (?:them|it)|each)\b/
const IS_ALL =
  /^(?:都是|全都?是|全部(?:都?是)?|都算|所有的?|都|全|all(?: of (?:them|it))?|every(?:thing| one)|yes, all)[。.!]*$/

/** 都弄完了就是…, all done but …: it begins with what is done, and the rest is of something. */
const BEGINS_DONE =
  /^(?:都|全部?|全都|所有的?)[^,，。没不未]{0,4}(?:好|完|搞定|齐|妥|行|可以)|^(?:all|everything)(?: is| are|'s)? (?:done|fine|good|ok|okay|ready|finished)\b/

/** Whether a reason is for everything that is open. */
export function isForAllItems(text: string): boolean {
  const plain = normalise(text)
  return FOR_ALL.test(plain) && !BEGINS_DONE.test(plain)
}

/** 都是, all of them: to the question what a reason is for. */
export const saysAllItems = (text: string): boolean => IS_ALL.test(normalise(text))

const ONLY_LEFT =
  /^(?:(?:is|was|are|were) )?(?:还|都|也)?(?:没|没有|没做|没办|没弄|没搞|没做到|没完成|没测|没量|没试|没查|没看|没拍|未做|未完成|不行|no|nope|not|not done|isn't done|wasn't done|skip(?:ped)?)[了啊呢过。.!]*$/

/** 没做, not done: that an item is open, and no reason why. */
export const saysOnlyLeft = (words: string): boolean =>
  words.trim() === '' ||
  (saysNothing(words) && !/^没[带铺穿戴补管]/.test(normalise(words))) ||
  ONLY_LEFT.test(normalise(words))

const IS_NUMBERS =
  /^(?:是|就是?|it's |items? |numbers? )?(?:第|和|跟|及|到|至|and|to|[\d一二三四五六七八九十\s、,，。.&-]|项|号)+(?:的|吧|啊|都是)*$/

/** 1 3, 第1项: numbers alone, to the question what a reason is for; undefined where they are none of the list. */
function readItemNumbers(text: string, count: number): readonly number[] | undefined {
  const items = IS_NUMBERS.test(normalise(text)) ? readItemReply(text, count) : undefined
  return items && items.done !== 'all' && items.failed.length === 0 && items.done.length > 0 ? items.done : undefined
}

const SAYS_DONE =
  /好|行|可以|做|办|弄|搞|完|齐|带|有|成|过|没问题|\b(?:done|fine|good|ok|okay|finished|complete|ready)\b|[✅✔☑👌👍]/u

/** 1 3, 都是, 除了2都是: to the question what a reason is for; undefined where none is named, or where something is said of them (都好). */
export function readMeantItems(text: string, count: number): readonly number[] | undefined {
  const every = Array.from({ length: count }, (_, at) => at + 1)
  if (saysAllItems(text)) return every
  const read = readItemReply(text, count)
  if (read?.done === 'all' && !SAYS_DONE.test(normalise(text)))
    return every.filter((number) => !read.failed.some(({ item }) => item === number))
  return readItemNumbers(text, count)
}

/** 1 没做，忘了；2 好；3-4 客户不让: what of a list is done after all, and what is not, each with the words of why; undefined where no number is said. */
export function readLeftItems(text: string, count?: number, texts: ItemTexts = []): ItemsReading | undefined {
  const read = readLeftClauses(text, count, texts)
  return read && { ...read, failed: read.failed.map(({ item, said, remark }) => ({ item, remark: remark || said })) }
}

/** The same, with the words of each item as they were said. */
export const readLeftClauses = (text: string, count?: number, texts: ItemTexts = []): ItemClauses | undefined =>
  readItemClauses(text, count, {
    texts,
    readOther: (clause, named) => readReason(clause, count) ?? readRest(clause, named, count),
  })

const NUMBERED =
  /^(?:第?([1-9]\d?)(?: ?[-–—~～到至] ?([1-9]\d?))?(?:项|号)?|([1-9]\d?(?:(?:[、和跟&]| +)[1-9]\d?)+)(?:项|号)?)[:：、.\s]*(?=[^\d,，:：、.\s–—~～点个米兆分人块元秒-])(.{2,})$/su
/** 8 好: a verdict within the words is of another item. */
const OTHER_VERDICT = /\d\s*(?:都|也)?(?:好|没|ok|done|not|行|可以)/i

/** 7-8 客户不让: items, and why they are open. */
function readReason(clause: string, count = Number.POSITIVE_INFINITY): readonly FailedItem[] | undefined {
  const [, first, last = first, several, words = ''] = NUMBERED.exec(clause.trim()) ?? []
  const [from, to] = [Number(first), Number(last)]
  const items =
    several?.match(/\d+/g)?.map(Number) ?? Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  const isOfList = items.length > 0 && items.every((item) => item <= count)
  if (
    !isOfList ||
    saysAllIsWell(words) ||
    OTHER_VERDICT.test(words) ||
    saysItIsDone(words) ||
    isAsked(words) ||
    /[?？]\s*$/.test(words)
  )
    return undefined
  return items.map((item) => ({ item, said: '', remark: words.trim() }))
}

const REST = /^(?:剩下的?|剩的|其他的?|其它的?|其余的?|余下的?|别的|the (?:rest|others?)|others)(?:几项)?\s*/i

/** 其他没做, 剩下的忘了: what was not spoken of. */
function readRest(clause: string, named: readonly number[], count = 0): readonly FailedItem[] | undefined {
  const words = REST.exec(clause.trim())?.[0]
  if (words === undefined || named.length === 0) return undefined
  const [said] = readItemClauses(`1 ${clause.trim().slice(words.length)}`, 1)?.failed ?? []
  const others = Array.from({ length: count }, (_, at) => at + 1).filter((item) => !named.includes(item))
  return said && others.map((item) => ({ ...said, item }))
}

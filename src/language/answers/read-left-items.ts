import { normalise } from '../normalise.ts'
import { asWritten } from './as-written.ts'
import { readItemReply } from './read-item-reply.ts'
import { type ItemsReading, readItems } from './read-items.ts'

/** Whether a reason is said to be for everything: 都没办, 全部因为…, none of them. */
const FOR_ALL =
  /^(?:都|全|全部|所有|这几项|几项|一项)|(?:都|全都|全部|所有|这些|一项都|哪项都)(?:是|因为|没|不|做不|办不|来不)|\b(?:all|none|everything|nothing|any of (?:them|it)|each)\b/
const IS_ALL =
  /^(?:都是|全都?是|全部(?:都?是)?|都算|所有的?|都|全|all(?: of (?:them|it))?|every(?:thing| one)|yes, all)[。.!]*$/

/** Whether a reason is for everything that is open. */
export const isForAllItems = (text: string): boolean => FOR_ALL.test(normalise(text))

/** 都是, all of them: to the question what a reason is for. */
export const saysAllItems = (text: string): boolean => IS_ALL.test(normalise(text))

const ONLY_LEFT =
  /^(?:(?:is|was|are|were) )?(?:还|都|也)?(?:没|没有|没做|没办|没弄|没搞|没做到|没完成|未做|未完成|不行|no|nope|not|not done|isn't done|wasn't done|skip(?:ped)?)[了啊呢过。.!]*$/

/** 没做, not done: that an item is open, and no reason why. */
export const saysOnlyLeft = (words: string): boolean => ONLY_LEFT.test(normalise(words))

/** 1 3, 第1项: numbers alone, to the question what a reason is for; undefined where they are none of the list. */
export function readItemNumbers(text: string, count: number): readonly number[] | undefined {
  const items = readItemReply(text, count)
  return items && items.done !== 'all' && items.failed.length === 0 && items.done.length > 0 ? items.done : undefined
}

/** 1 没做，忘了；2 好: what of a list is done after all, and what is not, each with the words of why; undefined where no number is said. */
export function readLeftItems(text: string, count: number): ItemsReading | undefined {
  const items = readItemReply(text, count)
  if (items) {
    const own = readItems(text, count)?.failed ?? []
    const wordsOf = (at: number) => asWritten(own.find(({ item }) => item === at)?.remark ?? '', text) || text.trim()
    return { ...items, failed: items.failed.map(({ item, remark }) => ({ item, remark: remark || wordsOf(item) })) }
  }
  const numbered =
    /^第?([1-9]\d?)(?: ?[-–—~～到至] ?([1-9]\d?))?(?:项|号)?[,，:：、.\s]*(?=[^\d,，:：、.\s–—~～-])(.{2,})$/su.exec(
      text.trim(),
    )
  if (!numbered) return undefined
  const [, first, last = first, remark = ''] = numbered
  const [from, to] = [Number(first), Number(last)]
  if (to < from || to > count || /^[点:：]?\d/.test(remark)) return undefined
  const failed = Array.from({ length: to - from + 1 }, (_, at) => ({ item: from + at, remark: remark.trim() }))
  return { done: [], failed }
}

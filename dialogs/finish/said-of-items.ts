import type { Say } from '#src/conversation/say.ts'
import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { readItemReply, saysItIsDone } from '#src/language/answers/read-item-reply.ts'
import { saysSomethingLacks } from '#src/language/answers/read-items-by-words.ts'
import { readLeftClauses, saysOnlyLeft } from '#src/language/answers/read-left-items.ts'
import { type ElsewhereItem, placeClauses, placeNames } from '../checklist/by-words.ts'
import { itemSay, textsOf } from '../checklist/checklist-says.ts'

/** How much of a reason is kept. @unit characters */
export const REASON_CHARACTERS = 300

/** The items as they are numbered: each keeps its number while others are settled, whose places are empty. */
export type Numbered = readonly (ChecklistItem | undefined)[]

/** Reasons by the ids of their items. */
export type Reasons = Record<string, string>

/** Those that are not settled yet. */
export const openIn = (list: Numbered): readonly ChecklistItem[] => list.filter((item) => item !== undefined)

/** 不对, oh wait: before what is so instead. */
const TAKES_BACK = /^(?:(?:哦|啊|呃|等等|不对|不是|错了|说错了|搞错了|no|oh|wait|sorry|actually)[ ,，。]*)+(?=\S)/iu

/** What was said of the open items: done after all; open, and why; open without a word on why; of items `elsewhere`, by what they are called. */
export interface SaidOfItems {
  readonly done: readonly ChecklistItem[]
  readonly reasons: Reasons
  readonly left: readonly ChecklistItem[]
  readonly elsewhere: readonly ElsewhereItem[]
  /** 都好了, 其他都好: of all that isn't named. */
  readonly isRestDone: boolean
  /** Of which something was said to be so: 工牌戴着. */
  readonly affirmed: readonly ChecklistItem[]
}

/** 都好了, 1 2 好，3 忘了, 都弄完了就是垃圾没带走: which of the items are done after all, and why the others named are not. */
export function saidOfItems(
  words: string,
  { list, all }: { readonly list: Numbered; readonly all: readonly ChecklistItem[] },
): SaidOfItems | undefined {
  const open = openIn(list)
  const text = words.replace(TAKES_BACK, '')
  const clauses = readLeftClauses(text, list.length || undefined, textsOf(list))
  const placed = clauses ? placeClauses(clauses, { items: list, all }) : placeNames(text, { items: list, all })
  // 嗯, 是: a nod tells of no item that it was done.
  if (!placed)
    return open.length === 1 && saysItIsDone(text)
      ? { done: open, reasons: {}, left: [], elsewhere: [], isRestDone: false, affirmed: [] }
      : undefined
  const failed = placed.failed.map(({ item, said, remark }) => ({ item: list[item - 1], remark: remark || said }))
  const reasons = reasonsFor(failed.filter(({ remark }) => !saysOnlyLeft(remark)).map((one) => [one.item, one.remark]))
  const left = failed.flatMap(({ item }) => (item && !(item.id in reasons) ? [item] : []))
  const isNamed = (item: ChecklistItem) =>
    failed.some((one) => one.item === item) || placed.elsewhere.some(({ number }) => list[(number ?? 0) - 1] === item)
  const isDone = (item: ChecklistItem) =>
    !isNamed(item) && (placed.done === 'all' || placed.done.includes(list.indexOf(item) + 1))
  const done = open.filter(isDone)
  const isNothing = [done, Object.keys(reasons), left, placed.elsewhere].every(({ length }) => length === 0)
  return isNothing
    ? undefined
    : { done, reasons, left, elsewhere: placed.elsewhere, isRestDone: placed.isRestDone, affirmed: placed.affirmed }
}

/** 第三项其实没做, 5做了, 垫布没铺: whether a message says of items how it stands with them, and is no answer to whether all is right. */
export function saysOfItems(words: string, count: number | undefined): boolean {
  const text = words.replace(TAKES_BACK, '')
  const read = readLeftClauses(text, count)
  if (read === undefined) return saysSomethingLacks(text)
  return read.failed.length > 0 || (count !== undefined && read.done !== 'all' && read.done.some((item) => item > 2))
}

/** 1 2 3 4 5 6 好, 垫布没铺: whether words are for a list, whatever else they could be; six figures alone are a code. */
export const answersList = (text: string): boolean =>
  /\p{L}/u.test(text) && (readItemReply(text) !== undefined || saysSomethingLacks(text))

/** Reasons of items, each cut to what is kept. */
export const reasonsFor = (pairs: readonly (readonly [ChecklistItem | undefined, string])[]): Reasons =>
  Object.fromEntries(pairs.flatMap(([item, words]) => (item ? [[item.id, words.slice(0, REASON_CHARACTERS)]] : [])))

/** What becomes of words that name an item of another number or list: noted of that one, or asked again. */
export function elsewhereSays(elsewhere: readonly ElsewhereItem[], list: Numbered): readonly Say[] {
  return elsewhere.map(({ item, words, number }) => {
    const numbered = number === undefined ? undefined : list[number - 1]
    const facts = {
      words,
      ...(item && { item: itemSay(item) }),
      ...(numbered && { number: number ?? 0, numbered: itemSay(numbered) }),
    }
    if (!item) return { id: 'checklist-not-of-number', facts }
    return { id: numbered ? 'checklist-kept-by-words' : 'checklist-instead-kept', facts }
  })
}

import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { isForWord } from '#src/domain/visits/checklist-progress.ts'
import { isExcuse } from '#src/language/answers/is-excuse.ts'
import { type FailedItem, type ItemClauses, readItemClauses } from '#src/language/answers/read-item-clauses.ts'
import {
  isOfAnother,
  isOfAnotherDeed,
  placeNamedBy,
  readItemsByWords,
  saysItLacks,
  sharesWords,
} from '#src/language/answers/read-items-by-words.ts'
import { textsOf } from './checklist-says.ts'
import type { Reply } from './read-reply.ts'

/** The items of the list that was shown last, whose place is empty where it is settled, and of the whole checklist of the visit. */
export interface ItemsAtHand {
  readonly items: readonly (ChecklistItem | undefined)[]
  readonly all: readonly ChecklistItem[]
}

type OfItems = Extract<Reply, { kind: 'items' }>

/** What was said of a list, by numbers or by words: of which of its items, and of which that it hasn't, or that have another number in it. */
interface PlacedItems extends ItemClauses {
  readonly elsewhere: readonly ElsewhereItem[]
  /** Of which something was said to be so: 工牌戴着. */
  readonly affirmed: readonly ChecklistItem[]
  /** 都好了, 其他都好: of what isn't named. */
  readonly isRestDone: boolean
}

/** An item by what it is called; `item` is left out where it isn't clear which is meant, `number` where none was said. */
export interface ElsewhereItem {
  readonly item?: ChecklistItem
  readonly words: string
  readonly number?: number
  /** Nothing is said of what was done instead. */
  readonly isBare: boolean
}

/** 没带垫布，用报纸垫的: as it was said, with what was done instead. */
const wordsOf = ({ said, remark }: Pick<FailedItem, 'said' | 'remark'>): string =>
  remark === '' || said.includes(remark) || said === ''
    ? said || remark
    : `${said}${/\p{Script=Han}/u.test(said) ? '，' : ', '}${remark}`

const saysNoMore = ({ remark }: Pick<FailedItem, 'remark'>): boolean => remark === '' || isExcuse(remark)

/** What was said of numbers. Where the words name an item that has another number or is of another list, they are of that one, and nothing is said of the number. */
export function placeClauses({ done, failed }: ItemClauses, { items, all }: ItemsAtHand): PlacedItems {
  const placed = failed.map((one) => ({ ...one, place: placeElsewhere(items[one.item - 1], one, all) }))
  const elsewhere = placed.flatMap((one): readonly ElsewhereItem[] => {
    if (one.place === undefined) return []
    const named = one.place === 'unclear' ? undefined : nameable(all)[one.place]
    return [{ ...(named && { item: named }), words: wordsOf(one), number: one.item, isBare: saysNoMore(one) }]
  })
  return {
    done,
    failed: placed.filter(({ place }) => place === undefined),
    elsewhere,
    affirmed: [],
    isRestDone: done === 'all',
  }
}

/** The same, as a reply to a list. */
export const placedByWords = (clauses: ItemClauses, atHand: ItemsAtHand): OfItems =>
  replyOf(placeClauses(clauses, atHand))

/** Items that are for somebody's word: the record tells of the others. */
const nameable = (all: readonly ChecklistItem[]) => all.filter(isForWord)

/** Of which other item than the one with the number words are; undefined where they may be of that. */
function placeElsewhere(own: ChecklistItem | undefined, { said, remark }: FailedItem, all: readonly ChecklistItem[]) {
  const words = said || (saysItLacks(remark) ? remark : '')
  const [first = ''] = /\p{Script=Han}/u.test(words) ? words.split(/[\s,，]/) : [words]
  const isOwn = own ? !isOfAnother(first, Object.values(own.text)) : !saysItLacks(first)
  if (isOwn) return undefined
  const place = placeNamedBy(first, textsOf(nameable(all)))
  return own && isOfAnotherDeed(first, Object.values(own.text)) ? (place ?? 'unclear') : place
}

/** 前面都好 垫子没带: what was said of items by what they are called; undefined where it is none of that. */
export function placeNames(text: string, { items, all }: ItemsAtHand): PlacedItems | undefined {
  const shown = nameable(all).flatMap((item, place) => (items.includes(item) ? [place] : []))
  const read = readItemsByWords(text, textsOf(nameable(all)), shown)
  if (!read) return undefined
  const named = read.failed.flatMap((one) => {
    const item = nameable(all)[one.place]
    return item ? [{ ...one, item, number: items.indexOf(item) + 1 }] : []
  })
  const failed = named.flatMap(({ number, said, remark }) => (number > 0 ? [{ item: number, said, remark }] : []))
  const elsewhere = named.flatMap((one) =>
    one.number > 0 ? [] : [{ item: one.item, words: wordsOf(one), isBare: saysNoMore(one) }],
  )
  const affirmed = read.affirmed.flatMap((place) => nameable(all)[place] ?? [])
  const { isRestDone } = read
  return { done: isRestDone ? restOf(items, read, failed, elsewhere) : [], failed, elsewhere, affirmed, isRestDone }
}

/** What is said to be done beside what isn't: not what has to do with it (垫布没带, of 垫布铺好), which is left open. */
function restOf(
  items: ItemsAtHand['items'],
  { isUpToThere }: { readonly isUpToThere: boolean },
  failed: readonly FailedItem[],
  elsewhere: readonly ElsewhereItem[],
): ItemClauses['done'] {
  const isTouched = (item: ChecklistItem | undefined) =>
    item !== undefined && elsewhere.some(({ words }) => sharesWords(words, Object.values(item.text)))
  if (!isUpToThere && !items.some(isTouched)) return 'all'
  const first = isUpToThere ? Math.min(items.length + 1, ...failed.map(({ item }) => item)) : items.length + 1
  const isFailed = (number: number) => failed.some(({ item }) => item === number)
  return items.flatMap((item, at) => (at + 1 < first && !isFailed(at + 1) && !isTouched(item) ? [at + 1] : []))
}

/** The same, as a reply to a list. */
export function saidByWords(text: string, atHand: ItemsAtHand): OfItems | undefined {
  const placed = placeNames(text, atHand)
  return placed && replyOf(placed)
}

/** 1 3 好，垫布忘带了: some items by their numbers, and what isn't done by what it is called. */
export function saidBothWays(text: string, atHand: ItemsAtHand): OfItems | undefined {
  const parts = text.split(PARTS).filter((part) => part !== '')
  const isNumbered = (part: string) => /\d/.test(part)
  const [numbered, others] = [parts.filter(isNumbered), parts.filter((part) => !isNumbered(part))]
  if (numbered.length === 0 || others.length === 0) return undefined
  const { items } = atHand
  const read = readItemClauses(numbered.join('，'), items.length, { texts: textsOf(items) })
  const [clauses, named] = [read && placeClauses(read, atHand), placeNames(others.join('，'), atHand)]
  if (!clauses || !named || clauses.done === 'all') return undefined
  const failed = [...clauses.failed, ...named.failed]
  const isFailed = (number: number) => failed.some(({ item }) => item === number)
  if (clauses.done.some(isFailed)) return undefined
  const done = named.done === 'all' ? 'all' : [...new Set([...clauses.done, ...named.done])]
  return replyOf({ ...named, done, failed, elsewhere: [...clauses.elsewhere, ...named.elsewhere] })
}

const PARTS = /[,，;；。！!]\s*|\.\s+/u

/** What only excuses an item leaves it without what was done instead, which is asked. */
const replyOf = ({ done, failed, elsewhere }: PlacedItems): OfItems => ({
  ...{ kind: 'items', done },
  failed: failed.map(({ item, remark }) => ({ item, remark: isExcuse(remark) ? '' : remark })),
  ...(elsewhere.length > 0 && {
    elsewhere: elsewhere.map(({ item, words, number, isBare }) => ({
      ...(item && { id: item.id }),
      ...{ words, isBare },
      ...(number !== undefined && { number }),
    })),
  }),
})

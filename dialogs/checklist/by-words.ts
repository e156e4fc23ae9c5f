import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { isForWord } from '#src/domain/visits/checklist-progress.ts'
import type { FailedItem, ItemClauses } from '#src/language/answers/read-item-clauses.ts'
import { isExcuse } from '#src/language/answers/read-item-reply.ts'
import { isOfAnother, placeNamedBy, readItemsByWords } from '#src/language/answers/read-items-by-words.ts'
import { textsOf } from './checklist-says.ts'
import type { Reply } from './read-reply.ts'

/** The items of the list that was shown last, and of the whole checklist of the visit. */
export interface ItemsAtHand {
  readonly items: readonly ChecklistItem[]
  readonly all: readonly ChecklistItem[]
}

type OfItems = Extract<Reply, { kind: 'items' }>

/** 没带垫布，用报纸垫的: as it was said, with what was done instead. */
const wordsOf = ({ said, remark }: FailedItem): string =>
  remark === '' || said.includes(remark) ? said : `${said}${/\p{Script=Han}/u.test(said) ? '，' : ', '}${remark}`

/** What was said of numbers. Where the words name an item that has another number or is of another list, they are of that one, and nothing is said of the number. */
export function placedByWords({ done, failed }: ItemClauses, { items, all }: ItemsAtHand): OfItems {
  const placed = failed.map((one) => ({ ...one, place: placeElsewhere(items[one.item - 1], one, all) }))
  const elsewhere = placed.flatMap((one) => {
    if (one.place === undefined) return []
    const named = one.place === 'unclear' ? undefined : nameable(all)[one.place]
    return [{ ...(named && { id: named.id }), words: wordsOf(one), number: one.item }]
  })
  const own = placed.filter(({ place }) => place === undefined)
  // What only excuses an item leaves it without what was done instead, which is asked.
  const kept = own.map(({ item, remark }) => ({ item, remark: isExcuse(remark) ? '' : remark }))
  return { kind: 'items', done, failed: kept, ...(elsewhere.length > 0 && { elsewhere }) }
}

/** Items that are for somebody's word: the record tells of the others. */
const nameable = (all: readonly ChecklistItem[]) => all.filter(isForWord)

/** Of which other item than the one with the number words are; undefined where they may be of that. */
function placeElsewhere(own: ChecklistItem | undefined, { said }: FailedItem, all: readonly ChecklistItem[]) {
  const [first = ''] = /\p{Script=Han}/u.test(said) ? said.split(/[\s,，]/) : [said]
  if (!own || !isOfAnother(first, Object.values(own.text))) return undefined
  return placeNamedBy(first, textsOf(nameable(all)))
}

/** 前面都好 垫子没带: what was said of items by what they are called; undefined where it is none of that. */
export function saidByWords(text: string, { items, all }: ItemsAtHand): OfItems | undefined {
  const read = readItemsByWords(text, textsOf(nameable(all)))
  if (!read) return undefined
  const named = read.failed.flatMap((one) => {
    const item = nameable(all)[one.place]
    return item ? [{ item, number: items.indexOf(item) + 1, words: one.said }] : []
  })
  const failed = named.flatMap(({ number }) => (number > 0 ? [{ item: number, remark: '' }] : []))
  const elsewhere = named.flatMap(({ item, number, words }) => (number > 0 ? [] : [{ id: item.id, words }]))
  const first = Math.min(items.length + 1, ...failed.map(({ item }) => item))
  const before = Array.from({ length: first - 1 }, (_, at) => at + 1)
  const done = !read.isRestDone ? [] : read.isUpToThere ? before : ('all' as const)
  return { kind: 'items', done, failed, ...(elsewhere.length > 0 && { elsewhere }) }
}

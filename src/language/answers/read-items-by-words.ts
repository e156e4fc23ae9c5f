import { normalise } from '../normalise.ts'
import type { FailedItem, ItemTexts } from './read-item-clauses.ts'

/** What people call a thing that the list calls otherwise. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/垫子|地垫|铺垫/g, '垫布'],
  [/胸牌|工作证|工号牌/g, '工牌'],
  [/脚套/g, '鞋套'],
  [/名片/g, '联系卡'],
]
/** What is said of any item, or in every second one. */
const OF_ANY =
  /客户|一直|做到|没有|忘记|已经|因为|时候|自己|[没不未忘缺了的是都也还就先好我他她]|\b(?:customer|with|have|haven't|didn't|wasn't|forgot|missing|done|they|that|this|used|from|left)\b/g

/** Words with things as the lists call them, without what is said of any item. */
const mended = (words: string): string =>
  OTHERWISE.reduce((text, [called, name]) => text.replace(called, name), normalise(words)).replace(OF_ANY, ' ')

/** Pairs of characters, and whole words of other scripts. */
function termsOf(words: string): ReadonlySet<string> {
  const parts = mended(words).split(/[^\p{L}]+/u)
  return new Set(
    parts.flatMap((part) =>
      /\p{Script=Han}/u.test(part)
        ? Array.from(part, (_, at) => part.slice(at, at + 2)).filter((pair) => pair.length === 2)
        : [part].filter(({ length }) => length >= 4),
    ),
  )
}

/** Every character, and whole words of other scripts. */
function lettersOf(words: string): ReadonlySet<string> {
  const [...han] = mended(words).replace(/\P{Script=Han}/gu, '')
  return new Set([...han, ...[...termsOf(words)].filter((term) => !/\p{Script=Han}/u.test(term))])
}

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length

/** How much of what is said stands in a text; 0 where no word of it does. */
function nearness(words: string, text: string): number {
  const terms = sharedBy(termsOf(words), termsOf(text))
  return terms === 0 ? 0 : terms * 10 + sharedBy(lettersOf(words), lettersOf(text))
}

/** 没抽烟, of 没抽烟，没喝客户的水: who says what the item says has kept it. */
const repeats = (words: string, text: string): boolean => normalise(text).includes(normalise(words))

/** Where in a list the item stands that words say isn't done: 没带垫布 is of the one with 垫布 and 带. From zero; 'unclear' where there are several alike or one that has been kept, undefined where they name none. */
export function placeNamedBy(words: string, texts: ItemTexts = []): number | 'unclear' | undefined {
  const scores = texts.map((all) => Math.max(0, ...all.map((text) => nearness(words, text))))
  const most = Math.max(0, ...scores)
  if (most === 0) return undefined
  const first = scores.indexOf(most)
  const isKept = texts.some((all) => all.some((text) => repeats(words, text)))
  return isKept || first !== scores.lastIndexOf(most) ? 'unclear' : first
}

/** 3没带垫布, of a third item without a word of it: whether what is said of an item is of another one in the list. */
export const isOfAnother = (words: string, own: readonly string[] = []): boolean =>
  termsOf(words).size > 0 && !own.some((text) => sharedBy(lettersOf(words), lettersOf(text)) > 0)

/** What is said of items without their numbers: which are not done, by their places from zero, each with the words; whether the others are. */
export interface ItemsByWords {
  readonly isRestDone: boolean
  /** Only what comes before those that are not done is said to be: 前面都好. */
  readonly isUpToThere: boolean
  readonly failed: readonly (FailedItem & { readonly place: number })[]
}

/** Longer than that is a story. @unit characters */
const LONGEST_REPLY = 300
const STOPS = /[,，;；。！!\s]+/
const REST_IS_DONE =
  /^(前面|上面)?(?:其他|其它|其余|别的|剩下)?(?:的|几项)*(?:都|全|全都|全部)(?:是)?(?:好|行|可以|没问题|做|弄好|办好|做到)了?$/
const LACKS = /(?:没|未|忘)(?:有|了|记)?(?:带|铺|穿|戴|敲|等|报|出示|打扫|问|留|拿|做|扫|挂|扣)/

/** 前面都好 垫子没带: what of a list is not done, by what it is called; undefined where anything else is said. */
export function readItemsByWords(text: string, texts: ItemTexts = []): ItemsByWords | undefined {
  if (text.length > LONGEST_REPLY) return undefined
  let isRestDone = false
  let isUpToThere = false
  const failed: (FailedItem & { place: number })[] = []
  for (const clause of text.split(STOPS).filter((each) => each !== '')) {
    const rest = REST_IS_DONE.exec(normalise(clause))
    const place = LACKS.test(normalise(clause)) && !/\d/.test(clause) ? placeNamedBy(clause, texts) : undefined
    if (rest) [isRestDone, isUpToThere] = [true, rest[1] !== undefined]
    else if (typeof place === 'number') failed.push({ place, item: place + 1, said: clause, remark: '' })
    else return undefined
  }
  return failed.length === 0 ? undefined : { isRestDone, isUpToThere, failed }
}

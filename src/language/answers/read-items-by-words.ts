import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { isExcuse } from './is-excuse.ts'
import { OWN_THINGS } from './own-things.ts'
import type { FailedItem, ItemTexts } from './read-item-clauses.ts'

/** What people call a thing that the list calls otherwise. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/垫子|地垫|铺垫(?![布子])/g, '垫布'],
  [/胸牌|工作证|工号牌/g, '工牌'],
  [/脚套/g, '鞋套'],
  [/戴/g, '挂'],
  [/吸烟/g, '抽烟'],
  [/线怎么走|走线|布线/g, '线怎么走线路'],
  [/名片/g, '联系卡'],
  [/垃圾|卫生|扫地|拖地|(?<!垫[布子])地(?=上?[没未])/g, '打扫'],
  [/手册|宣传[册页单]|册子/g, '手册'],
  [/\b(?:leaflet|flyer|booklet|pamphlet)s?\b/g, 'brochure'],
  [/\bsmil(?:e|ed|ing)\b/g, 'smile'],
  [/\bleave (?=the|my|any|a )|\bleft the (?=brochure|contact)/g, 'leaving behind '],
  [/\b(?:drop ?cloth|ground ?sheet|floor (?:sheet|mat)|dustsheet)s?\b/g, 'dust sheet'],
  [/\b(?:rubbish|trash|garbage|mess|dirt|litter|swept|sweep|vacuum|tidied|clean ?up)\b/g, 'place cleaned'],
  [/\b(?:shoe ?covers?|overshoes?|booties)\b/g, 'shoe covers'],
  [/\b(?:laid|lay|spread|put)\b/g, 'down'],
]
/** What is said of any item, or in every second one. */
const OF_ANY =
  /客户|一直|做到|没有|忘记|已经|因为|时候|自己|[没不未忘缺了的是都也还就先好我他她]|\b(?:customer|with|have|haven't|didn't|wasn't|forgot|missing|done|they|that|this|used|from|left|home|house|time|actually)\b/g

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
        : [part.replace(/(?<=\p{L}{4})(?:ed|ing|s)$/u, '')].filter(({ length }) => length >= 4),
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

/** 没拿客户的东西, of 没要钱、东西: who says that they haven't done what they mustn't has kept it. */
const forbidsIt = (words: string, texts: readonly string[] = []): boolean =>
  texts.some((text) =>
    text
      .split(/[,，;；]/)
      .some(
        (part) => FORBIDS.test(part) && nearness(words, part) > 0 && nearness(words, part) >= nearness(words, text) - 1,
      ),
  )
const FORBIDS = /^[没不别]|没有|\b(?:no|not|nobody)\b/i

/** Where in a list the item stands that words say isn't done: 没带垫布 is of the one with 垫布 and 带. From zero, of those alike the one that is `shown`; 'unclear' where there are several alike or one that has been kept, undefined where they name none. */
export function placeNamedBy(
  words: string,
  texts: ItemTexts = [],
  shown: readonly number[] = [],
): number | 'unclear' | undefined {
  const isNotThere = IS_NOT_THERE.test(normalise(words))
  const near = (text: string) => {
    const own = nearness(words, text)
    return own > 0 && isNotThere ? nearness(`${words} ${/\p{Script=Han}/u.test(text) ? '带齐' : 'packed'}`, text) : own
  }
  const scores = texts.map((all) => Math.max(0, ...all.map(near)))
  const most = Math.max(0, ...scores)
  if (most === 0) return undefined
  const alike = scores.flatMap((score, place) => (score === most ? [place] : []))
  const alikeShown = alike.filter((place) => shown.includes(place))
  const [first = 0, ...others] = alikeShown.length === 1 ? alikeShown : alike
  const isKept = texts.some((all) => all.some((text) => repeats(words, text))) || forbidsIt(words, texts[first])
  return isKept || others.length > 0 ? 'unclear' : first
}

/** 垫布没带, of 垫布铺好: whether words and an item have something in common. */
export const sharesWords = (words: string, texts: readonly string[]): boolean =>
  texts.some((text) => nearness(words, text) > 0)

/** 没铺, of an item with nothing that is laid: a deed that only some items ask for. */
export function isOfAnotherDeed(words: string, own: readonly string[] = []): boolean {
  const [, deed] = /^(?:都|也|还)?没(?:有)?([铺敲扫擦穿])(?:门|好|过|了)?$/u.exec(normalise(words)) ?? []
  return deed !== undefined && !own.some((text) => text.includes(deed))
}

/** 3没带垫布, of a third item without a word of it: whether what is said of an item is of another one in the list. */
export const isOfAnother = (words: string, own: readonly string[] = []): boolean =>
  isOfAnotherDeed(words, own) ||
  (termsOf(words).size > 0 && !own.some((text) => sharedBy(lettersOf(words), lettersOf(text)) > 0))

/** What is said of items without their numbers: which are not done, by their places from zero, each with the words; whether the others are. */
interface ItemsByWords {
  readonly isRestDone: boolean
  /** Only what comes before those that are not done is said to be: 前面都好. */
  readonly isUpToThere: boolean
  readonly failed: readonly Named[]
  /** Of which others something is said to be so, by their places. */
  readonly affirmed: readonly number[]
}

/** Longer than that is a story. @unit characters */
const LONGEST_REPLY = 300
const STOPS = /[,，;；。！!\s]+/
const ENGLISH_STOPS = /[,;.!]+\s*|\s+and\s+(?=no |i )/
/** 都弄完了就是垃圾没带走, all done except the rubbish: where an exception begins. */
const EXCEPTIONS =
  /(?<=.)(?=就(?!行|好|可以)|只是|只有|但是?|不过|可是|除了)|[ ,]*\b(?=(?:but|except|apart from|just|only)\b)/
const LEADS = /^(?:就?差|就?是|就|只是|只有|但是?|不过|可是|除了|(?:(?:but|except(?: for)?|apart from|just|only) )+)/
const REST_IS_DONE =
  /^(前面|上面)?(?:其他|其它|其余|别的|剩下|这[几些]?|那[几些]?|样样|每样)?(?:的|几|[项样条个])*(?:都|全|全都|全部)(?:是)?(?:好|行|可以|没问题|做|弄好|办好|做到|[弄做干搞办]完|[弄搞办]|搞定|完成|完|齐)了?$|^(?:(?:it's |they're )?(?:all|everything)|(?:all )?the (?:rest|others))(?: (?:is|are|else|of it))*(?: (?:good|fine|ok|okay|done|ready|finished|complete))+$/
const LACKS = new RegExp(
  `(?:没|未|忘)(?:有|了|记)?(?:带|铺|穿|戴|敲|等|报|出示|打扫|问|留|拿|做|扫|挂|扣|收|清|倒|擦|介绍|讲|说)|(?:没有?|缺|少了?|忘了?)(?=${OWN_THINGS.han})`,
)
const LACKS_ENGLISH = new RegExp(
  [
    `^(?:i )?(?:(?:have |had |got )?no|without|forgot|missing|(?:have|has)(?:n't| not) got) ${OWN_THINGS.english}`,
    "^(?:i )?(?:did|have|has)(?:n't| not) (?:knock|ring|rung|rang|wait|greet|show|ask|la[yi]d?|put|clean|tid[yi]|sweep|swept|wear|worn|smile|bring|brought|pack|leave|left|take)\\w*",
    "(?:(?:is|are|was|were)(?:n't| not)|not) (?:laid|down|packed|put down|clean|cleaned|cleaned up|tidied|swept|taken away|taken out|shown)$",
    `${OWN_THINGS.english} (?:(?:is|are) )?(?:missing|forgotten|left (?:at home|in the (?:car|van)))$`,
  ].join('|'),
)
/** no dust sheet: that a thing isn't there is said of the one that is to be brought along. */
const IS_NOT_THERE = new RegExp(
  `(?:^|\\b)(?:no|without|forgot|missing|got)(?= ${OWN_THINGS.english})|(?:没有?|缺|少了?|忘了?)(?=${OWN_THINGS.han})`,
)
/** 除了垫布都好了: the exception, before what is said of the rest. */
const EXCEPTED_FIRST = /(除了[^,，\d]{2,8}?)(?:以外|之外)?[ ,，]*(?=都|其[他它余]|别的|全)/
/** An exception is no item done: except the rubbish. */
const EXCEPTED = /^(?:除了|except|apart from|(?:but|just|only) not)/

/** 前面都好 垫子没带: what of a list is not done, by what it is called; undefined where anything else is said. */
export function readItemsByWords(
  text: string,
  texts: ItemTexts = [],
  shown: readonly number[] = [],
): ItemsByWords | undefined {
  if (text.length > LONGEST_REPLY || isAsked(normalise(text))) return undefined
  let isRestDone = false
  let isUpToThere = false
  const failed: Named[] = []
  const affirmed: ReturnType<typeof placeNamedBy>[] = []
  for (const clause of clausesOf(text)) {
    const rest = REST_IS_DONE.exec(normalise(clause))
    const said = clause.replace(LEADS, '').trim()
    const place = saysItLacks(clause) ? placeNamedBy(said, texts, shown) : undefined
    if (rest) [isRestDone, isUpToThere] = [true, rest[1] !== undefined]
    else if (typeof place === 'number') failed.push({ place, item: place + 1, said, remark: '' })
    else if (affirmsItem(clause, texts)) affirmed.push(placeNamedBy(clause, texts))
    else if (failed.length > 0 && saysMoreOfIt(clause)) failed.push(withRemark(failed.pop(), clause))
    else return undefined
  }
  const places = affirmed.filter((place) => typeof place === 'number')
  return failed.length === 0 ? undefined : { isRestDone, isUpToThere, failed, affirmed: places }
}

/** 垫布没铺, 第三项…没打扫: whether a message says somewhere that something isn't there or wasn't done. */
export const saysSomethingLacks = (text: string): boolean =>
  text.length <= LONGEST_REPLY && !isAsked(normalise(text)) && clausesOf(text).some(saysItLacks)

/** 拿报纸垫的, was in a hurry: what was done instead of the item just named, or why it is open. */
const INSTEAD =
  /^(?:我)?(?:就|后来|已经?|临时|先)*(?:用|拿|借|买|换|补|找|给)(?!不)|^(?:i )?(?:used|borrowed|put|took|bought)\b/
const saysMoreOfIt = (clause: string): boolean => isExcuse(clause) || INSTEAD.test(normalise(clause))

/** 垫布铺了, 没吸烟: of another item, that it was done, which stays to be ticked as such. */
const affirmsItem = (clause: string, texts: ItemTexts): boolean =>
  !saysItLacks(clause) && AFFIRMS.test(normalise(clause)) && placeNamedBy(clause, texts) !== undefined
const AFFIRMS =
  /^[^没不未忘缺]*(?:[了过]|着[嘞呢的哩]?)[^没不未忘缺]*(?:没(?:有)?[抽吸喝收要拿动碰进]\p{Script=Han}{0,4})?$|^(?:也|都)?没(?:有)?[抽吸喝收要拿动碰进]\p{Script=Han}{0,4}$/u

type Named = FailedItem & { readonly place: number }

function withRemark(named: Named | undefined, clause: string): Named {
  const { place = 0, item = 1, said = '', remark = '' } = named ?? {}
  const between = /\p{Script=Han}/u.test(clause) ? '，' : ', '
  return { place, item, said, remark: remark === '' ? clause : `${remark}${between}${clause}` }
}

/** Clauses end at a stop and before an exception, words of Chinese at a space too. */
function clausesOf(text: string): readonly string[] {
  const stops = /\p{Script=Han}/u.test(text) ? STOPS : ENGLISH_STOPS
  return text
    .replace(EXCEPTED_FIRST, '$1，')
    .split(stops)
    .flatMap((part) => part.split(EXCEPTIONS))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** 垫布没带, no dust sheet: whether words say of something that it isn't there or wasn't done. */
export function saysItLacks(clause: string): boolean {
  const plain = normalise(clause)
  const said = plain.replace(LEADS, '').trim()
  return (
    !/\d|^(?:客户|用户|业主|[他她])/.test(said) &&
    (LACKS.test(said) || LACKS_ENGLISH.test(said) || EXCEPTED.test(plain))
  )
}

import { normalise } from '../normalise.ts'
import type { SaidVisitKind } from '../purposes.ts'

const WORKS: readonly (readonly [SaidVisitKind, RegExp])[] = [
  ['move', /移机|\brelocation\b/],
  ['inspection', /检测|巡检|\binspection\b/],
  ['repair', /维修|报修|修(?:网|宽带|电视|线路)|(?:要|来|去)修|\brepair\b/],
  ['install', /装机|新装|(?:安)?装(?:新|的)?(?:宽带|网)|安装|\binstall(?:ation)?\b/],
]
/** 顺便装个路由器: done on the way by whoever comes for something else. */
const ON_THE_WAY = /顺便|顺带|顺手|捎带|\bwhile (?:he|she|they|you)\b|\bas well\b/
const DENIED = /(?:不是|没说|不要|不用)[^,，。 ]*|\bnot(?: an?| the| for)* \w+/g

/** The kinds of work that a message calls by their names, in the order of the four. */
function namesWorks(text: string): readonly SaidVisitKind[] {
  const plain = normalise(text)
  if (ON_THE_WAY.test(plain)) return []
  const said = plain.replace(DENIED, ' ')
  return WORKS.filter(([, words]) => words.test(said)).map(([kind]) => kind)
}

/** The one kind of work that a message calls by its name. */
export function namesWork(text: string): SaidVisitKind | undefined {
  const [only, ...others] = namesWorks(text)
  return others.length === 0 ? only : undefined
}

const WANTS_ALL =
  /(?:两|俩|三|几)(?:个|样|件|单|家)?(?:都|全)(?:要|想|得|给我)*(?:约|来|办|弄|安排)|\bboth\b.{0,20}\b(?:book|visit|appointment|come)/

/** 两个都要约: whether each of several kinds of work that a message names is to be agreed. */
export const wantsAllWorks = (text: string): boolean => WANTS_ALL.test(normalise(text)) && namesWorks(text).length > 1

/** What stands before an address in its clause: 新店在开发区文明路66号. */
const WHOSE_PLACE = /([^\s,，。;；!！?？]{2,4}?)(?:那边|这边)?(?:的?地址)?(?:就?[在是]|[:：])[\s:：]*$/u

/** The kind of work that a message names where it speaks of whose address it says: 新店那边装机…，新店在文明路66号. */
export function workAt(text: string, place: string): SaidVisitKind | undefined {
  const whose = WHOSE_PLACE.exec(text.slice(0, text.indexOf(place)))?.[1]
  const clauses = text.split(/[,，。;；!！?？\n]+/u)
  return clauses
    .filter((clause) => clause.includes(place) || (whose !== undefined && clause.includes(whose)))
    .map(namesWork)
    .find((kind) => kind !== undefined)
}

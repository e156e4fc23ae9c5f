import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { WHOSE_FLAT } from './read-whose-flat.ts'

/** What a visit may be about, as far as it is called by that. */
export const VISIT_THINGS = ['net', 'tv', 'telephone', 'camera'] as const
/** One of them. */
export type VisitThing = (typeof VISIT_THINGS)[number]

const THINGS: readonly (readonly [VisitThing, string])[] = [
  ['tv', '电视|机顶盒|盒子|遥控器?|\\b(?:tv|telly|television|set.?top box|remote)\\b'],
  ['telephone', '座机|固话|固定电话|\\b(?:landline|home phone)\\b'],
  ['camera', '摄像头|监控|\\b(?:cctv|cameras?)\\b'],
  [
    'net',
    '上[到不]?网|网络|宽带|断网|掉线|wi-?fi|无线|路由器?|光猫|光纤|网(?![点上页站格友])|\\b(?:internet|net|broadband|router|modem|fib(?:er|re)|connection|network)\\b',
  ],
]

/** What words name of what a visit can be about: 电视冇画面, my internet is down. */
export function readThings(text: string): readonly VisitThing[] {
  const plain = normalise(text)
  return THINGS.filter(([, words]) => new RegExp(words).test(plain)).map(([thing]) => thing)
}

const THAT = '(?:那|嗰|果|这|呢|個(?=個)|个(?=个))一?'
/** 那个时间, 那个师傅 point at something else. */
const UNIT =
  '(?:个|個|单|單|张|張|次|趟|回|件|套(?!餐|房|路|系统|设备|流程|表|话|说))(?!时间|时段|时候|钟|小时|地址|地方|人|师傅|问题|号码?|电话|账|月|礼拜|星期)'
const KIND = '装机|安装|装宽带|维修|修|移机|搬家|检测|检查|巡检'
const DAY =
  '今[天儿日]|听日|聽日|明[天儿日]|大?后[天儿日]|(?:下?个?(?:周|星期|礼拜|拜))[一二三四五六日天末1-6]|\\d{1,2}月\\d{1,2}[号日]?|\\d{1,2}[号日]'
const HOUR = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点點时]|:\\d\\d)(?:半|钟|鐘|一刻)?'
const CHINESE_THING = '电视|電視|机顶盒|盒子|座机|摄像头|监控|上网|宽带|网络|路由器?|光猫|wi-?fi|网'
const NAMED = `(?:${CHINESE_THING}|${KIND}|${DAY}|${HOUR}|上午|下午|早上|晚上|${WHOSE_FLAT})`
const CHINESE_POINTER = `(?:${NAMED}[^\\s,，。.!！?？;；]{0,4}?)?${THAT}${UNIT}`
const ENGLISH_POINTER =
  "\\b(?:the |my |that |this )(?:[\\w:.’']+ ){0,3}(?:one|visit|appointment|booking)\\b(?: (?:on|at|for|about) (?:the |my )?[\\w:]+)?"
const POINTER = new RegExp(`${CHINESE_POINTER}|${ENGLISH_POINTER}`, 'giu')

const STAYS =
  /只(?:留|要)|照[常旧样舊]|照(?:来|嚟|去|做)|不变|唔变|不动|唔(?:郁|使郁)|(?:还|仍)(?:是)?(?:要|来)|保留|留(?:着|低|到|下|住|起)|(?:别|不要|不用|唔好|唔使|莫|勿|没要?|不)(?:取消|动|改|撤)|\bkeep|\bstays?\b|\bas (?:it is|planned|agreed)\b|\bstill (?:come|on|stands|want)|\bleave\b|\bnot\b|\bdon't\b|\bisn't\b/
const NOT_THIS = /(?:不|唔)(?:是|系|係)(?:说|讲|指)?|\bnot\b|\bwrong (?:one|visit|appointment)\b/
const TAKES_OFF = /取消|不(?:来|用|要|必)|唔(?:使|要|来|嚟)|别来|退|撤|鸽|推掉|\bcancel|\bdrop\b|\bcall off\b/

/** What a message says of which visit. */
interface VisitWords {
  /** The clauses that may name the one that is meant. */
  readonly meant: string
  /** The clauses that name one which is left as it is, or isn't meant. */
  readonly others: readonly string[]
}

/** 电视嗰单唔使嚟啦，上网嗰单照嚟; 唔系呢张，系八点嗰张: parts the words that name the visit which is meant from those that name another. */
export function readVisitWords(text: string): VisitWords {
  const parts = partsOf(text)
  const others = parts.filter((part) => isOfAnother(normalise(part)))
  const meant = parts.filter((part) => !others.includes(part))
  return { meant: meant.join(' '), others }
}

const isOfAnother = (part: string): boolean =>
  hasPointer(part) && (NOT_THIS.test(part) || STAYS.test(part)) && !TAKES_OFF.test(part.replace(STAYS, ' '))

/** 302照旧: a flat is named as a visit is. */
const FLAT_STAYS = /^[1-9]\d{2,3}(?:室|那边|这边)?的?(?:就|还|也|都|那个)*(?=照|不变|不动|别动|保留|留)/u

const hasPointer = (text: string): boolean => text.search(POINTER) >= 0 || FLAT_STAYS.test(text)

/** Clauses, and in what is written without a stop each pointer with what is said of it. */
function partsOf(text: string): string[] {
  const clauses = text
    .slice(0, LONGEST_READ_CHARACTERS)
    .split(/[,，。.;；!！?？\n]+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})|\b(?:and|but)\b/u)
  return clauses
    .flatMap((clause) => {
      const starts = [...clause.matchAll(POINTER)].map(({ index }) => index).slice(1)
      const ends = [...starts, clause.length]
      return ends.map((end, at) => clause.slice(at === 0 ? 0 : starts[at - 1], end).trim())
    })
    .filter((part) => part !== '')
}

/** 电视那单, 八点嗰张, the one on Thursday: the words alone that point at the visit which is meant; undefined where none do. */
export function pointerOf(text: string): string | undefined {
  const found = readVisitWords(text).meant.match(POINTER)
  return found?.join(' ')
}

/** What a message says besides pointing at a visit: 八点嗰张改到十点 wishes for ten. */
export const besidesPointers = (text: string): string =>
  text.slice(0, LONGEST_READ_CHARACTERS).replace(POINTER, ' ').trim()

/** 唔系呢张, the other one: whether a message says no more than that another visit is meant. */
export function meansAnother(text: string): boolean {
  const plain = normalise(text)
  return /(?:不|唔)(?:是|系|係)(?:说|讲|指)?(?:那|嗰|这|呢)一?[个单张次趟件]|(?:另外?|其[他它]|第二)(?:嗰|那)?一?[个单张次趟件]|\bthe other (?:one|visit|appointment)\b|\bnot (?:this|that) (?:one|visit)\b|\bwrong (?:one|visit|appointment)\b/.test(
    plain,
  )
}

const HOUR_SAID = new RegExp(HOUR, 'u')
/** 八点嗰张, the 8 o'clock one: the hour that a pointer names a visit by, as words of time; undefined without one. */
export function hourOfPointer(pointer: string): string | undefined {
  const plain = normalise(pointer)
  const part = /(?:上午|下午|早上|晚上|朝早|下昼)/.exec(plain)?.[0] ?? ''
  const chinese = HOUR_SAID.exec(plain)?.[0]
  if (chinese) return `${part}${chinese}`
  return /\b\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)\b|(?<=\bat )\d{1,2}(?::\d\d)?\b/.exec(plain)?.[0]
}

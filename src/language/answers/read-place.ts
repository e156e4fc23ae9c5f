import { simplified } from '../normalise.ts'
import { readEnglishPlaces } from './read-english-place.ts'

const DISTRICT = String.raw`\p{Script=Han}{2,5}(?:市|区|县|镇|乡)`
const ROAD = '路|街|大道|巷|胡同'
const ESTATE = '小区|花园|家园|公寓|苑|村|大厦|广场'

/** 我家就在金雀路88号, 我都说了金雀路88号: a name of a road begins after these, and has none of them in it. */
const NOT_IN_A_NAME = '我你您咱俺们在住到去是往从离的说了'
const NAME = String.raw`(?:(?![${NOT_IN_A_NAME}])\p{Script=Han}|从(?=化[区市]|江县)|离(?=石[区市]))`

/** 淮河大道 8号 2号楼 301: a blank before what still belongs to the address, and not before an hour or a date. */
const GAP = String.raw` (?=[A-Za-z]?\d+(?:-\d+)*(?:号楼|栋|幢|座|单元|室|层|楼|$|[,，。;；!！?？\n]))`

/** A road or an estate with a number, said in passing: 新房子，在金雀路88号3栋1201. */
const PLACE = new RegExp(
  String.raw`(?<=^|[^\p{Script=Han}]|[${NOT_IN_A_NAME}]|[我你您咱]家|[改换][成为])(?!家(?!园))((?:(?=${NAME}{3})${DISTRICT}){0,3}${NAME}{1,6}?(?:(?:${ROAD}) ?\d+号|(?:${ESTATE})\D{0,4}\d+(?:号楼|栋|幢|座|号)\D{0,3}\d)(?:[\dA-Za-z-]|号|楼|栋|幢|单元|室|座|层|${GAP}){0,30})`,
  'gu',
)
const LEADING_WORDS = /^(?:新房子?|新家|老家|家里|地址|搬|移|装|就|[改换][成为])+/u

/** 不在文明路252号, 上次那个, 我在中山路15号上班: named, and not where anybody is to come. */
const DENIES =
  /(?:不|别|没)(?:是|在|住|去|来|要|用|到)|原来|以前|原先|之前|从前|上次|上回|隔壁|旁边|对面|附近|邻居|朋友|同事|老房子|旧房子/u
/** 从中山路15号搬走, 离中山路15号不远; 从 and 离 are in names too: 从化区. */
const AWAY_FROM = /从|离/u
const DENIED_AFTER = new RegExp(
  String.raw`^[的那这边里]{0,2}(?:上班|工作|上学|隔壁|旁边|对面|附近|邻居|朋友|同事|营业厅|不(?:是(?!登记|原来|老|旧|\p{Script=Han}{1,6}?(?:${ROAD}|${ESTATE}))|对|住|用|要)|[搬移]到)`,
  'u',
)
/** 不是金山路是文明路66号: what is denied comes first, and the place after it is meant. */
const DENIED_BEFORE = /(?:不是|别[来去到])[^是来去到]{1,12}(?:而|应该|要)?[是来去到在]$/u

/** 一楼豫香小馆: the floor and the name of whoever is there, written right behind the number. */
const PREMISES = new RegExp(
  String.raw`^(?:(?:楼下)?[一二三四五六七八九十]{1,2}[楼层]的?(?:门面|铺面|门市|商铺|店面|档口)?)?(?:[，, ]?(?![来修装那这上下周])(?:(?![${NOT_IN_A_NAME}有开])\p{Script=Han}){1,8}?(?:馆|店|铺|超市|公司|酒楼|火锅|餐厅|饭庄|网吧|中心|学校|诊所|药房))(?=$|[^\p{Script=Han}\d])|^(?:楼下)?[一二三四五六七八九十]{1,2}[楼层]的?(?:门面|铺面|门市|商铺|店面|档口)?(?=$|[^\p{Script=Han}\d])`,
  'u',
)

/** 5号铺, 地下那间铺, 一楼门面: a shop has no building and no entrance. */
const SHOP =
  /^(?:地下|[一二三四五六七八九十\d]{1,2}[楼层])?(?:[嗰那这]间|(?:\d{1,4}|[一二三四五六七八九十]{1,3})号)?(?:门面房?|商铺|铺[面头位]?|店面?|档[口位]|摊位)(?=$|[㗎嘅啦呀嚟]|[^\p{Script=Han}\d])|^地下(?=$|[^\p{Script=Han}\d])/u

/** A place that a message names; `isDenied`: as one where nobody is to come. */
export interface NamedPlace {
  readonly place: string
  readonly isDenied: boolean
}

/** The places with a road or an estate and a number that a message names in passing, in order. */
export function readPlaces(text: string): readonly NamedPlace[] {
  return [...chinesePlaces(text), ...readEnglishPlaces(text)]
}

/** What is read in simplified characters is given back as it was written, character by character. */
function chinesePlaces(written: string): readonly NamedPlace[] {
  const text = simplified(written)
  let from = 0
  return [...text.matchAll(PLACE)].map(({ 0: whole, index }) => {
    const end = index + whole.length
    const clause =
      text
        .slice(from, index)
        .split(/[，,。；;！!？?…\s]/u)
        .at(-1)
        ?.replace(DENIED_BEFORE, '') ?? ''
    from = end
    const isDenied = DENIES.test(clause + whole) || AWAY_FROM.test(clause) || DENIED_AFTER.test(text.slice(end))
    const rest = text.slice(end)
    const [premises = ''] = SHOP.exec(rest) ?? PREMISES.exec(rest) ?? []
    const begin = end - whole.replace(LEADING_WORDS, '').length
    return { place: written.slice(begin, end + premises.length), isDenied }
  })
}

/** Where a road or an estate ends and its numbers begin. */
const KEY = new RegExp(String.raw`\p{Script=Han}{1,2}(?:${ROAD}|${ESTATE})(?=\D{0,4}\d)`, 'u')

/** 金山路27号地下那间铺 is none of the flats of that number. */
const IS_SHOP = /铺|门面|档[口位]|地下$|\d号店/u

/** Whether two addresses name the same road with the same number, as far as the first one says: 置地大道334号8栋 of …置地大道334号8号楼2单元. */
export function isWithin(written: string, address: string): boolean {
  const place = simplified(written)
  const [key = ''] = KEY.exec(place) ?? []
  if (IS_SHOP.test(place) && !IS_SHOP.test(address)) return false
  if (!/\p{Script=Han}/u.test(place)) return hasAllNumbersOf(place, address)
  const at = key === '' ? -1 : address.indexOf(key)
  if (at < 0 || !address.includes(premisesOf(place))) return false
  const said = numbersOf(place.slice(place.indexOf(key)))
  const known = numbersOf(address.slice(at))
  return said.every((number, index) => number === known[index])
}

/** 楼下一楼门面: what is named behind the last number. */
const premisesOf = (place: string): string => {
  const [, behind = ''] = /\d(?:号楼|号|栋|幢|座|单元|室|层|楼)?((?:(?!\d).)*)$/u.exec(place) ?? []
  return PREMISES.test(behind) ? behind : ''
}

/** How many numbers of a house make it the same one, where its street is written in other letters. @source own figure */
const TELLING_NUMBERS = 3

/** 78 Tianzhong Road, building 18, flat 304 of …天中路78号18号楼3单元304. */
function hasAllNumbersOf(place: string, address: string): boolean {
  const [said, known] = [numbersOf(place), numbersOf(address)]
  return said.length >= TELLING_NUMBERS && said.every((number) => known.includes(number))
}

const numbersOf = (text: string): readonly string[] => text.match(/\d+/g) ?? []

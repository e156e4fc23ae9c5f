import { LONGEST_READ_CHARACTERS } from '../normalise.ts'

const DOOR =
  /(?:门牌号码?|门牌|房间号?|房号|门号)(?:应该|就|是|为|[:：]|\s)*(\d{1,5})(?!\d|号楼|栋|幢|单元|座)|\b(?:door|flat|apartment|apt|room)\b(?: (?:number|no\.?|is))*[: ]*(\d{1,5}[a-z]?)\b|(?:房子|家|地址|上门|住)(?:[^,，。!！\d]{0,2}?)(?:是|在|去|到)(?<![不没]是|[不没]在)(\d{3,4})(?:室|号房)?(?=$|[,，。.!！ ]|的)/iu
/** 是楼下一楼的铺面: a shop at the foot of the house, which has no number. */
const SHOP =
  /(?:^|[,，。.!！\s]|(?<![不没])是|在|到|地址|楼)(?:楼下)?([一二三四五六七八九十]{1,2}[楼层])的?(门面|铺面|门市|商铺|店面|档口)(?=[哈啊嘛哦噻的呀嘞]*(?:$|[,，。.!！\s]))/u
/** 18号楼3单元304: what of an address is not true of a shop there. */
const FLAT_AT_END = /(?<=号楼|栋|幢|座|号)(?:\d{1,3}单元)?[-\s]?(?:\d{1,5}(?:室|号)?)?$/u
/** 2单元2202: the number of a door at the end of an address. */
const DOOR_AT_END = /(?<=单元|号楼|栋|幢|座)[-\s]?\d{1,5}(?:室|号)?$/u

/** 门牌1003, flat 12B, 一楼铺面: the number of the door that a message names, or the shop; undefined where it names none. */
export function readDoorNumber(text: string): string | undefined {
  const shop = SHOP.exec(text.slice(0, LONGEST_READ_CHARACTERS))
  if (shop) return `${shop[1]}${shop[2]}`
  const match = DOOR.exec(text.slice(0, LONGEST_READ_CHARACTERS))
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** An address with this door: added where it has none, in the place of another one, and left as it is where it has it. */
export function withDoorNumber(address: string, door: string): string {
  if (!/\d/.test(door)) return address.includes(door) ? address : address.replace(FLAT_AT_END, door)
  if (new RegExp(`(?<![\\d])${door}(?!\\d|号楼|栋|幢|单元|座)`, 'iu').test(address)) return address
  const house = address.replace(DOOR_AT_END, '').trim()
  return /\p{Script=Han}/u.test(house) ? `${house}${door}` : `${house}, door ${door}`
}

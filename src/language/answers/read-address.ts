import { TOLD_CHARACTERS } from '#src/domain/orders/told-words.ts'
import { LONGEST_READ_CHARACTERS, normalise, simplified } from '../normalise.ts'
import { isForAnotherPlace } from './for-another-place.ts'
import { namesStreetAlone } from './read-english-place.ts'
import { readPlaces } from './read-place.ts'

const THE_ONE_ON_FILE =
  /登记(?:的|在册的?|过的?)*(?:那个(?!电话|手机|号码?|时间|名字?|人)|那里|那儿|地址|地方|那套)|(?:你们?|您)(?:那里?|这里?|那边|这边|那儿|系统里?|档案里?|后台|合同上?|都|不是|早就?|已经)*(?:有|存|留|登记|记)(?:着|过|了|的)*(?:我的?|我家的?)?(?:地址|那个(?!.{0,2}(?:时间|电话|号码?))|(?=的?吗?$))|(?:合同|档案|系统|资料|工单|单子)(?:里面?|上面?|中)?的?(?:那个)?(?:地址|地方)|(?:合同|档案|系统)(?:里面?|上面?)?的?那个$|原来的?(?:地址|地方)|(?:地址|地方)(?:不变|不改|不换|不用[改换])|^(?:那|就|还是|是|在|去|来|到|我|自己|家|里|这|的|地址|吧|啊|呀|不[换改]了)*(?:家里?|不[换改]了)(?:这边|这里|地址|就行|吧|啊|呀)*[。.!]*$|\b(?:same|old|usual) (?:address|place)\b|\baddress (?:is |stays |remains )?(?:the |still )*same\b|(?:地址)(?:还是)?(?:一样|没变|同一个)|^(?:(?:at|to|it's|just|come)\b ?)*(?:my (?:own )?(?:address|place|home|house)|home)(?: please)?[.!]*$|\bon (?:file|record)\b|\b(?:(?:in|from|on) (?:your|the|my|ur)|for (?:your|my|ur)) (?:files?|(?<!for (?:your|my|ur) )records?|system|database|contract)\b(?=$|[,.;!?]| (?:please|pls|abi|already|o|na|ok|then|abeg|is (?:fine|right|correct|ok))\b)|\bregistered (?:one|address|place)\b|\b(?:own|ain) (?:home|house|hoose|place|flat|address)\b|\b(?:my|ma) (?:home|house|hoose|hame|place|flat|address)(?:'ll| will) (?:do|dae)\b|\bsame (?:one |address )?as (?:the one )?(?:you|ye|u)(?:'ve)? ?(?:have|hae|got)\b|\b(?:the one|address|house|place|hoose) (?:that )?(?:you|ye|u|they)(?:'ve| guys)? ?(?:already |still )*(?:have|hae|got|know)\b|\b(?:you|ye|u)(?:'ve)? ?(?:already |still )*(?:have|hae|got|know)(?: got)? (?:my|ma|the|our|that) (?:\w+ )?(?:address|place)\b/i
/** It's not my own house, not the one on file. */
const NOT_ON_FILE =
  /\b(?:not|isn't|isnt|isna|wasn't|don't|never|wrong|(?:it's|that's|is) (?:no|nae)|other than|different (?:from|to|than)|instead of)\b[^,.;!?]{0,24}(?:on (?:file|record)|registered|own|ain|same|usual|you have|(?:in|from|on) (?:your|the|my) (?:files?|records?|system|database|contract))\b/i
/** "地址改成文明路252号", "换个地址，文明路252号": what follows is the place. */
const NAMES_A_PLACE =
  /(?:地址|地方)(?:不对|错了)?[，,。\s]*(?:应该是|改成|改为|改到|换成|换到|换为|是|[:：])[\s，,]*(.*\d.*)|(?:地址|地方)(?:改成|改为|换成|换为)\s*(.{4,})|[换改]个?地址[，,:：\s]+(.+)|\baddress (?:is|to|should be|:)\s*(.*\d.*)/iu
/** "地址不对，我现在住我妈那 文明路88号": the road and the number that come after it are the place. */
const PLACE_AFTER =
  /地址.{0,3}(?:不对|错|有误|不是|变了|换了)[\s\S]{0,40}?((?:[\p{Script=Han}]{2,6}(?:区|县|镇|乡))?[\p{Script=Han}\d]{1,10}?(?:路|街|大道|巷|胡同|小区|花园|家园|苑|村|大厦)\d(?:[\dA-Za-z-]|号|楼|栋|幢|单元|室|座|层){0,30})(?!.{0,3}(?:了|以前|原来))/u
/** 不是文明路252号 denies what it names. */
const DENIED_PLACE = /(?:不是|不在|原来|以前|原先)/
const WANTS_ANOTHER =
  /地址.{0,3}(?:不对|错|有误|改|换|不是|唔系|应该是)|不(?:是|在)我?(?:原来)?(?:登记|留|填|存)的?(?:那个|这个)?(?:地址|地方)|[换改](?:个|一个|一下|下)?地址|\baddress\b.{0,12}\b(?:wrong|not right|isn't|incorrect|change|should)\b|\b(?:change|wrong|wrang|another|different) (?:the |my )?address\b/iu

/** 都话唔系402咯: the door that was read back is not the one. */
const NOT_THAT_DOOR =
  /^(?:都|我)*(?:说|话|讲)?(?:了|过|咗)?(?:唔系|唔喺|不是|不在) ?\d{3,4}室?[咯㗎啦了啊呀嘛。.!！]*$/u

/** 还是原来的地址, the same address: whether a message means the address on file. */
export function namesAddressOnFile(text: string): boolean {
  const plain = normalise(text)
  return [text, plain].some((words) => THE_ONE_ON_FILE.test(words)) && !NOT_ON_FILE.test(plain)
}

/** My house, you have it already: whether a message, where another address stands or is asked for, turns back to the one on file. */
export const turnsBackHome = (text: string): boolean => {
  const plain = normalise(text)
  return namesAddressOnFile(text) || (BACK_HOME.test(plain) && !NOT_ON_FILE.test(plain) && !OTHER_HOME.test(plain))
}
const BACK_HOME =
  /(?<!\b(?:not|no be|isn't|in|inside|of|near|opposite|beside|behind|next to|left|moved from) )\b(?:my|ma|our) (?:own |ain )?(?:house|home|hoose|place|flat|address)\b(?! (?:is|has) (?:wrong|changed|not)\b)|\b(?:you|ye|u|they)(?:'ve)?(?: already| still| don)* (?:have|got|get) (?:it|am|that|this|that one)(?: already)?(?=$|[,.;!?]| (?:already|abi|o|na|there|before)\b)|你们?(?:都|不是|早就?|已经|那里?|这边|那边)*(?:有|知道|记着|存着)(?:了|的|吗|啊|呀|嘛)*$|我(?:自己)?家$|^(?:来|去|到|就)?我(?:自己)?家(?:吧|啊|呀)?$/i
const OTHER_HOME =
  /\b(?:new|other|another|second|wrong|mother'?s?|mum'?s?|sister'?s?|brother'?s?) (?:house|home|place|flat|address)\b|\b(?:house|home|place|flat|address) (?:is|na) (?:at|in|on|for) \w+ /i

/** The flat on Mill Lane, it's my mother's house, not mine: another house than the registered one, which is to be named in full. */
const ANOTHER_HOUSE =
  /\b(?:not|no|nae|isn't|isna) (?:at |for )?(?:mine\b|(?:my|ma) (?:own |ain )?(?:flat|house|hoose|place|address|home)\b)|\b(?:other|another|different|second|tenant'?s|landlord'?s|mother'?s|mum'?s|mom'?s|father'?s|dad'?s|parents'?|sister'?s|brother'?s|son'?s|daughter'?s|gran'?s) (?:flat|house|hoose|place|property|address|building|home)\b/i
const HOUSE_ON_STREET = /\b(?:flat|house|hoose|place|one|apartment|building|office|shop|room)(?:'s| is)? (?:on|in|at) /i

/** Whether a message says that another house is meant, without its number. */
export const namesAnotherHouse = (text: string): boolean =>
  !namesAddressOnFile(text) &&
  (isForAnotherPlace(text) || ANOTHER_HOUSE.test(text) || (HOUSE_ON_STREET.test(text) && namesStreetAlone(text)))

/** 换个地址, wrong address: whether a message wants another address than the one that was told. */
export const wantsAnotherAddress = (text: string): boolean => {
  const plain = simplified(text)
  return WANTS_ANOTHER.test(plain) || NOT_THAT_DOOR.test(plain)
}

/** A number of a house, in figures or in words: 三号楼. */
const HAS_NUMBER = /\d|[一二三四五六七八九十](?:号|栋|幢|单元|楼|室|组)/u
/** 王庄村东头第三家: a village has houses without a number. */
const VILLAGE = /\p{Script=Han}[村庄寨屯]/u
/** 翡翠城8-2-501: what a community is called says nothing of what it is. */
const NAMED_WITH_NUMBER =
  /(?:(?![号楼栋幢座室元月])\p{Script=Han}){2,} ?\d+(?:-\d+-\d|号(?=[楼院]|\d)|[栋幢座室]|单元)/u
const STREET_OR_COMMUNITY = /路(?!由)|[街巷镇乡苑厦府院]|大道|胡同|花园|家园|小区|公寓|广场/u
/** Building 3 of the normal university, the hotel by the station, room 204. */
const ENGLISH_HOUSE =
  /\b(?:building|bldg|block|unit|flat|apartment|apt|room|tower|house|door)\.? (?:no\.? |number )?\d/i
const ENGLISH_NAME =
  /\b(?:road|rd|street|st|avenue|ave|lane|drive|close|court|boulevard|estate|gardens?|village|community|compound|university|college|school|campus|dorm\w*|hotel|factory|hospital|market|mall|plaza|square|station)\b/i

/** Whether words can be an address: a street or a community, and a number in it (or a village). */
export function isAddress(words: string): boolean {
  const text = words.slice(0, TOLD_CHARACTERS)
  if (readPlaces(text).some(({ isDenied }) => !isDenied)) return true
  if (!/\p{Script=Han}/u.test(text)) return ENGLISH_HOUSE.test(text) && ENGLISH_NAME.test(text)
  return VILLAGE.test(text) || NAMED_WITH_NUMBER.test(text) || (STREET_OR_COMMUNITY.test(text) && HAS_NUMBER.test(text))
}

/** 是文明路66号不是金山路，周六上午: of the two the first is meant, and the time is no part of it. */
const AROUND_THE_RIGHT_ONE =
  /^(?:就是|是)|(?<=\d.{0,20})[，,\s]*(?:而|可)?不是.*$|(?<=\d.{0,20})[，,。；;！!\s]+[^，,。；;！!\s]*(?:[上下中]午|早上|晚上|[今明后]天|(?:周|星期|礼拜)[一二三四五六日天]).*$/gu

/** The place that a message names as the right one, as it was written; or undefined. */
export function readAddress(text: string): string | undefined {
  const said = text.slice(0, LONGEST_READ_CHARACTERS)
  const after = PLACE_AFTER.exec(said)
  const match = NAMES_A_PLACE.exec(said) ?? (after && DENIED_PLACE.test(after[0]) ? undefined : after)
  const place = match
    ?.slice(1)
    .find((words) => words !== undefined)
    ?.replace(AROUND_THE_RIGHT_ONE, '')
  return place !== undefined && isAddress(place) ? place : undefined
}

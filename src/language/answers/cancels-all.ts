import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ALL =
  '(?:全部?都?|全数|都|成[张个单](?:单)?|整张(?:单子?)?|冚[唪把包]唥|俩都?|两[个样次]都?|统统|通通|一起|一块儿?|一并|一律|整个)'
const MANNERS = '(?:给我|给俺|帮我|帮俺|替我|麻烦|请|一起)*'
const UNDO =
  '(?:取消|唔要(?!取消|退|撤|改)|唔(?:使|好)(?:再)?(?:嚟|上门|整|修)|退(?!休|款|钱)|撤|删|不要(?!取消|退|撤|[改动])|不用(?:再)?(?:上门|修|装|派)|不(?:约|修|装)(?!及)|(?:别|甭|莫)(?:再)?(?:弄|搞|来|修|装)|cancel)'
/** 上门和工单, 连工单: both of what can be taken back. */
const BOTH =
  '(?:上门(?:和|跟|连|与|还有|加)(?:上)?(?:工单|单子)|(?:工单|单子)(?:和|跟|与)上门|连(?:着|带)?(?:工单|单子)|(?:工单|单子)(?:也|都))'
const CHINESE = new RegExp(
  `${ALL}${MANNERS}${UNDO}|${BOTH}[,，]?(?:都|也|一起|一块儿?|一并|一律|全)*${MANNERS}${UNDO}|${UNDO}(?:掉|了)?(?:全部|所有|${BOTH})`,
)
const ALL_ALONE =
  /^(?:都|全部?|全都|俩|俩都|两个都?|所有的?)[吧啊呀的了,，。!！ 全都部]*$|^(?:i (?:said|want|mean) )?(?:both|all of (?:it|them)|everything|the (?:whole thing|lot))(?:,? i said)?[.! ]*$/
const ENGLISH =
  /\b(?:cancel|drop|call off|scrap|withdraw|remove|bin|kill|ditch|axe|sack)\b(?: (?:it|them))?[.,]* (?:all|both|everything|(?:the )?(?:whole|hale|entire|full|complete) (?:thing|lot|job|order|business|booking)|the (?:whole|hale|entire|lot|visit and (?:the )?order))\b|^(?:i (?:said|want|mean) )?(?:both|all of (?:it|them)|everything|the (?:whole thing|lot))(?:[,. ]|please|of them)*(?:$|[,.] *(?:cancel|please))|\b(?:all of (?:it|them)|both(?: of them)?|everything)\b.{0,12}\b(?:cancel|off|gone)/
/** aw o it, order too, I said both: of what was asked about. */
const ALL_ENGLISH =
  "(?:(?:the )?both(?: o(?:f|n)? ?(?:them|'?em))?|all|aw|a'|the lot|everythin(?:g|')?|(?:all|aw|a') o(?:f|n|')? ?(?:it|them|'?em|that)|the whole (?:thing|lot))"
const TOO = "(?:too|also|as well|an'? aw|and all)"
const POLITE =
  '(?:(?:i|ah) (?:said|mean|meant|told (?:you|ye))|lah|la|liao|please|pls|plz|thanks|thank you|thx|ta|cheers|mate|love|pal|duck|now|then|out|gone)'
const SHORT = new RegExp(
  `^(?:(?:i (?:said|want|mean|meant)|y|yep|yup|yes|yeah|ya|aye|ok|okay|please|pls|just|cancel|bin|naw|no|nah)[,. ]+)*${ALL_ENGLISH}(?:[,. ]+(?:${TOO}|${POLITE}|${ALL_ENGLISH}|(?:the |both )?(?:visit|order) (?:and|an) (?:the )?(?:order|visit)|(?:just )?(?:bin|kill|cancel|scrap|drop|ditch) (?:it|them)(?: all| off)*))*[.! ]*$`,
)
const ORDER_TOO = new RegExp(
  `\\border ${TOO}(?:[,.! ]+${POLITE})*[,.! ]*$|\\border ${TOO}[,.;!]|\\b(?:the )?(?:visit|appointment|booking) (?:and|an'?|plus|&) (?:the |t'|a' |all |aw )*(?:order|rest|lot|everything)\\b`,
)
/** order also can? only asks for it politely. */
const POLITELY_ENGLISH = /,? can(?: or not| anot)?\s*\??$/
const DENIED =
  /\b(?:not|don't|dont|do not) (?:\w+ )?(?:all|both|everything|cancel|drop|(?:the )?order)\b|\bkeep\b|\b(?:leave|need|hold|wrong|changed?)\b[^,.;!]{0,12}\border\b|(?:别|不是|没(?:有)?(?:说|要)|先不)[^,，。!！ ]{0,3}(?:都|全|俩|一起)|(?:不要|唔好|唔使|别|不是)(?:成|整)[张个单]/
/** 可以吗, behind what is wanted, only asks for it politely. */
const POLITELY = /(?:可以|好|行|成|中)(?:吗|不|么)[?？]?$/

/** 都取消吧, 俩都不要, 上门和工单都退了, cancel the whole thing: nothing of what can be taken back is kept. */
export function cancelsAll(text: string): boolean {
  const plain = normalise(text).trim().replace(POLITELY, '').replace(POLITELY_ENGLISH, '')
  return (
    [CHINESE, ENGLISH, SHORT, ORDER_TOO, ALL_ALONE].some((all) => all.test(plain)) &&
    !DENIED.test(plain) &&
    !isAsked(plain)
  )
}

const NAMES_BOTH = new RegExp(BOTH)
/** 上门与工单，一并取消: whether a message that takes all of it back names both. */
export const cancelsBoth = (text: string): boolean => cancelsAll(text) && NAMES_BOTH.test(normalise(text))
/** 都, both: all of what was shown, and of nothing that wasn't. */
export const saysAllAlone = (text: string): boolean => ALL_ALONE.test(normalise(text).trim())

/** Words that take back would deny the day that they stand behind. */
const TAKEN_BACK = /(?:也|都|一起|一块儿?|全)*(?:给我|给俺|帮我)?(?:取消|退|撤|删|不要|不用|不来|别来|cancel).*$/
const ONE_MORE = /还有|另外|再加上|以及|\b(?:and|also|plus)\b/
/** 还有今儿十点半那个也退: what is named behind as one more thing; undefined where nothing is. */
export function namedAsWell(text: string): string | undefined {
  const [, ...behind] = text.split(ONE_MORE)
  return behind.length === 0 ? undefined : behind.join(' ').replace(TAKEN_BACK, '')
}

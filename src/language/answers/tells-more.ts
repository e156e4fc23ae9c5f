import { TOLD_CHARACTERS } from '#src/domain/orders/told-words.ts'

/** Words that ask for a visit or say when, and tell nothing of what is wrong; the longest first. */
const SAY_NOTHING_OF_IT = new RegExp(
  [
    '我们|我|您|你们|你|家里|家|想|要|需要|帮|给|请|麻烦|可以|能不能|能|可不可以|派|叫|安排|个|一个|一下|下|人|师傅|来|过来|上门|到家|预约|约',
    '报修|报障|维修|修理|修|网络|网|宽带|电视|光纤|路由器|路由|光猫|服务|吗|吧|呢|了|的|啊|呀|是|在|时候|时间|方便|有空|越快越好|尽快|马上',
    '明儿|今儿|后儿|昨儿|儿|吧|大概|可能|多|来钟|周|星期|礼拜|末|今天|明天|后天|大后天|今|明|早上|早|上午|中午|下午|傍晚|晚上|晚|点钟|点|半|刻|分|月|日|号|以后|之后|以前|之前|前|后|左右|到|下个|下|这个|这|本|最|最近|那就|那|就|底|初|中旬|上旬|下旬|都|行|哪天|随便|不行|除了|元旦|春节|国庆|过年',
    '就按|按|快点|快些|赶紧|赶快|妈的|他妈的|他妈|尼玛|卧槽|我靠|我操|操|滚|不知道|不清楚|哪知道|什么叫|los|什么',
    '[一二三四五六日天七八九十两〇零]',
    '\\d+|[\\s，,。.、？?！!:：~–-]',
    "i'd|i|we|need|want|would|like|to|an?(?![a-z])|the|my|our|please|can|could|you|someone|somebody|send|have|book|schedule|arrange|make|get|visit|appointment|repairs?|fix|fixed|technician|engineer|installer",
    "for|on|at|in|come|over|out|by|of|internet|wifi|tv|line|broadband|today|tonight|tomorrow|mon|tues?|wed|wednes|thu|thurs|fri|satur|sat|sun|day|morning|afternoon|evening|next|this|week|weekend|after|before|around|between|and|or|am|pm|o'clock|noon|no idea|don't know|dunno|not sure|fuck|fucking|shit|damn|bloody|hell|hello|hi|hey|thanks?|as|soon|possible|asap",
    'obvs?|obviously|duh|innit|depute|abeg|oga|oot|morra|kindly|do the needful|needful|slots?|earliest|exact|window|pls|plz|lah|leh|lor|lol|omg|aye|och|tae|ye|tmrw?',
  ]
    .join('|')
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'giu',
)

/**
 * Whether a message says more than that somebody should come, and when.
 *
 * The words are taken out one after the other: a pattern over the whole message would try every way to cut it up.
 */
export function tellsMore(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(0, TOLD_CHARACTERS).replace(SAY_NOTHING_OF_IT, ' '))
}

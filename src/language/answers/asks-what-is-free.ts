import { normalise } from '../normalise.ts'
import { asksWhenTheyCome } from './asks-of-own-visit.ts'

const QUESTIONS = [
  /(?:什么|啥|哪些?个?|几|多会儿?|何)(?:时间|时候|时段|点|天|日子|时|个时间).{0,8}(?:有空|有人|能|可以|可约|可选|方便|有|空着|行|合适|来)(?!都)/,
  /(?:有|看看|列出|列一下|发|说说|选).{0,3}(?:哪些|什么|啥).{0,4}(?:时间|时段|时候|空|选择|档期)/,
  /(?:有没有|还有|有).{0,3}(?:别的|其他|其它|更早|更晚|早一?点|晚一?点|再早|再晚|空的?|空闲|可约).{0,8}(?:时间|时段|时候|的|吗|呢|\?|$)/,
  /(?:只|就)(?:有|剩|能选|能约)这(?:几|两|三|些)?个?.{0,6}(?:吗|么|嘛|\?)|(?:没有|没)(?:别的|其他|其它)(?:时间|时段)?(?:了)?(?:吗|么|\?)|\bonly (?:these|those)\b.*\?|\bnothing else\b.*\?/,
  /(?:有时间|有空|有档期|有空位|有位置|能约)(?:吗|么|没|不|没有)/,
  /\b(?:what|which)\b.{0,20}\b(?:times?|slots?|days?|free|available|availability|openings?|options)\b/,
  /\b(?:any|anything|something|show me|list|see|other|more|are there|do you have|have you got|got)\b.{0,20}\b(?:slots?|available|availability|openings?|options|earlier|later|else|other times?|free times?|times? (?:free|available|left))\b/,
  /换一?批|换几个(?:时间|时段)?|再(?:推荐|报|给|列|来)我?(?:几个|一批|些)|\b(?:other|more|different) ones\b/,
  /\bwhen (?:are you|can you|can (?:he|she|they|someone|the)|could you|could someone|do you have|is (?:it|the)|would you)\b/,
]
/** 什么时候都行 gives a time rather than asking for one. */
const ANY_WILL_DO = /(?:什么|啥|哪|几).{0,6}都|\bany(?: |)(?:time|day) (?:is|works|will|would)\b/

/** 我现在约的是几点来着 asks after what is agreed. */
const OF_AGREED = /约(?:的|好的?|了)(?:是|到|在)?(?:几|什么|啥|哪)|\bmy (?:current )?(?:appointment|visit|booking)\b/

const SLOTS =
  /\b(?:what|which|list|show me|intimate|tell me|know)\b.{0,30}\b(?:slots|times|timings|openings|options)\b|(?:有|还剩)(?:哪些|哪几个|什么|啥|几个)(?:时间|时段|空|档)(?!都)/

/** 周五有哪些时段, what all slots are available on Friday: whether a list is asked for, of whatever day. */
export const asksForSlots = (text: string): boolean => {
  const plain = normalise(text)
  return SLOTS.test(plain) && !ANY_WILL_DO.test(plain) && !OF_AGREED.test(plain)
}

/** Which time? I asked who: what we took it for is only said back. */
const MISTAKEN_FOR = /^.*?\?+ ?(?=i (?:dey |was |am )?ask(?:ed|ing)?\b|我(?:是)?问的?)/

/** Whether a message asks which times are free rather than giving one. */
export function asksWhatIsFree(text: string): boolean {
  const plain = normalise(text).replace(MISTAKEN_FOR, '')
  return (
    !ANY_WILL_DO.test(plain) &&
    !OF_AGREED.test(plain) &&
    (QUESTIONS.some((question) => question.test(plain)) || asksWhenTheyCome(plain))
  )
}

const YOUR_TIMES =
  /(?<!我|我们|俺|咱)(?:啥|什么|哪些?个?|几|何)个?(?:时间段?|时候|时段|点|天|日子).{0,4}(?:有空|有人|得空|得闲|可约|[能可](?:以)?(?:约|安排)|空着|有档期)|(?:有|剩|约|选)(?:哪些|哪几个|什么|啥|几个)(?:空档?|时间|时段|档期)|(?:(?:啥|什么)(?:时候|时间)|几点)(?:才|最早|就)?(?:能|可以)(?:派人)?(?:过)?(?:来|上门|安排)|\b(?:what|which)(?: \w+)? (?:times?|timings?|slots?|days?|openings?)\b.{0,12}\b(?:have|free|available|availability|got|open|there|possible|(?:can|could) (?:you|u|he|they|someone|somebody) (?:come|do|make))\b|\bwhen (?:are (?:you|u|ye|they) (?:free|available)|(?:can|could) (?:you|u|ye|someone|somebody|anyone|they|an? \w+) come)\b/

/** 你们啥时间有空, what times do you have: whether our free times are asked for, with nothing said of one. */
export const asksYourTimes = (text: string): boolean => {
  const plain = normalise(text)
  return YOUR_TIMES.test(plain) && !ANY_WILL_DO.test(plain) && !OF_AGREED.test(plain)
}

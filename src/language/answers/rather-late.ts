import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** How late a visit may be, where no hour is named: as late as can be, or only not early. */
type Lateness = 'latest' | 'not_early'

const LATEST =
  /越[晚迟](?:来|约)?越(?:好|行|中|成|可以|方便|合适)|(?:尽量|尽可能)(?:的|是|约|安排|排|来|给我|往)*(?:最?[晚迟](?!于|[上饭])|往?后)|能(?:多|有多)?[晚迟](?:来|约)?就(?:多)?[晚迟]|最[晚迟](?:的|那个|一个|那一个)?(?:能|可以|是|来|约|到)*(?:几点|什么时候|啥时候|多[晚迟])|(?:约|安排|排|选|要)(?:在|到)?(?:个|一个)?最[晚迟]的?(?:时间|时段|档|那档|一档|那个|一个)?$|\b(?:as )?late as (?:poss\w*|(?:u|you|they|he) (?:possibly |ever )?(?:can|could|do|like|come|offer)|it gets|can be)|\bthe later the better\b|\blater the better\b|\blatest (?:possible|slot|time|(?:one )?(?:you|u) (?:can|have|do|got|'ve got|offer)|there is|available)\b|\blast (?:slot|appointment|visit|one|time) (?:of|in) (?:the )?day\b|\bhow late (?:can|do|could|will)\b/
const NOT_EARLY =
  /(?:别|不要|不能|不想|不用|莫|只要不|(?<!也)不是)(?:给我|来|约|安排|排|弄|搞)?(?:得|的)?(?:太|那么|这么|特别|很|大)?早(?!于|[上晨饭过班茶]|点来|一点|些|点儿|到|的话)|(?:早上|早晨|大早上)(?:我)?(?:都|也)?起不来|\b(?:not|nothing|never|no|don't (?:want|make|come|send)(?: (?:it|him|them|anyone|anybody))?|dont (?:want|make|come|send)(?: (?:it|him|them|anyone|anybody))?|can't do|cant do)(?: (?:too|so|very|super|stupidly|silly|that|crazy|real(?:ly)?))* early\b(?! (?:enough|afternoon|evening|morning|next|this|in|december|on\b))|\bnot (?:a|an) (?:early|morning) (?:bird|person)\b/

/** 别排最晚的, anything but the last slot of the day: what is said to be late is refused. */
const NOT_LATEST =
  /(?:别|不要|不想|莫|甭|不用|不)(?:给[我俺]|帮我|约|安排|排|选|要|来|在|到|往|一?个)*(?:最|尽量|越)[晚迟]|\b(?:not|don't|dont|do not|never|anything but|avoid)(?: (?:want|need|give|me|us|book|make|do|it|the|very|in|for|too|that|as|an?))* (?:latest|last (?:slot|appointment|visit|one|time)|late as|later the better)\b/g

/** 越晚越好, 别太早就行, late as poss, just not early. */
export function ratherLate(text: string): Lateness | undefined {
  const plain = normalise(text)
  if (LATEST.test(plain.replace(NOT_LATEST, ' '))) return 'latest'
  return NOT_EARLY.test(plain) && !isAsked(plain) ? 'not_early' : undefined
}

const SHIFT_ENDS =
  /下了?(?:早|中|晚|夜|大夜|小夜|白)班|(?:早|中|晚|夜|白)班(?:上完|下来|结束|完了?|之?后|以后)|\bafter (?:my|the|a|his|her|our)? ?(?:(?:day|night|late|early) )?shift\b|\b(?:when|once|after|as soon as|until|till) (?:my|the|his|her|our) (?:(?:day|night|late|early) )?shift(?:'s| is|s)? ?(?:ends?|over|finish\w*|done|up|out)\b|\b(?:when|once|after) (?:i|i'm|im|i am|i've|he|she)(?: get| come| am| finish(?:ed)?)* (?:off|finished|done with|off of|out of) (?:my |the )?shift\b/

/** After my shift on Thursday: what a message says besides the end of a shift, an hour that only they know; undefined where it names none. */
export function besidesShift(text: string): string | undefined {
  const plain = normalise(text)
  return SHIFT_ENDS.test(plain) ? plain.replace(SHIFT_ENDS, ' ') : undefined
}

const CLOCK =
  /\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]m\b)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty)?\b|\bhalf (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:早上|上午|中午|下午|傍晚|晚上|凌晨)?(?:[一二两三四五六七八九]|十[一二]?)点半?/

/** It ends at 5, 四点下班: the hour that a message holds, in words that a time is read from. */
export const hourTold = (text: string): string | undefined => CLOCK.exec(normalise(text))?.[0].trim()

import { normalise } from '../normalise.ts'

const ASKS =
  /(?:啥时候|什么时候|几点|多久|何时|多会儿?).{0,4}(?:给|有|能)?.{0,3}(?:个)?(?:信儿?|回信|回话|回音|消息|答复|回复|准信|结果)|(?:咋|怎么|为啥|为什么)?(?:还|也)?(?:没|没有|不给|(?<=[咋么啥还])不)(?:个|给)?(?:信儿?|回信|回话|回音|消息|答复|回复|结果)(?!号|息)|说好.{0,10}(?:答复|回复|回话|回信|给信|给(?:个)?(?:准信|结果|消息))|(?:有|出)(?:信儿?|消息|结果|答复|回复)了?(?:吗|没|么|不)|(?:还|需|用|得)?要?(?:再|重新)(?:申请|下单|登记|报装)(?:一次|一遍)?(?:吗|么|不)|\bdo i (?:have|need) to (?:apply|order|register|sign up)(?: for (?:it|this))? (?:again|anew)\b|\bwhen (?:will|do|can|am) i (?:finally )?(?:get|have|be|going to (?:get|have)) (?:my |the |a )?(?:internet|connected|connection|broadband|wifi|online|line)\b|\b(?:status|state|progress) of (?:my|the|this|that) (?:request|ticket|change|complaint|case|matter)\b|\bwhen (?:will|do|am) i (?:hear|get an answer|going to hear)\b|\b(?:said|promised) .{0,12}\b(?:answer|hear|reply)\b|\b(?:any|no) (?:news|answer|reply|update|word)\b|\b(?:still|haven't|have not) (?:waiting to hear|heard)\b/

/** 啥时候回, 你们怎么处理, what happens next: all that is said. */
const ASKS_IN_WHOLE =
  /^(?:那|就|请问)?(?:你们?|您|同事)?(?:啥时候|什么时候|多久|何时|多会儿?|几点)(?:才|能|会)*(?:给我?|有)?回(?:我|复|应|答)?(?:我)?(?:啊|呀|呢|嘛)?$|^(?:那|就|请问)?(?:你们?|您们?|公司)(?:打算|准备|想|要|会|到底|现在)*(?:怎么|咋)(?:处理|解决)(?:这(?:个|件)?事(?:情|儿)?)?(?:啊|呀|呢|的)?$|^(?:那|我)?(?:的|这)?(?:个|件)?(?:事情?儿?|问题)?(?:处理|解决|核实|查|办)(?:得|的)?(?:怎么样|咋样|如何|到哪(?:一?步)?)了?(?:啊|呀|呢)?$|^(?:so |and |then )?(?:(?:how|what) (?:will|are|do) you (?:going to )?(?:handle|do about|deal with) (?:this|it|that)|what happens (?:now|next)|how long (?:will|does) (?:it|that) take to (?:answer|reply|get an answer))$|\bwhen (?:will|do|can) (?:you|someone|somebody) (?:get back|reply|answer|respond)\b|\bhear back from you\b/

/** 啥时候给信儿, any news: whether a message asks for the answer that it was promised. */
export const asksForAnswer = (text: string): boolean => {
  const plain = normalise(text)
    .replace(/[?？。.!！,，~ ]+$/u, '')
    .trim()
  return ASKS.test(plain) || ASKS_IN_WHOLE.test(plain) || asksWhetherKnown(text)
}

const ASKS_WHETHER_KNOWN =
  /(?:同事|他们|人家|恁们?|你们)(?:那[边儿]?|都|到底|现在)*(?:知道|晓得|收到|看到|看见|记(?:下|着|上))[^。!]{0,20}(?:[?吗么不没]|没有)[?]?$|\b(?:do|does|did) (?:they|he|she|your colleagues?|the colleague) (?:even |already )?(?:know|see|get)\b/

/** 你们同事知道我要改到下午不: whether a message asks if a colleague knows of its matter. */
export const asksWhetherKnown = (text: string): boolean =>
  ASKS_WHETHER_KNOWN.test(normalise(text).replace(/[。!~ ]+$/u, ''))

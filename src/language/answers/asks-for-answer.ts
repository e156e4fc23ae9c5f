import { normalise } from '../normalise.ts'

const ASKS =
  /(?:啥时候|什么时候|几点|多久|何时|多会儿?).{0,4}(?:给|有|能)?.{0,3}(?:个)?(?:信儿?|回信|回话|回音|消息|答复|回复|准信|结果)|(?:咋|怎么|为啥|为什么)?(?:还|也)?(?:没|没有|不给)(?:个|给)?(?:信儿?|回信|回话|回音|消息|答复|回复|结果)(?!号|息)|说好.{0,10}(?:答复|回复|回话|回信|给信|给(?:个)?(?:准信|结果|消息))|(?:有|出)(?:信儿?|消息|结果|答复|回复)了?(?:吗|没|么|不)|(?:还|需|用|得)?要?(?:再|重新)(?:申请|下单|登记|报装)(?:一次|一遍)?(?:吗|么|不)|\bdo i (?:have|need) to (?:apply|order|register|sign up)(?: for (?:it|this))? (?:again|anew)\b|\bwhen (?:will|do|can|am) i (?:finally )?(?:get|have|be|going to (?:get|have)) (?:my |the |a )?(?:internet|connected|connection|broadband|wifi|online|line)\b|\bwhen (?:will|do|am) i (?:hear|get an answer|going to hear)\b|\b(?:said|promised) .{0,12}\b(?:answer|hear|reply)\b|\b(?:any|no) (?:news|answer|reply|update|word)\b|\b(?:still|haven't|have not) (?:waiting to hear|heard)\b/

/** 啥时候给信儿, any news: whether a message asks for the answer that it was promised. */
export const asksForAnswer = (text: string): boolean => ASKS.test(normalise(text))

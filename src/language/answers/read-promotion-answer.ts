import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { readYesNo } from './read-yes-no.ts'

/** What somebody says to what is promoted to them; `price`: what it costs or binds to is asked; `too_dear`: it costs too much for them; `haggled`: it should cost less. */
type PromotionAnswer = 'interested' | 'declined' | 'later' | 'price' | 'too_dear' | 'haggled'

const DECLINED =
  /不感兴趣|没(?:有)?兴趣|不需要|不用(?!换|等)|不要(?!钱)|不想(?!错过)|不办|不换|不考虑|别推|别再推|别给我推|用不上|够用|用不着|够了|\b(?:not interested|no interest|don't (?:need|want)|do not (?:need|want)|no need|no thanks?|no thank you|stop offering)\b/
const LATER =
  /考虑(?:一下|考虑|下)?|再(?:看看?|说|想想|商量)|想想|想一想|商量|以后|回头|过段时间|改天|等(?:等|合约|到期)|\b(?:later|think about it|think it over|maybe|not now|some other time|let me think)\b/
const PRICE =
  /多少钱|价格|价钱|怎么收费|怎么算|收费|资费|一个月多少|合约|违约|绑定|几年|多久|能退|能取消|可以取消|随时取消|包(?:含|括)|有什么|贵|便宜|优惠|另外收|额外|\b(?:how much|price|cost|contract|cancel|commit\w*|minimum|bind|expensive|cheaper|what (?:is|does) it|include\w*|terms?)\b/
const TOO_DEAR =
  /(?:太|这么|那么|恁)贵|贵死|[用办买]不起|不值(?!得)|(?<!不)不划算|\b(?:too|so) (?:expensive|dear|pricey|much)\b|\bcan(?:'t|not) afford\b|\bnot worth\b/
const HAGGLED =
  /便宜(?:一?点|些|吗|不|行)|(?:能|再|给个?|有没有|有)(?:便宜|优惠|折扣|打折|少)|打(?:个)?折|(?:少|降|低)(?:一?点|些|几块)|有点贵|\b(?:discounts?|cheaper|better price|lower (?:the |your )?price|come down|a bit (?:expensive|dear|pricey|much))\b/
/** 为什么这么贵, why so expensive: asks what it is for that price. */
const WHY = /为什么|为啥|怎么|咋|凭(?:什么|啥)|\b(?:why|how come)\b/
const INTERESTED =
  /(?<!不|没|没有|不感|没感)(?:感?兴趣)|想(?:要|办|了解|试|听|换)|了解一下|介绍一下|要(?:一个|了)|(?:给我)?(?:办|开|来|换)(?:一个|了|上|吧)|怎么办理?|联系我|(?:打|回)(?:个)?电话|打给我|\b(?:interested|tell me more|sign me up|call me|i(?:'ll| will) take|i want (?:it|that|this)|sounds good|yes please|go ahead)\b/

/** Reads what is said to a promotion. A no counts before a question, and a wish to think before a yes. */
export function readPromotionAnswer(text: string): PromotionAnswer | undefined {
  const plain = normalise(text)
  const whole = readYesNo(text)
  if (whole) return whole === 'yes' ? 'interested' : 'declined'
  if (DECLINED.test(plain) && !isAsked(plain)) return 'declined'
  if (LATER.test(plain)) return 'later'
  if (HAGGLED.test(plain)) return 'haggled'
  if (TOO_DEAR.test(plain) && !isAsked(plain) && !WHY.test(plain)) return 'too_dear'
  if (PRICE.test(plain) && (isAsked(plain) || !INTERESTED.test(plain))) return 'price'
  return INTERESTED.test(plain) ? 'interested' : undefined
}

/** 随时, 都行, any time: whenever. */
export const isAnyTime = (text: string): boolean =>
  /^(?:都|随时|什么时候|哪天|几点|任何时候|随便|白天|上班时间)?(?:都)?(?:可以|行|方便|成|中|随便|有空|在)?(?:都)?(?:打|行|可以|方便)?[吧啊的了。.!！ ]*$|^(?:any ?time|whenever|no preference|you choose)\b/i.test(
    text.trim(),
  ) && text.trim() !== ''

/** 别打电话, 文字说: in words only. */
export const wantsNoCall = (text: string): boolean =>
  /(?:别|不要|不用|不想|不方便)(?:给我)?(?:打|接)(?:电话)?|(?:文字|微信|短信|发消息|在这(?:里|儿)|打字)(?:说|聊|发|就行|回复|联系)|\b(?:don't call|no calls?|in writing|by (?:text|message|chat)|just (?:write|text|message))\b/i.test(
    normalise(text),
  )

/** 打给我, call me: to be called, and not a person in the talk. */
export const wantsCall = (text: string): boolean => {
  const plain = normalise(text)
  const isCall =
    /(?<!别|不要|不用)(?:打(?:个)?电话给我|打给我|给我(?:打|回)(?:个)?电?话?|回(?:个)?电话?给我|给我回电)|\b(?:call|ring|phone) me\b/
  return isCall.test(plain) && !/人工|客服|真人|\b(?:agent|human|person)\b/.test(plain) && !wantsNoCall(text)
}

/** 有兴趣, 我改主意了，感兴趣, I'm interested: of something that was proposed before, and nothing is asked. */
export const saysInterested = (text: string): boolean =>
  /^(?:我|那|还是|又|其实|现在|刚才(?:说错了?|看错了?)|想了想|改主意了?|想通了|[,，。 ])*(?:有(?:一?点)?|感)兴趣(?:了|的|啊|呀)*(?:[,，。!！ ]|$)|^(?:(?:actually|ok|okay|well|sorry|on second thou?ghts?|i changed my mind|yes)[,. ]*)*(?:i(?:'m| am) )?interested\b/.test(
    normalise(text),
  )

/** 明天下午三点给我打电话, without the wish to be called: the hour is for the call, and tells of none that was had. */
export const besidesCall = (text: string): string =>
  text.replace(/(?:再|就)?给我们?(?:打|回)(?:个)?(?:电话|一个)?/g, ' ')

import { normalise } from '../normalise.ts'

const CODE = '(?:验证码|确认码|校验码|短信码|六位(?:的)?(?:数字?|码)|6 ?位(?:的)?(?:数字?|码)|签字码|完工码)'
/** 手机上那个码: of a phone or a message, or to be told to somebody. */
const ANY_CODE = `(?:${CODE}|(?<!邀请|二维|扫|条|编|号|密|识别|设备)码(?!头|率|字))`
const HIM =
  '(?:师傅|他们?|她|人家|[这那](?:个|位)?(?:人|师傅|小伙子?|男的|工人)|来的?(?:人|师傅)|装机的|修网的|工人|对方|门口的?人?)'
const ASKS_FOR = '(?:要|问|索|催|让|叫|非要|硬要|逼|跟我要|找我要|管我要|想看|看)'

const CHINESE = new RegExp(
  [
    // 师傅说要验证码, 他让我把验证码念给他
    `${HIM}[^。]{0,18}${ASKS_FOR}[^,，。]{0,10}${CODE}(?!(?:没|不)收到|收不到|过期)`,
    // 验证码能给他吗, 验证码要不要告诉师傅
    `${HIM}[^。]{0,10}${ASKS_FOR}[^,，。]{0,6}(?:手机|短信)[^,，。]{0,4}${ANY_CODE}`,
    `${HIM}[^,，。]{0,4}(?:让|叫|要|催|说要|问)(?:我)?(?:念|报|发|说|给)?(?:一?下)?(?:那个|这个)?${ANY_CODE}(?=$|[,，。!?？啊呀吗给])`,
    `短信[^,，。]{0,4}(?:数字?|内容|那串|那个)[^,，。]{0,4}(?:念给|告诉|给|发给|报给)${HIM}`,
    `${ANY_CODE}[^。]{0,4}[,，]${HIM}(?:说|还)?(?:要|让|问)`,
    `(?:给|念|说)(?:了|出去)?${ANY_CODE}[^,，。]{0,4}(?:安全|要紧|有事|没事)`,
    `(?:为啥|为什么|凭啥|凭什么|咋)[^,，。]{0,4}要?(?:看|拿|翻|用)我的?手机`,
    `${HIM}[^,，。]{0,6}(?:拿|用|抢)(?:着|了|走)?我的?手机(?!号)`,
    `${ANY_CODE}[^。]{0,14}(?:能|可以|要|该|敢|用|需要|得)?(?:不能?|不要|不可以|不该)?(?:给|告诉|念给|报给|说给|发给|交给|让)[^,，。]{0,2}${HIM}`,
    `(?:能|可以|可|要|该|敢|应该)(?:不(?:能|可以|要|该))?(?:把)?[^,，。]{0,4}(?:给|告诉|念给|报给|说给|发给)${HIM}[^,，。]{0,6}${ANY_CODE}`,
    `(?:给|告诉|念给|报给|说给|发给)(?:了)?${HIM}(?:那个|这个|我的|手机)?[^,，。]{0,4}${ANY_CODE}[^,，。]{0,6}(?:行|可以|没事|安全|会不会|有没有事|要紧|好不好|吗|么|不)`,
    `${HIM}[^,，。]{0,8}(?:要|想|非要|硬要|让|叫|拿|翻)(?:我)?[^,，。]{0,4}(?:看|拿|翻|用|借|查)(?:一?下)?我?的?手机(?!号)`,
    `(?:给|让)${HIM}(?:看|拿|用)(?:一?下)?我?的?手机[^,，。]{0,4}(?:吗|么|不|行|可以)`,
  ].join('|'),
)
const ENGLISH_HIM =
  '(?:he|she|they|(?:(?:the|this|that|your) )?(?:man|guy|person|technician|installer|engineer|worker))'
const ENGLISH_CODE =
  '(?:(?<!qr |post |zip |promo |invitation )code\\b(?! ?word)|verification number|six digits?|6 digits?|otp\\b|pin\\b)'
const ENGLISH = new RegExp(
  [
    `\\b${ENGLISH_HIM} (?:is |was |just |now |also |keeps? )*(?:say|says|said|ask|asks|asked|asking|want|wants|wanted|need|needs|tell|tells|told|demand|demands|insist|insists)\\b.{0,40}\\b${ENGLISH_CODE}`,
    `\\b(?:should|can|may|must|do|shall|ok(?:ay)?(?: if)?|safe(?: if| to)?|have to|need to|could) (?:i |to )?(?:have to |really )?(?:give|tell|show|send|read|share|say)\\b.{0,24}\\b${ENGLISH_CODE}`,
    `\\bi (?:must |should |can |have to |need to )?(?:give|tell|show|send|read|share) (?:him|her|them|the (?:man|guy|technician|installer|worker))\\b.{0,16}\\b${ENGLISH_CODE}`,
    `\\b(?:give|tell|show|send|read) (?:the |my |this |that )?${ENGLISH_CODE} to (?:him|her|them|(?:the |a |this )?(?:man|guy|technician|installer|worker|engineer))`,
    `\\b${ENGLISH_HIM} (?:take|takes|took|hold|holds|grab\\w*|use|uses|using|needs?|wants?) my (?:cell ?|mobile ?)?phone\\b(?! number)`,
    `\\b${ENGLISH_HIM} (?:say |says |is )?(?:want|wants|ask|asks|asking|need|needs|wanted)\\b.{0,16}\\b(?:see|look|check|use|take|hold|have)\\b.{0,8}\\bmy (?:cell ?|mobile ?)?phone\\b`,
  ].join('|'),
)
/** 验证码收不到, 我要验证码, 骗了我的验证码: of a code that is to come, or that is gone. */
const ELSE =
  /(?:没|不|未)(?:有)?收到|收不到|过期|重新?发|再发|怎么还没|邀请码|二维码|付款码|收款码|扫码|门禁|密码|(?:骗|偷)(?:走|了|去)|96181|\b(?:didn't|did not|haven't|not) (?:get|receive|got|received)|\bresend\b|\bpassword\b|\bwi-?fi code\b|\btricked\b|\bstole\b/

const WHAT_FOR = new RegExp(
  `${CODE}(?:是|有|到底)*(?:干|做|拿来|用来)?(?:什么|啥|嘛|吗)(?:用|的|意思|东西)|\\bwhat(?:'s| is) (?:the|this|that) ${ENGLISH_CODE}.{0,6}\\bfor\\b`,
)

/** 验证码是干嘛的: whether a customer asks what a code is good for, whichever it is. */
export const asksWhatCodeIsFor = (text: string): boolean => WHAT_FOR.test(normalise(text))

/** 客人扫不到码, 收款码刷不出来: the code that a shop is paid by. */
const PAYING =
  /(?:[收付]款|支付|二维)?码?(?:都|也|又)?[扫刷付]不(?:了|到|上|出|起|成)(?:来)?(?:[收付]款|支付|二维)?码?/g

/** 师傅说要验证码，能给他吗; he says I must give him the code: whether a customer tells of somebody who asks for their code, or to see their phone. */
export function asksAboutCode(text: string): boolean {
  const plain = normalise(text).replace(PAYING, ' ')
  return !ELSE.test(plain) && (CHINESE.test(plain) || ENGLISH.test(plain))
}

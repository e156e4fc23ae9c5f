import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const WHY =
  /为(?:啥|什么|何)|(?:干|做)(?:啥|嘛|什么)(?:用|的|使)|(?:啥|什么)(?:用|意思|东西|作用)|有(?:没有|啥|什么)?必要|必须(?:要)?(?:加|装|弄)|非(?:要|得)(?:加|装)|不[加装要弄](?:行|可以|中|成|会)(?:不|吗|怎)|不[加装]会?(?:怎|咋|有(?:啥|什么)影响)|(?:看|听|搞|弄|整)不(?:懂|明白|清楚)|不(?:懂|明白|理解|知道(?:是|这|那|啥|干))|(?:咋|怎么)(?:还|又|就)?要(?:加|装|弄|拉)|是(?:啥|什么|个啥)|\bwhy\b|\bwhat(?:'s| is| are| does)? (?:it|this|that|the \w+)\b|\bwhat(?:'s| is)? for\b|\b(?:for|is) what\b|\b(?:no|not|don't|dont|do not) understand|\b(?:do|must|should) (?:i|we) (?:really )?need\b|\bnecessary\b|\bi need it\b\?|\bwhat (?:happens )?if\b/

/** 为啥要加啊, what is the cable for: what is offered is to be explained. */
export const asksWhatExtraIsFor = (text: string): boolean => WHY.test(normalise(text))

const SUM =
  /(?:收|要|付|给|交|掏)(?:我|俺|他|你|们|了|个)*(?:\d+|[一二两三四五六七八九十]+[百十])|(?:\d+|[一二两三四五六七八九十百]+) ?(?:块|元)|\d+ ?(?:yuan|rmb|kuai)\b/
const SAID =
  /(?:师傅|他|她|人家|小伙)[^,，。]{0,4}(?:说|讲|要|让|收)|\b(?:he|she|they|the \w+) (?:say|says|said|told|tells|want|wants)\b/

/** 师傅说要换光猫收我200，是真的吗: whether what the installer wants for something is right. */
export function asksWhetherRight(text: string): boolean {
  const plain = normalise(text)
  const asks =
    isAsked(plain) || /真的假的|对不|是不是|合理|正常|靠谱|贵|\b(?:true|right|real|correct|normal)\b/.test(plain)
  return asks && SUM.test(plain) && SAID.test(plain)
}

const CASH =
  /现金|微信(?:转|付|给|扫)|(?:转|付|交|给)(?:给)?(?:他|师傅|她)(?:微信|支付宝|本人|个人)?(?:\d+|钱|就|现)|扫(?:他|师傅)的?码|收款码|私下|\bcash\b|\bpay (?:him|her|them)\b|\btransfer\b/

/** 师傅说给他现金就行: that the money is to go to whoever came. */
export const speaksOfCash = (text: string): boolean => CASH.test(normalise(text))

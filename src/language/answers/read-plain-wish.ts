import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** What customers wish for around a visit that one sentence answers: the installer's number, a call from them, an invoice, what they took along, whether to offer them something. */
type PlainWish = 'number' | 'call' | 'invoice' | 'taken_along' | 'treat'

const THEM = '(?:师傅|维修工|装机的|修网的|他|她|佢)'
const NUMBER = new RegExp(
  [
    `${THEM}(?:的)?(?:联系)?(?:电话|手机|号码|手机号|联系方式|微信)(?:号码?)?(?:是)?(?:多少|好多|几多|几号|给(?:我|俺)|发(?:我|给我)|有(?:没有|吗)|能|可以|告诉)|(?:给我|发我|要|把)${THEM}(?:的)?(?:联系)?(?:电话|手机号?|号码|联系方式)|怎么联系(?:上)?${THEM}|${THEM}[^。!?]{0,6}(?<!打|回|来|个|我的?)(?:电话|手机号|号码|联系方式)(?:给|发|畀|俾)(?:一?下)?我(?=$|[,， 。!?])`,
    "\\b(?:his|her|their|the (?:technician|engineer|installer|guy)'?s?) (?:phone|mobile|cell|number|contact)\\b.{0,12}$|^(?:(?:technician|engineer|installer)(?:'?s)?) (?:mobile|phone|cell|contact)(?: (?:no|number|num|details))?\\b.{0,12}$|\\bhow (?:do|can) i (?:reach|call|contact) (?:him|her|them|the (?:technician|engineer|installer|guy))\\b",
  ].join('|'),
)
const CALL = new RegExp(
  `(?:叫|让|请|喊|麻烦|通知)${THEM}(?:先|现在|马上|赶紧|快点|给)*(?:打|回|来)?(?:个)?(?:(?:我|俺)(?:的)?)?(?:打|回)?(?:个|一个)?电话(?:给)?(?:我|俺)?(?!.{0,4}(?:多少|号))|(?:叫|让|请|喊)${THEM}(?:联系|打给|回电)(?:我|俺)?|\\b(?:ask|tell|have|get|can|could) (?:him|her|them|the (?:technician|engineer|installer|guy))(?: to| please)? (?:call|ring|phone) (?:me|us)\\b`,
)
const INVOICE =
  /(?:要|开|给|补|拿|有)(?:我|俺|个|张|一张|一下)*发票|发票(?:呢|怎么|咋|在哪|哪里|什么时候|啥时候|能|可以)|^发票$|(?<!没)开不开(?:个|张)?发票|(?:发票|收据)(?:给不给|开不开|开得|有没有|有冇|点开|给开|能开|会开)|有冇发票|(?:有没有|给不给)收据|\b(?:can|could|do|will|may) (?:i|you|we|he|they)\b[^.,;]{0,16}\breceipt\b|\b(?:an?|the|my|need|want|get|send) (?:vat )?invoice\b|\binvoice please\b/
const TAKEN_ALONG = new RegExp(
  `${THEM}(?:把)?(?:拿走|带走|收走|拿|带|收)(?:了)?(?:我|俺|我家|我们)(?:的|家)?(?:那个)?(?:旧|老|原来的?)?(?:光猫|路由器?|机顶盒|猫|设备|机器|盒子|电视盒)|${THEM}把(?:我|俺)?(?:家|的|家的)?(?:旧|老|原来的?)?(?:光猫|路由器?|机顶盒|猫|设备|盒子)(?:给)?(?:拿|带|收)走|\\b(?:he|she|they|the (?:technician|engineer|installer|guy)) took (?:away )?(?:my|our|the) (?:old )?(?:modem|router|box|device|set top box)\\b`,
)

const FOR_THEM = '(?:师傅们?|工人|他们?|她|人家|小伙子?)'
const TREAT = '(?:水|茶(?!几)|饮料|红包|小费|烟|饭(?!厅|店)|面条|水果|礼|辛苦费|好处|吃的|喝的|酒)'
const OFFERS = new RegExp(
  `(?:给|请|送|招待|塞|买|倒|管)${FOR_THEM}[^。!]{0,10}${TREAT}|(?:倒|泡|买|包|塞|递|发)(?:一?[杯瓶包根个条]|点|些)[^,，。]{0,3}${TREAT}[^。]{0,6}给${FOR_THEM}|(?:要不要|用不用|需不需要|要|用|需要)(?:我)?(?:管|请|给|包|准备|买)[^,，。]{0,4}(?:饭|${TREAT})|\\b(?:offer|give|buy|get|tip|make) (?:him|her|them|the (?:technician|engineer|installer|guy))\\b.{0,16}(?:\\b(?:water|tea|coffee|drinks?|lunch|dinner|meal|cigarettes?|tip|gift|money|something)\\b|\\?|$)`,
)
/** It is asked or meant to be done; 我给师傅倒了水 tells of it. */
const MEANT =
  /可以|能|要不要|用不用|需不需|需要|该不该|应该|想|打算|准备|行不行|合适|\b(?:can|could|may|should|shall|want|like|ok|okay)\b/

/** 可以给师傅倒杯水、包个小红包吗. */
const asksToTreat = (plain: string): boolean =>
  OFFERS.test(plain) && !/了(?:$|[,，。])/.test(plain) && (MEANT.test(plain) || isAsked(plain))

/** 师傅电话给我, 叫师傅打我电话, 要发票, 师傅拿走了我的旧光猫. */
export function readPlainWish(text: string): PlainWish | undefined {
  const plain = normalise(text)
  if (CALL.test(plain)) return /(?:到|来|出发|上门)(?:了|楼下|门口|之?前|的?时)/.test(plain) ? undefined : 'call'
  if (NUMBER.test(plain)) return 'number'
  if (INVOICE.test(plain)) return 'invoice'
  if (TAKEN_ALONG.test(plain)) return 'taken_along'
  return asksToTreat(plain) ? 'treat' : undefined
}

const MORE =
  /(?:别的|其他|另外|还有|卧室|里屋|客厅|书房|隔壁|楼上|厨房|那间|这间|屋|房间).{0,16}(?:一块儿?|一起|一并|顺便|顺带|捎带着?|带着)(?:帮)?(?:给)?(?:我|俺)?(?:看|修|弄|查|瞧|测|整|搞)|(?:一块儿?|一起|一并|顺便|顺带|捎带着?)(?:帮|给|把)?(?:我|俺)?(?:看|修|弄|查|瞧|测|整|搞)?.{0,6}(?:卧室|里屋|客厅|书房|隔壁屋|别的屋|那间|其他房间)|\b(?:can|could|will) (?:he|she|they|the (?:technician|engineer|installer|guy)) (?:also|as well) (?:fix|check|look|repair|do|see)\b|\b(?:can|could) (?:he|she|they) .{0,30}\b(?:bedroom|living room|other room|kitchen|upstairs)\b.{0,10}\b(?:too|also|as well)\b/

/** 还有别的屋也不通 能一块看看不: something more for whoever comes anyway. */
export const asksForMoreRooms = (text: string): boolean => MORE.test(normalise(text))

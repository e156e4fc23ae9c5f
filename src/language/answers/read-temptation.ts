import { FINISHED, UNSIGNED } from '../closing-purposes.ts'
import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import {
  BY_OWN_HAND,
  CUSTOMER,
  CUSTOMER_EN,
  NOBODY_OF_THEIRS,
  OF_STEPS,
  ONLY_BY_MOUTH,
  WITHOUT_CUSTOMER,
} from './signing-words.ts'

/** What an installer says that the norms forbid, or that is somebody else's to say: it is answered with the norm, and nothing is done. */
export const TEMPTATIONS = [
  ...(['revenge', 'signed_for', 'sign_for', 'early_absent', 'early_arrived', 'good_score'] as const),
  ...(['gift_refused', 'took_money', 'gift', 'absent_done', 'customer_signed'] as const),
] as const

/** One of them. */
export type Temptation = (typeof TEMPTATIONS)[number]

/** Pressing the button, signing, confirming, as something that is done already. */
const DONE =
  '(?:(?:点|按|签|写|画|发)(?:了|好了?|过|完|的|掉)|(?:点|按|签)?(?:确认|同意)(?:了|好了?|过|完|掉|的)|(?:点|按)了?(?:确认|同意)$)'
/** The same, as something to be done. */
const TO_DO = '(?:(?:点|按)(?:一下|个)?(?:确认|同意)|确认(?:一下|掉|吧|完工|签字)?(?=$|[,，。!！;；]))'
const CONFIRM = '(?:确认|同意|签[字名]|字|名|好了?|按钮|完工)'

const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

/** In the order in which they count; what is asked has done nothing yet. */
const WORDS: Readonly<Record<Temptation, RegExp>> = {
  revenge: of(
    `(?:看|查|问|告诉)[^,，。]{0,8}${CUSTOMER}[^,，。]{0,4}(?:给|打|评)(?:了|的)?(?:我)?(?:几|多少|什么|啥)(?:分|星|评价)|^${CUSTOMER}(?:给|打|评)(?:了|的)?(?:我)?(?:几|多少)(?:分|星)|\\bwhat (?:score|rating|did)\\b.{0,12}${CUSTOMER_EN}\\b.{0,12}\\b(?:give|gave|rate|rated)\\b|谁[^,，。]{0,6}(?:举报|检举|投诉|告)[^,，。]{0,3}我|谁[^,，。]{0,6}(?:低分|差评|[1-3一二两三] ?[分星])|(?:举报|投诉)(?:了|过)?我的?(?:人|客户|用户|那)|${CUSTOMER}[^,，。]{0,4}(?:举报|检举)(?:了|过)?我(?!们)|被[^,，。]{0,4}(?:举报|检举)|(?:举报|投诉|差评|低分)[^。]{0,14}(?:不[给帮去]|别[给帮去]|走着瞧|算账|收拾|报复|好看|再也不)|(?:不[给帮去]|再也不|报复|收拾)[^,，。]{0,10}(?:举报|投诉|差评|低分)|\\bwho (?:reported|complained about|told on) me\\b|\\bwho (?:gave|rated) me\\b|\\b(?:won't|will not|not going to|never) (?:serve|fix|help|go|come)\\b.{0,40}\\b(?:reported|complained|rating|score)|\\b(?:reported|complained about) me\\b.{0,40}\\b(?:won't|will not|not going|never|pay for|regret|get back)|\\bget back at\\b`,
  ),
  signed_for: of(
    `我(?:是|就)?(?:从|在)${CUSTOMER}的?手机[上里]?(?:自己)?(?:看|翻|抄|拿|读|找)[^,，。没不]{0,4}码|码[^,，。没不]{0,4}我(?:自己)?(?:从|在)${CUSTOMER}的?手机[上里]?(?:看|翻|抄|拿|读)|我自己(?:看|翻|抄|拿)(?:的|了)${CUSTOMER}的?(?:验证|确认)?码|我(?:自己)?(?:输|填|敲|点|按)(?:的|了)?[^。]{0,14}${CUSTOMER}(?:自己|都|也|根本|压根|还)*没(?:有)?(?:看|检查|验|试)|${CUSTOMER}[^,，。没不]{0,3}(?:用|拿|借)(?:了|着|的)?我的?手机[^,，。没不]{0,6}(?:点|按|签|确认)(?:的|了|过|好)|\\bi (?:just )?(?:read|took|copied|got) the code (?:off|from|on) (?:the customer's|his|her|their) phone|\\b${CUSTOMER_EN} (?:confirmed|signed|pressed|tapped)(?: \\w+)? on my phone|(?:用|借|拿)(?:的|了|着)?(?:是)?${CUSTOMER}的?手机[^,，。没不]{0,8}${DONE}|(?:让|叫)邻居(?:帮|代)?签|(?:签名|签字|名字|字)[^,，。]{0,4}(?:我|是我)?(?:随便|模仿|仿)[^,，。没不]{0,4}(?:画|写|签)?的?|${CUSTOMER}[^,，。]{0,4}不(?:会|识字|认字|方便)[^。]{0,6}我(?:给[他她]|帮[他她]|替[他她])?(?:签|按|点|确认|弄)|(?<=我)(?:给|帮|替)[他她](?:签|点|按)了|\\bi did the signature\\b|(?:替|帮|代|冒充)${CUSTOMER}?(?:签[字名]?(?:了|好了?|过|完)|签了)|代签了|(?:替|帮|代|冒充)${CUSTOMER}(?:在手机上|在系统里|直接|自己|先|把)*(?:${DONE}${CONFIRM}|(?:点|按)?(?:确认|同意)(?:了|好了?|过|完|掉|的)|(?:签|按)的)|用(?:的)?(?:是)?${CUSTOMER}的?手机[^,，。没不]{0,6}${DONE}|(?:${CUSTOMER}|手机)[^。]{0,14}(?:是|都是)我(?:自己|来|帮[他她]|替[他她])?(?:按|点|签|确认|操作|写|画)|${CUSTOMER}[^,，。]{0,4}(?:让|叫|要|请|同意)我[^,，。没不]{0,4}${DONE}|我(?:自己)?签(?:了|的)(?:是)?${CUSTOMER}的?(?:名|字)|(?:签名|签字|名字|字)(?:都|也|是|其实)*我(?:自己)?(?:替|帮|代)?[他她]?(?:签|写|画)的|\\b(?:i|i've|i have|we|we've)(?: have)?(?: already| just)? (?:signed|sign'd|confirmed|pressed|tapped|clicked)(?: it| confirm| the button| ok)? (?:for|instead of|on behalf of) ${CUSTOMER_EN}|\\b(?:i|i've|we)(?: have)?(?: just)? (?:forged|faked|copied)\\b.{0,20}signature|\\bi(?:'ve)?(?: have| just)? (?:signed|wrote|used) (?:the customer's|his|her|their) (?:name|signature|phone to)|\\bi(?: just)? (?:confirmed|signed|pressed|tapped|clicked).{0,16}\\bon (?:the customer's|his|her|their) phone`,
    ...BY_OWN_HAND,
  ),
  sign_for: of(
    `代签|(?:替|帮|代|冒充)${CUSTOMER}(?:来|先)?签|(?:替|帮|代)${CUSTOMER}(?:来|先|直接)?${TO_DO}|用${CUSTOMER}的?手机[^,，。]{0,4}(?:点|按|签|确认)|${CUSTOMER}[^,，。]{0,4}(?:让|叫|要|请|同意)我(?:来|帮[他她]|替[他她]|代[他她]?|直接)?(?:签|点确认|按确认|确认(?=$|[,，。]))|我(?:来|先)?(?:替|帮|代)[他她]?签|\\b(?:sign|confirm)(?:ing)? (?:it )?(?:for|instead of|on behalf of) ${CUSTOMER_EN}|${CUSTOMER_EN} (?:asked|asks|told|tells|wants?|lets?) me (?:to )?(?:sign|confirm)|\\b(?:use|take|on) (?:the customer's|his|her|their) phone\\b.{0,16}\\b(?:sign|confirm)`,
    ...WITHOUT_CUSTOMER,
  ),
  early_arrived:
    /(?:先|提前|直接)(?:帮我|给我)?(?:点|记|打|报|算|写)(?:个|一下|上|成)?(?:到(?:了|达)?|签到|打卡)|(?:路上|马上(?:就)?到|快到了?|没到)[^。]{0,12}(?:点|记|打|报|算|写)(?:个|一下|上|成)?[^,，。]{0,2}(?:到(?:了|达)|签到|打卡)|(?:打卡|签到)[^。]{0,6}(?:快到|路上|马上)|\b(?:mark|stamp|log|put|check)\b.{0,12}\b(?:arrived|arrival|me (?:in|as there|as here))\b.{0,24}\b(?:already|early|before|first|in advance|on (?:my|the) (?:way|road))|\b(?:on (?:my|the) (?:way|road)|not there yet|almost there|nearly there)\b.{0,24}\b(?:mark|stamp|log|put|check)\b.{0,16}\b(?:arrived|arrival|me in|as there|as here)/,
  early_absent:
    /(?:提前|先|早点|现在就|直接)[^,，。]{0,8}(?:报|记|算|写|点)[^,，。]{0,4}(?:没人|没见到|不在|空跑)|(?:报|记|算|写)[^,，。]{0,4}(?:没人|不在家)[^,，。]{0,4}(?:提前|早点)|\b(?:report|mark|put|claim)\b.{0,24}\b(?:absent|nobody|no one|not (?:at )?home|away)\b.{0,16}\b(?:early|earlier|before|in advance|already|now)\b|\b(?:early|in advance)\b.{0,16}\b(?:report|mark|claim)\b.{0,24}\b(?:absent|nobody|not (?:at )?home)\b/,
  good_score:
    /好评|(?:打|给|评|要)[^,，。晚迟等\d]{0,4}(?<![一二三四五六七八九])(?:5|五|满|10|十|高)[分星](?!钟|[，,。 ]*(?:后|左右)?(?:才|就|能)*到)|五星|\b(?:five|5)[- ]?stars?\b|\b(?:good|top|full|best|high) (?:rating|score|review|marks)\b|\brate me\b/,
  gift_refused: of(
    `(?:红包|香?烟|小费|礼[物品]?|购物卡|饮料|茶叶|特产|水果|钱)[^。]{0,8}(?:没(?:有)?(?:收|要|拿|接)|不(?:收|要)了?$|不肯收|拒(?:绝)?了|谢绝|推(?:辞|掉|回去)|退(?:了|回|还|给))|\\b(?:gift|tip|money|cash|cigarettes?|envelope|packet)\\b.{0,24}\\b(?:didn't|did not|refused|returned|gave (?:it|them) back|turned (?:it|them) down|declined|said no)|\\b(?:refused|declined|returned|didn't (?:take|accept)|did not (?:take|accept)) .{0,16}\\b(?:gift|tip|money|cash|cigarettes?|envelope|packet)\\b`,
  ),
  took_money: of(
    `(?:收|拿)(?:了|下了?|过)(?:${CUSTOMER}的?|人家)?[^,，。没不]{0,4}(?:现金|钱(?!包)|[\\d一二两三四五六七八九十百几]+ ?(?:多)?(?:块|元)钱?|(?<![\\d.])\\d{1,4}(?=$|[,，。!！;；\\s]))|收(?:了|过)${CUSTOMER}的?[^,，。]{0,3}费|\\b(?:took|accepted|charged|collected|got) .{0,16}(?:\\bcash\\b|\\bmoney\\b|\\d+ ?(?:yuan|rmb|kuai))`,
    `(?:收|拿)(?:了|过|下)(?:${CUSTOMER}的?)?[^,，。没不]{0,4}(?:辛苦|好处|跑腿|茶水|劳务|感谢|上门|加班)费`,
  ),
  absent_done: of(
    `(?:装|修|换|做|弄|接|放)(?:了|好|完|在)[^。]{0,14}${CUSTOMER}(?:人)?(?:都)?不在(?!意|乎)|${CUSTOMER}(?:人)?(?:都)?不在(?!意|乎)[^。]{0,10}(?:放|装|修|做|弄|接)(?:了|好|在)|放(?:在)?(?:他|她|客户)?(?:家)?门口(?:了|就|走)|\\b(?:installed|fitted|fixed|left|done|finished)\\b.{0,40}\\b(?:customer|client|he|she|they)(?:'s| is| was|'re| are| were)? (?:not (?:at )?(?:home|there|in)|away|out)\\b|\\bleft (?:it|the (?:box|modem|router)) (?:at|outside|by) the door`,
    ...NOBODY_OF_THEIRS,
  ),
  gift: of(
    `${CUSTOMER}[^,，。不]{0,6}(?:给|塞|送|发|拿|请)[^,，。]{0,6}(?:红包|香?烟|小费|水果|礼[物品]?|购物卡|饮料|茶叶|特产)|(?:收|拿)(?:了|下了?|过)[^,，。]{0,4}(?:红包|香?烟|小费|礼[物品]|购物卡)|${CUSTOMER_EN}(?: has| just)* (?:gave|gives|given|offers|offered|slipped|wants to give|left)(?: me| us)?.{0,12}\\b(?:money|cash|tip|gift|present|cigarettes?|(?:red )?(?:envelope|packet))\\b`,
  ),
  customer_signed: of(
    `^(?:都|全)?签(?:好|完|过)(?:字|名)?了|^(?:就|都)?是${CUSTOMER}(?:自己|本人)(?:签|点|按|确认)的?|^(?:都|已经?)签(?:了|字了|名了)|${CUSTOMER}[^,，。没不未]{0,5}(?:签(?:了|好|过|完)|签[字名](?:了|好)|确认(?:了|过|好|完)|点了?确认)|双方[^,，。没不未]{0,4}签(?:了|好|完|字了)|\\b(?:customer|client|owner|he|she|they)(?:'s| has| have)?(?: already| just)? (?:signed|confirmed)\\b|^(?:all |both )?(?:have )?signed(?: it)?[.!]?$`,
  ),
}

/** 我没替客户签, 不代签, 不是我替他签的: what is said not to be; 客户没空我帮他点了 denies something else. */
const DENIED = /(?:没有?|不|未|别|不能|never|not|n't)[^,，。我]{0,4}$|不是我$/
/** What may be so although it stands after a denial: 客户不在家，放门口了. */
const NEVER_DENIED: readonly Temptation[] = ['revenge', 'gift_refused', 'absent_done', 'early_arrived']
/** 客户不在，他爸在: somebody of theirs was there. */
const SOMEBODY_THERE =
  /(?:家人|家属|老人|爸|妈|老婆|老公|爱人|媳妇|妻|丈夫|孩子|儿子|女儿|保姆|房东|邻居|朋友|室友|同事)[^,，。]{0,4}(?:在|开|看|签)|\b(?:wife|husband|mother|father|son|daughter|landlord|somebody|someone)\b/

const ONLY_ASKED = /(?:能|可以|要是|如果|万一|想|准备)[^,，。]{0,6}[收拿]|\b(?:can|may|could|should|if)\b/
/** 能收客户50块吗: nothing was taken yet; 收了客户50，怎么退? owns to it all the same. */
export const isOnlyAsked = (text: string): boolean => ONLY_ASKED.test(normalise(text))

/** 帮客户签, 客户让我签, 帮我要个好评: what an installer would rather have, or says of the customer; undefined for anything else. */
export function readTemptation(text: string): Temptation | undefined {
  const plain = normalise(text)
  const found = TEMPTATIONS.find((one) => {
    const match = WORDS[one].exec(plain)
    if (match === null) return false
    if (one === 'absent_done' && OF_STEPS.test(plain) && !/完工|竣工/.test(plain)) return false
    if (one === 'sign_for' && FINISHED.test(plain) && ONLY_BY_MOUTH.test(match[0])) return false
    if (NEVER_DENIED.includes(one)) return one !== 'absent_done' || !SOMEBODY_THERE.test(plain)
    return !DENIED.test(plain.slice(0, match.index).replace(/[能可]不[能可]|不小心/gu, ''))
  })
  if (found === 'customer_signed' && (FINISHED.test(plain) || UNSIGNED.test(plain) || isAsked(plain))) return undefined
  if (found === 'absent_done' && isAsked(plain)) return undefined
  return found === 'signed_for' && isAsked(plain) ? 'sign_for' : found
}

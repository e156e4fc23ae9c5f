import { normalise } from '../normalise.ts'

/** What of a bill is asked for, and of which month: `last` is the one before the month that runs, a number the month of the year. */
export interface BillAsk {
  readonly focus: 'bill' | 'data' | 'voice'
  readonly month: 'this' | 'last' | number | undefined
}

const BILL_CLAUSES = /[,，。.;；!！?？\n]+|(?<=\p{Script=Han})\s+|\b(?:and|also)\b/u
const BILL =
  '(?:话费|电话费|网费|宽带费|账单|月账|费用(?:明细|清单|单)|消费(?:明细|记录|情况)|扣费(?:明细|记录)|余额|欠费)'
const WHEN = '(?:这个?月|本月|当月|上个?月|最近|[一二三四五六七八九十\\d]{1,2}月份?)'
const ASK = '(?:查询?|查看|看看?|看下|想知道|告诉我|发我?|给我(?:发|看|查)|打印)(?:一?下)?'
const HOW_MUCH = '(?:多少|几多|好多|怎么样|咋样|呢|明细|清单|出来|够不?够|查询)'
const ENGLISH_BILL =
  '(?:(?:phone |monthly |internet |broadband )?bills?|account balance|balance|usage|data usage|charges|statement)'

const CHINESE = new RegExp(
  [
    `^(?:我的?|我要|我想|帮我|请|麻烦)*(?:${ASK})?(?:我的?)?(?:${WHEN}的?)?${BILL}(?:是|有|还有|还剩|用了|花了)?(?:${HOW_MUCH})?(?:钱)?(?:了|啊|呀|吗|吧|呢)?$`,
    `${ASK}.{0,8}${BILL}`,
    `把(?:我|俺|咱)?(?:家)?(?:那个?|这个?)?(?:的)?(?:${WHEN}的?)?${BILL}(?:给|帮|我|俺|也|再)*(?:查|看|算|说|发|报|念)`,
    `${WHEN}的?(?:我的?)?${BILL}`,
    '^(?:我|俺|我家)?(?:的|这个?)?套餐(?:是|要)?多少钱(?:一个?月)?$',
    `^(?:我|俺|我家)?(?:的)?(?:${WHEN})(?:我|俺|一共|总共|到底|是|要|得)*多少钱$`,
    `${BILL}(?:是|有|还有|还剩|用了|花了|要|得)*(?:多少|几多|好多)`,
    `${WHEN}(?:我|一共|总共|用了|花了|要|得|该|应)*(?:交|缴|扣|用|花)(?:了|掉)?(?:多少|几多)(?:钱|费|话费)?`,
    `(?:还剩|剩下?|还有)(?:多少|几多|几块)(?:钱|块钱)?(?:的)?话费|我?(?:现在)?(?:是|用的是|办的是)?(?:什么|啥|哪个)套餐$`,
    '(?:我)?(?:欠|该交|应缴|要交)(?:了|着)?(?:多少|几多)?(?:话费|网费|欠费)|欠费(?:了)?(?:吗|没|多少)',
  ].join('|'),
)
const CHINESE_DATA =
  /流量(?:还有?)?(?:还剩|剩余|剩下|剩|余量|用量|用了|使用|够)(?:了)?(?:多少|几多|情况|不够|吗|没|的)?|(?:还剩|剩余|剩下|剩|用了|还有|查询?一?下?|看看?)(?:了)?(?:我的?)?(?:多少|几多)?(?:g|gb|兆)?(?:的)?流量|^(?:我的?)?流量(?:呢|多少)?$|套餐(?:还剩|余量|用量|剩余|用了)|(?:还有|还剩|剩下?|用了)(?:了)?(?:多少|几)个?(?:gb?|兆|m)(?![a-z])|^我?(?:这个?月|本月)?还能用多少(?:流量|g)?$/
const CHINESE_VOICE = /(?:语音|通话)(?:时长|分钟)?(?:还剩|剩余|剩|用了|还有)|(?:还剩|剩余|用了)(?:多少|几)(?:通话)?分钟/
const ENGLISH = new RegExp(
  [
    `^(?:please |can i |could i |i want to |i'd like to )?(?:show |see |check |view |send |get |tell )?(?:me )?(?:my|the|this month'?s|last month'?s|(?:january|february|march|april|may|june|july|august|september|october|november|december)'?s?) ?(?:current |latest |monthly |last )?${ENGLISH_BILL}(?: please| for .*| this month| last month)?$`,
    `\\b(?:show|see|check|view|what(?:'s| is)|how much is|send)\\b.{0,16}\\b(?:my|this month'?s|last month'?s|the|our)\\b.{0,12}\\b${ENGLISH_BILL}\\b`,
    `^(?:bill|my bill|balance|usage|bill please)$`,
    '^(?:what|which) plan (?:am i on|do i have)',
    '\\b(?:what|how much) (?:do|did) i (?:owe|pay)\\b|\\b(?:what|how much) was i charged\\b',
  ].join('|'),
)
const ENGLISH_DATA =
  /\bhow much data\b|\bdata (?:left|remaining|used|usage)\b|\bremaining data\b|\b(?:gb|gigs?|megabytes?) (?:left|remaining)\b|\bhow many (?:gb|gigs?|gigabytes?)\b/
const ENGLISH_VOICE = /\bhow many minutes (?:do i have|have i|are|did i)\b|\bminutes (?:left|remaining)\b/

/** 家里网断了，顺便把宽带费给我查哈: whether a clause of what is said besides asks for a bill. */
export const asksForBillBeside = (text: string): boolean =>
  text.split(BILL_CLAUSES).some((clause) => readBillAsk(clause)?.focus === 'bill')

/** 查话费, 我的账单, 流量还剩多少, this month's bill. What is told of a trouble (流量用不了) asks for none. */
export function readBillAsk(text: string): BillAsk | undefined {
  const plain = normalise(text)
    .replace(/^(?:(?:对了|那个|哎|诶|还有|另外|顺便问一?下?|顺便|问一?下|话说|btw|by the way|oh|wait)[ ,，]*)+/u, '')
    .replace(/[?？。.!！,，~]+$/u, '')
    .trim()
  const month = monthIn(plain)
  if (CHINESE_DATA.test(plain) || ENGLISH_DATA.test(plain)) return { focus: 'data', month }
  if (CHINESE_VOICE.test(plain) || ENGLISH_VOICE.test(plain)) return { focus: 'voice', month }
  return CHINESE.test(plain) || ENGLISH.test(plain) ? { focus: 'bill', month } : undefined
}

const CHINESE_MONTHS = '一二三四五六七八九十'
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

function monthIn(plain: string): BillAsk['month'] {
  if (/上个?月|\blast month\b/.test(plain)) return 'last'
  if (/这个?月|本月|当月|\bthis month\b/.test(plain)) return 'this'
  const [, digits, words = ''] = /(?:(\d{1,2})|(十[一二]?|[一二三四五六七八九]))月/.exec(plain) ?? []
  if (digits !== undefined) return Number(digits)
  if (words.startsWith('十')) return 10 + (words[1] ? CHINESE_MONTHS.indexOf(words[1]) + 1 : 0)
  if (words !== '') return CHINESE_MONTHS.indexOf(words) + 1
  const named = ENGLISH_MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(plain.replace(/^may i\b/, '')))
  return named < 0 ? undefined : named + 1
}

const CHARGE = '(?:bill|话费|电话费|网费|宽带费|账单|月租|月费|套餐费|流量费|超出费用?|扣费|扣款|增值(?:业务)?费|余额)'
const SO = '(?:这么|那么|这样|那样|恁|这|那)'
const WHY = '(?:怎么|为什么|为啥|咋|凭什么|凭啥|如何)'

const ME = '(?:我们?|俺们?|咱们?)?'
const DOUBT = new RegExp(
  [
    `${CHARGE}.{0,8}${WHY}.{0,6}(?:${SO}|多|贵|高|涨|变|扣)`,
    `${WHY}.{0,8}(?:扣|收|花|用|超|涨)(?:了)?${ME}(?:的)?${SO}(?:多|高|贵|快|钱)|${WHY}.{0,6}扣(?:了)?${ME}.{0,4}(?:钱|费|块|元)`,
    `(?:多|乱|错|重复|莫名其妙)(?:扣|计|算)(?:了)?${ME}(?:的)?(?:话费|费|钱|\\d+)|(?:多|乱|错|重复)收(?:了)?${ME}(?:的)?[^,，。]{0,6}?(?:话费|网费|月租|月费|流量费)`,
    `${CHARGE}[,，]?(?:这个?月|咋|好像|是不是|感觉|肯定|明显|又|都)*(?:不对|错|有误|有点?问题|算错|扣得|收得|莫名其妙|异常|太[高多贵]|[高多贵]得|多了|涨了|贵了|不准)`,
    `${CHARGE}.{0,10}(?:怎么算|哪来的|是(?:什么|啥)(?:费|钱|东西)?$|干(?:什么|啥)用)|${WHY}.{0,8}欠费|${WHY}.{0,6}(?:恢复原价|涨价)|^(?:能|可以|给我)?退${ME}(?:费|话费)|钱(?:都)?(?:去)?哪(?:里|儿)?(?:去)?了|(?:哪|怎么)(?:能|会|可能)?用得了${SO}多|用不了${SO}多`,
    `^(?:这|那|我|今天|怎么)?(?:个月)?${WHY}(?:会)?${SO}(?:多|贵|高)(?:钱|费|话费)?(?:啊|呀|呢|了)*$`,
    `(?:没|没有)(?:用|打)(?:过|了|到)?${SO}(?:多)?(?:流量|话费|电话|钱)?|流量(?:怎么|咋).{0,4}(?:${SO}|超)`,
    `(?:没|没有|未)(?:开|订|办|用)(?:通|购|过|理)*.{0,4}(?:增值|会员)`,
    `(?:增值(?:业务)?费?|会员费?|包月费?).{0,12}(?:(?:没|没有|未)(?:开|订|办|用)|谁(?:给|帮|替)?(?:我|俺)?(?:开|订|办))|${CHARGE}(?:这个?|那个?)?(?:是)?(?:什么|啥)(?:东西|费|钱)?[,，。!！]`,
  ].join('|'),
)
/** me bill, it's gone up again; the bill is up to date is another matter. */
const GOES_UP =
  /\b(?:bills?|charges?|monthly|direct debit)\b(?:[^.;!?]{0,16}\b(?:(?:gone|going|goes|went|go|shot|creep(?:ing|s)|crept|is|are) (?:right |way |straight )?up(?! to\b)|jumped|risen|rose|doubled|tripled|rocketed|higher|dearer)|'s (?:right |way )?up(?! to\b))\b|\b(?:(?:put|putting|pushed|jacked) up|hiked(?: up)?|raised) (?:my|me|ma|our|the) (?:bill|monthly|price)|\b(?:put|putting|pushed) (?:my|me|ma|our|the) (?:bill|monthly|price)s? up\b/
const ENGLISH_DOUBT =
  /\bwhy (?:is|was|so|did|am|are|were|does|has|do)\b.{0,30}\b(?:so (?:much|high|expensive)|this much|that much|higher|more than|charged?|gone up|went up)\b|^why so (?:much|high|expensive)\b|\bover ?charged?\b|\bcharged (?:me )?(?:too much|twice|extra|wrongly)\b|\b(?:bill|charges?|amount|balance) (?:is|are|looks?|seems?|can't be|cannot be|must be|isn't)\b.{0,14}\b(?:wrong|incorrect|too (?:high|much)|off|not right|right)\b|\b(?:bill|charges?) (?:is|are|looks?)\b.{0,10}\b(?:scam|joke|rip ?-?off|robbery|fraud|ridiculous|insane|crazy)\b|\btoo much (?:money )?(?:on|for) (?:my|the) bill\b|\b(?:wrong|mistake|error) (?:on|in|with) (?:my|the) bill\b|\bwhat(?:'s| is) (?:this|that|the) .{0,20}(?:\bfee|\bcharge)\b(?! (?:for|of) (?:a|the) visit)|\bmy plan is \d+\b.{0,12}\b(?:but|and)\b|\b(?:billing|charging) me (?:for|twice|too)\b|\bdispute (?:my|the|this) (?:bill|charge)\b|\b(?:value.added|subscription|extra) (?:services?|fees?|charges?)\b.{0,40}\b(?:never|didn't|did not) (?:sign|order|subscrib|ask|want)\w*/

/** 话费怎么这么多, 多扣钱了, 账单不对, why so much: a doubt of what was charged, whatever is being talked about. */
export function doubtsBill(text: string): boolean {
  const plain = normalise(text)
    .replace(/[?？。.!！~]+$/u, '')
    .trim()
  return DOUBT.test(plain) || GOES_UP.test(plain) || ENGLISH_DOUBT.test(plain)
}

const OF_SHOWN =
  /乱(?:收|扣)|(?:坑|宰)(?:我|人|钱|客)|\b(?:rip|ripping|ripped) (?:me|us|people) off\b|\brip-?off\b|不对|不可能|(?:搞|弄|算|看|写)错|错了|有问题|有误|多(?:了|收|扣|出)|怎么.{0,6}(?:多|贵|高)|为什么|为啥|怎么回事|咋回事|凭(?:什么|啥)|太(?:贵|多|高)|贵了|没(?:有)?(?:用|开|订|办|打)(?:过|那么|这么|了)?|看不懂|不明白|哪来的|什么(?:费|钱)|(?:明细|详细|比一?比|对比|上个?月|核实|核对|查一?下)|有疑问(?!$)|\bwhy\b|\bhow come\b|\bwrong\b|\b(?:not|isn't|can't be|cannot be) right\b|\btoo (?:much|high|expensive)\b|\b(?:didn't|did not|never|haven't) (?:use|used|order|ordered|subscribe|subscribed|sign)\b|\bwhat is this\b|\bwhat's this\b|\bdetails?\b|\bcompare\b|\bexplain\b|\bitemi[sz]ed?\b|\bdoubt\b/

/** 不对吧, 怎么这么多, 为什么, why: of an account that has just been shown. */
export const doubtsShown = (text: string): boolean => doubtsBill(text) || OF_SHOWN.test(normalise(text))

/** 为什么, why: asks, and says nothing against it. */
export const asksWhy = (text: string): boolean =>
  /为什么|为啥|怎么回事|咋回事|\bwhy\b|\bhow come\b/.test(normalise(text))

const STILL =
  /还是(?:不|没|有|觉得|多|贵|错)|仍然?(?:不|有|没)|依然(?:不|有|没)|不(?:认可|同意|清楚|明白|满意|服|对|行|接受|认)|没(?:有)?(?:解决|说清|弄清|用|开|订|办|打)|(?:不是|没有?)(?:我|这样|这回事)|有问题|搞错|算错|错了|\bstill\b|\bnot (?:right|solved|settled|clear|ok|okay|satisfied|correct|true)\b|\b(?:doesn't|does not) (?:add up|make sense|help|settle)\b|\bdisagree\b|\b(?:i|we) (?:didn't|did not|never|haven't)\b|\bwrong\b|\bincorrect\b|\bdon't (?:agree|accept|believe|understand)\b/

/** 还是不对, 我没开过这个, still wrong: what was explained settles nothing. */
export const staysInDoubt = (text: string): boolean =>
  STILL.test(normalise(text)) || wantsMoneyBack(text) || doubtsBill(text)

const CHARGES =
  /乱(?:收|扣)|(?:坑|宰)(?:我|人|钱|客)|\b(?:rip|ripping|ripped) (?:me|us|people) off\b|\brip-?off\b|收费|(?:扣|退|多)(?:了)?(?:我)?的?(?:费|钱)|话费|网费|月租|月费|套餐|流量|账单|\d+(?:块|元)|上个?月.{0,4}\d|\b(?:bill(?:ed)?|(?:over ?)?charg(?:e|es|ed|ing)|fees?|yuan|refund|(?:my|the) plan|last month .{0,20}\d)\b/

/** 你们是不是乱收费, 上个月才99: of what is charged, while it is what is talked about. */
export const speaksOfCharges = (text: string): boolean => CHARGES.test(normalise(text))

const MONEY_BACK =
  /(?:钱|费|款|块|元)[^,，。!！?？]{0,8}退(?:了|给|还|回|我|俺|$)|退(?:给|还|回)?(?:我|俺|咱)?[^,，。!！?？]{0,4}(?:钱|费(?!用)|款|块|元)|\brefund\b|\bmoney back\b/

/** 那5块钱给俺退了: whether what was charged is wanted back. */
export const wantsMoneyBack = (text: string): boolean => MONEY_BACK.test(normalise(text))

/** 师傅, 客服: somebody of ours, and not the company. */
export const namesSomebody = (text: string): boolean =>
  /师傅|工程师|维修工|装维|人员|员工|客服|[他她]|那人|小伙|\b(?:technician|engineer|installer|agent|guy|man|he|him|she|her|they)\b/.test(
    normalise(text),
  )

const SETTLED =
  /^(?:嗯|哦|噢|好的?|行|那)?[,，]?(?:现在)?(?:清楚|明白|知道|懂|解决|没问题|没有问题|没疑问|没有疑问|可以)(?:了|啦|吧)*[,，。!！ ]*(?:谢谢.{0,3}|多谢|感谢)?$|^(?:ok|okay|yes|fine|now)?[,. ]*(?:(?:that|it|this)(?:'s| is) )?(?:all )?(?:clear|settled|solved|resolved|fine|good|understood|got it|i see|no questions?|makes sense)(?: now)?[,. !]*(?:thanks|thank you)?$/

const SETTLED_CLAUSE =
  /^(?:(?:极好)+|甚好|(?:便|就|那就?)?(?:依|照|按)(?:此|这样|您说的)(?:办理?|来|吧)*)$|^(?:嗯|哦|噢|好的?|行|那|中了?)*(?:账单|话费|费用|这个|这下|现在)?(?:的事)?(?:我|俺)?(?:也|都|已经|已)?(?:弄|看|搞)?(?:清楚|明白|知道|懂|晓得|解决|没(?:有)?(?:别的|其[他它]|什么|啥|任何)?(?:问题|疑问|意见|异议))(?:了|啦|吧|嘞)*$/

/** 清楚了, 没有别的疑问了，叨扰许久, that's clear now. */
export function saysItIsClear(text: string): boolean {
  const plain = normalise(text).trim()
  if (SETTLED.test(plain)) return true
  const clauses = plain.split(/[,，。.;；!！?？\n]+/u).map((clause) => clause.trim())
  return clauses.some((clause) => SETTLED_CLAUSE.test(clause)) && !staysInDoubt(text)
}

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** What somebody of ours is said to have done, by the norms that it breaks; none where the words don't tell which. */
export interface BreachReading {
  readonly norms: readonly string[]
  /** The wish to report is put in words ("我要举报"), not only the deed told. */
  readonly isAnnounced: boolean
  /** What was done is told. */
  readonly isTold: boolean
}

const WHO =
  '(?:师傅|装机的|修网的|维修工|工人|你们的?人|那个人|这个人|技术员|他们?|她|组长|班长|主管|领导|队长|老板|同事|the (?:technician|engineer|installer|guy|man|supervisor|team leader|boss)|your (?:technician|engineer|installer|guy|man)|he|she|they|my (?:boss|supervisor|team leader|colleague))'
const toMe = '(?:我们?|俺们?|咱们?|我妈|我爸|我老婆|老人|家里人|客户|用户)'
const GOODS =
  '(?:钱|红包|小费|好处费?|现金|烟|香烟|酒|礼物|礼品|东西|辛苦费|茶水费|购物卡|[\\d一二两三四五六七八九十百千几]+ ?(?:块|元))'

const of = (words: string): RegExp => new RegExp(words)

/** What was done, with the norms that it breaks; the first that is found counts. */
const DEEDS: readonly (readonly [norms: readonly string[], RegExp])[] = [
  [
    ['CL-3', 'DS-8'],
    of(
      `${WHO}[^,，。]{0,6}(?:代签|替${toMe}签|帮${toMe}签|冒充${toMe}签|伪造[^,，。]{0,4}签)|\\b(?:signed for (?:me|the customer)|forged (?:my|the|a) )`,
    ),
  ],
  [
    ['DS-4'],
    of(
      `乱收费|私自(?:收费|加价)|${WHO}[^。]{0,10}(?:私下|私底下|背着公司|微信)里?[^,，。]{0,8}(?:给|收|转|付|交|结)(?:给|他|账|钱|款|他钱|[^,，。]{0,4}(?:块|元|钱))|${WHO}[^。]{0,16}(?:不走公司|别走公司|不用走公司|不开单)|\\b(?:off the books|under the table)\\b|\\bpay (?:him|her|them) (?:privately|directly|in private)\\b|多收(?:了)?${toMe}?[^,，。]{0,6}(?:钱|元|块)|\\bovercharged? (?:me|us|the customer)\\b|\\bcharged (?:me|us) (?:too much|extra|more)`,
    ),
  ],
  [
    ['DS-2'],
    of(
      `${WHO}[^,，。]{0,4}(?:收|拿|要)(?:了|走了?)?${toMe}(?:的|了)?[^,，。]{0,6}${GOODS}|${WHO}[^,，。]{0,4}(?:跟|找|向|问|管|和)${toMe}[^,，。]{0,4}(?:要|索要|讨)(?:了|过)?[^,，。]{0,6}(?:${GOODS}|元|块)|${WHO}[^,，。]{0,4}(?:要|让|叫)${toMe}(?:给|塞|发|买)[^,，。]{0,6}${GOODS}|${WHO}[^,，。]{0,4}(?:收|索要|索取)(?:了|过)?${GOODS}(?!费)|${WHO}[^,，。]{0,6}(?:要|让|叫|催|逼)(?:着)?${toMe}(?:先|再|另外?|多|额外|自己|直接|当面|现金)*(?:付|交|掏|出|转|打)(?:给)?(?:他|她)?(?:了)?[^,，。]{0,4}${GOODS}|${WHO}[^,，。]{0,4}(?:偷了|偷走|偷拿|顺走)|\\b(?:asked|asks|asking|wanted|wants|told|tells) (?:me |us )?(?:to )?(?:pay|give|transfer|send)(?: him| her| them)?(?: an?| some| the)?(?: extra)? ?(?:money|cash|tip|in cash|\\d+ ?(?:yuan|rmb|kuai|bucks))|\\bstole\\b(?! (?:my|our) code)|\\b(?:asked|asks|asking|wanted) (?:me |us |the customer )?for (?:some |a |extra )?(?:money|cash|tip|cigarettes|gift|red packet)|\\btook (?:my |our |some )?(?:money|cash|cigarettes)\\b|\\b(?:he|she) (?:takes?|taked|taken) (?:my |our |some )?(?:money|cash|cigarettes)\\b(?! back)|\\bdemanded (?:money|cash|a tip)|\\b(?:took|demanded|wanted|charged (?:me |us )|asked (?:me |us )?for) ?(?:an? )?(?:extra )?\\d+ ?(?:yuan|rmb|kuai)`,
    ),
  ],
  [
    ['WK-4', 'DS-7'],
    of(
      `${WHO}[^,，。]{0,4}(?:在|到)?[^,，。]{0,6}(?:抽烟|吸烟|抽了[^,，。]{0,3}烟)|\\b(?:smoked|smoking|smokes|was smoking) (?:in|inside|at) (?:my|our|the)|${WHO} (?:was |is |were |been |kept |keeps |just |also |even )*(?:smok(?:ed|es|ing)|smoke (?:in|inside|at|a|the|cigarettes?))\\b(?! outside)`,
    ),
  ],
  [
    ['DS-7'],
    of(
      `${WHO}[^,，。]{0,6}(?:喝了酒|喝过酒|酒气|喝醉|喝多了)|${WHO}[^,，。没无]{0,8}酒味|\\b(?:smelled|smelt|smells|reeked|reeks|stinks) (?:of|like) (?:drink|alcohol|beer|wine|booze)|\\b(?:was|is|he's|seems|looks) drunk\\b`,
    ),
  ],
  [
    ['DS-1'],
    of(`${WHO}[^,，。]{0,6}(?:在我家吃(?:了)?饭|要我管饭|让我请吃饭)|\\b(?:asked|wanted) (?:me )?for a meal\\b`),
  ],
  [
    ['DS-3'],
    of(
      `${WHO}[^,，。]{0,6}(?:故意(?:刁难|为难|弄坏|断|剪)|刁难${toMe})|\\bon purpose\\b.{0,30}\\b(?:cut|broke|damaged)|\\b(?:cut|broke|damaged)\\b.{0,30}\\bon purpose\\b`,
    ),
  ],
  [['DS-5'], of(`${WHO}[^,，。]{0,6}(?:报复|威胁)${toMe}|\\b(?:threatened|took revenge on) me\\b`)],
  [
    ['DS-6'],
    of(
      `${WHO}[^,，。]{0,6}(?:乱翻|偷看|偷翻|翻(?:了|看)?${toMe}|进(?:了)?${toMe}(?:的)?卧室)|\\b(?:looked|looking|looks|went|going|goes) (?:at|in|into|through) my phone\\b|\\bwent (?:into|through) (?:my|our) (?:bedroom|things|drawers)`,
    ),
  ],
  [
    ['CL-1', 'CL-3'],
    of(
      `${WHO}[^,，。]{0,4}(?:逼|强迫|硬(?:让|要|叫)|非(?:让|要|叫))(?:着)?${toMe}[^,，。]{0,4}(?:点|按|回|签|确认|同意)|${WHO}(?:还)?(?:说|讲)?[^,，。]{0,3}不(?:点|按|回|给|肯|签)?[^,，。]{0,3}(?:确认|签字|签名|验证码)[^。]{0,3}(?:就)?(?:不走|不让|不给)|\\b(?:forc(?:ed|es|ing)|push(?:ed|es|ing)|press(?:ed|es|ing|ured|ures)|mak(?:es|ing)|made) (?:me|us) (?:to |into )?(?:confirm|sign)\\w*|\\b(?:won't|wouldn't|refuses to|refused to) (?:leave|go) (?:until|unless|before) (?:i|we) (?:confirm|sign)`,
    ),
  ],
  // Who asks for a score breaks no norm with an id, and is reported all the same.
  [
    [],
    of(
      `${WHO}[^,，。]{0,4}(?:要|让|叫|求|逼|教|劝|催|盯着|哄)(?:着)?${toMe}[^,，。]{0,4}(?:五星|5 ?星|好评|满分|(?:五|5) ?分(?!钟)|96181)|^(?:还|又|就)?(?:要|让|叫|逼|教)${toMe}[^,，。]{0,4}(?:五星|5 ?星|好评|满分|(?:给|打|评)(?:五|5) ?分(?!钟))|${WHO}[^,，。]{0,4}(?:要|讨|求)(?:了|过|个)?(?:五星|5 ?星|好评|满分|高分)|\\b(?:asked|told|made|wanted|asks|tells|makes|wants|begged|forced|pressed) (?:me|us) (?:to (?:give|rate|leave) .{0,16}|for )(?:five|5|full|a good|top|good)(?! (?:minutes|hours|days))`,
    ),
  ],
]

const ANNOUNCED =
  /举报|检举|\b(?:report|reporting) (?:a breach|misconduct|somebody|someone|a colleague|my (?:boss|supervisor|team leader|colleague)|the (?:technician|engineer|installer|supervisor)|your (?:technician|engineer|installer)|him|her)\b/
/** 没收钱, 没有要红包, didn't ask for money: what was not done. */
const DENIED = /(?:没有?|从不|不|未|并没)(?:向|跟|找|问|在|收|要|拿|抽|让|叫)|\b(?:didn't|did not|never|not)\b/

/**
 * Reads a report of what somebody of ours did. A question (收钱吗) is none, nor what was not done (没收钱); 投诉 alone is a wish for
 * a person, as ever.
 */
export function readBreach(text: string): BreachReading | undefined {
  const plain = normalise(text)
  const isAnnounced = ANNOUNCED.test(plain) && !/(?:不|没有?|别)(?:想|要|打算)?(?:举报|检举)/.test(plain)
  if (isAsked(plain) && !isAnnounced) return undefined
  const clauses = plain.split(/[,，。;；!！]/)
  const deed = DEEDS.find(([, words]) => clauses.some((clause) => words.test(clause) && !DENIED.test(clause)))
  return deed || isAnnounced ? { norms: deed?.[0] ?? [], isAnnounced, isTold: deed !== undefined } : undefined
}

/** 要我说5分: nobody made anybody say it. */
const IS_OPINION = /^要是?我(?:来)?(?:说|讲|评|给的话)/

/** Reads what a customer tells of a visit that they are asked about: whoever came is meant where nobody is named (收了我20块). */
export function readBreachOfVisit(text: string): BreachReading | undefined {
  const clauses = text.split(/[,，。;；!！\n]+/).filter((clause) => !IS_OPINION.test(clause.trim()))
  const named = clauses.map((clause) => `师傅${clause.trim()}`)
  return readBreach(text) ?? readBreach(named.join('，'))
}

/** 匿名举报: the reporter wants no name on it. */
export const wantsNoName = (text: string): boolean =>
  /匿名|不(?:要|想|愿意?)(?:留|写|透露|说)[^,，。]{0,4}(?:名|姓名|身份)|\banonymous(?:ly)?\b|\bwithout my name\b/.test(
    normalise(text),
  )

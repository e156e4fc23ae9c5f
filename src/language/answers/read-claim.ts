import type { Claim } from '#src/domain/visits/report-claim.ts'
import { normalise } from '../normalise.ts'
import { besidesLink } from './besides-link.ts'
import { isAsked } from './is-asked.ts'
import { readAbsence } from './read-absence.ts'

/** 要是没修好, 上次没修好: not of what is so now. */
const OF_ANOTHER_TIME = /要是|如果|万一|假如|上次|上回|之前那|的话(?=[,，。]|$)|\b(?:if|last time|unless)\b/
const ME = '(?:我们?|我家|咱们?|俺们?|俺家|俺娘|本人|我妈|我爸|我老婆|我老公|家里人|老人|孩子)'
const THEM = '(?:he|she|they|anybody|anyone|somebody|(?:the|your) (?:technician|engineer|installer|repairman|guy|man))'
const HE = '(?:师傅|工人|他们?|你们的?人?|那个?人|人家|小伙子?)'
const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

const TRICKED = of(
  `(?:骗|套|哄|偷)(?:了|走|去|取)*${ME}?(?:的|说出|给出?|报出?)?(?:了)?(?:那个|这个)?(?:验证码|确认码|签字|签名)`,
  '(?:验证码|确认码)[^,，。]{0,6}(?:骗|套|偷)(?:走|了|去)',
  `(?:验证码|确认码)(?:都|也|就)*是?${HE}[^,，。给]{0,4}(?:自己|偷偷?|翻|抢|(?:拿|用|看)(?:了|着|走)?${ME}的?手机)[^,，。]{0,8}(?:看|拿|抄|读|记|点|输|发)(?:的|走|去|了|到)`,
  `${HE}[^,，。给没不]{0,6}(?:拿|抢|用|翻|借|抓)(?:了|着|走|过|起)?${ME}的?手机[^。]{0,12}(?:验证码|确认码|签[字名]|确认(?!地址|时间|一下地址))|${HE}[^,，。没不]{0,6}(?:偷看[^,，。]{0,6}|(?:看|翻|抄|拍)(?:了|走|过)?${ME}的?手机[上里]?的?)(?:验证码|确认码)`,
  `\\b${THEM}(?: just)? (?:took|grabbed|used|picked up|snatched|borrowed|got|had|looked at|went through) (?:my|our) (?:\\w+ )?phone\\b(?! (?:number|call)).{0,40}\\b(?:code|confirm\\w*|sign\\w*|press\\w*|tapp\\w*)\\b`,
  '\\b(?:read|copied|typed|entered|took|got|saw) (?:out )?the code (?:himself|herself|themselves|(?:off|from|on) (?:my|our))\\b',
  `(?:验证码|确认码)(?:可|根本|压根|都)*不是${ME}(?:自己)?(?:给|说|念|告诉|发)|(?<!还)${ME}(?:可|根本|压根|从来)+没(?:有)?给过?[^,，。]{0,4}(?:验证码|确认码)|${HE}(?:自己|偷偷)(?:给)?(?:(?:点|按)(?:的|了)(?=确认|同意|按钮|[,，。!]|$)|签的)`,
  `\\bnever (?:gave|told|showed) (?:him|her|them|anyone|anybody) (?:the|my|any|that) code\\b|\\b${THEM} (?:just )?(?:pressed|tapped|clicked|hit) (?:confirm|the (?:\\w+ )?button|ok|yes)\\b`,
  `\\btrick(?:ed|ing) (?:me|us|my \\w+)\\b.{0,30}\\b(?:code|sign\\w*|confirm\\w*)`,
  `\\b(?:stole|took|tricked|fooled|conned)\\b.{0,24}\\bcode\\b.{0,12}\\b(?:out of|from) (?:me|us|my)\\b`,
  `\\bstole (?:my|our) code\\b|\\bcheated (?:me|us) (?:out )?of (?:my|our|the) code\\b`,
)
/** 还没确认 is no denial, only not yet. */
const NOT_CONFIRMED = of(
  `(?<!还)${ME}(?:自己)?(?:可|根本|压根|从来|从|都|就|也|真的?|明明|又|并|一直)*(?:没有?|未)(?:有)?(?:签(?:过|了)?(?:字|名)?(?![约合])|(?:点过?)?确认(?:过|了)?(?!时间|地址|预约)|同意(?:办结|结单|完工))`,
  `不是${ME}(?:本人|自己)?(?:签|确认|点)(?:的|字|名|了)|并非${ME}(?:本人)?(?:签|确认)|^(?:从来|根本|压根)?没(?:有)?(?:签过(?:字|名)?|签字|签名|确认过)`,
  `(?:签字|签名)(?:不是${ME}|是假|是伪造|有假)|(?:代签|替${ME}(?:签|确认)|帮${ME}(?:签了|确认了)|冒充${ME}(?:签|确认)|伪造[^,，。]{0,4}签)`,
  `\\bi(?:'ve)? (?:have )?(?:never|didn't|did not|haven't|have not) (?:ever )?(?:sign(?:ed)?|confirm(?:ed)?|approved?)\\b(?! (?:up\\b|for\\b)| (?:the |an? |that |this )?(?:time|appointment|booking|address|contract)|.{0,12}\\byet\\b)`,
  '\\b(?:i|we) (?:have )?(?:confirmed|signed|approved) nothing\\b|\\bnothing was (?:ever )?(?:confirmed|signed) by (?:me|us)\\b',
  `\\bnot (?:my|our) signature\\b|\\bisn't my signature\\b|\\b(?:somebody|someone|${THEM}) (?:else )?signed (?:it |that |this )?(?:for|instead of) (?:me|us)\\b|\\bforged\\b|\\bit wasn't me (?:who|that) (?:signed|confirmed)\\b|\\bi never agreed it was done\\b`,
)
const NOBODY_CAME = of(
  '(?:师傅|工人|谁|人|他们?|你们的?人?)?(?:根本|压根|就|从来|完全|都|也|一直|到现在|今天)*没(?:有)?(?:人|谁|师傅)?(?:来过|上过门|进过门|到过)',
  '(?:根本|压根)(?:就|都)?没(?:有)?(?:人|师傅)?(?:来|到|上门)|没(?:有)?人(?:来过|上门|进门|来修|来装)|没见(?:到|过|着)(?:师傅|人|过人)|连(?:个)?人(?:影)?都没',
  '\\b(?:nobody|no one|noone) (?:has |had )?(?:ever )?(?:came|come|been here|was here|showed up|shown up|turned up|visited)\\b',
  `\\b${THEM} (?:never|didn't|did not|hasn't|haven't|has not)(?: even| ever)? (?:came|come|been here|show(?:ed|n)?(?: up)?|turn(?:ed)? up|arrived?|visit(?:ed)?)\\b|\\bnever (?:came|showed up|turned up)\\b`,
)
const AT_ALL = '(?:根本|压根儿?|就|完全|从头到尾|都|也|一直|可|其实|明明|连)'
const DO = '(?:动手|动过?手?|碰|弄|修|干|做|换|装|接|查|测|搞|整|看|管|检查|处理)'
/** 没修好 is still open, 没装过鞋套 no word on the work. */
const DONE_OF_IT = '(?!好|完|成|通|齐|对|来|到|人|时间|明白|懂|清楚|见)'
const NOT = '(?:没有?|未|不|莫得|冇|木有|没得)'
const NOTHING_DONE = of(
  `${HE}${AT_ALL}*(?:根本|压根儿?|从头到尾|完全|就)${AT_ALL}*${NOT}(?:给(?:我们?|咱)?)?${DO}${DONE_OF_IT}(?![^,，。!]{0,3}(?:鞋套|工牌|工服|门))`,
  `(?<!我|我们|咱|咱们|俺|俺们|我家|俺家)(?:(?:根本|压根儿?|从头到尾|完全)${AT_ALL}*${NOT}(?:给(?:我们?|咱)?)?${DO}${DONE_OF_IT}(?![^,，。!]{0,3}(?:鞋套|工牌|工服|门))|(?:啥|什么|一样)(?:都|也|东西都|活儿?都|事都)没(?:有)?(?:弄|修|干|做|换|装|接|查|测|搞|处理)${DONE_OF_IT}|没(?:有)?动(?:过)?手(?!机)|没干活|一点(?:儿|点)?(?:都|也)?没(?:有)?(?:动(?!静|手机)|弄|修|干)${DONE_OF_IT})`,
  `(?:${HE}|^)(?:就|只|光|只是)?(?:来)?(?:晃|转|看|瞅|瞧|溜达)(?:了)?(?:一?[下圈眼趟会]儿?|[看晃转瞅])[^,，。!]{0,4}就(?:走|跑|撤|报完工)`,
  `${HE}(?:都|也)?(?:没有?|莫得|冇|木有)(?:给(?:我们?|咱)?)?${DO}(?:过|呢|啊|呀)?(?=$|[,，。!])`,
  `${HE}(?:都|也|连)?(?:没有?|未)${DO}(?:一下|过)?就(?:走|跑|报|说)|(?:没有?|不)(?:让|给|叫|等|带)${ME}(?:先)?(?:看|试|检查|测|验收?|用)[^,，。!]{0,4}(?:就|直接)(?:走|跑|报|说)`,
  `\\b${THEM} (?:(?:really|just|basically|literally) )?(?:did|fixed|changed|replaced|touched|repaired|checked) nothing\\b|\\b${THEM} (?:never|didn't|did not)(?: even| really)? (?:touch|do|did|look|start|chang|replac|swap|install|check|test|let (?:me|us))\\w*\\b(?!.{0,14}\\b(?:shoe|on time|door))|\\b(?:left|went away|gone) without (?:even )?(?:do|fix|check|touch|repair|look|chang|test)ing\\b|\\bnothing (?:at all )?(?:was|has been|got) (?:done|changed|replaced|fixed|repaired)\\b`,
)
/** 啥都没弄，网就断了: the customer has done nothing. */
const BROKE_BY_ITSELF = /(?:就|又|突然|自己)(?:断|没网|没信号|坏|掉|黑)|\b(?:just|suddenly|itself)\b/
const STILL_OPEN = of(
  '(?:没有?|未|没能)(?:修|弄|装|搞|整|调|接|解决)(?:好|完|通|成|利索)|(?:修|弄|装|搞|整|调|接)不(?:好|通)|没(?:有)?解决|没[修装](?=(?:呢|啊|呀|嘞|的)?(?:$|[,，。!！ ]))|(?:网|宽带|电视|信号|wifi|线)(?:还|都|也|一直|根本)*(?:没|不)(?:好|通|行)(?=$|[,，。!！ 啊呀的了])',
  '(?:还|仍|依然|依旧|照样|照旧|一样)(?:然|旧)?是?(?:断|上不|连不|没网|没有网|没信号|没有信号|没图|没声|没反应|没好|没通|没弄|没修|没装|不通|不能[用上]|不行|不好使|用不|打不开|看不|很?慢|卡|红|黑屏|掉|坏|老样子|老毛病|那样)',
  '(?:还|仍|又|依然|依旧|照样)(?:是|在)?(?:有|存在)(?:点|些|个|一个|一点)?(?:儿)?(?:问题|毛病|故障)',
  '又(?:开始)?(?:断|掉|坏|卡|慢|[没无木冇](?:有|得)?(?:网|信号|了)|上不|连不|不行|不能|红|黑屏|不通|不好[使用]|用不|出(?:了)?(?:问题|毛病|故障))',
  `(?:^|[,，。!])(?:其实|但是?|不过|可是?|就是|还|也|都|现在|根本|实际上?)*[没不]通(?=$|[,，。!！ 啊呀的了呢])`,
  `\\bno (?:\\w+ )?(?:internet|wifi|wi-fi|net|network|connection|signal|tv|picture) again\\b|\\bagain,? (?:there's |i have |we have )?no (?:internet|wifi|wi-fi|network|connection|signal|tv|picture)\\b`,
  `\\bstill (?:isn't|doesn't|not (?:working|fixed|ok|okay|right|good|online|connect\\w*|done)|down|broken|dead|offline|out|slow|red|dropping|the same|no (?:\\w+ )?(?:internet|wifi|net|network|connection|signal|tv|picture|light)|can't (?:get|go|connect|use|watch|access)|cannot (?:get|go|connect|use|watch|access))\\b`,
  `\\b(?:it|that|this|the (?:job|work|repair))(?:'s not| isn't| is not| was not| wasn't| hasn't been) (?:quite |yet )?(?:done|finished|complete)\\b|^not (?:done|finished)(?: yet)?\\b|\\bnothing works\\b`,
  `\\b(?:isn't|is not|it's not|not|never|hasn't been|wasn't|was not) (?:yet )?(?:fixed|repaired|working|connected)\\b|\\b(?:didn't|did not|hasn't|hasn't even) (?:fix|fixed|repair|repaired)\\b|\\b(?:doesn't|does not|don't) work(?! for me)\\b|\\b(?:broke|broken|down|dropped|dropping|gone|out|dead|cut out|stopped(?: working)?) again\\b|\\bsame (?:problem|issue|thing) again\\b|\\b(?:problem|issue|fault|red light)(?:'s| is| has come) back\\b`,
)

/** 没修好, 师傅根本没来过, 我没签过字, 骗我的验证码: what a customer holds against work that is said to be done. A question holds nothing against it. */
export function readClaim(text: string): Claim | undefined {
  const plain = besidesLink(normalise(text))
  if (OF_ANOTHER_TIME.test(plain)) return undefined
  const sentences = plain.split(/(?<=[?。!])/)
  const claims = sentences.map(claimIn).filter((claim) => claim !== undefined)
  return BY_WEIGHT.find((claim) => claims.includes(claim))
}

/** Whether words say that work is still open, and nothing worse; most say neither, and are not looked through for the worse. */
export const saysStillOpen = (text: string): boolean =>
  STILL_OPEN.test(besidesLink(normalise(text))) && readClaim(text) === 'still_open'

/** As `readClaim`, of the visit that was closed last: 上次你们没来过人 is of it. */
export const readClaimOfLast = (text: string): Claim | undefined =>
  readClaim(normalise(text).replace(/上次|上回|那次|\b(?:the )?last time\b/g, ' '))

/** The same, of work that is reported right now: 师傅没来 is held against it too. */
export const readClaimNow = (text: string): Claim | undefined =>
  readClaim(text) ?? (readAbsence(text) === 'not_come' ? 'nobody_came' : undefined)

/** What stands before and after the last place where words say that work is still open, in customers' words or in those of `also`; undefined where they don't. */
export function lastStillOpen(
  text: string,
  also: RegExp,
): { readonly before: string; readonly after: string } | undefined {
  const plain = normalise(text)
  const last = [...plain.matchAll(new RegExp(`${STILL_OPEN.source}|${also.source}`, 'g'))].at(-1)
  return last && { before: plain.slice(0, last.index), after: plain.slice(last.index + last[0].length) }
}

const BY_WEIGHT: readonly Claim[] = ['tricked', 'not_confirmed', 'nobody_came', 'nothing_done', 'still_open']

/** 谁签的字 asks, and holds it against us all the same. */
const WHO_SIGNED = of(
  `${ME}?(?:都|还|也|又|可|根本|压根|从来)*(?:没有?|未)(?:给)?(?:签|确认)[^?。]{0,8}(?:咋|怎么|为什么|为啥|凭什么|凭啥)[^?。]{0,6}(?:办结|结单|完结|完工|关单|结束|完成|签)`,
  `(?:咋|怎么|为什么|为啥|凭什么|凭啥)[^?。]{0,6}(?:办结|结单|完结|完工|关单|结束|完成)了?[,，?]?${ME}?(?:都|还|也|又|可|根本|压根|从来)*(?:没有?|未)(?:给)?(?:签|确认)`,
  '\\b(?:how|why) (?:come )?(?:is|was|did|can|has) (?:it|this|that|the (?:visit|job|work|order))(?: be(?:en)?)? (?:closed?|done|finished|completed?)\\b.{0,24}\\b(?:no|not|never|n.t|without)\\b.{0,16}\\b(?:sign|confirm)|\\bi (?:no|not|never|did ?n.t|have ?n.t) (?:sign|confirm)\\w*.{0,24}\\b(?:how|why)\\b.{0,20}\\b(?:closed?|done|finish\\w*|complet\\w*)',
  `谁(?:替${ME}|给${ME}|帮${ME})?(?:签|确认)(?:的|了)(?!时间|地址)|签(?:字|名)的?是谁`,
  '\\bwho (?:signed|confirmed)\\b(?! (?:the )?(?:time|appointment|address))',
)

/** 师傅想用我手机签字可以吗: may they, and they have not. */
const ASKS_LEAVE =
  /(?:想|要|让)(?:拿|用|看|借)|能(?:不能)?(?:给|让|用|拿|看)|(?:可以|行|中)(?:不|吗|么|嘛)|\b(?:can|may|should|shall|wants? to|asks? (?:me )?to)\b/

function claimIn(sentence: string): Claim | undefined {
  if (TRICKED.test(sentence) && !(isAsked(sentence) && ASKS_LEAVE.test(sentence))) return 'tricked'
  if (WHO_SIGNED.test(sentence)) return 'not_confirmed'
  if (!isAsked(sentence)) {
    if (NOT_CONFIRMED.test(sentence)) return 'not_confirmed'
    if (NOBODY_CAME.test(sentence)) return 'nobody_came'
    if (NOTHING_DONE.test(sentence) && !BROKE_BY_ITSELF.test(sentence)) return 'nothing_done'
  }
  return isStillOpen(sentence) ? 'still_open' : undefined
}

const ASKS_BACK = /^(?:是|对)(?:不是|不对)?[吗吧么][?]?$/
const IS_QUESTION = /吗|好了?没有?[?]?$/

/** 电视还是看不了，麻烦师傅再瞧一眼好吗: a request beside it takes nothing back; 网还没好，是吗 asks. */
function isStillOpen(sentence: string): boolean {
  const clauses = sentence.split(/[,，、;；…]+|\.{2,}/)
  if (clauses.some((clause) => ASKS_BACK.test(clause.trim()))) return false
  return clauses.some((clause) => STILL_OPEN.test(clause) && !IS_QUESTION.test(clause))
}

const NOT_YET_SIGNED = of(
  `${ME}(?:可|都|现在)?(?:还|都还|还都)(?:没有?|未)(?:有)?签(?:过|上)?(?:字|名)?(?!合同|收|到|约)`,
  '\\b(?:i|we) (?:still )?(?:haven.?t|have not|did ?n.?t|did not|not|no|never) (?:yet )?sign(?:ed)?(?: (?:it|this|that|anything))?(?: yet)?\\W*$',
)

/** 我还没签字: only not yet, while a report waits; of a visit that is closed, a denial. */
export function saysNotYetSigned(text: string): boolean {
  const plain = normalise(text)
  return (
    !OF_ANOTHER_TIME.test(plain) &&
    plain.split(/[,，。;；!]/).some((part) => !isAsked(part) && NOT_YET_SIGNED.test(part))
  )
}

/** 签字, 验证码, signature: a denial that can be about nothing but a signature. */
export const isAboutSigning = (text: string): boolean => /签|验证码|确认码|\bsign|\bcode\b/.test(normalise(text))

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { isExtorted } from './is-extorted.ts'

const ME = '(?:我们?|俺们?|咱们?|我妈|我爸|我家|老人|我老[公婆]|我媳妇|家里人)'
const HE = '(?:师傅|小伙(?:子|儿)?|[那这]个?人|人家|他们?|她|你们?|工人|装机的|修网的)'
const HE_EN = '(?:he|she|they|(?:the|your|this|that) (?:technician|installer|engineer|guy|man|worker|lad|fella))'
const AGREED = '(?:同意|答应|点头|松口|认可|许可|确认|点过?同意|按过?同意)'
const YES_EN =
  '(?:agree[ds]?(?: (?:to|on|with) (?:it|this|that|anything|any of it))?|consent(?:ed)?|sa(?:y|id) (?:yes|ok|okay|so)|ok(?:ay)?ed|approved?|accept(?:ed)?)'

const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

/** 我没同意啊, 还没说行呢, i did not say yes: no yes was given. */
const DENIES = of(
  `(?:没有?|未|木有|冇|莫得|没得)(?:人)?(?:有)?(?:说|讲|给|跟${HE}说)?(?:过)?(?:我)?(?:要)?${AGREED}`,
  `(?:没有?|未|木有)(?:有)?(?:说|讲)(?:过)?(?:我)?(?:行|中|可以|好|要(?!钱)|成|装|加|做)(?=$|[,，。!！啊呀呢哦的了过嘛吧])`,
  `(?:不是|哪是|哪有|哪里)${ME}?(?:说|讲|自己)?(?:的)?${AGREED}`,
  `\\b(?:i|we|my \\w+)(?:'ve| have)? (?:never|didn't|did not|didnt|haven't|have not|havent|no|not)(?: even| ever| yet)* ${YES_EN}\\b`,
  `^(?:i |we )?(?:not|never|didn't|did not)(?: yet)? (?:agree[ds]?|approved?|said yes)\\b|\\bi gave no (?:consent|permission|yes)\\b|\\b(?:nobody|no one) (?:here )?(?:agreed|said yes)\\b`,
)
/** 从来没同意过, 谁同意了, 我啥时候同意了, who said yes: against somebody who says that they did. */
const NEVER = of(
  `(?:从来|从|压根|根本|一直|自始至终|从头到尾)(?:就|都|也|可)*(?:没有?|未)(?:有)?(?:说|讲|给)?(?:过)?(?:${AGREED}|可以|行|要)`,
  `(?:谁|哪个)(?:说|讲|告诉|跟(?:你|他)们?说)?(?:是)?${ME}?(?:${AGREED}|可以|行|中|要(?!钱)|说行)(?:了|过|的|啦)`,
  `${ME}?(?:啥|什么|几|哪)(?:个)?(?:时候|时|时间|会儿|阵)(?:说|讲)?(?:过)?(?:${AGREED}|可以|行|要)(?:了|过|的)?`,
  `\\b(?:never|nobody|no one)\\b.{0,12}\\b(?:agreed|said yes|said ok(?:ay)?|approved)\\b|\\bwho (?:said|says) (?:yes|ok(?:ay)?|i agreed)\\b|\\bwho (?:agreed|approved)\\b|\\bwhen did (?:i|we) (?:agree|say yes|say ok|approve)`,
)
const BEGINS = '(?:开始|动手|拉|装|加|布|打(?:了)?[孔洞]|钻|接上|弄上|走线)'
/** 他已经开始拉线了, the cable is already in: it was begun unasked. */
const BEGUN = of(
  `${HE}(?:没(?:问|等|经)[^,，。]{0,6}|可|咋|怎么|这会儿?)?(?:已经?|都|就|自己|直接|先|擅自|偷偷|正在?|在那|早)(?:已经?|都|就|给(?:我们?|俺)?|在|自己|经)*${BEGINS}[^,，。!]{0,8}(?:了|呢|上|着)`,
  `${HE}(?:把)?[^,，。!不没]{0,6}(?:装|拉|加|弄|布|做)(?:上|好|完)(?:去)?了`,
  `(?:线|面板|插座|网口|线槽|路由器|东西)(?:他|师傅)?(?:都|已经?|就|给)*(?:装|拉|加|弄|布|做|接)(?:上|好|完)?(?:去)?了`,
  `(?:没(?:有)?|不)(?:问|等)(?:过)?${ME}[^,，。]{0,6}就[^,，。]{0,4}(?:装|拉|加|弄|布|做|打|钻|开始|动)`,
  `\\b${HE_EN}(?:'s|'d| has| have| is| was| are)?(?: just| now| still)* (?:already )?(?:put(?:ting)?(?: in| up)?|install(?:ed|ing|s)|start(?:ed|ing|s)|drill(?:ed|ing|s)|add(?:ed|ing|s)|pull(?:ed|ing|s)|fitted|fitting|began|begun|laid|laying|mounted)\\b`,
  `\\b(?:it|that|the (?:socket|cable|panel|trunking|router))(?:'s| is| was| has been) already (?:in\\b|up\\b|there|installed|done|put|fitted)`,
)
/** 师傅替我同意的, he pressed yes for me: a yes is the customer's own. */
const FOR_ME = of(
  `${HE}[^,，。没不]{0,4}(?:替|代|帮|给)${ME}(?:[^,，。没不]{0,4})(?:同意|答应|点|按|回|确认|说行|做主)`,
  `${HE}[^,，。没不]{0,4}(?:拿|用|抢)(?:了|着)?${ME}的?手机[^,，。没不]{0,8}(?:同意|点|按|回)`,
  `\\b${HE_EN}(?:'s| has)?(?: just| already)? (?:agreed|said yes|pressed|clicked|tapped|accepted|replied|answered|confirmed)\\b.{0,16}\\b(?:for me|instead of me|on my (?:phone|behalf)|with my phone)`,
)

/** What somebody says against the way in which they are offered additional work; `norms`: what of it is for a supervisor. */
interface Objection {
  readonly kind: 'no_yes' | 'breach'
  readonly norms: readonly string[]
}

/** 我没同意啊: no yes was given, and none is kept. 他已经开始拉线了, 谁同意了, 不同意就不给修: it is a breach besides (DS-3, DS-4). */
export function readObjection(text: string): Objection | undefined {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  if (isExtorted(text)) return { kind: 'breach', norms: ['DS-3', 'DS-4'] }
  if (NEVER.test(plain) || FOR_ME.test(plain)) return { kind: 'breach', norms: ['DS-4'] }
  if (BEGUN.test(plain) && !isAsked(plain)) return { kind: 'breach', norms: ['DS-4'] }
  return DENIES.test(plain) && !isAsked(plain) ? { kind: 'no_yes', norms: [] } : undefined
}

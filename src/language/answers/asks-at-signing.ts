import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

const FAMILY =
  '(?:儿子?|女儿?|闺女|媳妇|老婆|老公|老伴|爱人|对象|孩子|爸|妈|爹|娘|家里人|家人|室友|邻居|房东|\\w{0,2}弟|\\w{0,2}哥|\\w{0,2}姐|\\w{0,2}妹)'
/** What is asked of a report that waits, in the order in which it counts. */
const ASKS = {
  wifi: of(
    '(?:wi-?fi|无线|网络?|路由器?)(?:的)?(?:名字?(?:和)?)?密码|密码[^,，。]{0,6}(?:不知道|忘|多少|是啥|是什么|变|改|在哪)|\\b(?:wi-?fi|network|router) (?:password|key|code)\\b|\\bpassword\\b',
  ),
  family: of(
    `${FAMILY}[^,，。]{0,6}(?:来|代|替我|帮我)?(?:确认|签)[^,，。]{0,4}(?:行不|行吗|可以|成不|中不|吗|好不|能不|行么|$)|(?:能|可以|能不能)(?:让|叫)?[^,，。]{0,4}${FAMILY}[^,，。]{0,4}(?:确认|签)`,
    '\\b(?:can|may|could|should|let) (?:my )?(?:wife|husband|son|daughter|mum|mom|mother|dad|father|room ?mate|flat ?mate|neighbou?r|partner|she|he|someone)\\b.{0,12}\\b(?:confirm|sign)',
  ),
  light: of(
    '(?:光功率|收光|dbm|下行|上行|测速|衰减|光衰)[^,，。]{0,6}(?:是啥|是什么|啥意思|什么意思|干嘛|干啥|咋回事|正常吗|行吗|高吗|低吗|好吗|多少)|\\bwhat(?:.s| is| are| does)\\b.{0,16}\\b(?:dbm|optical|light (?:level|power)|attenuation|down|mbps)\\b',
  ),
  done: of(
    '(?:看|读|认)不(?:懂|清)(?:字|上面|这个|说的)?|不(?:识|认)字|(?:他|师傅)?(?:到底|都)?(?:做|干|修|换|弄)了?(?:些)?(?:啥|什么)(?:东西)?(?:了|呀|啊|呢)?$|(?:修|换|弄)的(?:啥|什么)',
    '\\b(?:can.t|cannot|can not|don.t|not) (?:read|understand)\\b.{0,16}\\b(?:chinese|this|it|that)\\b|\\bwhat (?:did|has|have|was|is|he|they)(?: \\w+){0,3} (?:do|did|done|fixe?d?|change[ds]?|replaced)\\b|\\bin english\\b',
  ),
} as const

/** wifi密码不知道了, can my wife confirm?: what a customer asks while their word is waited for. */
export function readAskedAtSigning(text: string): keyof typeof ASKS | undefined {
  const plain = normalise(text)
  const found = (Object.keys(ASKS) as (keyof typeof ASKS)[]).find((one) => ASKS[one].test(plain))
  return found === 'family' && !isAsked(plain) && !/行|可以|\b(?:can|let)\b/.test(plain) ? undefined : found
}

const FOR_ME = of(
  '(?:你们?|您|师傅|他|她)(?:们)?(?:就|来|直接|先)*(?:帮|替|代)(?:我|俺|咱)(?:们)?(?:来)?(?:签|确认|点|按|弄)(?:个|一下|下|掉)?(?:字|名|确认)?(?:了)?(?:吧|就行|就好|就中|就得了?|就可以|呗|行了|得了|算了|$)|(?:让|叫)(?:师傅|他)(?:帮我|替我|代)?(?:签|确认|点)(?:了)?(?:吧|就行|就好|得了|算了)',
  '\\b(?:you|he|she|technician|installer) (?:can |could |may |just |please )*(?:sign|confirm|press)(?: it)? (?:for|instead of) me\\b|\\b(?:sign|confirm) (?:it )?for me\\b|\\blet him (?:sign|confirm)\\b',
)
/** 你替我签了吧: somebody else is to sign for a customer (CL-3). */
export function wishesToBeSignedFor(text: string): boolean {
  const plain = normalise(text)
  return FOR_ME.test(plain) && !/没|谁|不是|怎么/.test(plain)
}

const RETRACTS = of(
  '^(?:[^,，。!]{0,6}[,，。!])?(?:那|嗯|哦|没事|我|俺|刚才|不好意思|对不起|师傅)*(?:没有?|冇)(?:啥|什么|别的|其他|任何)?(?:问题|毛病|事)(?:了|啦)?',
  '(?:搞|弄|点|按|选|回|发|看)错了?|手滑|(?:其实|都|全)(?:是)?好(?:的|了|着)|不是有问题',
  '\\b(?:nothing|no problems?|no issues?|all (?:fine|good|ok)|pressed wrong|wrong (?:button|one|number)|by mistake|my mistake|sorry)\\b',
)
/** 没有问题了 搞错了, nothing, pressed wrong: that something is open was a slip. */
export const takesDoubtBack = (text: string): boolean => {
  const plain = normalise(text)
  return !isAsked(plain) && RETRACTS.test(plain) && !/但|不过|就是|除了|\b(?:but|except|still|not)\b/.test(plain)
}

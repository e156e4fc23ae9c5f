import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

/** 柜子刮花了, 没收拾, he left a hole: how the place was left. */
const LEFT_SO = of(
  '(?<!没有?|未)(?:刮|划|蹭|磕|碰|撞|砸|摔|弄|打|踩|搞|挤|压)(?:花|坏|破|脏|烂|碎|裂|伤|掉漆|掉了?(?:块|皮|漆)|乱)',
  '没(?:有)?(?:给(?:我|俺)?)?(?:收拾|打扫|清理|清扫|扫地|擦|复原|还原|收垃圾|补(?:上|好|洞))|(?:一地|满地|满屋|到处|地上|墙上|桌上|屋里)(?:都|全)?(?:是)?(?:[^,，。!]{0,4})(?:灰|土|渣|线头|垃圾|脚印|洞|孔|泥|纸|脏)|(?:留|剩|打)(?:了|下)?(?:一?个|好几个|俩)?(?:大)?(?:洞|窟窿|孔)(?!.{0,4}(?:补好|堵好|封好))',
  '\\b(?:left|made|leaving) (?:a |an |some |the |all |his )*(?:big |huge |lot of )?(?:hole|holes|mess|dirt|dust|scratch\\w*|crack|wires?|rubbish|trash|garbage|footprints)\\b|\\b(?:scratch(?:ed|es)|damaged|broke|cracked|stained|dented|ruined) (?:my|our|the|a)\\b|\\b(?:didn.t|did not|hasn.t|not|never) (?:clean(?:ed)?|tid(?:y|ied)|swe(?:ep|pt)|fill(?:ed)?)\\b|\\b(?:dirty|filthy|dust everywhere|a mess)\\b',
)
/** 没全修好, 修好了一半, all fixed except the TV: part of it. */
const IN_PART = of(
  '没(?:有)?(?:全|都|完全|彻底|全部)(?:部)?(?:修|弄|装|搞|整|接|调)?(?:好|通|完|利索)|(?:没|未)(?:修|弄|装)(?:全|利索|到位)|(?:修|弄|装|搞|做|干)(?:好|完)?了?(?:个)?一半|(?:还|就)差(?:一?点|个|一个|台)|(?:修|弄|装|搞|整)了?个(?:锤子|屁|鬼|寂寞|毛|球|啥|铲铲|der)|白(?:修|弄|装|来|跑|搞)了?',
  '(?:好|能[用看上]|通)(?:了)?(?:是|归)(?:好|能[用看上]|通)了?|除了[^,，。!]{1,10}(?:都|全|其他|别的)|(?:都|全|其他|别的)[^,，。!]{0,6}好了?[,，]?(?:就|就是|只有|只|但|可|除了)[^,，。!]{1,10}(?:没|不|还|有|慢|卡|差)',
  '\\b(?:except|apart from|other than|all but|everything but)(?: for)? (?:the |my |our |one |for )*\\w+|\\bonly (?:half|part(?:ly)?|some)\\b|\\bhalf (?:done|fixed|finished|working)\\b|\\bnot (?:all|fully|completely|entirely|everything|100%)(?: (?:of it|is))?(?: yet)? ?(?:fixed|done|working|works|finished|good)?\\b',
)
/** 不确认, I'm not confirming till he cleans up: no confirmation is given. */
const REFUSES = of(
  '(?<![要用会能好不])(?:不(?:会|能|想|给(?:他|你)?|同意|可能|敢|予|打算)?|拒绝|先不|没法|别想让我|甭想让我)(?:确认|签字|签名|签)(?!码|时间|地址|吗|行|会|能|不)',
  "\\b(?:not|won't|will not|wouldn't|can't|cannot|refuse to|don't|dont|do not|never|no)(?: going to| gonna| want to| be)? (?:confirm(?:ed|ing)?|sign(?:ed|ing)?|approve)\\b(?! (?:the )?(?:time|address))",
)

/** 网通了但是师傅把柜子刮花了, 没全修好, 不确认: whether something keeps a customer from confirming work that is said to be done (CL-1). A question keeps nobody. */
export function holdsBack(text: string): boolean {
  const plain = normalise(text)
  if (isAsked(plain)) return false
  return LEFT_SO.test(plain) || IN_PART.test(plain) || REFUSES.test(plain)
}

const LATER = of(
  '(?:等|待|让|叫|喊)(?:我|俺|咱|一下|着)?(?:们)?(?:家)?(?:的)?[^,，。!]{0,8}(?:回来|回家|来了?|下班|看看|看一?下|看一眼|看过|瞧瞧|瞅瞅|试试|试一?下|试过|检查|验收?|到家)[^。!]{0,10}(?:再|才|说|确认|签)?',
  '(?:先|暂时|暂)?(?:别|不要|甭|不急着?|不忙|先不|莫)(?:急着?)?(?:给我|帮我)?(?:关|结|办结|结单|完结|了结|关单|算完|算)(?!系|注)|(?:回头|过会儿?|一会儿?|晚点|明天|过两天|用(?:几天|两天|一阵)|观察)[^,，。!]{0,8}(?:再|才)(?:确认|签|说)|(?:我|俺)?(?:先)?(?:看看|试试|用用|瞧瞧|检查检查|观察)[^,，。!]{0,6}(?:再|才)(?:确认|签|说)',
  "\\b(?:don't|dont|do not|not) (?:close|finish|end|complete) (?:it|this|the \\w+)?\\b|\\b(?:my (?:wife|husband|son|daughter|mum|mom|mother|dad|father|boss|landlord|parents?)|she|someone|we|i) (?:has to|have to|must|needs? to|wants? to|will|should|gotta)(?: \\w+)? (?:check|see|look|test|try)\\b|\\bwait(?:ing)? (?:for|until|till)\\b|\\b(?:let|until|till) .{0,16}\\b(?:check|test|try|look|see|home|back)\\b|\\b(?:confirm|sign) (?:it )?(?:later|tonight|tomorrow)\\b|\\b(?:i'll|i will|let me) (?:check|test|try|look)\\b.{0,16}\\bfirst\\b",
)
/** 等我老伴回来看看再说, don't close it yet: a customer wants to look first, or to have somebody look. */
export function putsOffSigning(text: string): boolean {
  const plain = normalise(text)
  return !isAsked(plain) && LATER.test(plain) && !/几点|什么时候|\bwhen\b/.test(plain)
}

const HE = '(?:师傅|小伙(?:子|儿)?|[那这]个?人|人家|他们?|她|工人)'
const PRESSED = of(
  `${HE}[^。!]{0,14}?(?:让|叫|要|催|说|喊|教)(?:着)?(?:我|俺|咱)(?:们)?(?:先|赶紧|快点|快|直接|现在|马上|就)*(?:回|点|按|说|发|签|给)?(?:个|一下|一个)?(?:确认|签字|签名|1(?!\\d))`,
  "\\b(?:he|she|they|the \\w+)(?:'s| is| was)? (?:tell|tells|told|ask|asks|asked|asking|want|wants|wanted|push\\w*|rush\\w*|say|says|said)(?: me| us)?(?: that)?(?: i| we)?(?: to| must| should| have to)? (?:already )?(?:confirm|sign|press|reply|click)",
)
const UNSEEN =
  /(?:还|都|也)?没(?:有)?(?:看|试|检查|瞧|瞅|验|用|弄|修|好|做|装|通|完|干)|再来|改天|明天|下次|以后|过两天|(?:还|又)是(?:断|坏|没|不|慢)|没好|\b(?:not|n't|never) (?:yet )?(?:seen|see|checked?|tried|try|tested|done|fixed|working|finished|looked?|been)\b|\b(?:come|comes|coming) (?:back|again)\b|\bcome (?:later|tomorrow)\b|\bnothing (?:is|was|has been)\b|\bbefore i\b|\bstill\b/

/** 师傅说再来弄，让我先确认: somebody is to confirm what isn't done, or what they haven't seen (CL-1, CL-3). */
export function isPressedToConfirm(text: string): boolean {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  return !isAsked(plain) && PRESSED.test(plain) && UNSEEN.test(plain)
}

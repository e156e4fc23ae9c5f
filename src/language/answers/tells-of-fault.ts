import { normalise } from '../normalise.ts'
import { besidesLink } from './besides-link.ts'
import { isAsked } from './is-asked.ts'
import { saysStillOpen } from './read-claim.ts'
import { readConfirmation } from './read-confirmation.ts'

const THING =
  '(?:网络?|宽带|电视|机顶盒|盒子|wi-?fi|无线|路由器?|光猫|猫|(?<!微)信号|网速|线|电话|座机|固话|灯|画面|声音|频道|台|房间|卧室|客厅|书房|厨房|次卧|主卧|楼上|楼下|手机|电脑)'
const WORKS_NOT =
  '(?:寄了|嗝屁|嗝了|崩了|挂了|歇菜|罢工|凉了|摆烂|趴窝|跪了|抽风|作妖|拉胯|瘫了|瘫痪|废了|慢|弱|(?<!不|相)差(?!不多|评|一|点)|很?(?<!电话|手机)卡(?![号片])|断|掉线|坏|莫得|没得|冇|黑屏|花屏|红灯|红的|闪红|死机|转圈|没(?:有)?(?:网|信号|图|声|反应|画面|动静|用)|[看用上连打开收放播登搜出听]不(?:了|上|去|成|到|起|开|来|动|见)|不(?:能[上用看连打]|行|中(?!午)|通|亮|好[使用]|灵|稳|清楚?|工作|出)|(?:没|未)(?:好|通|亮|弄|修|装|接|调)|有(?:点|些)?(?:问题|毛病|杂音|故障))'
const FAULT = new RegExp(
  `${THING}[^,，。!]{0,8}?${WORKS_NOT}|(?:还|仍|又|老|总|仲)(?:是|在|系)?${WORKS_NOT}|^(?:还是|就是|也|都)?${WORKS_NOT}[了啊呀嘞哩的]*$`,
)
/** 线头还露在外面, 墙上的洞没补, 插座松了: how the place was left. */
const LEFT_SO =
  /(?:线头|网线|电线|光纤|光缆|线|墙|洞|孔|插[座头]|面板|螺丝|盖子?|线[槽管]|接头|水晶头|吊顶|踢脚线|光猫|路由器?|盒子)[^,，。!]{0,8}?(?:露|吊[着在]|挂[着在]|拖着?|晃|耷拉|悬着?|散着?|乱|松|掉(?!线)|歪|裂|翘|没(?:有)?(?:人)?(?:给)?(?:我们?|咱)?(?:补|固定|[收藏]好|盖|拧|贴|封|堵|理|钉|埋|复原|装回))/
const THING_ENGLISH =
  '(?:tv|telly|television|set.?top box|box|wi-?fi|internet|net|network|broadband|phone|landline|line|router|modem|light|signal|channels?|picture|sound|speed|connection|bedroom|kitchen|living room|upstairs|downstairs)'
const FAULT_ENGLISH = new RegExp(
  `\\b${THING_ENGLISH}\\b[^,.;!?]{0,16}\\b(?:(?:do|does|is|are|has|have|was|wo|ca)n't|doesnt|dont|isnt|wont|cant|cannot|not|no|dead|down|slow|broken|off|out|lagging|frozen|freez\\w+|dropp\\w+|drops|buffering|fail\\w*|wrong|bad|red|black)\\b|\\b(?:no|slow|bad|weak) (?:tv|wi-?fi|internet|network|phone|signal|picture|sound|dial tone|connection)\\b|\\bthere(?:'s| is) (?:still )?(?:a |another )?(?:problem|issue)\\b`,
)
const LEFT_SO_ENGLISH =
  /\b(?:wires?|cables?|cords?|sockets?|outlets?|panel|faceplate|cover|holes?|plug|screws?|conduit)\b[^,.;!?]{0,28}\b(?:hanging|hangs|broken|sticking out|exposed|loose|dangl\w+|bare|crooked|cracked|trailing|lying (?:on|around)|all over the (?:floor|place)|(?:not|(?:is|are|was|were|has|have)n't)(?: been)? (?:filled|fixed|covered|patched|closed|put back|tightened))\b/
/** 老样子: as it was before somebody came. */
const UNCHANGED =
  /^(?:还是|仍然?|依旧|照样|都|就|跟|和|原来|之前|以前|刚才|没修|修之?前)*(?:一样|一个样|老样子|那样|没(?:有)?变化?|没改善|没用|白搞|白弄|白修)[的了啊呀呢嘛。!]*$|^(?:it's |it is |its |still |exactly )*(?:the )?(?:same(?: (?:problem|as before|thing))?|no (?:change|difference|better)|nothing(?: changed)?)[.!]*$/
/** 不慢, 没断过, 不卡了: a fault that is denied, or over. */
const DENIED =
  /(?:没有?|不)(?:再|怎么|太|会|是)?(?:慢|弱|卡|断|坏|掉|闪|黑屏|松|露|乱|歪)|没有?(?:什么|啥|任何)?(?:问题|毛病|故障|杂音)|\bno (?:more )?(?:problems?|issues?)\b|\bnot (?:bad|slow|down|broken|dropping)(?: any ?more)?\b|\bnot? (?:wrong|worse)\b/g

/** 装得不对, it's broken: of whatever was done. */
const NOT_RIGHT =
  /(?:装|弄|修|做|接|搞)[的得](?:不对|不行|太差)|\b(?:it|this|that|something|everything)(?:'s| is)(?: still| all)? (?:wrong|off|broken|dead|down|bad)\b|^broken\b/

const SIGNS = [UNCHANGED, FAULT, FAULT_ENGLISH, LEFT_SO, LEFT_SO_ENGLISH, NOT_RIGHT]

/** A request or another question beside it: 麻烦师傅再瞧一眼好吗, and what is the code for. */
const PARTS =
  /(?<=[?？。!！])|[,，;；…]+|\.{2,}|(?<=[a-z])\. |\b(?:and|but|so) (?=(?:what|where|how|when|who|why|which|can|could|do|does|is it|are you)\b)/
/** 网还没好，是吗 */
const ASKS_BACK = /[,，](?:是|对)(?:不是|不对)?[吗吧么]\W*$|\b(?:right|is(?:n.t)? it|does(?:n.t)? it)\W*$/
const IS_IMAGINED = /要是|如果|万一|假如|的话|以后|将来|\bif\b/

/** 电视看不了, 还有那个wifi也慢, the phone line is dead: whether a message tells that something doesn't work; a question tells nothing, but takes back nothing that stands beside it either. */
export function tellsOfFault(text: string): boolean {
  const plain = besidesLink(normalise(text))
  if (readConfirmation(text) !== undefined) return false
  if (isAsked(plain)) return !IS_IMAGINED.test(plain) && !ASKS_BACK.test(plain) && plain.split(PARTS).some(isToldOf)
  return isToldOf(plain)
}

function isToldOf(plain: string): boolean {
  if (isAsked(plain)) return false
  const told = plain.replace(DENIED, '好')
  return saysStillOpen(told) || SIGNS.some((sign) => sign.test(told))
}

const ADDS = new RegExp(
  `^(?:还有|另外|以及|再有|再就是)(?:就是|那个|这个|个)?[^,，。!?]{0,4}${THING}[^?]{0,10}$|^[^,，。!?]{0,6}${THING}(?:也|一样|同样)(?:是|一样|那样|这样|的|不)*[了啊呀]*$|^(?:and |also |plus )*(?:the |my |our )?${THING_ENGLISH}(?:,? (?:too|as well|also|likewise))[.!]*$|^(?:and |also |plus )*(?:the|my|our) (?!.*\\b(?:is|are|was|works?|working|fine|good|ok|okay)\\b)[a-z ]{2,20}?,? (?:too|as well)[.!]*$|^(?:and|also|plus)(?: also)? (?:the|my|our) ${THING_ENGLISH}[.!]*$`,
)

/** 电视也是, the tv too: whether a message names one more thing that doesn't work, after it was said of another. */
export const namesOneMore = (text: string): boolean => ADDS.test(normalise(text))

/** 骗人, 假的: what is reported is called untrue. */
const UNTRUE =
  /^(?:他|师傅|这|你们|都|就|是|在|真|根本|完全|全|[,，!。 ])*(?:骗人|骗(?:我|你)们?|骗子|瞎报|乱报|谎报|虚报|撒谎|瞎说|胡说(?:八道)?|说谎|假的|睁眼说瞎话|糊弄人?|蒙人)[的呢啊呀嘛!。]*$|^(?:that's |that is |it's |he's |he is |he )?(?:a )?(?:lied|lies?|liar|lying|not true|untrue)[.!]*$/

/** Whether a message calls what is reported untrue. */
export const callsItUntrue = (text: string): boolean => UNTRUE.test(normalise(text))

import { normalise } from '../normalise.ts'
import { asksHowFar, asksWhereSomebodyIs } from './asks-where-somebody-is.ts'
import { readAbsence } from './read-absence.ts'

const AT_HOME =
  /^(?:喂|师傅|你好|[, ])*(?:我们?|人|有人)?(?:现在|就|都|一直|正)*在家(?:里)?(?:一直)?(?:等着|等|候着|待着)?(?:他|师傅|你们|的|了)?(?:呢|啊|呀|的|哦|嘞|,.{0,10})?[。!]*$|家里有人|^(?:but |hello,? |hey,? )?(?:i'm|i am|we're|we are|im) (?:right here |already |still )?(?:at )?(?:home|here|in)(?: now)?[.!]*$|\b(?:someone|somebody) is (?:at )?home\b/

/** 我在家, I'm home: to whoever stands before the door. */
const saysAtHome = (text: string): boolean => AT_HOME.test(normalise(text).trim())

/** where is he? I'm at home: that they are at home, said with the question where somebody is. */
export function saysAtHomeAndAsks(text: string): boolean {
  const parts = text.split(/[?？!！.。,，;；\n]+/u).filter((part) => part.trim() !== '')
  const others = parts.filter((part) => !saysAtHome(part))
  const isAsked = (part: string) => asksWhereSomebodyIs(part) || asksHowFar(part) || readAbsence(part) !== undefined
  return others.length > 0 && others.length < parts.length && others.every((part) => isAsked(part))
}

const CALL = '(?:喂|哎|诶|唉|师傅|你好|别走|等等|等一下|有人|对不起|不好意思|抱歉|[,，。!！~ ])*'
const HERE =
  '(?:在家|在屋里?|在里[面头屋]|在楼上|在厕所|在洗澡|在卫生间|在阳台|在院子|在(?=我?在|呢|呀|啊|的|嘞|哩|着|了|[,，。!！~ ]|$))'
/** What follows as a matter of course from being there: 刚洗澡, 马上开. */
const NOW_AT_HOME = new RegExp(
  [
    `^${CALL}(?:我们?|俺们?|咱|人|家里有人)?(?:现在|就|都|一直|正|真|明明|是|还)*${HERE}`,
    '(?:马上|这就|立马|立刻|正在?|现在就?|来了?,?|我去|等(?:我|一下|会儿?)[^。]{0,8})(?:就|去|来|给(?:你|您)?)*开(?:门|个门|了|啦|$|[,，。!])',
    '(?:来|开)[了啦嘞咧喽]+[,，]?(?:来|开)[了啦嘞咧喽]+|(?:听见|听到)了[^。]{0,8}(?:马上|来|开|等)|^(?:马上|这就|就|立马)(?:就)?(?:来|下来|下楼)(?!电|人)|(?:稍等|等下|等等|等一下)[^。]{0,4}穿(?:个|好|下|件)?衣服|^开门(?:呢|着|中)|(?:我|俺)(?:人)?(?:就|已经)?在门口|(?:老伴|老公|老婆|我妈|我爸|孩子|媳妇)(?:去|来|给你们?)开门|(?:别|不要|莫|甭)走(?:啊|呀|了|开|嘛|$|[,，。!])|(?:刚|才|正)(?:刚|才)?(?:在)?(?:洗澡|上厕所|睡着|睡醒|起床|穿衣服|听到|听见)(?:呢|了|完|出来|敲|[,，。!]|$|马上|这就)',
    `(?:我|俺|咱)(?:人|们)?(?:现在|就|一直|都|正)*在家(?!吗|么|不|没|等(?:了|你们)|的(?:时候|话)|才)|家里(?:一直|都|就)?(?:有|是有)人|我(?:妈|爸|老公|老婆|老伴|儿子|女儿|家人|婆婆|公公|媳妇)(?:现在|就|一直)?在家(?:呢|的|啊|嘞|里|$|[,，。!])`,
    "\\b(?:i'm|i am|im|we're|we are|i|we) (?:am |are |is )?(?:right |already |still |just |now |all )*(?:at )?(?:home|here|inside|in the (?:shower|house|bathroom|toilet|garden))\\b",
    "\\b(?:don't|dont|do not|please not|no) (?:go|leave)\\b(?! (?:in|into|through|over)\\b)|(?:^|\\b(?:i'm|i am|im|ok|yes|wait|coming)[,!]? |[,.!] ?)(?:coming|opening)(?: the door)?(?: now|!|$|,|\\.| coming)|\\b(?:open|get) the door (?:now|in a|right away)|\\b(?:one|a|just a) (?:sec(?:ond)?|min(?:ute)?|moment),? (?:i'm |i am )?(?:coming|opening|i open)|\\bjust (?:got out of|in) the shower\\b|^(?:ok |okay |yes |wait )*i (?:come|open|opening)(?: the door)?(?: now)?[.!]*$|\\bmy \\w+ is (?:at )?home\\b",
  ].join('|'),
)
/** 我不在家, 明天在家, 在家吗: of another place or time. */
const NOT_HERE =
  /不在(?:家|屋|这)|没在(?:家|屋)|在家吗|在吗|在么|在不在|明天|后天|下午才|晚上才|回家|快到家|到家再|如果|要是|(?:几|什么)(?:点|时候)|\b(?:not|isn't|aren't|won't be|will be) (?:at )?(?:home|here|in)\b|\bwhen i\b|\btomorrow\b|\bnext\b|\bi(?:'ll| will)\b(?!.{0,8}\bopen\b)|[?？]$|吗$/
/** 门还开不了: what else is opened or is somewhere. */
const OF_THINGS = /(?:网|光猫|路由|设备|机顶盒|电视|灯|红灯)(?:还|都|就|现在|一直)*在/

/** 我在我在 刚洗澡 马上开, 在家呢别走: what somebody calls out who hears that one of ours stands before their door, or is about to go. */
export function callsOutAtHome(text: string): boolean {
  const plain = normalise(text).trim()
  if (NOT_HERE.test(plain) || OF_THINGS.test(plain)) return false
  return saysAtHome(text) || NOW_AT_HOME.test(plain)
}

import { HARD_WORDS } from '../hard-words.ts'
import { LONGEST_READ_CHARACTERS } from '../normalise.ts'

const { oaths, slurs } = HARD_WORDS

const WORDS = [
  oaths.zh,
  slurs.zh,
  '傻[子瓜帽]|(?<![a-z])(?:sb|2b|nt|mlgb|zz)(?![a-z])|二货|蠢(?:货|猪|蛋|死)?|笨(?:蛋|死)|傻(?!瓜相机)|废物|垃圾|智障|弱智|白痴|神经病|(?<=你们?|他们?|都|客户)有(?:毛|大)?病|狗东西|不要脸|不是东西|什么(?:玩意|东西)儿?',
  '滚(?:蛋|犊子|开|远点|一边去)?|[操草艹靠]|我靠|妈(?:的|了个[逼巴]子)|[他你尼]妈的?(?!在|来|去|给|开|等|回|接|会|身体|家|手机|电话|号|名)|[操日草艹]你(?:全家|祖宗)|死全家|吃屎|放屁|扯(?:淡|犊子)|(?:吃)?干饭的|干(?:什么|啥|嘛)吃的|吃白饭的|骗鬼|鬼才信|有完没完|没完没了|(?:你)?烦不烦|[烦气]死(?:个?人|[我俺]|老子)?(?:了|嘞)?|锤子[哦哟噢]|听不懂(?:人|中国)话|会不会说人话|说人话|一问三不知|废话(?:真|那么|这么|恁)?多?|就知道(?:问|说|推)|眼瞎|(?:问你话|跟你说话|喊你|叫你)[你们是不,， ]*耳朵(?:聋|背)了?|(?:你们?)?(?:是不是|是|莫不是)?(?:耳朵)?聋了?(?=[嗦吗吧嘛么])|你们?(?:是不是)?(?:耳朵)?聋了?|瞎(?:逼|扯|搞)|不靠谱|扑街|仆街|冚家铲|死蠢|收皮|(?:搞|整|做)?乜鬼',
].join('|')
const FILLING =
  '你们?|您|是不是|什么|说你|这|那|个|些|种|帮|群|伙|[是就真太都又还也老净全纯]|简直|到底|的|了|吧|啊|呀|呢|哦|嘛|吗|嗦|哈|啥|一|家|破|烂|狗|死|大|公司|机器(?:人)?|助手|系统|客服|人|玩意|东西|给我|问你话|说你(?:们)?|跟你说|我说|老子|检查表|表格?|软件|流程|服务|(?<=这)客户|！|!'
/** Each word as it is found first, never tried another way: words that hold each other would be tried without end. */
const ONLY_INSULT = new RegExp(`^(?:(?=(${WORDS}|${FILLING}))\\1)+$`, 'iu')
const ONLY_FILLING = new RegExp(`^(?:${FILLING})+$`, 'u')
const INSULT = new RegExp(WORDS, 'iu')
/** Said in the middle of something else, and about nobody. */
const OATHS = new RegExp(
  `${oaths.zh}|(?<![我她咱是]|孩子|娃)[他你尼]妈(?!的|在|来|去|给|开|等|回|接|会|身体|家|手机|电话|号|名)|(?:给(?:老子|我))?滚(?=(?:过|回)?来)`,
  'giu',
)

const WORDS_ENGLISH = `${oaths.en}|${slurs.en}|fk|f off|shithead|damnit|gtfo|idiotic|stupid|dumb(?:ass)?|clowns?|scammers?|crooks|suck(?:s|ed)?|shut up|go to hell|screw you|piss(?:ed)? off|rubbish|garbage|trash|losers?|retard(?:ed|s)?|liars?|pathetic|useless|worst|hate|brainless|incompetent|fools?|bakwas|bekaar|bewakoof|chutiya\\w*|bampots?|numpt(?:y|ies)|eejits?|tubes|roasters?|muppets?|donkeys|wasters?|shambles|disgrace|deaf|thick|blind|daft|buffoons?|nincompoops?|third[- ]class|mince|shite|pish|bollocks|bobbins|waste of (?:time|space|oxygen)`
const FILLING_ENGLISH =
  "fellows?|only|you|u|ya|your|ur|you're|are|r|is|it's|its|this|that|that's|the|a|an|bunch|pack|load|piece|of|to|bot|bots|robot|machine|thing|company|people|guys|lot|all|so|such|what|how|absolute(?:ly)?|total(?:ly)?|complete(?:ly)?|really|very|just|hey|oh|god|jesus|christ|omg|ever|service|ass|off|and|i|in|world|seriously|man|can|be|more|most|even|honestly|fix|him|them|app|tablet|checklist|form|list|system|software|yer|yous|youse|bot's|pure|pal|or|wee|mate|och|ach|aye|proper|right|man's"
const ONLY_INSULT_ENGLISH = new RegExp(`^(?:(?:${WORDS_ENGLISH}|${FILLING_ENGLISH})(?!\\w)[\\s'’]*)+$`, 'i')
const INSULT_ENGLISH = new RegExp(`(?<![\\w])(?:${WORDS_ENGLISH})(?![\\w])`, 'i')
/** yes you moron, sunday ffs, get your ass here, my bloody appointment. */
const OATHS_ENGLISH = new RegExp(
  [
    `[\\s,]*\\byou (?:\\w+ )?(?:${slurs.en}|clowns?|losers?)\\b`,
    '\\b(?:bunch|pack) of (?:\\w+ )?(?:idiots?|morons?|clowns?|crooks|liars?)\\b',
    `\\b(?:ffs|wtf|omfg|stfu)\\b|\\b(?:${oaths.en})\\s+(?=\\w)(?!(?:again|since|now|today|still|and|but|after|from)\\b)`,
    '\\b(?:your|ur) (?:\\w+ )?(?:ass|arse|asses)\\b ?',
  ].join('|'),
  'gi',
)

const SPLITS = /(?<=[,，。.!！?？;；~…\n])|(?<=\p{Script=Han}\s)(?!\s)/u
const PUNCTUATION = /[\p{P}\p{S}\s]+/gu

/**
 * What a message says besides its insults and oaths: 滚吧不用来了 stays, 傻机器人 leaves nothing, and of “yes you moron” the yes is left.
 *
 * @returns the message as it is where it insults nobody; empty where it does nothing else
 */
export function withoutInsults(text: string): string {
  if (sendsOff(text)) return text
  const said = text.slice(0, LONGEST_READ_CHARACTERS)
  const parts = said.split(SPLITS)
  const kept = parts.filter((part) => !isInsult(part)).join('')
  const calm = kept.replace(OATHS, '').replace(OATHS_ENGLISH, ' ')
  if (calm === said) return text
  if (isNothing(calm)) return ''
  return `${calm.replace(/^[\p{P}\s]+|[,，;；\s]+$/gu, '').replace(/ {2,}/g, ' ')}${text.slice(said.length)}`
}

const SENDS_OFF =
  /^(?:你们?|都|给我|赶紧|快)*(?:滚(?:蛋|犊子|开|远点|一边去|吧)?[\p{P}\s]*)+$|^(?:fuck|piss|bugger|f|f\*+) off[\p{P}\s]*$/iu

/** 滚: no wish to talk, which answers whoever wrote first. */
export const sendsOff = (text: string): boolean => SENDS_OFF.test(text.trim())

/** 说你呢, between two insults. */
const isNothing = (calm: string): boolean =>
  !/[\p{L}\p{N}]/u.test(calm) || ONLY_FILLING.test(calm.replace(PUNCTUATION, ''))

function isInsult(part: string): boolean {
  const plain = part.replace(PUNCTUATION, '')
  if (INSULT.test(plain)) return ONLY_INSULT.test(plain)
  const words = part.replace(/[^\w\s'’*]+/g, ' ').trim()
  return INSULT_ENGLISH.test(words) && ONLY_INSULT_ENGLISH.test(words)
}

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** How far a complaint of us goes: it is taken to others (我去12345投诉, my lawyer will call you), made to us (我要投诉), or only felt (浪费我一天). */
type Complaint = 'to_others' | 'to_us' | 'felt'

const HOTLINE = '(?<!\\d)(?:12345|12315|12300|12321)(?!\\d)'
/** The watchdogs' day, which is the number of many a house as well. */
const WATCHDOGS_DAY = '(?<!\\d)(?:315|三一五)(?![\\d号房室栋幢弄单])'
const CONSUMERS = '消协|消费者协会'
const AUTHORITY = `(?:工信[部局]|通管局|通信管理局|${CONSUMERS}|消保委|市长热线|市监局|信访(?:局|办)?|法院|法庭|电视台|媒体|记者|报社)`
const COMPLAINING = '(?:投诉|举报|反映|申诉|起诉|告|曝光|爆料|评理|说理|见(?=$|[,。!.吧了]))'
/** 我去法院上班, 到电视台对面: a way to go and no step. */
const NO_PLACE =
  '(?![^,，。!?]{0,6}(?:上班|工作|实习|办事|开会|开庭|对面|旁|附近|隔壁|后面|前面|门口|家属|宿舍|小区|楼|大?院里|路口|站|家里|接|送))'
const YOU = '(?:你们?|恁们?|您们?)'

/** 告你们去, and neither 转告你们 nor 广告上. */
const SUES = `(?<![报转警广被公通原预])告(?:(?:你们|恁)(?!一声|说)|到|上)|(?:去|要|打[^,，。]{0,8})告${YOU}(?!一声|说|[一个件])`

const TO_OTHERS = [
  `(?:[打拨去找上到向给]|告到?|热线)(?:你们?|个|给)?${HOTLINE}`,
  `(?:[打拨上]|告到)${WATCHDOGS_DAY}`,
  `(?:${HOTLINE}|${WATCHDOGS_DAY}|${AUTHORITY})[^,，。!?]{0,3}${COMPLAINING}`,
  `(?:[找向叫请喊]|告到|告上|告诉|联系|打给?)(?:个|了|你们|当地|市|省|电话给)?${AUTHORITY}${NO_PLACE}`,
  `[去上到](?:当地|市|省)?(?:工信[部局]|通管局|通信管理局|${CONSUMERS}|消保委|市监局|信访|法院|法庭)(?:去|了|的)?(?=$|[,。!?.])`,
  '[找请叫让](?:个|了|我的?|我们的?)?律师(?![^,，。!?]{0,4}(?:接|开门|在家))|律师函',
  '起诉(?!科)|打官司|(?:申请|去|提|走|要)仲裁(?!委)|曝光(?!度|时间|不足|过度)',
  SUES,
  '发(?:到)?(?:抖音|微博|快手|小红书|朋友圈|网上)(?![^,，。!?]{0,6}(?:慢|卡|转圈|不[了出动上]|失败))',
  '(?:去|要|就|直接)(?:举报|投诉)你们|投诉到',
]

const LAWYER = '(?:my|our|a|the) (?:lawyer|solicitor|attorney|barrister)s?'
const WATCHDOG =
  '(?:small claims|ombudsman|the regulator|trading standards|consumer (?:protection|rights|council|association|court|forum)|watchdog)'
const SITES = '(?:tiktok|twitter|facebook|social media|weibo|douyin|reddit|youtube)'
const TO_OTHERS_ENGLISH = [
  `\\b(?:call|calling|get|getting|ring|ringing|contact\\w*|speak\\w* to|talk\\w* to|hear from|letter from) (?:to )?${LAWYER}\\b`,
  "\\bmy (?:lawyer|solicitor|attorney)(?: will|'ll| is going to) (?:be in touch|hear|write|contact|sue|call you)\\b",
  "\\b(?:will|'ll|gonna|wanna|shall|or i|(?:going|want|have|plan|intend|ready|about) to) sue\\b(?! be\\b)|\\bsue (?:you|u|ye|your|the company)\\b|\\bsuing\\b",
  '\\blegal action\\b|\\btake you to court\\b|\\bsee you in court\\b',
  `(?<!\\b(?:works?|working|live|lives|next|opposite|near|behind|beside|across)\\b[^,.!?]{0,24})\\b${WATCHDOG}\\b`,
  '\\b(?:call|calling|ring|ringing|complain\\w* to|report\\w* (?:you|this|it) to) (?:the )?(?:12345|12315|12300|12321)\\b',
  '\\bgo(?:ing)? public\\b(?! \\w)|\\b(?:go(?:ing)? (?:straight )?to|tell) (?:the )?(?:press|papers?(?! shop)|media|news)\\b',
  `\\b(?:put|post|posting|putting|name and shame)(?: \\w+){0,3} (?:on|to|all over) (?:${SITES}|the internet)\\b(?! (?:is|takes|keeps|fails|won't|doesn't|isn't))`,
  '\\breport(?:ing)? you(?: to\\b|r company\\b| all\\b| lot\\b| guys\\b| for\\b|(?=$|[,.!]))',
]

/** 我要投诉, and where one complains, merely named. */
const TO_US = `(?<!不|别|没|没有|不想|不用|不会|怎么|咋|哪里)(?:投诉|举报)|(?<!\\d)(?:12315|12300)(?!\\d)|(?<![住在是])(?:工信部|${CONSUMERS})${NO_PLACE}`
const TO_US_ENGLISH = '\\b(?:make|file|lodge|want to|wanna|going to|will) (?:a )?complain(?:t)?\\b'

/** The words of a complaint that ask for a person, in Chinese and in English, as parts of an expression. */
export const CALLS_FOR_PERSON = { zh: `${TO_US}|${SUES}`, en: TO_US_ENGLISH }

/** 做不了生意, we are losing customers: what the trouble costs them. */
const LOSS = [
  '(?:做不(?:了|成|到|得)|没法(?:子)?做|没得法做|冇得做|冇办法做)(?:生意|买卖)|(?:没法|不能|无法)(?:营业|开张|做生意)|(?:营业|开张)不了|开不了(?:张|店|业)',
  '(?:客人|顾客)[^,，。!?]{0,6}[扫刷付]不[了到上出起成]|(?<!你们?|恁们?|您)(?:咋个?|怎么|点样?|如何)做(?:得成)?(?:生意|买卖)(?!的)',
  "\\b(?:can'?t|cannot|can not|couldn't|unable to) (?:do|run|open|carry on|conduct) (?:my |our |any |the )*(?:business|shop|store|trade)\\b|\\b(?:losing|lost|lose) (?:my |our |all |so much |a lot of )*(?:customers|business|sales|clients|trade)\\b|\\b(?:business|shop) is (?:dying|suffering|at a standstill)\\b",
]

const FELT = [
  '浪费(?:了)?(?:我|俺|老子|大家|人).{0,4}(?:时间|一天|天|半天|上午|下午|功夫|工夫)|耽误(?:了)?(?:我|俺).{0,6}(?:天|半天|事|时间|上午|下午)',
  ...LOSS,
  '上(?:电视|热搜)|受够(?:了|你们)|忍无可忍|气死(?:我|人)?',
  "(?<!\\bwith (?:my|our|the) |\\ban? )\\b(?:lawyers?|solicitors?|attorneys?)\\b|\\bcharge ?backs?\\b|\\b(?:i|i'll|we|we'll) sue\\b",
  '\\bwast(?:ed?|ing) (?:my|our|me) (?:\\w+ )?(?:day|time|morning|afternoon|evening|weekend|life)\\b',
  '\\b(?:done|finished|through) (?:with|wi) (?:you|yous|youse|u|this (?:company|lot))\\b',
  "\\b(?:had|have had|i've had) (?:quite )?enough\\b|\\b(?:fed up|sick (?:and tired )?of)\\b",
  '\\b(?:what a|a|absolute|an absolute|bad) (?:joke|disgrace|shambles|scam)\\b|\\b(?:is|are|such) (?:a )?(?:disgrace(?:ful)?|scam|shambles)\\b',
  '\\b(?:unacceptable|appalling|outrageous)\\b',
]

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'))
const GOES_TO_OTHERS = anyOf([...TO_OTHERS, ...TO_OTHERS_ENGLISH])
const COMES_TO_US = anyOf([TO_US, TO_US_ENGLISH])
const IS_FELT = anyOf(FELT)
const IS_LOSS = anyOf(LOSS)

/** 不是要投诉, I'm not going to sue: what nobody does. */
const DENIED =
  /(?:不是|不打算|没想|不会|不想)(?:[要来去找])*(?:投诉|举报|起诉|告你们?|曝光|(?:个)?律师)|(?:\bnot|n't)(?: (?:here|trying|going|want|wanting|looking|about))* (?:to )?(?:complain(?:ing)?|sue|suing|report you)\b/g

/** Reads a complaint as far as it goes; undefined where nobody complains. No address, code or workplace does. */
export function readComplaint(text: string): Complaint | undefined {
  const plain = normalise(text).replace(DENIED, ' ')
  if (GOES_TO_OTHERS.test(plain)) return 'to_others'
  if (COMES_TO_US.test(plain) && !isAsked(plain)) return 'to_us'
  return IS_FELT.test(plain) ? 'felt' : undefined
}

/** Whether it is for a person to hear; what is only felt is answered with regret. */
export const complains = (text: string): boolean => ['to_others', 'to_us'].includes(readComplaint(text) ?? 'felt')

/** Whether it is answered with regret; a complaint to us has an answer of its own. */
export const complainsInAnger = (text: string): boolean =>
  ['to_others', 'felt'].includes(readComplaint(text) ?? 'to_us')

/** Whether a message tells what the trouble costs their trade. */
export const tellsOfLoss = (text: string): boolean => IS_LOSS.test(normalise(text))

import { normalise } from '../normalise.ts'

const HOTLINE = '(?<!\\d)(?:12345|12315|12300|12321)(?!\\d)'
/** The watchdogs' day, which is the number of many a house as well. */
const WATCHDOGS_DAY = '(?<!\\d)(?:315|三一五)(?![\\d号房室栋幢弄单])'
const AUTHORITY =
  '(?:工信[部局]|通管局|通信管理局|消协|消费者协会|消保委|市长热线|市监局|信访(?:局|办)?|法院|法庭|电视台|媒体|记者|报社)'
const COMPLAINING = '(?:投诉|举报|反映|申诉|起诉|告|曝光|爆料|评理|说理|见(?=$|[,。!.吧了]))'
/** 我去法院上班, 到电视台对面: a way to go and no step. */
const NO_PLACE =
  '(?![^,，。!?]{0,6}(?:上班|工作|办事|开会|开庭|对面|旁|附近|隔壁|后面|前面|门口|家属|宿舍|小区|楼|大?院里|路口|站|家里|接|送))'

const CHINESE = new RegExp(
  [
    `(?:[打拨去找上到向给]|告到?|热线)(?:你们?|个|给)?${HOTLINE}`,
    `(?:[打拨上]|告到)${WATCHDOGS_DAY}`,
    `(?:${HOTLINE}|${WATCHDOGS_DAY}|${AUTHORITY})[^,，。!?]{0,3}${COMPLAINING}`,
    `(?:[找向叫请喊]|告到|告上|告诉|联系|打给?)(?:个|了|你们|当地|市|省|电话给)?${AUTHORITY}${NO_PLACE}`,
    `[去上到](?:当地|市|省)?(?:工信[部局]|通管局|通信管理局|消协|消费者协会|消保委|市监局|信访|法院|法庭)(?:去|了|的)?(?=$|[,。!?.])`,
    '[找请叫让](?:个|了|我的?|我们的?)?律师(?![^,，。!?]{0,4}(?:接|开门|在家))|律师函',
    '起诉(?!科)|打官司|(?:申请|去|提|走|要)仲裁(?!委)|(?<![报转警广被])告(?:你们(?!一声|说)|到|上)|曝光(?!度|时间|不足|过度)',
    '发(?:到)?(?:抖音|微博|快手|小红书|朋友圈|网上)(?![^,，。!?]{0,6}(?:慢|卡|转圈|不[了出动上]|失败))',
    '(?:去|要|就|直接)(?:举报|投诉)你们|投诉到',
  ].join('|'),
)

const LAWYER = '(?:my|our|a|the) (?:lawyer|solicitor|attorney|barrister)s?'
const WATCHDOG =
  '(?:small claims|ombudsman|the regulator|trading standards|consumer (?:protection|rights|council|association)|watchdog)'
const SITES = '(?:tiktok|twitter|facebook|social media|weibo|douyin|reddit|youtube)'
const ENGLISH = new RegExp(
  [
    `\\b(?:call|calling|get|getting|ring|ringing|contact\\w*|speak\\w* to|talk\\w* to|hear from|letter from) (?:to )?${LAWYER}\\b`,
    "\\bmy (?:lawyer|solicitor|attorney)(?: will|'ll| is going to) (?:be in touch|hear|write|contact|sue|call you)\\b",
    "\\b(?:will|'ll|gonna|wanna|shall|(?:going|want|have|plan|intend|ready|about) to) sue\\b(?! be\\b)|\\bsue (?:you|u|ye|your|the company)\\b|\\bsuing\\b",
    '\\blegal action\\b|\\btake you to court\\b|\\bsee you in court\\b',
    `(?<!\\b(?:works?|working|live|lives|next|opposite|near|behind|beside|across)\\b[^,.!?]{0,24})\\b${WATCHDOG}\\b`,
    '\\b(?:call|calling|ring|ringing|complain\\w* to|report\\w* (?:you|this|it) to) (?:the )?(?:12345|12315|12300|12321)\\b',
    '\\bgo(?:ing)? public\\b(?! \\w)|\\b(?:go(?:ing)? (?:straight )?to|tell) (?:the )?(?:press|papers?(?! shop)|media|news)\\b',
    `\\b(?:put|post|posting|putting|name and shame)(?: \\w+){0,3} (?:on|to|all over) (?:${SITES}|the internet)\\b(?! (?:is|takes|keeps|fails|won't|doesn't|isn't))`,
    '\\breport(?:ing)? you(?: to\\b|r company\\b| all\\b| lot\\b| guys\\b| for\\b|(?=$|[,.!]))',
  ].join('|'),
)

/** 我要去12345投诉, fix it or I'm calling my lawyer: whether somebody says that they take it to others; no address, code or workplace does. */
export const threatensUs = (text: string): boolean => {
  const plain = normalise(text)
  return CHINESE.test(plain) || ENGLISH.test(plain)
}

import { normalise } from '../normalise.ts'
import { LONG_FAMILY_NAMES } from '../surname.ts'

/** Who stands at the door, as the customer tells it: the names that they give and that they don't, and the figures of their badge. */
interface NamedAtDoor {
  readonly is: readonly string[]
  readonly isNot: readonly string[]
  readonly badge: string | undefined
}

const SURNAME = `(?:${LONG_FAMILY_NAMES.join('|')}|[\\p{Script=Han}--[什啥哪么的了吗呢名谁这那你我他她您装修维安老小工女男位个来说是不没啊呀电]])`
/** 我姓王, 我老公姓王, 姓不姓: not of whoever stands there. */
const OTHERS =
  '(?<!我|俺|咱|本人|免贵|贵|户主|号主|房东|老公|老婆|爱人|先生|太太|儿子|女儿|邻居|亲戚|朋友|爸|妈|客户|用户|登记的?|不姓|姓)'
const IS = new RegExp(
  [
    `${OTHERS}(?<!不|没)姓(${SURNAME})`,
    `${OTHERS}(?<!不|没)(?:名叫|叫|名字是)(${SURNAME}\\p{Script=Han}{1,2}?)(?=$|[,，。啊呀的]|不是|不叫|师傅|对)`,
    `(?<!不|没|是不)是(${SURNAME})(?:师傅|工(?=$|[,，。]))|自称(?:是|姓|叫)?(${SURNAME})(?:师傅|\\p{Script=Han}{0,2}(?=$|[,，。]))`,
    `(?:工牌|胸牌)[^,，。]{0,4}(?:名字|姓名)?(?:写|印|是|叫)(?:的|着)?(?:是|叫)?(${SURNAME}\\p{Script=Han}{0,2}?)(?=$|[,，。啊呀的]|不是)`,
  ].join('|'),
  'gv',
)
const IS_NOT = new RegExp(
  [
    `${OTHERS}不姓(${SURNAME})`,
    `${OTHERS}不叫(${SURNAME}\\p{Script=Han}{0,2})`,
    `(?<!是)不是(?:什么|你们说的|说好的|你们的|那个|原来的)?(${SURNAME})(?:师傅|工(?=$|[,，。]))`,
    `(?<!是)不是姓(${SURNAME})|(?:名字?|姓)(?:也|都)?不是(${SURNAME})`,
  ].join('|'),
  'gv',
)
const ENGLISH_IS =
  /\b(?:name(?:'s| is|:)|named|(?:is|was) called|badge (?:say|says|said)) (?:mr\.? |ms\.? |master |technician )?([a-z]{2,12})\b|\b(?:say|says|said)(?: that)? (?:he|she|they)(?:'s| is| are)? (?:mr\.? |ms\.? |master |technician )([a-z]{2,12})\b/g
const ENGLISH_IS_NOT =
  /\b(?:not|isn't|no) (?:mr\.? |ms\.? |master |technician |called |named )+([a-z]{2,12})\b|\b(?:name(?:'s| is)?|named|called|he(?:'s| is)|says?|said) [a-z]{2,12},? not (?:mr\.? |master )?([a-z]{2,12})\b|\b(?:another|different) (?:man|person|guy|worker),? not (?:mr\.? |master )?([a-z]{2,12})\b/g
/** Words that stand where a name could, and are none. */
const NO_NAMES =
  /^(?:not|from|here|the|your|a|an|to|is|it|this|that|real|really|coming|sure|good|ok|okay|wrong|right|different|same|in|at|on|i|my|he|his|she|her|they|me|ready|who|one)$/
const BADGE = /(?:工号|工牌|胸牌|badge|number|id)[^\d,，。]{0,14}(\d{3,6})(?!\d)/

/** 他姓王 不是周师傅, 工号写的 1234: who stands at the door by what the customer tells of their name and badge. */
export function readNamedAtDoor(text: string): NamedAtDoor {
  const plain = normalise(text)
  const found = (words: RegExp) =>
    [...plain.matchAll(words)].map(([, ...groups]) => groups.find((one) => one !== undefined) ?? '')
  return {
    is: [...found(IS), ...found(ENGLISH_IS)].filter((name) => !NO_NAMES.test(name)),
    isNot: [...found(IS_NOT), ...found(ENGLISH_IS_NOT)].filter((name) => !NO_NAMES.test(name)),
    badge: BADGE.exec(plain)?.[1],
  }
}

/** Whoever stands there, in words. */
const HIM =
  /(?:门口|门外|屋外|外面|外头|楼下|敲门|来了?一?个|换了?人|自称|工牌|胸牌)|(?:他|她|来的?人|师傅|人家)的?(?:工牌|胸牌|工号)|(?:^|[,，。])(?:可是?|但是?|不过)?(?:来的?(?:这|那)?(?:个|位)?(?:人|师傅)?|[这那](?:个|位)?(?:人|男的|师傅|小伙子?)|人家|他|她)(?:可|根本|好像|又|就|咋|怎么|也|并)*(?:说|讲|报|自称)?(?:他|她|自己)?(?:是|姓|不姓|叫|不叫|名叫|不是)|(?:他|她|对方)(?:自己)?(?:说|报|讲|自称)(?:是|他|她|自己)?/
const ENGLISH_HIM =
  /\b(?:door|knock\w*|outside|badge|(?:he|she|they|the (?:man|guy|person)|this (?:man|guy|person)|his|her|a (?:man|guy))\b)/
const WRONG = '(?:不对|对不上|不一样|不相符|不符|不一致|有出入|不是同一|错的|错了|对不起来)'
const HIS = '(?:^|[,，。]|他的?|她的?|师傅的?|门口的?|来的?|这人的?|那人的?|工牌上?的?|胸牌上?的?|说的|报的)'
/** 名字不对, 工牌号对不上, 不是短信里那个人: who comes is not who we said. */
const MISMATCH = new RegExp(
  [
    `${HIS}(?:名字?|姓名?|姓氏|称呼)(?:也|都|跟|和|根本|好像|完全|报的|说的)*[^,，。]{0,5}${WRONG}`,
    `(?:工牌号?码?|工号|胸牌|工作证|证件|照片|相片|长相|样子)(?:上|也|都|跟|和|号|根本|好像|完全|里)*[^,，。]{0,8}(?:${WRONG}|不像|不是(?:他|她|同一|这个?人|一个人|本人))`,
    `(?:跟|和|与)(?:照片|短信|你们(?:说|发)的?|上面|信息)[^,，。]{0,6}(?:${WRONG}|不像|不是(?:同)?一个人)`,
    '(?<!是)不是(?:照片|短信|信息|你们(?:说|发)|说好|约好)[^,，。]{0,4}(?:那个|这个|那位|上的|里的)[^,，。]{0,2}(?:人|师傅)?|不是同一个人|(?:来的|门口的?|这个?)人不对',
    "\\b(?:name|badge|badge number|photo|picture|face)\\b(?: (?:on|of|in) (?:his|her|the) \\w+)? (?:(?:is|are|was|does|do|it) )?(?:wrong|different|(?:is |does |do )?(?:not|n't|isn't|doesn't|don't) (?:match\\w*|(?:the )?same|fit|right|correct))\\b|\\b(?:name|badge|photo)\\b.{0,10}\\b(?:isn't|doesn't|not) (?:match\\w*|right|correct|the same)\\b|\\bwrong (?:badge|man|guy|face)\\b|\\bwrong (?:name|person) (?:is |stands? )?(?:at|on|outside)\\b",
    "\\b(?:that|this|he|she|it)(?:'s| is|s)? (?:not|isn't) (?:the same|the one|the (?:man|guy|person) (?:in|on|you|from)|who you|your man)",
  ].join('|'),
)
/** 我的名字不对, 上次: of something else. */
const OF_OTHERS =
  /(?:我|俺|咱|登记|户主|发票|合同|订单|账单|单子)(?:的|上的?|里的?)?(?:名字?|姓名?|照片|号码)|(?:我|俺|咱)(?:们)?不(?:姓|叫|是)|上次|上回|昨天|之前|\byou have the wrong\b|\blast time\b|\bmy (?:name|number|photo|id)\b/

/** Whether a customer tells of whoever stands at the door that the name, the badge or the face is not the one that was told. */
export function tellsOfMismatch(text: string): boolean {
  const plain = normalise(text)
  return MISMATCH.test(plain) && !OF_OTHERS.test(plain)
}

/** 来的是王师傅吗, 我记得来的是王师傅: a name that is asked for, or of no one who stands there. */
const ASKS_NAME =
  /(?:[姓叫]\p{Script=Han}{1,3}?(?:师傅)?|是\p{Script=Han}{1,2}师傅)(?:来)?(?:吗|么|吧|不(?![是姓叫])|对吗|是吗|\?)|是不是(?:姓|叫)?\p{Script=Han}{1,3}(?:师傅)?(?=$|[,，?])|我记得|听说|应该是|明天|后天|下次|\b(?:is (?:his|her|the) name|will|tomorrow)\b/u

/** Whether a customer names whoever stands at the door, or says whom they are not. */
export function namesSomebodyAtDoor(text: string): boolean {
  const plain = normalise(text)
  if (OF_OTHERS.test(plain)) return false
  const { is, isNot, badge } = readNamedAtDoor(text)
  const isOfHim = HIM.test(plain) || ENGLISH_HIM.test(plain)
  if (isNot.length > 0) return is.length > 0 || isOfHim
  if (ASKS_NAME.test(plain)) return false
  return (is.length > 0 || (badge !== undefined && /工号|工牌|胸牌|badge/.test(plain))) && isOfHim
}

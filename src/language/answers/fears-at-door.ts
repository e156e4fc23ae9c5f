import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { namesSomebodyAtDoor, tellsOfMismatch } from './named-at-door.ts'

/** What a customer says of whoever stands at the door: somebody is there whom they don't know, who doesn't look like one of ours, or who has another name or badge than was told. */
type Fear = 'stranger' | 'looks_wrong' | 'not_the_one'

const SOMEBODY = '(?:有个?人|有一个人|来了?个人|(?:一|有)个(?:男|女|小伙|陌生)[^,，。]{0,3}|陌生人)'
const AT_DOOR = '(?:门口|门外|屋外|楼下|外面|外头|来的?)'
/** 他, 这人, 门口那个人, 来的师傅: whoever stands there. */
const HIM = `(?:他们?|她|人家|[这那](?:个|位)?(?:人|男的|师傅)|来的?(?:这|那)?(?:个|位)?(?:人|师傅)?|${AT_DOOR}的?[这那]?(?:个|位)?的?(?:人|师傅)?)`
const FITTER =
  '(?:修|装|查|检查|弄|拉|接|搞|换|测)(?:理|机)?(?:网络?|宽带|光猫|线路?|电视|机|wi-? ?fi)?的|(?:宽带|电信|联通|移动|网络|通信)(?:公司)?(?:的|来的|派)|你们(?:的|家|公司|派|那)|(?:维修|装机|安装)?师傅|公司的|工作人员'
const KNOCKS = '(?:敲|砸|拍|按)[^,，。]{0,3}(?:门|铃)'
const AFRAID = '(?:害怕|好怕|怕怕|怕得|吓死|吓人|心慌|发毛|不敢)'

const STRANGER = new RegExp(
  [
    // 有人敲门, and nothing that makes it an order (有人敲门就说我不在) or a story (有人敲门，开门人走了)
    `${SOMEBODY}[^,，。]{0,6}${KNOCKS}`,
    `${AT_DOOR}(?:站着?|来了?)?(?:的|着)?${SOMEBODY}|${SOMEBODY}[^,，。]{0,3}(?:站|在|蹲|堵|到|来)[^,，。]{0,3}(?:门口|门外|门前|屋外)`,
    `(?:谁|哪个|啥人|什么人)(?:在|呀|啊)?${KNOCKS}|(?:敲门|按门?铃|${AT_DOOR})(?:来?的)?[这那]?(?:个|位)?的?(?:人|师傅)(?:到底)?是(?:谁|哪个|啥人|什么人|干[啥嘛什])|敲门的?(?:人)?(?:到底)?是(?:谁|哪个|啥人|什么人)`,
    `(?:${SOMEBODY}|${HIM}|敲门|^)[^,，。]{0,6}[,，]?(?:(?:他|她)?(?:自称|冒充)|(?:他|她)?(?:就)?说(?:他|她|自己)?是)(?:来)?[^,，。]{0,4}(?:${FITTER})`,
    '自称是?[^,，。]{0,6}(?:你们|公司|师傅|宽带|电信|修|装)|冒充[^,，。]{0,4}(?:你们|公司|师傅|宽带|电信)',
    // 昨天那个师傅今天又来敲门了
    `(?:师傅|人|他|男的|小伙子?|家伙)[^,，。]{0,8}(?:又|还在)[^,，。]{0,4}${KNOCKS}|又(?:来|找来|跑来|找上门|上门|回来)[^。]{0,16}${AFRAID}|${AFRAID}[^。]{0,12}又(?:来|找|跑|在|回)`,
    `(?:一个人|女的|女生|女孩|老人|小孩)[^。]{0,8}在家[^。]{0,8}(?:${AFRAID}|(?:有点|有些|很|好|真)怕)`,
    `(?:门口|门外|${KNOCKS})[^。]{0,14}(?:我|好|很|有点|有些)?${AFRAID}|${AFRAID}[^。]{0,10}(?:门口|门外|敲门|砸门)`,
    '(?:我|俺|咱)?(?:能不能|可不可以|要不要|该不该|敢不敢|能|可以|可|应该|该)(?:给|让|放)?(?:他们?|她|人家|[这那]个?人|来的?人)?(?:开门|开个门)|(?:害怕|怕(?!没|不|你们)|吓)[^,，。]{0,6}(?:开门|坏人)',
  ].join('|'),
)
/** 让不让他进门, 不敢给他开: of the door, unless a room is named. */
const LETS_IN =
  /(?:让|放)(?:不让|不放)?(?:他们?|她|人家|[这那]个?人)(?:进)(?:门|来|屋|去)?|不敢(?:给|让|随便|放)?[^,，。]{0,4}(?:开|进)/
const ROOM =
  /卧室|主卧|次卧|卧房|房间|书房|厨房|卫生间|厕所|洗手间|里屋|里间|里面那|储物|阁楼|阳台|地下室|[这那]间|(?:别的|其他)(?:屋|地方)|(?:孩子|儿子|女儿|老人|我妈|我爸)的?屋|\b(?:bed)?rooms?\b|\bkitchen\b|\bstudy\b|\battic\b/
/** Asks, where words alone could be a wish for the visit (可以开门). */
const IS_OPENING = /开门|开个门|进(?:门|来|屋|去)/
const STORY =
  /走了|没人敲|没有人敲|不是没|(?:等|时候?)[^,，。]{0,4}(?:再|就)|敲门(?:就|的话|要|请|轻|大声|使劲)|如果|要是|昨天|上次|刚才开|吵(?:醒|到|着)|把[^,，。]{0,6}(?:吓|吵)/
/** 昨天那个师傅今天又来敲门了: what was before is told of somebody who is there now. */
const IS_NOW = /今天又|又来(?:敲|砸|按|拍|了)|又在|现在(?:又|就|还|正)?(?:在|站|来)|正在|还在(?:敲|门)/
const FAMILY =
  /(?:老婆|媳妇|老公|爱人|对象|爸|妈|父母|家人|室友|舍友|房东|奶奶|爷爷|婆婆|公公|岳母|阿姨|同事|儿子|女儿|姑娘|邻居|保姆|物业|孩子)[^,，。]{0,4}(?:给|来|帮|去|能|可)?[^,，。]{0,3}开/

const SWINDLE =
  /(?:是不是|不会是|该不会是|莫不是|别是|怕是?|像是?)(?:个|遇到|碰到)?(?:骗子|骗人的|诈骗|坏人|小偷)|(?:是|遇到|碰上)(?:个)?(?:骗子|诈骗|骗人的|坏人)(?:吧|吗|么|不|啊\?)|^(?:骗子|诈骗)(?:吧|吗|么|\?)|真的?假的?[^,，。]{0,3}(?:师傅|人)|\b(?:is|are|could|isn't|aren't|might) (?:this|that|it|he|she|you|they|you guys|these)\b.{0,16}\b(?:scam(?:mers?|s)?|fraud|thie(?:f|ves)|burglars?|crooks?|impostors?)\b/
/** 骗子，说好的不来: anger, and no question who somebody is. */
const BROKEN_PROMISE = /没(?:有)?(?:人)?来|不来|说好|退(?:钱|款|费|网)|交了(?:钱|费)/

const LOOKS_WRONG = new RegExp(
  [
    '(?:没有?|不)(?:带|戴|挂|穿|出示|见到?|看见|看到|肯|给|愿意?|让|拿|亮){0,2}(?:着|我|他|出|示|看|个|出来){0,3}(?:的)?(?:工牌|工作证|证件|胸牌|工服|工装|工作服|制服)',
    '(?:工牌|工作证|证件|胸牌|工服|工装|工作服)(?:也|都|号|上)?[^,，。]{0,4}(?:没有?(?:带|穿|戴|挂)?(?:$|[,，。啊呀 ])|不(?:肯|给|是|像))',
    `(?:${HIM}|敲门的?人?)[^,，。]{0,3}不是(?:你们|公司|恁)(?:的|派)|(?:${HIM}|敲门的?人?)[^,，。]{0,3}不(?:肯|愿意?|敢)?(?:说|报|讲)(?:他的|自己的?)?(?:名字?|姓名|姓啥|姓什么|哪个公司|是谁)`,
    `${HIM}[^,，。]{0,4}不(?:太|大|怎么|咋)?像(?:是)?[^,，。]{0,4}(?:${FITTER}|好人)`,
    '不是[^,，。]{0,3}师傅[ ,，]{0,2}(?:啊|呀)?[^,，。]{0,3}(?:换了|是另|来了)|来的(?:人)?(?:不是|跟)[^,，。]{1,6}(?:师傅|一个人|同一个|不一样)|(?:怎么)?换了个?(?:人|师傅)(?:来)?(?:$|[,，。啊呀了])',
  ].join('|'),
)

const ENGLISH_SOMEBODY =
  "(?:somebody|someone|some one|some people|(?:(?:a|one|some|the|this|that) )?(?:man|guy|person|stranger|woman|worker)|he|she|they)(?:'s| is| are)?"
const OPENS_DOOR =
  '(?! (?:the |my |an? |this )?(?:old |new )?(?:router|modem|box|case|app|link|page|web\\w*|account|windows?|package|cover|ports?)\\b)'
const ENGLISH_STRANGER = new RegExp(
  [
    `\\b${ENGLISH_SOMEBODY} (?:just |now |at the door |here |outside |who |again |is |come |comes )*(?:knock(?:s|ing)?(?! (?:before|first|loud|soft|gentl|hard|please))|bang(?:s|ing)?|ring(?:s|ing)?(?= |$|[,.!?])(?! me| us| my phone)|(?:(?:stand(?:s|ing)?|wait(?:s|ing)?) )?(?:at|outside|in front of) (?:my |the |our )?(?:door|gate|house|flat)\\b)`,
    `\\b(?:someone|somebody|(?:(?:a|one|some) )?(?:man|guy|stranger|woman))(?: is| stands?| standing| waits?| waiting)* outside\\b|\\b${ENGLISH_SOMEBODY}(?: \\w+){0,2} says? (?:he|she|they)(?: is|'s)? (?:here to |from )?(?:fix|repair|install|work|your|you)\\w*`,
    `\\bi (?:don't|do not|dont|not) know (?:(?:this|that) (?:man|guy|person)|him|who (?:he|this|that) is)\\b`,
    `\\b(?:who(?:'s| is)) (?:that |this |the (?:man|guy|person) )?(?:at (?!the (?:desk|office))|outside|knocking)\\b`,
    `\\b(?:${ENGLISH_SOMEBODY}|door) (?:says?|said|claims?|claimed|saying|claiming|pretends?|tells? me)(?: that)? (?:to be|he is|he's|she is|she's|they are|they're|hes|is|he|from)\\b.{0,20}\\b(?:from|your|you|the (?:technician|engineer|installer|internet|broadband|phone)|here to (?:fix|repair|install)|company)\\b`,
    `\\b(?:should|can|may|must|do) i (?:open${OPENS_DOOR}|let (?:him|her|them|this|in))|\\bis it (?:safe|ok|okay) (?:to |if i |i )?(?:open|let)\\b|\\b(?:afraid|scared|not sure|dare not|fear)(?: to| of| about| if i should| whether to)? (?:open|let)`,
    `(?:^|[,.;!?] ?|\\b(?:ok|okay|safe|so|now|and|alright|fine|then) )i (?:can |should |must |may )?(?:open|let (?:him|her|them) in)(?: (?:the |my )?door| it| for him| to him)?(?: now)?(?: or (?:no|not))?,?(?: ok| okay| yes)? ?\\?`,
    `\\b(?:ok|okay|safe|can|may|should)(?: to| we)? open (?:(?:the |my )?door|it|or (?:no|not))\\b|\\bopen (?:(?:the |my )?door )?or (?:no|not)\\b`,
    `\\b(?:same|yesterday'?s?|last time)\\b.{0,20}\\b(?:man|guy|person|worker|technician|installer)\\b.{0,24}\\b(?:again|back)\\b.{0,40}\\b(?:scared|afraid|fear|frightened|knock\\w*|door)\\b|\\b(?:back|again) (?:at (?:my|the|our) door|knocking)\\b`,
  ].join('|'),
)
const ENGLISH_STORY = /\b(?:if|when(?:ever)?) (?:he|she|they|somebody|someone|you)\b|\bplease (?:knock|ring)\b/
const ENGLISH_LOOKS_WRONG =
  /\b(?:no|without|hasn't got|doesn't have|don't have|didn't bring|not wearing|isn't wearing|not wear|no wear|won't show|not show|wouldn't show|refuses to show|refused to show|not showing|no sign of)(?: me| us| any| an?| his| her| their| the| your)* (?:badge|uniform|id\b|id card|identification)|\b(?:doesn't|does not|don't|not) look like (?:an? |your |one of )|\b(?:different|another|wrong) (?:man|guy|person|technician|engineer|installer) (?:came|come|is here|is at|turned up|showed up|at)/

/** 有人敲门说是修网的, 没穿工服, 是不是骗子, 他姓王不是周师傅: whether a customer wonders who stands at the door. */
export function readFear(text: string): Fear | undefined {
  const plain = normalise(text)
  const isStory = (STORY.test(plain) && !IS_NOW.test(plain)) || FAMILY.test(plain)
  if (!isStory && (tellsOfMismatch(text) || namesSomebodyAtDoor(text))) return 'not_the_one'
  if (SWINDLE.test(plain) && !BROKEN_PROMISE.test(plain)) return 'stranger'
  if (isStory) return undefined
  if (ENGLISH_STRANGER.test(plain) && !ENGLISH_STORY.test(plain)) return 'stranger'
  if (isStrangers(plain)) return 'stranger'
  return LOOKS_WRONG.test(plain) || ENGLISH_LOOKS_WRONG.test(plain) ? 'looks_wrong' : undefined
}

function isStrangers(plain: string): boolean {
  const isDoubt = isAsked(plain) || /不敢|怕|不让|不放/.test(plain)
  const [said] = STRANGER.exec(plain) ?? []
  if (said !== undefined && (!IS_OPENING.test(said) || isDoubt)) return true
  return isDoubt && LETS_IN.test(plain) && !ROOM.test(plain)
}

/** 有人敲门, 门口: somebody stands there now. */
export const isOfDoorNow = (text: string): boolean =>
  /门口|门外|敲门|砸门|按门?铃|\b(?:at|outside) (?:my |the |our )?door\b|\bknock/.test(normalise(text))

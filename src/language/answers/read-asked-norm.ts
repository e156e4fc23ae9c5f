import { normalise } from '../normalise.ts'

/** Norms that installers ask about, each with the words of its subject; the first that is found counts. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  [
    'ds-8',
    /代签|替(?:客户|他|她|用户)签|帮(?:客户|他|她|用户)签|手抄.{0,4}签|仿.{0,3}签|\bsign (?:for|instead of|on behalf)|\bforge|\b(?:imitate|cop(?:y|ied)).{0,20}\bsign|\bsignature.{0,20}\b(?:cop(?:y|ied)|by hand|forged)\b/,
  ],
  ['cl-2', /谁签|怎么签|签字|签名|双方签|\bsign(?:ature|ing|s)?\b/],
  ['cl-4', /96181|口令|办结码|close.?out code|hotline code/],
  ['ds-1', /吃饭|请吃|留饭|便饭|吃个?饭|\b(?:meal|lunch|dinner|eat)\b/],
  [
    'ds-2',
    /收(?:下|点|个|条|包)?(?:礼|红包|烟|钱|东西|水果|小费|购物卡|卡券)|红包|礼物|小费|(?:收|要|拿|给)[^,，。]{0,4}(?:辛苦|好处|跑腿|茶水|劳务|感谢)费|辛苦钱|送我|\b(?:gift|tip|present|cigarettes? from|red envelope)s?\b/,
  ],
  ['ds-4', /收费|多收|少收|加价|便宜点|打折|资费|\b(?:charge|price|tariff|discount|fee)s?\b/],
  ['ds-7', /喝酒|饮酒|啤酒|抽烟|吸烟|(?:drink|alcohol|beer|smok)/],
  [
    'wk-4',
    /喝(?:客户|他|她|用户)?(?:家|们)?的?(?:水|茶)|洗手|厕所|卫生间|洗手间|\b(?:water|tea|wash|toilet|bathroom)\b/,
  ],
  [
    'ds-6',
    /(?:别的|其他|其它|别人)?(?:房间|卧室)|干私活|无关的|\b(?:other|another) rooms?\b|\bbedrooms?\b|\bunrelated\b/,
  ],
  ['ds-5', /报复|投诉.{0,6}(?:客户|他|她)|\b(?:revenge|get back at|retaliat)/],
  ['ds-3', /断(?:客户|他|她|用户)?的?网|刁难|弄坏|\bcut off\b|\bmake trouble\b/],
  ['dr-6', /鞋套|进门|脱鞋|\bshoe covers?\b|\bgo in\b|\bcome in\b/],
  ['dr-3', /等多久|没人(?:开门|应)|不开门|等几|\bhow long (?:do|should|must) i wait\b|\bnobody (?:opens|answers)\b/],
  ['dr-2', /敲门|按门铃|敲几下|\bknock\b|\bring\b|\bdoorbell\b/],
  ['dr-4', /站(?:哪|多远|在哪)|退后|离门|\bstand\b|\bstep back\b/],
  ['dr-5', /怎么(?:介绍|打招呼|问好|开口)|自我介绍|出示|\bintroduce\b|\bgreet\b|\bshow my badge\b/],
  ['dr-1', /门开着|门没关|\bdoor (?:is )?open\b/],
  ['lk-1', /工服|制服|工牌|胸牌|挂哪|\buniform\b|\bbadge\b/],
  ['lk-2', /拖鞋|墨镜|太阳镜|卷裤|\bslippers?\b|\bsunglasses\b|\btrousers?\b/],
  ['lk-3', /头发|染发|指甲|胡子|烟味|酒味|\bhair\b|\bnails?\b|\bsmell\b/],
  ['lk-4', /叉腰|抱胳膊|走路|姿势|\bposture\b|\bfold(?:ed)? arms\b/],
  ['lk-5', /普通话|方言|说话声|音量|\bmandarin\b|\bdialect\b|\bvolume\b/],
  ['lk-6', /借.{0,6}(?:工具|梯子|扫把|拖把|螺丝刀)|带什么|带哪些|工具|\btools?\b|\bladder\b|\bbring\b/],
  ['wk-1', /走线|布线|放哪|设备放|\brun the cable\b|\bcable\b|\bplace the\b/],
  ['wk-2', /打扫|垫布|收拾|卫生|\bclean ?up\b|\bdust sheet\b/],
  ['ct-9', /忌语|不能说的话|不该说|禁语|\bforbidden (?:phrases?|words?)\b|\bnot say\b/],
  ['wk-3', /服务用语|怎么说话|礼貌用语|大声|\bservice language\b|\bloud\b/],
  ['wk-5', /推荐|推销|介绍业务|宣传册|手册|\brecommend\b|\bbrochure\b|\bsell\b/],
  ['cl-5', /握手|道别|告别|联系卡|\bshake hands\b|\bhandshake\b|\bgoodbye\b|\bcontact card\b/],
  ['cl-1', /客户确认|验收|检查结果|\bcheck the result\b|\bconfirm the (?:work|result)\b/],
  ['ap-5', /(?:第二次|再|又).{0,3}(?:爽约|失约)|失约两次|\bmiss(?:ed)? twice\b|\bsecond miss\b/],
  ['ap-4', /晚到.{0,4}(?:怎么|要)|来不了.{0,4}怎么|去不了.{0,4}怎么|\brunning late\b|\bcan't make it\b/],
  [
    'ap-3',
    /几点到算|早到|提前到|准时|(?:迟到|晚到?|超过?)[^,，。]{0,10}(?:算|是)(?:不算|不是)?(?:爽约|失约|违约|迟到|晚到)|(?:算|叫)(?:爽约|失约|迟到)|\bcounts? as (?:late|a miss|missed)\b|\bon time\b|\barrive early\b/,
  ],
]

/** 怎么, 能…吗, 行不行, may I: something is asked. */
const IS_ASKED =
  /怎么(?!回事|走(?!线)|了)|咋|如何|吗[?？。]*$|么[?？]*$|行不行|能不能|可不可以|可以不|要不要|该不该|用不用|算不算|几下|多久|多远|多少分钟?算|几分钟?算|什么(?!时候|事)|哪[些里儿]|听谁|谁签|[?？]$|^(?:can|may|must|should|do|does|is|are|how|what|who|am) (?!there|is it|many|you|we\b)/

/** A question about the list of norms as a whole. */
const ALL =
  /^(?:有(?:哪|什)么|有哪些|看看|查)?(?:规范|规矩|服务规范|行为规范)(?:有哪些)?[?？]?$|^(?:the )?(?:norms|rules)\??$/

/** DR-3, 什么是CL-3, "what is norm DS 2": a norm by its id, and nothing else. */
const BY_ID =
  /^(?:什么是|啥是|查(?:一?下)?|看看|看一?下|说说|讲讲|请问|规范|第|what(?:'s| is| does| about)|show(?: me)?|tell me(?: about)?|explain|the|rule|norm|\s)*(lk|dr|wk|cl|ds|ap|ct)[-\s]?(\d)(?:条|项|号)?(?:规范|的规范)?(?:是什么|是啥|啥意思|什么意思|是什么意思|怎么说|怎么讲|说什么|讲什么|的?内容|呢|吗|mean|say|said)?[?。.!]*$/

/** The norm of an id that is asked for; `all` where there is no such norm; undefined where none is. */
function normById(plain: string): string | undefined {
  const [, kind, number] = BY_ID.exec(plain) ?? []
  if (kind === undefined) return undefined
  const id = `${kind}-${number}`
  return id === 'cl-3' || SUBJECTS.some(([norm]) => norm === id) ? id : 'all'
}

/** How long a question about a norm may be; what is longer tells something. @unit characters */
const LONGEST_QUESTION = { han: 40, other: 80 } as const

/** What stands before the door and is the customer's to settle: a dog (DR-6), and another time (AP-1). */
const OF_CUSTOMER: readonly (readonly [string, RegExp])[] = [
  [
    'dog',
    /狗[^,，。]{0,6}(?:咬|凶|扑|没[拴栓绑关]|不[拴栓绑关])|(?:怕|不敢进|进不去)[^。]{0,8}狗|狗[^。]{0,10}(?:怕|不敢进|进不去)|\bdogs?\b[^.]{0,20}\b(?:loose|bit(?:es?|ing)?|barking at|aggressive|won't let|wont let|not tied)\b|\b(?:afraid|scared) of (?:the|his|her|their) dog\b/,
  ],
  [
    'other-time',
    /(?:客户|用户|业主|他|她|人家)[^,，。]{0,3}(?:说|讲)?(?:今天|今儿|现在)?(?:要|想)(?:换|改)(?:个|一个|到)?(?:时间|日子|别的时间|改天|明天|后天|周|下午|上午|晚上)|(?:客户|用户|业主|他|她|人家)[^,，。]{0,3}(?:说|讲)(?:他|她)?(?:今天|今儿|现在)?(?:不方便|没空|没时间|不得空)|\b(?:customer|he|she|they)(?: says? (?:he|she|they))? (?:wants?|asks?|asked|prefers?|needs?) (?:it |me |us )?(?:to (?:come|do it) )?(?:on |for )?(?:another|a different|some other) (?:day|time)\b|\b(?:customer|he|she|they) (?:wants?|needs?) to (?:reschedule|move (?:it|the visit))\b/,
  ],
]

/** The norm that an installer asks about (敲门怎么敲 is dr-2), `all` for what there is to ask; undefined for what is no such question. */
export function readAskedNorm(text: string): string | undefined {
  const plain = normalise(text)
  if (ALL.test(plain)) return 'all'
  const ofCustomer = OF_CUSTOMER.find(([, words]) => words.test(plain))?.[0]
  if (ofCustomer) return ofCustomer
  const byId = normById(plain)
  if (byId) return byId
  if (/^代签[?]?$/.test(plain)) return 'ds-8'
  if (
    plain.length > (/\p{Script=Han}/u.test(plain) ? LONGEST_QUESTION.han : LONGEST_QUESTION.other) ||
    !IS_ASKED.test(plain)
  )
    return undefined
  return SUBJECTS.find(([, words]) => words.test(plain))?.[0]
}

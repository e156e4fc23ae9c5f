import type { SentClass } from '#src/domain/outreach/consent.ts'
import { SENT_CLASSES } from '#src/domain/outreach/consent.ts'
import { normalise } from '../normalise.ts'

/** Which messages somebody wants no more, or wants back; `rest` is what they say besides. */
interface MessageWish {
  readonly classes: readonly SentClass[]
  readonly rest: string
}

const NO = '(?:别|莫|不要|不用|不准|不许|停止|拒绝|不想|不愿意?|甭|勿)'
const EVER = '(?:再|老是?|总是?|一直|天天|每次|每天|每个?月|整天|以后|都)'
const TO_ME = '(?:(?:给|跟|向|找|让|叫|喊|往|对|请|要)(?:我|俺|我们|这个号码?|我手机|这手机)(?:手机上?)?)?'
const ANY = '(?:我|任何|这些|这种|这类|那些|那种|你们的?|什么|各种|那么多|的)*'
const ADS = '(?:广告|推销|促销|营销|优惠|推荐|业务介绍|业务推广|新业务|推广|活动(?:信息|消息|短信)|垃圾短信|套餐介绍)'
const ASKING = '(?:满意度|评价|评分|打分|调查|回访|问卷)'
const MESSAGES = '(?:短信|消息|信息|推送|主动消息)'

const CHINESE: readonly (readonly [RegExp, readonly SentClass[]])[] = [
  [new RegExp(`${NO}${EVER}*${TO_ME}(?:发送?|推送?|收到?|接收|做|搞|来)?${ANY}${ADS}`), ['marketing']],
  [
    new RegExp(`${ADS}(?:短信|消息|信息|电话)?(?:请|麻烦|就|都|以后)*${NO}${EVER}*${TO_ME}(?:发|推|来|收|打)`),
    ['marketing'],
  ],
  [new RegExp(`${NO}${EVER}*${TO_ME}(?:发送?|问|推送?|收到?|接到?)${ANY}${ASKING}`), ['survey']],
  [new RegExp(`${NO}${EVER}+${TO_ME}(?:做|搞|来|打)?${ANY}${ASKING}`), ['survey']],
  [new RegExp(`${NO}${TO_ME}(?:做|搞|打)?(?:回访|问卷|满意度调查)`), ['survey']],
  [new RegExp(`${ASKING}(?:短信|消息|电话)?(?:请|就|都|以后)*${NO}${EVER}*${TO_ME}(?:发|问|做|打|来)`), ['survey']],
  [new RegExp(`(?:不想|不愿意?)${EVER}*(?:收到?|看到?|接收)${ANY}${MESSAGES}`), SENT_CLASSES],
  [new RegExp(`${NO}${EVER}+${TO_ME}(?:主动)?(?:发送?|推送?)${ANY}${MESSAGES}`), SENT_CLASSES],
  [new RegExp(`^(?:以后|请|麻烦|能不能)?${NO}${EVER}+${TO_ME}(?:发|推)(?:了|啦|来了)?$`), SENT_CLASSES],
  [new RegExp(`^(?:帮我|给我|我要|请|麻烦)*(?:退订|拒收)${ANY}(?:${MESSAGES}|通知)`), SENT_CLASSES],
  [new RegExp(`^(?:帮我|给我|我要|请|麻烦)*(?:退订|拒收)${ANY}${ADS}`), ['marketing']],
  [/[把将](?:我的?|本|这个?)?(?:号码?|手机号?)?从.{0,6}(?:名单|群发|列表)|移出(?:群发|名单|列表)/, SENT_CLASSES],
  [new RegExp(`唔好再.{0,4}(?:send|发|传|推).{0,4}${ADS}`), ['marketing']],
  [/唔好再.{0,4}(?:send|发|传|推)/, SENT_CLASSES],
  [
    new RegExp(
      `^(?:以后|今后|从此|往后)(?:都|就|请|麻烦)*${NO}${EVER}*${TO_ME}(?:主动)?(?:发送?|推送?)${ANY}${MESSAGES}`,
    ),
    SENT_CLASSES,
  ],
  [new RegExp(`(?:老是?|总是?|一直|天天|整天)${TO_ME}发${ANY}${ADS}`), ['marketing']],
]

const OFFERS =
  '(?:promos?|promotions?|promotional|ads?|adverts?|advertising|advertisements?|offers?|marketing|deals|spam)'
const QUESTIONS = '(?:surveys?|ratings?|feedback|questionnaires?|reviews?|rate|satisfaction)'
const SENDS =
  '(?:text|texting|send|sending|messag(?:e|ing)|email|emailing|show|showing|writ(?:e|ing)|giv(?:e|ing)|bother|bothering)'
const NEVER = "(?:don't|dont|do not|stop|quit|never|no more)"

const ENGLISH: readonly (readonly [RegExp, readonly SentClass[]])[] = [
  [new RegExp(`\\b${NEVER} (?:ever )?${SENDS}\\b(?: \\w+){0,4}? ${OFFERS}\\b`), ['marketing']],
  [
    new RegExp(
      `\\b(?:no more|stop(?: with)?(?: (?:the|all|your|these))?|unsubscribe(?: me)? from(?: the| your)?) (?:\\w+ )?${OFFERS}\\b`,
    ),
    ['marketing'],
  ],
  [new RegExp(`\\b${NEVER} (?:ever )?(?:${SENDS}|ask|asking)\\b(?: \\w+){0,4}? ${QUESTIONS}\\b`), ['survey']],
  [
    new RegExp(
      `\\b(?:no more|stop(?: (?:the|all|your|these))?|unsubscribe(?: me)? from(?: the| your)?) ${QUESTIONS}\\b`,
    ),
    ['survey'],
  ],
  [/^(?:please )?(?:stop|quit) (?:texting|messaging|spamming|writing to)(?: me)?(?: please| now)?$/, SENT_CLASSES],
  [/\b(?:don't|dont|do not|never) (?:text|message|write to|contact) me (?:again|any ?more|ever)\b/, SENT_CLASSES],
  [
    /\b(?:remove|take) (?:me|this number|my number) (?:from|off) (?:your|the|this|all) (?:\w+ )?(?:lists?|mailings?)\b/,
    SENT_CLASSES,
  ],
  [/^(?:please )?(?:unsubscribe me|opt me out|i want to (?:unsubscribe|opt out))(?: please)?$/, SENT_CLASSES],
  [/^(?:please )?(?:no more|stop (?:the|all|these|your)) (?:messages|texts)(?: please)?$/, SENT_CLASSES],
  [
    /^i (?:don't|do not|dont) (?:want|need) (?:(?:any|your|these|more|of) )*(?:messages|texts|text messages|sms)(?: any ?more| from you| please)*$/,
    SENT_CLASSES,
  ],
]

/** Whoever tells what a visit needs, or asks for a code, refuses nothing. */
const OTHER_MATTER =
  /师傅|验证码|上门|敲门|打电话给我|给我打电话|\b(?:technician|engineer|installer|visit|code|call me)\b/

/** Whether a message speaks of a visit, or of whoever comes. */
export const isOfVisit = (text: string): boolean =>
  /师傅|上门|敲门|\b(?:technician|engineer|installer|visit)\b/.test(normalise(text))

/** 别再给我发广告了, don't text me promotions; undefined where nothing of that kind is said for sure. */
export const readRefusal = (text: string): MessageWish | undefined => readWish(text, [...CHINESE, ...ENGLISH])

const BACK: readonly (readonly [RegExp, readonly SentClass[]])[] = [
  [new RegExp(`(?:恢复|重新|继续)(?:给我)?(?:发送?|接收|订阅|推送|收)${ANY}(?:${ADS})`), ['marketing']],
  [new RegExp(`(?:恢复|重新|继续)(?:给我)?(?:发送?|接收|做|收)?${ANY}(?:${ASKING})`), ['survey']],
  [new RegExp(`^(?:可以|我(?:又|还是)?想|还是)(?:继续|再)?(?:给我)?(?:发|收到?|看)${ANY}${ADS}`), ['marketing']],
  // 重新发送 asks for a code once more.
  [/恢复(?:给我)?(?:发送?|接收|订阅|推送)|重新(?:给我)?(?:接收|订阅)/, []],
  [/^(?:那|算了|嗯)?(?:还是|继续|可以)(?:继续|再)?给我发(?:吧|了|短信|消息|也行)?$|^还是(?:继续)?发(?:给我)?吧$/, []],
  [
    new RegExp(
      `\\b(?:start|resume|restart|turn on|switch on|send me|i want|i do want|sign me up for)(?: \\w+){0,3}? ${OFFERS}(?: again| back)\\b`,
    ),
    ['marketing'],
  ],
  [
    /\b(?:start|resume) (?:texting|messaging|sending me|writing to) ?(?:me)? ?(?:messages)? ?(?:again)?$|\b(?:sign|opt) me (?:back )?(?:up|in)(?: again)?$|\bsubscribe me(?: again)?$|\b(?:turn|switch) (?:the )?messages back on\b/,
    [],
  ],
  [
    /有(?:什么|新的?)*(?:活动|优惠|福利|促销)(?:的话|了|时)?(?:就|都|请|麻烦|也)*(?:记得)?(?:通知|告诉|喊|叫|提醒|发给|说给)我?/,
    ['marketing'],
  ],
  [/^(?:我)?(?:打开|开启|同意|愿意)(?:接收|推送|收到?)(?:消息|短信|通知|推送)?了?$/, []],
  [
    /\bsign me up for (?:\w+ )?(?:alerts|offers|deals|promotions|updates|news)\b|\b(?:ping|tell|text|notify|message) me (?:when|whenever|if) there(?:'s| is| are) (?:a |any )?(?:new )?(?:deals?|offers?|promotions?)\b/,
    ['marketing'],
  ],
]

/** 恢复接收优惠, 还是给我发吧; no class where none is named. */
export const readReturn = (text: string): MessageWish | undefined => readWish(text, BACK)

function readWish(text: string, table: typeof CHINESE): MessageWish | undefined {
  const clauses = text.split(/[,，.。;；!！~…\n]+/).filter((clause) => clause.trim() !== '')
  const wishes = clauses.map((clause) => classesIn(clause, table))
  const found = wishes.filter((classes) => classes !== undefined)
  if (found.length === 0) return undefined
  const classes = SENT_CLASSES.filter((each) => found.some((one) => one.includes(each)))
  const rest = clauses.filter((clause, at) => wishes[at] === undefined && !MANNERS.test(normalise(clause)))
  return { classes, rest: rest.join('，').trim() }
}

function classesIn(clause: string, table: typeof CHINESE): readonly SentClass[] | undefined {
  const plain = normalise(clause)
  if (OTHER_MATTER.test(plain)) return undefined
  return table.find(([words]) => words.test(plain))?.[1]
}

/** What is said beside a refusal and asks for nothing. */
const MANNERS =
  /^(?:谢谢你?们?|麻烦(?:你们?)?(?:了)?|你好|您好|烦死(?:我|人)?了?|太?烦了?|真烦|好烦|请|拜托|喂|够了|please|pls|thanks|thank you|hi|hello|enough)$/

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** A time later or earlier than the one that is spoken of. */
export type Than = 'earlier' | 'later'

const INSISTS =
  /就要(?!是)|非要|就这个时间|就那个时间|别的(?:时间)?都?不行|\binsist\b|\bonly (?:that|then)\b|\bno other time\b/
/** Words that hold on to a time only where one is named beside them: 只能周六上午. */
const INSISTS_ON_NAMED = /就得|必须|一定要|只有|只能|只要|\bmust\b|\bhas to be\b|\bonly\b/
const GIVES_WAY =
  /[?吗么]|是不是|不是(?:必须|一定|非)|不(?:用|必|一定)|换|改|别的时间也|其他时间|其它时间|\bnot? (?:necessarily|have to)\b|\b(?:doesn't|don't|does not|do not) (?:have|need)\b|\bother times?\b/

/** Whether a message holds on to a time that it was told is full; `namesTime`: it names that time again. */
export function insistsOnTime(text: string, namesTime: boolean): boolean {
  const plain = normalise(text)
  const isFirm = INSISTS.test(plain) || (namesTime && INSISTS_ON_NAMED.test(plain))
  return isFirm && !GIVES_WAY.test(plain)
}

/** 就今天下午, 急用: holds on to the time that is named, as long as it turns out to be full again. */
const CLINGS =
  /(?<![那也要])就(?:想|能)?(?=今|明|后天|大后|周|星期|礼拜|这|上午|下午|晚上|早上|\d|[一二三四五六七八九十]+[点号])|急用|急需|\burgent\b/

/** Whether a message that names a time leaves no other. */
export const clingsToTime = (text: string): boolean => {
  const plain = normalise(text)
  return CLINGS.test(plain) && !GIVES_WAY.test(plain.replace(/^不行[,，]?/, ''))
}

/** 嫌早了, 有点早, that's early, thats 2 early: words of a time that is offered, and so is wanted later; `han` and `word` say early or late. */
const tooMuch = (han: string, word: string): string =>
  [
    `(?:太|忒|嫌|偏)${han}`,
    `(?:^|[,，。! ]|[那这]个?|时间|点半?|[是会])有(?:一?点儿?|些)${han}`,
    `^(?:那|这|时间|好像|感觉|觉得|还|仍|是|[\\d一二两三四五六七八九十]+点半?|[,，])*${han}了(?:一?[点些])?[吧啊呀嘛咧嘞哦]*[.。!~…]*$`,
    `\\btoo ${word}\\b|(?:^|\\b(?:is|thats|that's|its|it's|way|far|bit) )2 ${word}\\b`,
    `\\b(?:that|this|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)(?:'?s| is)(?: (?:a|just|bit|little|tad|kind|of|kinda|rather|quite|pretty|awfully|so|very|really|way|super|far|to))+ ${word}\\b(?! enough)`,
    `\\bthat(?:'?s| is) ${word}\\b(?!.{0,40}\\b(?:ok|okay|fine|good|great|perfect|enough|no problem|works|will do)\\b)`,
  ].join('|')
const LATER = new RegExp(`${tooMuch('早', 'early')}|[晚迟]一?[点些]|再晚|往后|\\blater\\b`)
/** Why so late, 怎么这么晚, of a time; 怎么这么晚还没来 is of somebody who is awaited. */
const WHY_SO_LATE =
  '(?:为什么|为啥|为何|咋|怎么|怎|干嘛|点解)(?:要|会|约|排|安排|都|是)*(?:这么|那么|咁|恁)(?:晚|迟)(?!.{0,6}(?:还|都|仲)?(?:没|未|不|冇))|\\bwhy (?:is it |is that |are they (?:all )?|must it be )?so late\\b(?! (?:again|already|he|is he|the))'
/** Prepone it, 能提前吗: and nothing said of how far. */
const BRING_FORWARD =
  '(?<![别不勿莫]|不要|不用|不能|不想|唔好|唔使)(?:提前|提早)(?:一下|一?[点些]儿?|来)?(?:吗|吧|呗|不|行不行|行吗|可以吗|好吗|得唔得)?[?.。!]*$|\\b(?:pre-?pone|bring forward|bring (?:it|that|this|the \\w+|my \\w+) forward)(?: (?:it|that|this|the \\w+|my \\w+))?(?:,? (?:na|naa|no|please|pls|abeg|a bit|a little|sir|lah|kindly|possible|can|for me))*[.?! ]*$'
const EARLIER = new RegExp(
  `${tooMuch('[晚迟]', 'late')}|早一?[点些]|再早|往前|\\bearlier\\b|\\bsooner\\b|${WHY_SO_LATE}|${BRING_FORWARD}`,
)
/** 我晚点再确认, 别太晚就行, I'll tell you later: of something else than the time. */
const OF_SOMETHING_ELSE =
  /(?:晚|迟|早)一?[点些](?:儿|时候)?(?:我|再|给|跟|回|确认|告诉|联系|说|看|打)|(?:别|不要|不能|不会|不算|不)(?:太|忒|嫌|偏)[晚迟早]|\b(?:not|isn't|never) (?:too|so|very) (?:early|late)\b|\b(?:i'll|i will|call|text|tell|talk|confirm|let you know|see you|speak|message|ring)\b.{0,24}\blater\b|\bsooner or later\b/

/** 有点早，不过可以; a bit early but fine. */
const DOES_ALL_THE_SAME =
  /(?:不过|但是?|可是)[^,，。!?]{0,6}(?:可以|也行|行吧|还行|能行|没事|没关系|没问题)|\bbut (?:it'?s |that'?s |still |i'?ll |it )*(?:fine|ok|okay|works?|doable|good|great|manage|take it|will do)\b/

/** Whether the time that is spoken of is too late or too early, without another being named. */
export function readThan(text: string): Than | undefined {
  const plain = normalise(text)
  if (OF_SOMETHING_ELSE.test(plain) || DOES_ALL_THE_SAME.test(plain)) return undefined
  if (LATER.test(plain)) return 'later'
  return EARLIER.test(plain) ? 'earlier' : undefined
}

const IS_WRONG = /时间.{0,3}(?:不对|错|不行|不合适|不方便)|\btime\b.{0,10}\b(?:wrong|not right|isn't|doesn't|no good)/

/** Whether a message says that the time is not right. */
export const findsTimeWrong = (text: string): boolean => IS_WRONG.test(normalise(text))

const UNSUITABLE =
  /(?:不在|没在)家|接(?:娃|孩子|小孩|学生)|(?:家里|家中|那天|当天)没有?人(?:在家?)?(?=$|[,，。!])|没有?人在家|没(?:有)?(?:空(?!调)|时间|工夫|功夫)|抽不开身|走不开|(?:我|那天|当天|到时候?|那时候?).{0,3}(?:有事|上班|出差|在外地|加班|上课|值班)|(?:不方便|不合适|不凑巧|不得空|不得闲|唔得|唔方便)|\b(?:won't|will not|not going to) be (?:home|in|there|around)\b|\bnot (?:home|at home|in|around|available|free|convenient) (?:then|that day|on|at)\b|\b(?:that|this|those|these|then|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: day| time| morning| afternoon| evening)? (?:doesn't|does not|won't|don't) work\b|\b(?:doesn't|does not|won't|don't|wouldn't) suit\b|\b(?:nobody|no one|noone)(?: is| will be|'s|'ll be) (?:at )?(?:home|in|there)\b|\b(?:can't|cannot|can not) (?:make|do) (?:it|that|then)\b(?! work)|\bi(?:'m| am) (?:busy|away|at work|out)\b/
/** 好的，那天我没空: what stands at the front is only manners, as is what stands before a "but". */
const MANNERS =
  /^(?:(?:好的?|好吧|行|可以的?|嗯|哦|没事|ok|okay|yes|yeah|sure|fine|sorry)(?:[,，。.! ]+|(?=那|我|但|i\b)))+/
const BUT = /但是?|不过|可是|\bbut\b/
/** 没有不方便, 我等着, 我妈在家: it will do all the same. */
const DOES_ANYWAY = new RegExp(
  `没(?:有|什么|啥)?不(?:方便|合适)|(?<!不)可以(?!换|改|另|重|再约|推)|(?<!不|不太|不大)行(?:$|[,，。!的])|(?<!不)好的|(?<!别|不)来吧|来就行|(?<!不)(?:我|在家|会|可以|愿意)等(?!不)|按原|照旧|${BUT.source}|(?:妈|爸|老人|家人|老公|老婆|室友)[^不没]{0,4}(?:在|等(?!不))|(?<!没)有人(?=$|[,，。!]|在|等|接待|开门|的)|(?<!没)有老人(?:在|等|接待|开门)|(?<!not |n't be )\\b(?:fine|ok|okay|anyway|still come|no problem)\\b`,
)

/** 那天我不在家, that doesn't suit me: whether a message says that the time which is spoken of is no good, without asking. */
export const isUnsuitable = (text: string): boolean => {
  const plain = normalise(text).replace(MANNERS, '')
  const at = plain.search(UNSUITABLE)
  if (at < 0 || isAsked(plain)) return false
  return !DOES_ANYWAY.test(BUT.test(plain.slice(0, at)) ? plain.slice(at) : plain)
}

const ASKS_WHETHER =
  /^(?:那|所以|请问|我的|我|预约)?是不是|^(?:那|所以|请问|我的|我|预约|约的)?是.{1,14}(?:[吗么]\?*|吧?\?+)$|^.{1,14}(?:对吗|对吧|是吗|没错吧)\?*$|^(?:so )?(?:is|was) (?:it|that|this|my (?:visit|appointment|booking))\b(?!.*\b(?:ok|okay|possible|free|available|better|too)\b)|\bright\?$/

/** 是不是周一, is it Monday: whether a message asks if what it names is so, rather than asking for it. */
export const asksWhether = (text: string): boolean => ASKS_WHETHER.test(normalise(text))

/** Whether a message says that its hours are of the morning. */
export const namesMorning = (text: string): boolean => /早|上午|凌晨|\b(?:am|morning)\b|\dam\b/.test(normalise(text))

const EARLIEST =
  /^(?:就|那就|要|我要|选)*最?早的?(?:那个|一个|那一个)?(?:吧|呗|好了)?[.!]?$|^(?:the )?(?:earliest|soonest)(?: one)?(?: please)?[.!]?$/
const LATEST =
  /^(?:就|那就|要|我要|选)*最?晚的?(?:那个|一个|那一个)?(?:吧|呗|好了)?[.!]?$|^(?:the )?latest(?: one)?(?: please)?[.!]?$/

/** Which end of a list of times is meant by 最早的, 最晚那个, the latest one. */
export function readEndOfList(text: string): 'earliest' | 'latest' | undefined {
  const plain = normalise(text).trim()
  if (EARLIEST.test(plain)) return 'earliest'
  return LATEST.test(plain) ? 'latest' : undefined
}

/** 同一时间, same time: whether a message keeps the hours and changes the day. */
export const saysSameTime = (text: string): boolean =>
  /(?:同一|同样的?|相同的?|一样的?|原来的?)(?:个)?时间|时间(?:不变|照旧|一样)|\bsame time\b/.test(normalise(text))

const OTHER_TIME =
  /(?:别的|其[他它]的?|另外的?|另一个?|[换改]一?个)(?:时间|时段|时候|钟点)(?!(?:都|也|我?(?:都|也))不)|\b(?:another|different|other) (?:time|slot|hour)s?\b(?! (?:doesn't|don't|won't))/

/** 今天别的时间, another time on Thursday: whether a message wants another time than the one that is spoken of. */
export const wantsOtherTime = (text: string): boolean => OTHER_TIME.test(normalise(text))

/** 全天都行, any time: whether a message leaves the hours to us. */
export const anyTimeWillDo = (text: string): boolean =>
  /全天|整天|一天都|都(?:行|可以|有空|在家|方便)|随便|随时|几点都|什么时候都|\b(?:any ?time|all day|whenever|whole day|wh[ai]tever(?! (?:you|ye|u) (?:do|say|said)\b)|whichever|up to you|(?:you|u|ye) (?:choose|decide|pick)|not fussed|don'?t mind)\b/.test(
    normalise(text),
  )

import { normalise } from '../normalise.ts'
import { isUnsuitable, readThan } from './about-the-time.ts'
import { isFirmYes, readYesNo } from './read-yes-no.ts'

/** 好是好，就是太晚了, 可以，但是地址不对, ok but can it be later: agrees, and wants something changed. */
const HOLDS_BACK =
  /不过|但(?!愿)|可是|只是|就是(?:太|有点|时间|地址)|能不能|可不可以|能否|要不|换|改(?!吧|了|好|成(?:这|那)|这|那|呗|啊|!|，|,|。|$)|太[晚早]|不(?:对|行|要|用|是这|约|改|来|方便)|没空|别的|错|等等|再想|先不|取消|算了|商量|问一?下|问问|考虑|(?:也许|可能|大概|应该|兴许)吧|难说|说不[准好]|看情况|不确定|没想好|不(?:知道|晓得|清楚)|\b(?:maybe|perhaps|possibly|depends|cancel|never ?mind|forget it|check with|let me (?:ask|check|see|think)|ask my|but|except|later|earlier|instead|rather|change|not|don'?t|wrong|wait|can we|can you|could (?:we|you))\b/

/** 改！, 约吧, book it: what was read back is named for a yes. */
const DEED =
  /(?<![不没别])(?:改|约|订|预约|修改)|\b(?<!don't |do not |dont )(?:move|change|shift|book|confirm) it(?: fast| quick(?:ly)?| now| asap)?\b/g
const done = (plain: string): string => plain.replace(DEED, (deed) => (/[a-z]/.test(deed) ? 'do it' : '行'))

/** I have already said YES for tomorrow. */
const SAID_YES =
  /^(?:but |and |what )*(?:i|we)(?:'ve| have)?(?: already| just)? (?:said|told (?:you|u)|replied|answered|confirmed)(?: it)? yes\b|^(?:我|俺)(?:都|不是|已经|刚才?|早就?|前面)*(?:说|讲|回)(?:了|过)(?:是|好|行|可以|对|中)(?=的|了|[,，。!]|$)/

/** 中 恁甭再改了: that we leave it at that. */
const PLEADS =
  /[,，。 ]?(?:你们?|恁们?|您|可|就)*(?:别|甭|莫|不要|不许|唔好)再(?:改|变|换|挪|动)(?:了|啦|咯|喽|来改去)?[啊呀哈吧。.!！]*$/

/** 中，就这，恁可别放俺鸽子: whether the first clause of a message is a yes and the rest takes nothing of it back. */
export function beginsWithYes(text: string): boolean {
  const plain = normalise(text).replace(PLEADS, '')
  if (holdsBackYes(plain)) return false
  const first = firstClause(plain)
  return SAID_YES.test(plain) || readYesNo(done(first)) === 'yes' || readYesNo(done(plain)) === 'yes'
}

const firstClause = (plain: string): string =>
  plain.split(/[,，。.;；!！\n~～]+|…+/u).find((clause) => /[\p{L}\p{N}]/u.test(clause)) ?? ''

/** Aye that'll do, what does it cost: whether a question stands behind a yes that is more than a nod, and that hangs on nothing. */
export const asksBehindYes = (text: string): boolean =>
  beginsWithYes(text) && isFirmYes(firstClause(normalise(text))) && !HANGS_ON.test(normalise(text))
const HANGS_ON = /要是|如果|假如|的话|再说|\b(?:if|unless|as long as|provided|depends|first)\b/

/** Whether a message that may agree wants something else as well. */
export const holdsBackYes = (text: string): boolean =>
  HOLDS_BACK.test(normalise(text)) || readThan(text) !== undefined || isUnsuitable(text)

const ASIDE =
  /(?:哦|噢|欸|诶|哎)?(?<!就|都|才)对了(?!吧|嘛)|顺便|另外|还有(?:就是|个事)|\b(?:btw|by the way|oh and|also)\b/

/** 那个可以，哦对了我上个月话费多少: what a message says before it turns to something else; all of it where it begins so or doesn't turn. */
export function beforeAside(text: string): string {
  const at = ASIDE.exec(text)?.index ?? 0
  return at > 0 ? text.slice(0, at) : text
}

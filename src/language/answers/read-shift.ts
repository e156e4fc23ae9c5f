import { type Length, lengthsIn } from '../lengths.ts'
import { normalise } from '../normalise.ts'
import { mendSpelling } from '../time/mend-spelling.ts'

/** How far an agreed time is to be moved: calendar days and minutes, both negative towards earlier. */
interface Shift {
  readonly days: number
  readonly minutes: number
}

const LATER = '推迟|延后|延迟|推后|往后推|往后挪|往后移|后移|后推|往后延|往后|顺延|延|推|再晚|晚|迟|拖后'
const EARLIER = '提前|提早|往前提|往前挪|往前移|往前|再早|早'
const CHINESE = new RegExp(`(?<![今明昨每最当])(?:(${EARLIER})|${LATER})(?:个|大概|大约|差不多|约)?$`)
const ENGLISH_BEHIND = /^ (?:later|back|(earlier|sooner|forward))(?![a-z])(?! than)/
const ENGLISH_BEFORE =
  /\b(?:push|move|put|delay|postpone|bring|shift)\w*(?: it| that| the \w+| my \w+)?(?: (?:back|later|(forward|earlier|up))(?: by)?| by) (?:about |around )?$/

/** 不用推迟, 别再推迟, don't push it back: what is not wanted; 已经推迟, 昨天: what has been. */
const UNWANTED = /不|别|甭|无需|莫|没(?!空|时间|人|办法|法|事|档)|\b(?:don't|dont|do not|not|never|no need)\b/
const BYGONE = /已经|昨|上次|上回|刚才|每次|老是|总是|\b(?:was|were|already|last time|always|keeps?)\b/
const AS_QUESTION = /能不能|可不可以|行不行|好不好|是不是|有没有|不行|不方便/g
/** 提前一小时打电话: before the visit, and the visit stays. */
const WORD_GIVEN =
  /^(?:左右|再|就|先|能|可以|要|请)*(?:给我|跟我|和我|给|跟)*(?:联系|打|通知|告诉|告知|提醒|说|电话|来电)/
const WORD_GIVEN_ENGLISH = /\b(?:call|ring|phone|text|notify|tell|message|remind|let me know|heads up)\b/
/** 推十天半个月, 早一天晚一天: another amount follows, and none is meant. */
const ANOTHER_AMOUNT = /^(?:半|[一二两三四五六七八九十\d])(?!.{0,3}[点:时])/

/**
 * How far a message asks to move the time that is agreed: "推迟一小时", "提前两天", "an hour later".
 * Undefined when it names no such length, or not quite (两三天). A time that is stated is for `readTime` to move.
 */
export function readShift(text: string): Shift | undefined {
  const plain = mendSpelling(normalise(text))
  const shifts = lengthsIn(plain).flatMap((length) => shiftOf(plain, length) ?? [])
  return shifts.length === 1 ? shifts[0] : undefined
}

function shiftOf(plain: string, { days, minutes, isRough, from, to }: Length): Shift | undefined {
  const [before, behind] = [plain.slice(0, from), plain.slice(to)]
  const chinese = CHINESE.exec(before)
  const english = ENGLISH_BEHIND.exec(behind) ?? ENGLISH_BEFORE.exec(before)
  if (isRough || !(chinese || english)) return undefined
  const clause = (before.split(/[,，。;；!]/).at(-1) ?? '').replace(AS_QUESTION, '')
  if (UNWANTED.test(clause) || BYGONE.test(clause) || /^(?:了|才|内|之内|以内)/.test(behind)) return undefined
  if (WORD_GIVEN.test(behind) || WORD_GIVEN_ENGLISH.test(clause) || ANOTHER_AMOUNT.test(behind)) return undefined
  const sign = (chinese ?? english)?.[1] === undefined ? 1 : -1
  return { days: days * sign || 0, minutes: minutes * sign || 0 }
}

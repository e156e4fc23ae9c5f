import { asksWhenAgreed } from '#src/language/answers/about-agreed-visit.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { asksOfOwnVisit, asksWhatWasSaid } from '#src/language/answers/asks-of-own-visit.ts'
import { asksWho } from '#src/language/answers/asks-who.ts'
import { beforeAside, beginsWithYes } from '#src/language/answers/holds-back-yes.ts'
import { saysYesInWords } from '#src/language/answers/says-yes-in-words.ts'
import { yesAmong } from '#src/language/answers/yes-among.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { answersQuestion } from './answers-question.ts'
import { guessOf } from './guess-of.ts'
import { type Heard, heardFor, plain } from './heard.ts'
import { opensPurpose } from './opens-purpose.ts'
import { askedQuestion, correctedQuestion } from './put-question.ts'
import { current, type Talk } from './talk.ts'

/** 中，就这，恁可别放俺鸽子: a yes to what was read back, in whatever words; what is asked besides is answered after it. */
export async function agrees(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question?.mayBeAgreed?.(heard, now.frame.answers) || heard.chosen) return false
  if (heard.yesNo) return heard.yesNo === 'yes' && asksBeside(heard) && (await agreesAndGoesOn(talk, heard))
  // 还是去我家吧, 对了我这个月多少钱: another address, another matter, and no yes.
  const corrected = correctedQuestion(now.dialog, now.frame, heard)
  if ((corrected && !BESIDES_IT.includes(corrected.id)) || BY_THE_WAY.test(heard.text)) return false
  // 好的，我老婆不在家, 好的，取消吧: the time is no good, or all of it, whatever politeness stands before it.
  if (isUnsuitable(heard.text) || TAKES_IT_BACK.includes(heard.purpose.purpose)) return false
  const text = beforeAside(heard.text)
  const guess = guessOf(talk, { ...plain(heard), text })
  // 我刚才说的周几来着 asks.
  if (asksWhatWasSaid(heard.text) || asksOfOwnVisit(heard.text) || asksWhenAgreed(heard.text)) return false
  // 家里有狗, alone, is a word for whoever comes.
  const isNote = corrected?.id === 'note'
  const isLikely = guess?.intent === 'confirm' && !isNote && saysYesInWords(text, guess.probability)
  if (!isLikely && !beginsWithYes(text) && !agreesOffhand(text)) return false
  return await agreesAndGoesOn(talk, { ...plain(heard), yesNo: 'yes', times: [] })
}

/** 约约约 赶紧的, 妥了 我媳妇儿在家行不: a yes among haste and questions, none of which outranks it. */
export async function agreesAmongOthers(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question?.mayBeAgreed || heard.chosen) return false
  const yes = yesBesides(heard, now.dialog.name)
  return yes !== undefined && question.mayBeAgreed(yes, now.frame.answers) && (await agreesAndGoesOn(talk, yes))
}

/** The yes, and the time that is said besides the haste; undefined where there is no such yes. */
function yesBesides(heard: Heard, dialog: string): Heard | undefined {
  if (heard.yesNo || (dialog !== 'book' && dialog !== 'move')) return undefined
  const rest = yesAmong(heard.text, heard.nowAt, dialog)
  return rest === undefined ? undefined : { ...plain(heard), yesNo: 'yes', times: readTime(rest, heard.nowAt) }
}

/** 嗯，就这样，话费怎么多了: the yes, and what is asked for beside it. */
async function agreesAndGoesOn(talk: Talk, heard: Heard): Promise<boolean> {
  const isTaken = await answersQuestion(talk, heard)
  if (isTaken && asksBeside(heard)) await opensPurpose(talk, heard)
  // Yes. Also share the name of the engineer.
  else if (isTaken && asksWho(heard.text)) await opensPurpose(talk, heardFor(heard, { purpose: 'show' }))
  return isTaken
}

const asksBeside = ({ purpose }: Heard): boolean => BESIDES_YES.includes(purpose.purpose)

/** What may be told with a yes: the time once more, a word for whoever comes. */
const TAKES_IT_BACK: readonly PurposeReading['purpose'][] = ['cancel', 'stop', 'human', 'no_booking']
const BESIDES_IT = ['window', 'note']
const BY_THE_WAY = /^(?:哦|那|嗯|哎|[ ,，])*对了[ ,，]*(?!就|吧|这样|约|改|谢|啊|呀)\p{Script=Han}{2}/u

const BESIDES_YES: readonly PurposeReading['purpose'][] = ['bill', 'bill_doubt']

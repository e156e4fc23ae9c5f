import { normalise } from '../normalise.ts'
import { DEEDS, UNALLOWED, UNKEPT } from './breach-deeds.ts'
import { isPressedToConfirm } from './holds-back.ts'
import { isAsked } from './is-asked.ts'
import { isExtorted } from './is-extorted.ts'
import { saysNotAgreed } from './says-not-agreed.ts'

/** What somebody of ours is said to have done, by the norms that it breaks; none where the words don't tell which. */
export interface BreachReading {
  readonly norms: readonly string[]
  /** The wish to report is put in words ("我要举报"), not only the deed told. */
  readonly isAnnounced: boolean
  /** What was done is told. */
  readonly isTold: boolean
}

const ANNOUNCED =
  /举报|检举|\b(?:report|reporting) (?:a breach|misconduct|somebody|someone|a colleague|my (?:boss|supervisor|team leader|colleague)|the (?:technician|engineer|installer|supervisor)|your (?:technician|engineer|installer)|him|her)\b/
/** 没收钱, 没有要红包, didn't ask for money: what was not done. */
const DENIED = /(?:没有?|从不|不|未|并没)(?:向|跟|找|问|在|收|要|拿|抽|让|叫)|\b(?:didn't|did not|never|not)\b/

/** 叫师傅别抽烟: what he is to leave, and no report. */
const ASKED_OF_HIM =
  /^(?:麻烦|请|能不能|帮我|你们?)*(?:叫|让|跟|告诉|喊|提醒)(?:一下)?(?:师傅|他们?|她)(?:说)?(?:一声)?(?:别|不要|不许|不能)|^(?:please )?(?:tell|ask) (?:him|her|them|the \w+) (?:not to|to stop)\b/

/**
 * Reads a report of what somebody of ours did. A question (收钱吗) is none, nor what was not done (没收钱); 投诉 alone is a wish for
 * a person, as ever.
 */
export function readBreach(text: string): BreachReading | undefined {
  const plain = normalise(text)
  const isAnnounced = ANNOUNCED.test(plain) && !/(?:不|没有?|别)(?:想|要|打算)?(?:举报|检举)/.test(plain)
  if (ASKED_OF_HIM.test(plain) && !isAnnounced) return undefined
  if (isExtorted(text)) return { norms: ['DS-3', 'DS-4'], isAnnounced, isTold: true }
  if (isPressedToConfirm(text)) return { norms: ['CL-1', 'CL-3'], isAnnounced, isTold: true }
  // 凭什么收我50块？ asks, and is told all the same.
  if (isAsked(plain) && !isAnnounced && !saysNotAgreed(text)) return undefined
  const clauses = plain.split(/[,，。;；!！]/)
  const deed = DEEDS.find(([, words]) => clauses.some((clause) => words.test(clause) && !DENIED.test(clause)))
  const norms = deed?.[0] ?? againstNo(text, plain) ?? UNKEPT.find(([, words]) => words.test(plain))?.[0]
  return norms || isAnnounced ? { norms: norms ?? [], isAnnounced, isTold: norms !== undefined } : undefined
}

function againstNo(text: string, plain: string): readonly string[] | undefined {
  if (UNALLOWED.test(plain)) return ['DS-6']
  return saysNotAgreed(text) ? ['DS-4'] : undefined
}

/** 要我说5分: nobody made anybody say it. */
const IS_OPINION = /^要是?我(?:来)?(?:说|讲|评|给的话)/

/** Reads what a customer tells of a visit that they are asked about: whoever came is meant where nobody is named (收了我20块). */
export function readBreachOfVisit(text: string): BreachReading | undefined {
  const clauses = text.split(/[,，。;；!！\n]+/).filter((clause) => !IS_OPINION.test(clause.trim()))
  const named = clauses.map((clause) => `师傅${clause.trim()}`)
  const read = readBreach(text) ?? readBreach(named.join('，'))
  // The form itself asks about the shoe covers.
  return read?.norms.includes('DR-6') ? undefined : read
}

/** 匿名举报: the reporter wants no name on it. */
export const wantsNoName = (text: string): boolean =>
  /匿名|不(?:要|想|愿意?)(?:留|写|透露|说)[^,，。]{0,4}(?:名|姓名|身份)|\banonymous(?:ly)?\b|\bwithout my name\b/.test(
    normalise(text),
  )

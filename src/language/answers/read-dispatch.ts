import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** 周日上午安排不了: what is named is refused. */
const REFUSED =
  /安排不|排不[开了]|[去来到]不了|不(?:行|能|可以|得空|方便)|没(?:有)?(?:人|空|时间)|\b(?:can't|cannot|can not|unable|nobody|no ?one|not possible|impossible|not free|not available)\b/

/** 李师傅请假了: why somebody doesn't go, behind the name. */
const IS_AWAY =
  /休息|休假|请假|生病|病了|不在(?!班)|不去|(?<!帮)忙(?!着安排)|(?:\bis|'s) (?:off|away|ill|sick|busy|out|on leave)\b|\bisn't\b/

/** 别派李师傅: in front of the name. */
const ANYBODY_BUT =
  /(?:别|甭|勿|不要|不用|不派|不让|不叫|不安排|不是|不选|除了?|\b(?:not|don't|never|except|(?:any|every)(?:body|one) but)\b).{0,12}$/

/** 派, 安排, send: the words that make a name an order to go. */
const SENDS = /派|安排|让|叫|换|由|选|找|[去来]|\b(?:send|assign|book|give|put|use|let|take|goes|go|will)\b/

/** Words beside a name that change nothing. */
const SAYS_NO_MORE = /就|那|好的?|行|可以|吧|呗|的|了|\b(?:ok|okay|yes|please|then)\b|[^\p{L}\p{N}]/gu

/** What one of staff says about who goes. */
interface Dispatch {
  /** 能不能派李师傅: nothing is decided, and nobody ruled out. */
  readonly isAsked: boolean
  /** Whom the words name and don't rule out. */
  readonly named: readonly string[]
  readonly ruledOut: readonly string[]
  /** The words send somebody, or name them and say nothing else: 派吴师傅, 就吴师傅吧. */
  readonly isSent: boolean
}

/** Reads who goes and who doesn't, of those with these names: 别派李师傅，派吴师傅. */
export function readDispatch(text: string, names: readonly string[]): Dispatch {
  const plain = normalise(text)
  const said = names.filter((name) => plain.includes(normalise(name)))
  const asks = isAsked(plain)
  const ruledOut = asks ? [] : said.filter((name) => isRuledOut(plain, normalise(name)))
  const others = said.reduce((left, name) => left.replaceAll(normalise(name), ''), plain)
  return {
    isAsked: asks,
    named: said.filter((name) => !ruledOut.includes(name)),
    ruledOut,
    isSent: !asks && (SENDS.test(others) || others.replace(SAYS_NO_MORE, '') === ''),
  }
}

const isRuledOut = (plain: string, name: string): boolean =>
  clausesOf(plain).some((clause) => {
    const [before, ...rest] = clause.split(name)
    if (before === undefined || rest.length === 0) return false
    const behind = rest.join(name)
    return ANYBODY_BUT.test(before) || REFUSED.test(behind) || IS_AWAY.test(behind)
  })

/** Whether one of staff says that what they name can't be; 行不行 only asks. */
export const isRefused = (clause: string): boolean => REFUSED.test(normalise(clause)) && !isAsked(normalise(clause))

/** The parts of a message that stand or fall on their own. */
export const clausesOf = (text: string): readonly string[] =>
  text.split(/[,，。;；.!！\n]/).filter((part) => part !== '')

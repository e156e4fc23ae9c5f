import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { readName } from './read-name.ts'

const SOMEBODY = '(\\p{Script=Han}{2,4}?|(?:尾号)?(?:wo)?\\d{4,14})'
const POLITELY = '(?:先生|女士)?'
const CHANGES =
  '(?:取消|给[^,，。打发说]{1,3}师傅|撤[销掉]|改(?:约|期|到|成|在|派|时间)|推迟|提前|挪|晚(?=[\\d一二两三四五六七八九十半个到点])|来不了)'

/** Where a colleague names whose visit is meant. */
const WHOSE: readonly RegExp[] = [
  // 罗建国那单
  new RegExp(`(?:^|[,，。\\s])${SOMEBODY}${POLITELY}(?:那|这|的|家)[^,，。]{0,2}(?:单|上门|预约)`, 'iu'),
  // 取消王敏, 查一下9999
  new RegExp(
    `(?:取消|撤[销掉]|改派|查|找)(?:一下|下)?(?:客户)?\\s*${SOMEBODY}${POLITELY}(?:的[^,，。]{0,4})?\\s*(?:$|[,，。.!！])`,
    'iu',
  ),
  // 王敏改到周五, 9999取消
  new RegExp(`(?:^|[,，。])\\s*(?:把)?${SOMEBODY}${POLITELY}\\s*(?:给|都|先)?${CHANGES}`, 'iu'),
  /\b(?:cancel|move|find|look up|reschedule|reassign)\s+((?:\p{Script=Han}{2,4}|\d{4,14})(?!\p{L}|\d)|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][a-z'-]+ [A-Z][a-z'-]+)/u,
]

/** Whose visit a colleague's words name, by name or by figures: 取消王敏, 9999改到周五; an installer's is nobody's. */
export function readWhose(text: string): string | undefined {
  for (const words of WHOSE) {
    const named = words.exec(text.slice(0, LONGEST_READ_CHARACTERS).trim())?.[1]
    if (named !== undefined && (/\d/.test(named) || isCustomer(named))) return named
  }
  return undefined
}

const CALLED = /^(?![这那一该位个])\p{Script=Han}{1,3}(?:先生|女士)$/u

const isCustomer = (named: string): boolean =>
  CALLED.test(named) || (!named.includes('师') && readName(named) !== undefined)

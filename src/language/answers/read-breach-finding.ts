import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** What a supervisor says of a report: it is true or not, and why. */
interface SaidFinding {
  readonly finding: 'founded' | 'unfounded'
  /** What else is said; empty where nothing is. */
  readonly note: string
}

const UNFOUNDED =
  /不属实|不实|不成立|没有?(?:这回事|这事|查到|查实)|查无(?:此事|实据)|(?:是|属于?)?误会|\b(?:unfounded|not true|untrue|false|no evidence|a misunderstanding)\b/
const FOUNDED =
  /(?<![不没])属实|查实(?:了)?|确有其事|成立|确实(?:是)?有(?:这事|这回事)|\b(?:founded|confirmed|is true|it's true|well[- ]founded)\b/
/** What names the report, before what is said of it. */
const NAMED = /^[^,，。:：;；]*?(?=(?:不属实|不实|不成立|属实|查实|成立|unfounded|founded|not true|confirmed))/i

/** Reads what a supervisor found of a report: 举报 12 不属实，客户记错了; undefined when it is asked, or nothing is said of it. */
export function readBreachFinding(text: string): SaidFinding | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  const finding = UNFOUNDED.test(plain) ? 'unfounded' : FOUNDED.test(plain) ? 'founded' : undefined
  if (finding === undefined) return undefined
  const rest = text
    .trim()
    .replace(NAMED, '')
    .replace(finding === 'unfounded' ? new RegExp(UNFOUNDED, 'i') : new RegExp(FOUNDED, 'i'), '')
    .replace(/^[\s,，。.:：;；、的]+/, '')
    .trim()
  return { finding, note: /[\p{L}\p{N}]{2}/u.test(rest) ? rest : '' }
}

/** 举报 12 不属实: it is the finding of a report, not a report. */
export const isBreachFinding = (text: string): boolean =>
  /举报|检举|反映|违规|\breport\b|\bbreach\b|\btkt_/.test(normalise(text)) && readBreachFinding(text) !== undefined

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const CANNOT_WAIT =
  /等不[了起及到住]|不(?:想|能|愿意?)?等了?|没法等|没[空时]|没工夫|没功夫|来不及|\b(?:can't|cannot|can not|won't|don't want to|not going to) wait\b/
const WAITS =
  /慢慢来|不着?急|没事(?!干|做)|没关系|等着|等你|(?<!不用|不想|不要|别|没法)等(?:他|她|师傅)(?!.*吗)|^(?:算了|行|好|那|就|嗯|成|可以|吧|了|的|[, 。.])*我?再?等(?:吧|呗|[等下会一]{1,2}儿?吧?)?[.。!~]*$|^(?:行|好|可以|嗯|成|中|得)[吧的了]?[, ]*(?:就这样|那|就|让他|叫他|你们?|师傅)*(?:尽量|尽快|快一?[点些]儿?)|(?:我|可以|能|愿意)等(?![了不到过])|注意安全|\btake your time\b|\bno (?:rush|hurry|worries)\b|^(?:ok|okay|fine|alright|yes|sure)\b[, ]*(?:but |just |please |then )*(?:hurry|be quick|quickly|as soon as)|\bi(?:'ll| will| can)? wait\b/

/** Whether somebody who hears of a delay will wait; undefined when the words leave it open: 我等了一上午了, 我能等吗. */
export function readPatience(text: string): 'waits' | 'cannot_wait' | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  if (CANNOT_WAIT.test(plain)) return 'cannot_wait'
  return WAITS.test(plain) && !/等了/.test(plain) ? 'waits' : undefined
}

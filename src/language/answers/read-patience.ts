import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const CANNOT_WAIT =
  /等不[了起及到住]|不(?:想|能|愿意?)?等了?|没法等|没[空时]|没工夫|没功夫|来不及|我(?:就|都|得|要|该|可)+(?:走|出门|出去|上班|下班)(?:去)?了|\b(?:can't|cannot|can not|won't|don't want to|not going to) wait\b/
const WAITS =
  /慢慢来|不着?急|没事(?!干|做)|没关系|等着|等你|(?<!不用|不想|不要|别|没法)等(?:他|她|师傅)(?!.*吗)|^(?:算了|行|好|那|就|嗯|成|可以|吧|了|的|[, 。.])*我?再?等(?:吧|呗|[等下会一]{1,2}儿?吧?)?[.。!~]*$|^(?:算了|行|好|那|就|嗯|吧|[, 。.])*(?:我?等[吧呗][, 。.!~]*){2,}$|(?:晚|迟)就(?:晚|迟)(?:一?[点些]儿?)?[吧呗了]|(?:能|只要|肯)来就(?:行|好|成|中)|^(?:行|好|可以|嗯|成|中|得)[吧的了]?[, ]*(?:就这样|那|就|让他|叫他|你们?|师傅)*(?:尽量|尽快|快一?[点些]儿?)|(?:我|可以|能|愿意)等(?![了不到过])|注意安全|\btake your time\b|\bno (?:rush|hurry|worries)\b|^(?:ok|okay|fine|alright|yes|sure)\b[, ]*(?:but |just |please |then )*(?:hurry|be quick|quickly|as soon as)|\bi(?:'ll| will| can)? wait\b/

/** 那我不要了: not 我不要了解情况, and not 不用了, which may only decline what is offered. */
const WANTS_NOBODY =
  /^(?:那|算了|行|好|吧|唉|哼|我|俺|就|干脆|都|也|[, 。.!])*(?:不要|不需要|不弄|不搞|不修|不装)(?:你们|他们?)?了?(?:[吧啊呀哦]|(?<=了))[.。!~ ]*$|^(?:then |well |ok |no )?(?:i )?(?:don't|do not) (?:want|need) (?:it|you|anybody|anyone|him|this)(?: any ?more)?[.! ]*$/

/** Whether somebody who hears of a delay will wait, or wants nobody any more; undefined when the words leave it open: 我等了一上午了, 我能等吗. */
export function readPatience(text: string): 'waits' | 'cannot_wait' | 'wants_nobody' | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  if (WANTS_NOBODY.test(plain)) return 'wants_nobody'
  if (CANNOT_WAIT.test(plain)) return 'cannot_wait'
  return WAITS.test(plain) && !/等了/.test(plain) ? 'waits' : undefined
}

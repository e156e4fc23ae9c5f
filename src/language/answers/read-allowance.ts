import { normalise } from '../normalise.ts'
import { withCommas } from './in-offer-clauses.ts'
import { isAsked } from './is-asked.ts'
import { allowanceKindsIn, hasCondition, type SaidAllowanceKind } from './read-site-problem.ts'
import { readYesNo } from './read-yes-no.ts'

/** What a customer says to what needs their own yes; `but`: yes, as they say it and not otherwise. */
type SaidAllowance = 'yes' | 'no' | 'but'

const ELSES =
  /(?:房东|物业|老公|老婆|爱人|对象|媳妇|丈夫|妻子|家里人?|我?[爸妈]|父母|孩子|邻居|师傅|他们?|她们?|人家|别人)[^,]{0,4}(?:同意|答应|允许|说(?:了)?(?:可以|行|中|好|没问题|能)|没意见)|\b(?:landlord|husband|wife|neighbou?r|mother|father|mum|dad|son|daughter|he|she|they)\b[^,]{0,8}\b(?:agree[sd]?|say|says|said|allow(?:s|ed)?|ok|okay|fine)\b/
const UNDECIDED =
  /考虑|想想|想一想|再说|问问|问一下|商量|看看|不知道|不确定|不清楚|好像|也许|可能|\b(?:maybe|perhaps|think about|not sure|don't know|ask my|ask him|ask her|let me)\b/
const NO =
  /不(?:太|大|怎么|是很)?(?:能|要|准|许|让|给|同意|可以|行|中|成|得行|得|用|必|想|愿意?|好)|(?<![特分级个区])别|勿|莫要|甭|免谈|\b(?:no|nope|not|don't|do not|can't|cannot|never|rather not|refuse|disagree|won't)\b/g
const YES =
  /可以|同意|允许|没问题|没意见|没得问题|要得|得行|随便|愿意|准许|不是不[可行能]\S?|能(?=打|进|挪|搬|动|钻)|^(?:行|中|成|好|好的|嗯|恩|对|那|就|你们?|师傅)*(?:打|钻|进|挪|搬|动)[^不]{0,6}(?:吧|嘛|噻)$|(?:中|行|成|得|能|好)(?:吧|啊|呀|的|了|嘞|哩|嘛|噻)*$|\b(?:yes|yeah|yep|yup|ok|okay|sure|fine|agree|agreed|go ahead|(?:you|he|they) (?:can|may)|please do|all ?right|feel free|no problem)\b/g
/** Only in a sentence that allows something is this a yes at all. */
const IS_CONDITION =
  /\bonly (?:if|when|after|in|the|one)\b|\b(?:as long as|provided|on condition)\b|(?<!不)(?:只能|只要|只可以|只准|只许|除非)/
/** What may stand beside a yes and adds nothing to it. */
const FILLERS =
  /一下|师傅|你们?|您|我们?|家|的|了|吧|啊|呀|呢|嘛|噻|哦|也|都|就|那|来|去|先|个|一|谢谢|麻烦|辛苦|嗯|恩|好|墙上|墙|做|干|弄|\b(?:you|he|they|can|may|i|we|it|is|to|the|a|an|and|in|into|please|thanks|thank|go|ahead|do|just|then|that|this|for|me|my|with|wall|holes?)\b|[^\p{L}\p{N}]/gu
const ACTION =
  /打(?:孔|洞|眼)|钻(?:孔|洞|墙)?|(?<!打)[孔洞]|打|进|挪动?|搬|移动?|动|家具|柜子?|衣柜|沙发|设备|光猫|别的|其他|房间|卧室|主卧|次卧|书房|厨房|\b(?:drill\w*|mov\w+|enter\w*|furniture|wardrobe|(?:other |another )?(?:bed)?rooms?|equipment)\b/g

type Clause = 'yes' | 'some' | 'no' | 'limit' | undefined

/**
 * What a customer's words are to a question for their own yes about `kinds`. 可以，但别打孔 is a yes as far as it goes; somebody else's
 * yes is none, and a yes or a no to another matter answers nothing. Undefined where the words decide nothing.
 */
export function readAllowance(text: string, kinds: readonly SaidAllowanceKind[]): SaidAllowance | undefined {
  const whole = readYesNo(text)
  if (whole) return whole
  const spaced = withCommas(text)
  if (isAsked(spaced) || UNDECIDED.test(spaced)) return undefined
  const clauses = spaced.split(/[,;!.。，、]+|(?= but )|但是?|不过/).filter((clause) => clause.trim() !== '')
  const said = clauses.map((clause) => readClause(clause.trim(), kinds))
  const isYes = said.some((one) => one === 'yes' || one === 'some')
  const isNo = said.includes('no')
  if (IS_CONDITION.test(spaced)) return 'but'
  if (!isYes) return isNo ? 'no' : undefined
  return isNo || hasCondition(spaced) || said.some((one) => one !== 'yes') ? 'but' : 'yes'
}

/** `some`: a yes with more beside it; `limit`: what is forbidden besides what is asked. */
function readClause(clause: string, kinds: readonly SaidAllowanceKind[]): Clause {
  const whole = readYesNo(clause)
  if (whole) return whole
  if (ELSES.test(clause)) return undefined
  const named = allowanceKindsIn(clause)
  const isOther = named.length > 0 && !named.some((kind) => kinds.includes(kind))
  // 没问题, no problem: a yes that holds a no.
  const withoutDenied = clause.replace(/不是不(?:可以|行|能)|没(?:得|有)?问题|no problem/g, '可以')
  if (withoutDenied.match(NO)) return isOther || (named.length === 0 && addsMore(withoutDenied)) ? 'limit' : 'no'
  if (!withoutDenied.match(YES) || isOther) return undefined
  return addsMore(withoutDenied) ? 'some' : 'yes'
}

const addsMore = (clause: string): boolean =>
  clause.replace(NO, '').replace(YES, '').replace(ACTION, '').replace(FILLERS, '') !== ''

const COMES_BACK =
  /(?:不要|别|不让|不许|不能|不准|不同意|改主意|可以|同意|允许).{0,4}(?:进.{0,3}(?:房间|卧室|主卧|次卧|书房|厨房|里屋)|打孔|打洞|钻孔|挪家具|挪柜|搬柜|动.{0,3}(?:设备|光猫))|\b(?:don't|do not|no|please|may|can) (?:drill|drilling|enter the (?:bedroom|room)|move the (?:wardrobe|furniture))\b/

const GOES_IN =
  /让(?:他|她|师傅|你们?)进(?:去|来)?吧|\b(?:he|she|they|you|the (?:technician|installer)) (?:can|may|could|is allowed to|are allowed to) (?:go|come) in(?:to)?\b/

/** What a customer's words allow or refuse; 让师傅进去吧 names no room and means one. */
export function allowedKindsIn(text: string): readonly SaidAllowanceKind[] {
  const named = allowanceKindsIn(text)
  return named.length === 0 && GOES_IN.test(normalise(text)) ? ['other_rooms'] : named
}

/** 不要打孔了, 可以进卧室: a customer comes back to what they were asked to allow. */
export function speaksOfAllowance(text: string): boolean {
  const plain = normalise(text)
  if (/[?？吗]\s*$/.test(plain)) return false
  const kinds = allowedKindsIn(text)
  const said = kinds.length > 0 ? readAllowance(text, kinds) : undefined
  return COMES_BACK.test(plain) || GOES_IN.test(plain) || said === 'yes' || said === 'no'
}

/** 要打个孔: an installer is still to be allowed something; 打了个孔 was done. */
export function wishesForAllowance(text: string): boolean {
  const plain = normalise(text)
  const isWished = /(?<!不|主|只|重)要(?!求)|需要|得(?=[打钻进挪搬动从])|想|\b(?:need|have|has|want) to\b/.test(plain)
  return isWished && allowanceKindsIn(text).length > 0 && !/[打钻挪搬]了|已经|都(?:打|挪)好/.test(plain)
}

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const HE = '(?:师傅|工人|他们?|她|[那这]个?人|人家|小伙子?|装机的|修网的)'
const OTHERS =
  '(?:(?:我|俺|咱)?(?:家)?(?:的)?(?:儿子?|女儿?|闺女|孙子|孙女|媳妇|老婆|老公|老伴|孩子|小孩|娃|爸|妈|爹|娘|家里人|室友|邻居)|别人|有人)'
const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

const BY_OTHER = of(
  `${HE}(?:自己|偷偷)?(?:拿|用|抢|借)(?:着|了|走)?(?:我|俺|咱)(?:们|家)?的?手机[^。]{0,8}(?:点|按|回(?!来|家|去)|操作|弄|发|确认|签)(?:的|了|过|掉)?`,
  `(?:是|都是)?${HE}(?:自己|偷偷)?(?:回的|(?:点|按)(?:的|了))(?:1|一|确认)?(?:$|[,，。!])`,
  `(?:刚才|刚|是|这是|那是)*${OTHERS}(?:乱|瞎|误|不小心|自己|偷偷)*(?:点|按|回(?!来|家|去|头)|发|玩手机)(?:的|了|着)(?:1|一|确认)?`,
  '\\b(?:he|she|they|the (?:technician|installer|engineer|guy|man|worker)|my (?:son|daughter|kid|child|wife|husband|mum|mom|mother|dad|father)|someone|somebody)(?: just| has|.s)* (?:press|presse[sd]|tapped|clicked|confirmed|replied|typed|sent|hit|did|pushed)\\b.{0,24}\\b(?:my (?:cell ?|mobile ?)?phone|confirm|it|1|himself|herself)\\b',
)
const MISTAKE = of(
  '(?:点|按|回|发|选|确认|签|搞|弄)错(?:了|啦)?|手滑|误(?:点|按|触|操作)|不小心(?:点|按|回|确认)|反悔|后悔|(?:收回|撤回|撤销|取消|作废)[^,，。]{0,4}(?:确认|签字)|(?:确认|签字)[^,，。]{0,4}(?:不算|收回|撤回|撤销|取消|作废)',
  '\\b(?:by mistake|a mistake|my mistake|by accident|accidentally|wrong button|pressed wrong|didn.t mean to|did not mean to|take (?:it|that) back|undo|changed? my mind)\\b|\\bi (?:press|pressed|click|clicked|confirm|confirmed|said)\\b.{0,20}\\bbut\\b',
)
const NOT_CONFIRMED = of(
  '(?:还|都|并|可|从来|根本)*没(?:有)?(?:点过?)?确认(?:过|呢|啊|呀)?(?:$|[,，。!])|^(?:我|俺)?(?:可)?不确认(?:$|[,，。!啊呢的])',
  '\\bi (?:not|no|never|did ?n.t|did not|have ?n.t|have not)(?: yet)? confirm(?:ed)?\\b|^not confirmed\\b',
)
const NOT_WELL =
  /没(?:有)?(?:好|修好|弄好|装好|通|网|信号|解决)|还是?(?:断|坏|不|没|慢|卡)|不(?:能|行|通|好使)|[上用看]不了|\b(?:not|n.t) (?:actually )?(?:fixed|working|work|works|done|ok|okay|good)\b|\bnot (?:actually )?fixed\b|\bno internet\b|\bstill\b|\bdoes ?n.t work\b/

/**
 * 刚才点错了, 师傅拿我手机点的, of a visit that is closed.
 *
 * - `not_theirs`: another hand has confirmed, or they take it back: a denial (CL-3)
 * - `not_well`: what they confirmed by mistake isn't done: it is to be done again
 */
export function deniesClosing(text: string): 'not_theirs' | 'not_well' | undefined {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  if (isAsked(plain)) return undefined
  if (BY_OTHER.test(plain)) return 'not_theirs'
  if (MISTAKE.test(plain)) return NOT_WELL.test(plain) ? 'not_well' : 'not_theirs'
  return NOT_CONFIRMED.test(plain) ? 'not_theirs' : undefined
}

/** 师傅拿着我手机点的: somebody else confirms on a customer's phone right now. */
export const saysOtherPressed = (text: string): boolean => {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  return !isAsked(plain) && BY_OTHER.test(plain)
}

/** 点错了, and no other hand: an open question may be what it is about. */
export const saysBySlip = (text: string): boolean => MISTAKE.test(normalise(text)) && !saysOtherPressed(text)

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const KEEPS =
  /(?:工单|单子).{0,4}(?:留着|留下|留到|留倒|留住|留返|保留|别撤|别取消|不取消|不撤|先?放着)|(?:留着|保留|别撤|(?:别|不|莫|甭|唔好|唔使|不要|不用)取消|莫撤|不撤)(?:这个|这张|那个|那张)?(?:工单|单子)|(?<!不要|不是|不想|别)(?:只|光|就|净|单)(?:是|要|想)?(?:取消|退|撤)(?:掉|了)?(?:这次|这趟|这个|呢次)?(?:的)?(?:上门|预约)(?![和跟连与同]|还有)|\bkeep (?:the|my|this) order\b|\border (?:stays|open)\b|\b(?:only|just)(?: cancel)? (?:the|this|that|my) (?:visit|appointment|booking)\b(?! (?:and|an|plus|&)\b)/

/** 工单先留着, keep the order: whether a message that takes a visit back leaves its order open. */
export function keepsOrder(text: string): boolean {
  const plain = normalise(text)
  return KEEPS.test(plain) && !isAsked(plain)
}

const KEEPS_IT = /(?<!不|别|没)(?:留(?:着|下|住|返|倒)|保留)|\bkeep (?:it|that)(?: open)?(?=$|[,.!]| for\b)/

/** No, keep it, to whether the order is to go: the order, that was not named. */
export const keepsIt = (text: string): boolean => KEEPS_IT.test(normalise(text)) && !isAsked(normalise(text))

const VISIT_ALONE =
  /(?:取消|退|撤)(?:掉|了)?(?:这次|这趟|呢次)?(?:的)?(?:上门|预约)|\b(?:the|this|my|that) (?:visit|appointment|booking)\b/
const ORDER = /工单|单子|\border\b/

/** 取消上门, cancel the visit: whether the visit is named, and not its order. */
export function namesVisitAlone(text: string): boolean {
  const plain = normalise(text)
  return VISIT_ALONE.test(plain) && !ORDER.test(plain)
}

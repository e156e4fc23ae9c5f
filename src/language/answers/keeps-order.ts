import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const KEEPS =
  /(?:工单|单子).{0,4}(?:留着|留下|留到|留倒|留住|留返|保留|别撤|别取消|不取消|不撤|先?放着)|(?:留着|保留|别撤|别取消|不取消|不撤)(?:这个|这张|那个|那张)?(?:工单|单子)|\bkeep (?:the|my|this) order\b|\border (?:stays|open)\b/

/** 工单先留着, keep the order: whether a message that takes a visit back leaves its order open. */
export function keepsOrder(text: string): boolean {
  const plain = normalise(text)
  return KEEPS.test(plain) && !isAsked(plain)
}

import { normalise } from '../normalise.ts'
import { readPassingQuestions } from './asks-in-passing.ts'
import { isAsked } from './is-asked.ts'

const ENDS =
  /(?:多少.{0,4}|几[点号天个]|哪[里儿个位天家]|谁|什么(?:时候|意思)?|啥(?:时候|意思)?|多久|咋[办弄整]?|怎么[办弄走去])(?:来着|来|的)?[呀啊呢嘛哦]*$|(?:^|[,.] ?)(?:what|when|where|who|which|how)(?:'s)? (?:is|are|was|were|do|does|did|can|about|many|much|long|time|we|you|it)?\b/

/** 客户电话多少, 你们几点下班: whether a message asks something, so that it tells nothing that is to be written down. */
export function asksSomething(text: string): boolean {
  const plain = normalise(text).replace(/[\s,，.。!！~…]+$/u, '')
  return isAsked(plain) || ENDS.test(plain) || readPassingQuestions(text).isAll
}

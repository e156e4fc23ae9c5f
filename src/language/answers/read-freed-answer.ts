import { normalise } from '../normalise.ts'

const WANTS_IT = /^(?!.*[不别]).*(?:改|换|要)|\b(?:move|change|take) it\b/
const WAITS_ON =
  /(?:再|还|别的|其[他它]|以后|下次).*(?:告诉|通知|联系|叫我|跟我说|说一声)|继续(?:等|留意|排)|\b(?:keep me|let me know|tell me|still (?:want|waiting)|keep (?:looking|waiting))\b/

/** What is said to a time that has become free: 改过去 takes it; 不改了，再有空的告诉我 leaves it and keeps the wish. */
export function readFreedAnswer(text: string): 'takes' | 'waits_on' | undefined {
  const plain = normalise(text)
  if (WAITS_ON.test(plain)) return 'waits_on'
  return WANTS_IT.test(plain) ? 'takes' : undefined
}

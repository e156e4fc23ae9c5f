import { isVented, saidClauses } from './said-clauses.ts'

const LAYS_DOWN =
  /^(?:那|这个?|要不)?(?:移机|装机|安装|宽带|维修|报修|检测|预约|上门)(?:的事)?(?:就|还是)?先?算了(?:吧|啊|呀)?[。.!！]*$/u

/** Not 移机算了, which is said of an order, nor 先算了, which puts it off. */
const LEFT = /^(?:那|就|还是|嗯|唉|哎)*算了(?:吧|啊|呀|啦)*$/u

const LEAVES_IT =
  /^(?:(?:nah|no|naw|nope|actually)[, ]+)?(?:jk|lol|just kidding|only joking|haha|actually)[, ]+leave it(?:,? (?:then|mate|thanks|thank you|pls|please))*[.!]*$/i

/** 移机先算了, nah jk leave it: whether a message leaves what is talked about. */
export const laysDown = (text: string): boolean =>
  LAYS_DOWN.test(text.trim()) || LEAVES_IT.test(text.trim()) || leavesVenting(text)

/** 算了😅 别烦: nothing else is said but what vents. */
function leavesVenting(text: string): boolean {
  const clauses = saidClauses(text)
  const others = clauses.filter((clause) => !LEFT.test(clause))
  return others.length < clauses.length && others.every(isVented)
}

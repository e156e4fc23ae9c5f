const LAYS_DOWN =
  /^(?:那|这个?|要不)?(?:移机|装机|安装|宽带|维修|报修|检测|预约|上门)(?:的事)?(?:就|还是)?先?算了(?:吧|啊|呀)?[。.!！]*$/u

const LEAVES_IT =
  /^(?:(?:nah|no|naw|nope|actually)[, ]+)?(?:jk|lol|just kidding|only joking|haha|actually)[, ]+leave it(?:,? (?:then|mate|thanks|thank you|pls|please))*[.!]*$/i

/** 移机先算了, nah jk leave it: whether a message leaves what is talked about. */
export const laysDown = (text: string): boolean => LAYS_DOWN.test(text.trim()) || LEAVES_IT.test(text.trim())

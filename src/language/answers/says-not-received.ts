import { normalise } from '../normalise.ts'

const NOT_RECEIVED =
  /(?:没|未|收不)(?:有)?收?到|没(?:有)?(?:来|发)|再发|重发|\b(?:didn't|did not|haven't|have not) (?:get|got|receiv)|\bresend\b|\bsend (?:it )?again\b/

/** 验证码没收到, 再发一次: whether a message says that what was sent has not come, or asks for it again. */
export const saysNotReceived = (text: string): boolean => NOT_RECEIVED.test(normalise(text))

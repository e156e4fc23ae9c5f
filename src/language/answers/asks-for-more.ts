import { normalise } from '../normalise.ts'

const WORDS = /^(?:更多|还有(?:呢|吗|没有?)?|下一页|后面的?|(?:看|回)?工单|more|next|tickets)$/

/** 更多, 下一页: whether a message asks for the next page of a list. */
export const asksForMore = (text: string): boolean => WORDS.test(normalise(text))

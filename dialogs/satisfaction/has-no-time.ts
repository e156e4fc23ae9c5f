/** 现在没空, 回头再说: not now, and no refusal. */
const NO_TIME =
  /没(?:有)?(?:空|时间|工夫|功夫)|(?:在|正|先|挺|有点)忙|忙着|开车|(?:下次|回头|改天|以后|晚点|等会儿?)(?:再|吧)|\b(?:no time|busy|not now|(?:some )?other time|later|driving|next time)\b/i

/** Whether somebody who was asked in passing says that it isn't the time. */
export const hasNoTime = (text: string): boolean => NO_TIME.test(text) && !/不评|不想|\bskip\b|别/i.test(text)

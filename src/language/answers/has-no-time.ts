import { isUnsuitable } from './about-the-time.ts'
import { isAsked } from './is-asked.ts'
import { putsOff } from './puts-off.ts'

/** 现在没空, 回头再说: not now, and no refusal. */
const NO_TIME =
  /没(?:有)?(?:空|时间|工夫|功夫)|(?:在|正|先|挺|有点)忙|忙着|开车|(?:下次|回头|改天|以后|晚点|等会儿?)(?:再|吧)|\b(?:no time|busy|not now|(?:some )?other time|later|driving|next time)\b/i

/** Whether somebody who was asked in passing says that it isn't the time. */
export const hasNoTime = (text: string): boolean => NO_TIME.test(text) && !/不评|不想|\bskip\b|别/i.test(text)

const BUSY =
  /^(?:不好意思|抱歉|我|最近|现在|这会儿?|这几天|这两天|这周|这阵子|今天|今儿|还是?|都|正|真|太|很|挺|好|有点|比较|特别|[ ,，])*(?:忙(?:得很|死|疯)?|上班|开会|抽不出空|腾不出空|改天|过几天|过阵子)(?:着|了|呢|吧|啊|再说|再弄|再办|再约|[。!！.])*$/

/** 没空, 最近忙, 改天吧, 等我回来再约: whoever is asked to go on with something has no time for it now, and doesn't refuse it. */
export const hasNoTimeToGoOn = (text: string): boolean =>
  !isAsked(text) && (hasNoTime(text) || isUnsuitable(text) || BUSY.test(text.trim()) || putsOff(text))

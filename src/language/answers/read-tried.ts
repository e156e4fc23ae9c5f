import { normalise } from '../normalise.ts'

/** What came of trying: it works, it doesn't, or nobody has tried yet. */
type Tried = 'helped' | 'no_help' | 'not_yet'

const NOT_YET =
  /(?:没有?|未)(?:来得及|去)?(?:试|弄|搞|重启|断电|断过|拔|关(?!系)|测)(?![好成通对出开])|\b(?:haven't|have not|hasn't|didn't|did not|never)(?: \w+)? (?:tried|try|restart\w*|reboot\w*|reset|unplug\w*|turn\w*|switch\w*|done (?:it|that))\b|^(?:no,? )?not yet\b/
const HELPED =
  /^(?!.*(?:没|不|还是)).*(?:好了|可以了|有网了|恢复|正常了|能用了|能上了)|\b(?<!(?:\b(?:not|nothing|none|never|cannot|stopped|no longer)\b|n't)(?:(?!\b(?:but|now)\b)[^,.;!])*)(?:works|working|fixed|it's back)\b(?! not)/
/** 现在没问题了 says that it works. */
const NO_LONGER_WRONG = /没有?(?:问题|毛病|事儿?)了/g
const NO_HELP =
  /还是|没(?:弄|修|搞|重启)?[好成]|[熄关断插](?:过(?:了|啦|咗)|咗)|没(?:啥|什么|得|有)?用(?!过)|莫得用|[冇无唔]用(?!过)|没(?:啥|什么|有)?效果?|冇效|唔(?:得|work)|[整搞]过|白扯|重启了?[好几两二三四五六七八九十百千万\d]+[道次遍回]|不(?:中|得|管用|顶用|起作用)|不行|一样|仍|照样|试过|弄过|重启过|早就?试|测速?(?:[了过]|出来|下来|结果|显示|.{0,4}\d)|(?:只有|只|才|不到|仅|就|最多).{0,5}\d+ ?(?:兆|m\b|mbps)|\b(?:only|just|getting) \d+ ?(?:m|mb|mbps|megs?)\b|\b(?:still|same|didn't|doesn't|isn't|can't|cannot|not working|nothing (?:works|helps|helped|happens|happened|changed)|never works|no (?:change|luck|use|joy|good|help)|not help|nothing[.! ]*$|did that|done that|tried (?:that|it|this)|already (?:did|tried|done|restarted|rebooted|reset|unplugged)|(?:restarted|rebooted|reset|unplugged) (?:it|everything|twice))\b/

const NAMES_TRYING =
  /重启|断电|关了?再开|拔.{0,6}插|[整弄搞试拔熄关开断插]过(?:电|机)?(?:了|啦|咗|哦|几|两|[,，])|关了?重开|熄(?:咗|了)|\b(?:restart|reboot|reset|unplug|tried|did that|done that|turn(?:ed)? it off)/

/** 重启过了, 拔了再插: whether a message tells of having tried something. */
export const tellsOfTrying = (text: string): boolean => NAMES_TRYING.test(normalise(text))

const STILL =
  /还是(?:不|没|断|那样|一样)|照样(?:不|没|断)|\bstill (?:not?|does(?:n.t|nt)?|is|isn't|isnt|did|nothing|down|out|broken|dead|the same|same)\b/

/** It still doesn't work, I told you: whether a message says once more that the trouble is there. */
export const saysStill = (text: string): boolean => STILL.test(normalise(text))

/** 好了有网了, 重启过了没用, 还没试: what came of trying what was asked; undefined where the words don't say. */
export function readTried(text: string): Tried | undefined {
  const plain = normalise(text).replace(NO_LONGER_WRONG, '好了')
  if (NOT_YET.test(plain)) return 'not_yet'
  if (HELPED.test(plain)) return 'helped'
  return NO_HELP.test(plain) ? 'no_help' : undefined
}

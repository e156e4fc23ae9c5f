import { normalise } from '../normalise.ts'
import { lastStillOpen } from './read-claim.ts'

/** 原来没接通, that wasn't working: what was so before the work, or stood in its way. */
const WAS_SO = /(?:之前|原来|本来|原先|以前|先前|开始|来的时候|因为|由于|原因)[^,，。;；]{0,12}$/
const OF_A_THING = /^的(?=[\p{Script=Han}a-z])/u
/** 重接了, 现在正常: what was open was seen to. */
const MENDED =
  /(?<![没不])(?:换|重[新做接插启]|接|修|弄|调|改|插|做|装|拉|熔|补|清|处理|解决|搞|压|教|指导)[^,，。;；没不]{0,6}(?:了|好|通|完|过)|恢复|正常|(?:现在|已经?|网|都)(?:已经|都|又)?(?:好|通|能[用上看])|\b(?:re-?(?:placed|did|made|connected|spliced|started|booted|wired)|swapped|repaired|mended|(?<!not |n't )fixed|(?:now|it|all) works|works? now|(?:now|is) (?:ok|okay|fine|working))\b/

/** 完工，没修好；完工，其实没接通: whether a report that the work is done says itself that it isn't. */
export function saysUndone(text: string): boolean {
  const plain = normalise(text).replace(/\b(?:(?:that|which) )?(?:was not|wasn't|were not|weren't)\b/g, 'was')
  const open = lastStillOpen(plain)
  return open !== undefined && !WAS_SO.test(open.before) && !OF_A_THING.test(open.after) && !MENDED.test(open.after)
}

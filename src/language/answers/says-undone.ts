import { normalise } from '../normalise.ts'
import { leavesWork } from './leaves-work.ts'
import { lastStillOpen } from './read-claim.ts'

/** 不能上网, 线没接: what no customer would call open before somebody has been there. */
const NOT_NOW =
  /不能上网|[上连]不[了上]网?|没(?:有)?(?:网|信号)(?![线口卡络的])|收不到(?:光|信号)|看不了|线没接(?=$|[,，。;；])|[修弄装做]了一半|没(?:有)?完全(?:修|弄|装|搞|接|做)?(?:好|通|完)|\b(?:no|without) (?:internet|signal|connection|wifi|picture)\b/
/** 原来没接通, 客户报没网: what was so before the work, or stood in its way. */
const WAS_SO =
  /(?:之前|原来|本来|原先|以前|先前|开始|来的时候|因为|由于|原因|报|反映|投诉|reported|before)[^,，。;；]{0,12}$/
const OF_A_THING = /^的(?=[\p{Script=Han}a-z])/u
const WORK =
  /换|重[新做接插启]|接|修|弄|调|改(?!天|日)|插|做|装|拉|熔|补|清|处理|解决|搞|压|教|指导|加了|恢复|正常|好了|通了|能[用上看]|\b(?:re-?(?:placed|did|made|connected|spliced|started|booted|wired|set)|swapped|repaired|mended|fixed|works?|working|fine|okay|ok)\b/
/** 没换, 不能用: work that was not done, or did not help. */
const NOT_DONE =
  /[没不](?:有|能|会|给|让|肯|想)?(?:换|重|接|修|弄|调|改|插|做|装|拉|处理|解决|搞|好|通|行|用|看)|\bnot\b|n't\b/
/** 下次再修, 建议换: what is still to be done. */
const TO_COME =
  /^[^了]*(?:下次|改天|明天|后天|再|要|需|等|建议|以后|同意)[^了]*$|\b(?:tomorrow|next|later|will|needs?|must)\b/

/** 完工，没修好；完工，其实没接通；完工，先报着，下午再来接线: whether a report that the work is done says itself that it isn't. What was open and then seen to is said to be done (网不通，换了光猫). */
export function saysUndone(text: string): boolean {
  if (leavesWork(text)) return true
  const plain = normalise(text).replace(/\b(?:(?:that|which) )?(?:was not|wasn't|were not|weren't)\b/g, 'was')
  const open = lastStillOpen(plain, NOT_NOW)
  if (open === undefined || WAS_SO.test(open.before) || OF_A_THING.test(open.after)) return false
  return !open.after.split(/[,，。;；.!]/).some(isWorkDone)
}

const isWorkDone = (clause: string): boolean => WORK.test(clause) && !NOT_DONE.test(clause) && !TO_COME.test(clause)

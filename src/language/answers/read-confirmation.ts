import { normalise } from '../normalise.ts'

const CONFIRMS =
  /^(?:我|们|现在|已经|可以|嗯|都|对|是的|好的|这次|本人|自己|[, ])*(?:确认|确定)(?:一下|了|的|过|无误|完工|没问题|签字|都|已经|[做修弄装搞]好|好|[, ])*[。!]*$|^(?:(?:yes|ok|okay)[, ]+)?(?:i (?:do |can )?|we )?confirm(?:ed)?(?:,? (?:it|that|this|now|the work|it's (?:done|fixed|ok)|it is done))?[.!]*$/
const GOOD_NEWS =
  /^(?:我|家|们|现在|已经|可以|嗯|都|又|终于|全|这次|是的|好的|网|宽带|电视|信号|[, ])*(?:(?:[修弄装搞调接整好]|能上网|能用|能看|恢复|恢复正常|正常|没问题|解决)[好通]?了|好用了)[啊呀啦哈谢您你师傅。!, ]*$|^(?:(?:ok|okay|yes|great|now|it|it's|its|is|the|internet|wifi|tv|everything|all)[, ]+)*(?:works|working|fixed|back(?: online| on)?|good now|solved|resolved)(?: now| again| fine| well)*(?:,? (?:thanks|thank you))?[.!]*$/

/** 确认, I confirm: an explicit yes to work that is done. 修好了, it works now: good news, which nobody has asked to be taken as a signature. */
export function readConfirmation(text: string): 'confirmed' | 'good_news' | undefined {
  const plain = normalise(text).trim()
  if (CONFIRMS.test(plain)) return 'confirmed'
  return GOOD_NEWS.test(plain) ? 'good_news' : undefined
}

import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { isNod } from './is-nod.ts'

const CONFIRMS =
  /^(?:我|俺|咱|们|算了|这样|得了|凑合|吧|现在|已经|可以|嗯|都|对|是的|好的|好了|行|中|那|就|来|这次|本人|自己|检查|看|试|过|了|[, ])*(?:确认|确定)(?:一下|了|的|过|无误|完工|没(?:有)?(?:啥|什么|任何)?(?:问题|毛病)|签字|都|已经|[做修弄装搞]好|好|能用|正常|[, ])*[。!]*$|^(?:那|就|行|好|嗯|我|都|可以)*确认吧[。!]*$|^(?:(?:yes|ok|okay|so|now)[, ]+)*(?:i (?:do |can |now )?|we )?confirm(?:ed|s)?(?:,? (?:it|that|this|now|all|all of it|everything|the work|the repair|(?:it|that|all|everything)(?:'s| is)? (?:done|fixed|ok|okay|good|fine)))*[.!]*$/
const BEFORE =
  '我|中|师傅|他|又|这[回次下]|这会子|好了|给|帮|嗯呐|俺|咱|家|们|现在|这会儿?|已经|可以|嗯|哦|都|终于|全|是的|好的|网络?|宽带|电视|信号|wi-?fi|嘞|咧|哎|诶|[, ]'
const GOOD_NEWS = new RegExp(
  `^(?:${BEFORE})*(?:(?:[修弄装搞调接整][好通]|好|能上网|能用|能看|恢复|恢复正常|正常|没问题|没有问题|解决)[了嘞咧喽]|好用[了嘞咧])[啊呀啦哈谢您你师傅。!, ]*$|^(?:(?:ok|okay|yes|great|now|it|it's|its|is|the|internet|wifi|tv|everything|all)[, ]+)*(?:works(?: a treat| like a charm| perfectly)?|working|fixed|back(?: online| on)?|solved|resolved)(?: now| again| fine| well)*(?:,? (?:thanks|thank you))?[.!]*$`,
)
/** 好像是好了, ok now is good thank: said with a grain of doubt, or in so few words that it may be mere politeness. */
const SEEMS_GOOD = new RegExp(
  `^(?:${BEFORE}|刚才|好像|寻思|觉得|应该|可能|似乎|差不多|大概|看(?:着|起来|样子)|感觉|暂时|目前|貌似|是|算|就|也)*(?:(?:好|行|可以|正常|通|亮|有|有网|有信号|能[上看用]网?|快)(?:了|多了|嘞|咧|起来了|着呢|些了)|没(?:啥|什么|有)*(?:问题|毛病)了?)[啊呀啦哈吧谢您你师傅辛苦的嘞。!, ]*$|^(?:(?:ok|okay|yes|yeah|oh|great|and|now|it|it's|its|is|the|my|net|internet|wi-?fi|tv|line|everything|all|work|i|think|guess|maybe|seems?|looks?|to be|like|this time|so far|finally|already|again)[, ]+)*(?:(?:is |it's |are )?(?:good|ok|okay|fine|better|normal|works?|working|fixed|back))(?: now| again| fine| well| already| today| i think| i guess| i hope| for me)*$`,
)
const POLITE =
  /^(?:(?:好的?|嗯|行|中|对的?|是的?|谢|多谢|感谢|辛苦|麻烦|师傅|您|你|了|啦|啊|哈|俺|我|们|客气|ok|okay|yes|yeah|great|thanks?|thank u|thx|you|sir|very much|so much|bye|good job|nice)[, ]*)+$/

/**
 * 确认, I confirm: an explicit yes to work that is done. 修好了, it works now: good news, which nobody has asked to be taken as a signature.
 * 好像好了, ok now is good thank: good news that wants to be asked for the word.
 */
export function readConfirmation(text: string): 'confirmed' | 'good_news' | 'seems_good' | undefined {
  const plain = normalise(text).trim()
  if (CONFIRMS.test(plain)) return 'confirmed'
  if (GOOD_NEWS.test(plain)) return 'good_news'
  if (isAsked(plain) || isNod(text)) return undefined
  const clauses = clausesOf(plain)
  if (clauses.length === 0) return undefined
  if (
    clauses.every((clause) => isGood(clause) || CONFIRMS.test(clause)) &&
    clauses.some((clause) => CONFIRMS.test(clause))
  )
    return 'confirmed'
  if (clauses.every((clause) => GOOD_NEWS.test(clause))) return 'good_news'
  return clauses.every(isGood) ? 'seems_good' : undefined
}

/** 算了就这样吧: gives in, and says nothing else. */
const GIVES_IN = /^(?:那|就|嗯|唉|哎|行|好|算了|这样|凑合|将就|得了|随便|吧|了|啊)+$/

const isGood = (clause: string): boolean => GOOD_NEWS.test(clause) || SEEMS_GOOD.test(clause)

/** What is left beside thanks and a yes. */
const clausesOf = (plain: string): readonly string[] =>
  plain
    .replace(
      /(?:\b(?:thanks?|thank you|thank u|thx)(?: (?:you|so much|very much|a lot|sir|mate|man|bro))*|谢谢(?:您|你们?)?(?:师傅|了)?|师傅辛苦了?)(?=[,，.。!~ ]*$)/g,
      '',
    )
    .split(/[,，。;；!~\n]+|\.(?!\d)| (?=i (?:do |now |can )?confirm)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !POLITE.test(clause) && !GIVES_IN.test(clause))

import { normalise } from '../normalise.ts'

const CHINESE =
  /(?:把)?(?:那个|那份|这个)?记录(?:单)?(?:再)?(?:发|给)(?:一[遍份下个])?(?:给)?(?:我|俺)(?:一[遍份下个])?|(?:上门|服务|维修|装机|安装|移机|检测|施工|签字|签名|电子)的?(?:记录|回单|单据|凭证|存根)(?:单|表)?|(?:上门|签字|签名|施工)单(?!号|位|子|元|独)|(?:我|刚才|上次|昨天|今天)签(?:过)?的?(?:字的?)?(?:那张|那个)?单子?/
const ENGLISH =
  /\b(?:visit|service|work|repair|installation|signed) (?:record|report|sheet|receipt)s?\b|\brecords? of (?:my|the|that|last) (?:\w+ )?(?:visit|repair|installation|work)\b|\bwhat (?:i|we) signed\b/

/** 服务记录, 把上门单发我看看, "send me the visit record": what is said besides wanting what both have signed; undefined where it isn't wanted. */
export function besidesRecord(text: string): string | undefined {
  const plain = normalise(text)
  const rest = plain.replace(CHINESE, ' ').replace(ENGLISH, ' ')
  return rest === plain ? undefined : rest.trim()
}

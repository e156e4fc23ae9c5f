import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { tellsOfFault } from './tells-of-fault.ts'
import { readThings } from './which-visit-words.ts'

const BAD_ENGLISH =
  '(?:thie(?:f|ves)|liars?|crooks?|robbers?|cheats?|cheaters|scammers?|con ?men|cowboys|clowns?|jokers?|muppets|numpties|morons?|idiots?|parasites|criminals|bandits|swindlers|losers|useless(?: lot)?|a (?:joke|disgrace|shambles)|pathetic|disgraceful|incompetent)'
/** you're all thieves and …, you bunch of crooks. */
const ABUSE_ENGLISH = new RegExp(
  `(?:\\b(?:you|u|youse|yous|ye|they|yer|this company)(?:'re|'s|r| are| is)?(?: (?:lot|people|guys|all|are|is|just|really|nothing but|such|a (?:bunch|pack|load|shower) of|the|bunch of|total|absolute|bloody))*|\\b(?:bunch|pack|shower) of(?: \\w+)?) ${BAD_ENGLISH}(?: and ${BAD_ENGLISH})*\\b`,
  'gi',
)
const BAD_CHINESE =
  '(?:骗子|强盗|小偷|土匪|流氓|无赖|奸商|黑心(?:公司|商家)?|废物|饭桶|吸血鬼|垃圾公司|白眼狼|人渣|蠢货|白痴|笨蛋|傻子)'
const ABUSE_CHINESE = new RegExp(
  `(?:你们?|恁们?|您们|贵公司|这公司|这[帮群伙]人)(?:都|全|真|就|简直|这|那|一|个|群|帮|伙|些|是|的|净|不过|家|公司)*${BAD_CHINESE}(?:公司|一样)?|(?<=^|[,，。!！ ])(?:一[群帮伙]|全是|都是)?${BAD_CHINESE}(?=$|[,，。!！])`,
  'gu',
)

const DISPUTES = new RegExp(
  [
    '说话不算|言而无信|不讲理|不要脸|脸皮|无耻|推卸|踢皮球|没良心|不负责任?|不作为|糊弄|敷衍|忽悠|差劲|恶心',
    '(?:你们?|恁|客服|师傅|上次)[^,，。]{0,8}(?:说|答应|承诺|保证|讲)(?:过|了|的|好)|上次[^,，。]{0,6}(?:没来|没修|不来|白跑)',
    '我[^,，。]{0,4}(?:说|讲)(?:过|了(?:几|多少|[一二两三四五六七八九十\\d]+)[遍次])|凭(?:什么|啥)|关你们?|是你们的?(?:问题|责任|错)|不是我的?(?:问题|错)|自己(?:查|看)(?:去|啊|吧|$)|问那么多',
    "\\bthat(?:'s| is|s) not what (?:you|your|he|she|they|the)\\b|\\b(?:you|your \\w+|they|he) (?:said|told me|promised|lied|lie)\\b|\\bi(?:'ve| have)? (?:already |just )?(?:told|said) (?:you|u|ye|that|it|this)\\b|\\bwhy should i\\b|\\bwho do you think\\b|\\bnone of your\\b|\\b(?:it's|its|it is|that's) your (?:fault|job|problem)\\b|\\bnot my (?:fault|problem|job)\\b|\\bshame on you\\b|\\b(?:sick|tired|fed up) (?:of|with) (?:you|this|your)\\b|\\byou should know\\b|\\btak(?:e|ing) the (?:piss|mick)\\b",
  ].join('|'),
)
const NAMES_A_PART = /灯|线|插|盒|屏|画面|声音|口|\b(?:light|cable|wire|socket|plug|screen|box|picture|sound|phone)s?\b/
const CLAUSE_ENDS = /[,，。.;；!！?？\n]+/u

/** What a message says besides calling us names: you're all thieves and my wifi is slow. */
export const withoutAbuse = (text: string): string => {
  const left = text.replace(ABUSE_ENGLISH, ' ').replace(ABUSE_CHINESE, '')
  return left === text
    ? text
    : left
        .replace(LEFT_OVER, '')
        .replace(/([,，。.!！])\s*(?=[,，。.!！])/gu, '')
        .replace(/\s+(?=[,.!]|\s|$)/g, '')
        .trim()
}
const LEFT_OVER = /^(?:[\s,，。.!！、]|and\b|but\b)+/u

/** you're all liars, 你们说话不算数: whether a message only insults or disputes, and tells of no trouble that whoever comes could read. */
export function speaksOnlyOfUs(text: string): boolean {
  const said = text.slice(0, LONGEST_READ_CHARACTERS)
  const left = withoutAbuse(said)
  const plain = normalise(left)
  if (tellsOfFault(left) || readThings(left).length > 0 || NAMES_A_PART.test(plain)) return false
  const clauses = plain.split(CLAUSE_ENDS).filter((clause) => /[\p{L}\p{N}]/u.test(clause))
  const isAbusive = left !== said
  const others = clauses.filter((clause) => !DISPUTES.test(clause) && !WANTS.test(clause))
  return others.length === 0 && (isAbusive || clauses.some((clause) => DISPUTES.test(clause)))
}

/** 我要报修, I need a repair, and what is said of nothing. */
const WANTS =
  /^[^a-z]{0,2}(?:我|要|想|给我|赶紧|快|来|报修|维修|修|上门|派|人|师傅|个|了|吧|啊|呀|真|简直|哼|呸| )+$|^(?:i |need |want |a |an |the |please |repair|visit|fix|it|engineer|now|and|so|well|oh|really|honestly|ffs|again| )+$/

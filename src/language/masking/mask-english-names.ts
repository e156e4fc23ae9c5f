import { isEverydayEnglish } from '../answers/read-name.ts'
import { EVERYDAY_ENGLISH } from './everyday-english.ts'

/** Of words that are not Chinese. */
const LETTER = "[[\\p{L}--\\p{Script=Han}]'\\-]"
const WORD = `[\\p{L}--\\p{Script=Han}]${LETTER}{1,20}`
const WORDS = `${WORD}(?: ${WORD}){0,2}`
const CAPITALISED = `\\p{Lu}${LETTER}{1,20}(?: \\p{Lu}${LETTER}{1,20}){0,2}`
const MIXED = `\\p{Lu}\\p{Ll}${LETTER}{0,20}(?: \\p{Lu}\\p{Ll}${LETTER}{0,20}){0,2}`
/** What introduces a name, however it is written. */
const NAMED = new RegExp(
  `\\b((?:(?:my|his|her|the|customer(?:'s)?) )?name(?:'s| is|:| was)|(?:under|by) the name(?: of)?|signed by) (${WORDS})`,
  'giv',
)
const SAID = new RegExp(
  `\\b([Ii] am|[Ii]'m|[Ii]m|[Tt]his is|[Ii]t is|[Ii]t's|[Cc]all me|[Ss]peaking (?:to|with)|[Ss]poke (?:to|with)|[Aa]sk for|[Hh]usband|[Ww]ife|[Ss]on|[Dd]aughter|[Nn]eighbou?r|[Tt]enant|[Ll]andlord),? (${CAPITALISED})`,
  'gv',
)
const BESIDE = new RegExp(`\\b([Cc]ontact|[Cc]all|[Ss]end|[Tt]ell|[Tt]o|[Ff]or|[Aa]nd|[Ww]ith) (${MIXED})`, 'gv')
const TITLED = new RegExp(
  `\\b([Mm]rs?|[Mm]s|[Dd]r|MRS?|MS|DR)(\\.? )(\\p{Lu}${LETTER}{1,20}(?: \\p{Lu}${LETTER}{1,20})?|${LETTER}{2,20})`,
  'gv',
)
const CALLED = new RegExp(
  `\\b(Miss|Technician|Engineer|Uncle|Auntie|Aunt|Sir|[Mm]adam|[Mm]aster|[Ss]hifu|Professor) (${CAPITALISED})`,
  'gv',
)
const SIGNED = new RegExp(
  `((?:\\b[Tt]hanks|\\b[Tt]hank [Yy]ou|\\b[Rr]egards|\\b[Cc]heers|\\b[Ss]incerely|\\b[Bb]est|\\b[Yy]ours),? (?:- ?)?|(?:-|–|—) ?)(${CAPITALISED})(?=[.!]?$)`,
  'gv',
)
const HERE = new RegExp(`^(${CAPITALISED})(?= (?:here|speaking)\\b)`, 'v')
/** Two capitalised words that are no everyday ones: Wang Xiaoming, Ann Lee. */
const TWO = /(?<![\p{L}--\p{Script=Han}])\p{Lu}[\p{Ll}'\-]{1,20}(?: \p{Lu}[\p{Ll}'\-]{1,20}){1,2}/gv
/** 欧文先生 apart, a Latin name beside Chinese words: 我叫Tom, Tom先生. */
const BESIDE_HAN =
  /(?<=我叫|我是|名字是?|姓名:? ?|找|叫)[A-Z][a-z]{2,20}(?: [A-Z][a-z]{1,20})?|[A-Z][a-z]{2,20}(?=先生|女士|小姐|师傅)/gu
/** One capitalised word in the middle of a sentence: a name, or a place. */
const ONE = /(?<=[a-z],? )\p{Lu}\p{Ll}{2,20}(?![[\p{L}--\p{Script=Han}]'])/gv
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/i
const NO_NAMES =
  /^(?:china|unicom|telecom|mobile|huawei|xiaomi|zte|apple|android|windows|netflix|youtube|google|facebook|zoom|teams|wechat|alipay|douyin|tiktok|ethernet|bluetooth|fibre|english|chinese|mandarin|japanese|korean|russian|german|french|spanish|new|spring|festival|christmas|january|february|march|april|may|june|july|august|september|october|november|december|beijing|shanghai|guangzhou|shenzhen|road|street|wifi|tp-link|doorstep|didi|uber|siri|alexa|disney|skype|iphone|samsung|sim|working|signal|connection|speed|password|line|box|tablet|camera|laptop|computer|film|video|school|office|shop|hotel|stupid|just|very|really|trying|waiting|driving|calling|arriving|leaving|moving|speaking|completed|finished|x)$/i
const TITLE = /^(?:mr|mrs|ms|miss|dr|madam|sir|professor|uncle|aunt|auntie)\.?$/i
const NO_NAME_END = /(?:ous|ful|less|able|ible|ally)$/
const CONTRACTED = /'(?:d|ve|ll|m|re|s|t)$/

/** Takes away names in Latin script; what is left is X. */
export const maskEnglishNames = (text: string): string =>
  text
    .replace(TITLED, (_, title: string, between: string, words: string) => title + between + withoutName(words))
    .replace(CALLED, (_, title: string, words: string) => `${title} ${withoutName(words)}`)
    .replace(NAMED, (_, lead: string, words: string) => `${lead} ${withoutName(words)}`)
    .replace(SAID, (_, lead: string, words: string) => `${lead} ${withoutName(words)}`)
    .replace(BESIDE, (_, lead: string, words: string) => `${lead} ${withoutName(words)}`)
    .replace(SIGNED, (_, lead: string, words: string) => lead + withoutName(words))
    .replace(HERE, (words) => withoutName(words))
    .replace(BESIDE_HAN, (words) => withoutName(words))
    .replace(TWO, (words) => (words.split(' ').some(isNoName) ? words : 'X'))
    .replace(ONE, (word) => (isNoName(word) ? word : 'X'))

/** Without the names with which `words` begin. */
function withoutName(words: string): string {
  const each = words.split(' ')
  const end = each.findIndex(isNoName)
  const length = end < 0 ? each.length : end
  return length === 0 ? words : ['X', ...each.slice(length)].join(' ')
}

/** "I'm Helpful" and "This is Ridiculous" say how somebody or something is. */
const isNoName = (word: string): boolean =>
  isEverydayEnglish(word.replace(CONTRACTED, '')) ||
  EVERYDAY_ENGLISH.has(word.replace(CONTRACTED, '').toLowerCase()) ||
  WEEKDAY.test(word) ||
  NO_NAMES.test(word) ||
  TITLE.test(word) ||
  NO_NAME_END.test(word)

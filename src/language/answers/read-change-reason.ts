import { normalise } from '../normalise.ts'
import { readHindrance, type SaidHindrance } from './read-hindrance.ts'

/** What a change of a visit is put down to, as far as the words name it. */
type SaidChangeReason = SaidHindrance | 'asked' | 'later' | 'solved' | 'mistaken'

const WORDS: readonly (readonly [SaidChangeReason, RegExp])[] = [
  [
    'later',
    /以后再[约说]|改天再?[约说]|过(?:几天|阵子|段时间)再[约说]|先不约|\b(?:another|some other) time\b|\bwill (?:call|book|rebook)\b|\blater on\b/,
  ],
  ['mistaken', /重复|开错|下错|派错|误(?:派|开|报)|\bduplicate\b|\b(?:by )?mistake\b|\bmade twice\b/],
  [
    'solved',
    /(?:已经?|又|网|都|现在)好了|(?:修|弄|搞|恢复|解决|处理|自己)[^不没,，。]{0,2}好了?|(?:整|捣鼓)返?好(?:了|咗|啦|喽|嘞)|重启[^不没,，。]{0,3}好了|(?:重启|(?:拔|插)(?:了?插|了|上|好|紧|下来|掉))[^不没,，。]{0,4}(?:就|又)(?:中|好|行|成|得|能用)了|有网了|(?:能用|能看|能连上?|能上网?)了|已?解决(?!不)|恢复了|自[行己]恢复|已经?恢复|正常了|\b(?:solved|fixed|(?<!\b(?:if|whether|sure|check|when|once|until|till|unless|hope|think|says?|said|that|like|how|see|is|are|isn't|need|want|get|got|keep|have|why) )(?:it|internet|wi ?-?fi|net|tv|telly|broadband|router|line|everything)(?:'s|s| is| has(?: now| again)? started)?(?: all| back)? (?:working|workin|wurkin)(?: again| now| noo)?(?! (?:slow|bad|on |at |but|except|only|dead|very|fer|for |in ))(?=$|[.;!]| (?:fine|grand|ok|okay|mate|pal|lad|hen|love|thanks|thank|ta|cheers|aye|so|the noo)\b|,(?! ?(?:but|it's|only|just)))|(?:internet|wi ?-?fi|net|tv|telly|broadband|line|signal) (?:has |is |'s )?(?:came|come|comes) back(?: on)?(?=$|[.;!]| by (?:god|allah|it|the grace)| thank| now\b| automatically| on its own|,(?! ?(?:but|it's|only|just)))|works? (?:again|now)|(?:working|workin|wurkin|fine) (?:again|now)|resolved|sorted itself(?: out)?|(?:it|internet|wifi|tv|net|line)(?:'s| has| is)? (?:came |come )?back(?: on| up)?(?: (?:on its own|by itself|again|now|working))|(?:it's|it is|its) back|(?:it|everything|all|wifi|tv|internet) works(?=$|[,.!;]| (?:fine|ok|so)\b)|(?:showing|show) (?:again|now)|(?:wi ?-?fi|internet|net|network|it|line|tv|broadband|signal) (?:is |all |already |now )*(?:ok|okay|fine|good|up|can)(?: (?:liao|already|now|again|lah|le|ald?y))+|(?:tv|telly|wi ?-?fi|internet|broadband|router|net|line|signal)(?:'s| is) (?:all )?(?:fine|grand|sorted|ok|okay)(?=$|[.;!]|,(?! ?(?:but|it's|only|just)))|(?:tenant|landlord|landlady|son|daughter|wife|husband|neighbou?r|friend|flatmate|brother|dad|mum|mate|someone|somebody|he|she|they)(?:'s| has| have)? (?:already )?(?:sorted|fixed|mended) (?:it|that|this)|fix(?:ed)? (?:it )?(?:already|liao)|(?:fixed|mended|sorted|righted|healed) (?:itself|itsel|by itself|myself|mysel|hisself|hissen|himself|themselves)(?! an?\b)|(?:roo?m|flat|house)(?:y|ie|mate) fixed|(?:mate|husband|son|he|neighbour|neighbor|friend|brother|dad) fixed)\b/,
  ],
  [
    'asked',
    /(?:客户|用户|业主|人家|他|她)[^,，。]{0,4}(?:要求|自己|要改|想改|要取消|不要|不需要|不用|退|没空|有事|说)|不需要了|不要了|退订|\bcustomer(?:'s)? (?:\w+ )?(?:asked|wish|wants?|request\w*|changed)\b|\bno longer needed\b/,
  ],
]

/** 没修好, not fixed: what is said not to be. */
const DENIED =
  /[没未不](?!用|需要|必)[^,，。了]{0,4}$|\b(?:not|isn't|wasn't|n't|never|still (?:not|doesn't|isn't)|no longer) (?:\w+ )?$/

/** Why a visit is moved or taken back, as one of staff says it. */
export function readChangeReason(text: string): SaidChangeReason | undefined {
  const plain = normalise(text)
  const said = WORDS.find(([, words]) => {
    const match = words.exec(plain)
    return match && !DENIED.test(plain.slice(0, match.index))
  })
  return said?.[0] ?? readHindrance(text)
}

import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { isTimeAlone } from '../time/read-time.ts'
import { agreesOffhand } from './agrees-offhand.ts'
import { readPassingQuestions } from './asks-in-passing.ts'
import { asksWhoItIs } from './asks-who.ts'
import { readYesNo } from './read-yes-no.ts'
import { withoutInsults } from './without-insults.ts'

/** Whoever writes more than this wants more than to agree. @unit characters */
const LONGEST_YES_CHARACTERS = 120
const SPLITS = /[,，。.;；!！~～…\n]+|(?<=[?？])|(?<=\p{Script=Han})\s+|(?<=[啊嘞呀哈])(?=\p{Script=Han}{2})/u
const ENDS = '[的地了吧啊呀嘛呗噻哈嘞哦喽咯]*$'
/** 约约约, 约上约上, 可不咋地, 就这么的吧: yes, in words of the street. */
const YES = new RegExp(
  `^(?:那|就|行|中|妥|对|嗯)*(?:(?:约|订|预约)(?:上|它|了)?(?:(?:约|订)(?:上|它|了)?)*|([中行成对是好妥要可])\\1+|可不(?:咋[地的]?|是|就是|嘛)+|就?这么(?:的|着|定|办)|要得|妥)${ENDS}`,
)
const MOVES_YES = new RegExp(`^(?:那|就)?改(?:改|了|它)*${ENDS}`)
/** 赶紧的, 麻溜的, 别磨叽: haste with the yes is no wish for the soonest time. */
const HASTE = new RegExp(
  `^(?:那|就|你们?|恁们?|给(?:我|俺|老子)|都?(?:等|急)[着死]了?|别|甭|莫|净|再|搞|整|动作)*(?:赶紧|赶快|快(?:点|些)?|麻溜|利索|抓紧|速度|磨[叽蹭唧]|墨迹|啰嗦|罗嗦|墨叽)+(?:点|些|儿)*(?:约|办|整|弄|改|搞)?(?:上)?${ENDS}`,
)
/** 咋恁磨叽嘞, 咋还问, 你可算整明白一回, 俺不是说中了么: of how it went until now. */
const OF_THE_TALK = [
  /^(?:你们?|恁们?|这|那|个|娃儿?|人|机器人?|小伙儿?|妹子|大兄弟)*(?:咋|怎么|真|太|可真|忒)(?:就|恁|这么|那么|还)*(?:磨叽|墨迹|磨蹭|啰嗦|罗嗦|慢|能问)/,
  /(?:咋|怎么)(?:还|又|老|一直|恁|净)+(?:在)?(?:问|说|念)/,
  /^(?:你们?|恁们?)(?:可算|总算|终于|好歹)(?:是)?(?:[整弄搞听懂明说])+(?:白|清|懂|对|人话)/,
  /^(?:我|俺|咱|老子)?(?:都|不是|早就?|刚才?)+(?:说|讲|告诉你们?)(?:了|过)?(?:几|好几|三|两|八|一百)*(?:遍|道|次|回)*(?:行|中|对|好|可以|是|要得|成)?(?:了|嘛|么|吗|啊|过|嘞)*(?:(?:咋|怎么)(?:还|又|老)+问)?$/,
]

/**
 * 中中中 赶紧的，来的人叫啥: what a message that says yes says besides haste and temper, where all of it is known: the yes, the
 * time once more, and questions that are asked around every visit; undefined where it says no such yes.
 *
 * @param deed what was read back: 改 is a yes to a move, and to a booking it is none
 */
export function yesAmong(text: string, nowAt: DateTime, deed: 'book' | 'move'): string | undefined {
  if (text.length > LONGEST_YES_CHARACTERS) return undefined
  const clauses = text
    .split(SPLITS)
    .map((clause) => normalise(clause).trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause) && !isNoise(clause))
  const says = clauses.map((clause) => meaningOf(clause, nowAt, deed))
  return says.includes('yes') && !says.includes(undefined) ? clauses.join('，') : undefined
}

const isNoise = (clause: string): boolean =>
  HASTE.test(clause) || OF_THE_TALK.some((words) => words.test(clause)) || withoutInsults(clause) === ''

function meaningOf(clause: string, nowAt: DateTime, deed: 'book' | 'move'): 'yes' | 'besides' | undefined {
  if (YES.test(clause) || (deed === 'move' && MOVES_YES.test(clause))) return 'yes'
  if (readYesNo(clause) === 'yes' || agreesOffhand(clause)) return 'yes'
  const isKnown = readPassingQuestions(clause).isAll || asksWhoItIs(clause) || COMES.test(clause)
  return isKnown || isTimeAlone(clause, nowAt) ? 'besides' : undefined
}

/** 那谁来啊. */
const COMES = /^(?:那|是|到底)*(?:谁|哪个|边个)(?:来|过来|上门)[啊呀嘛呢嘞]*$/

import { normalise } from '../normalise.ts'
import { DONT_KNOW } from './dont-know.ts'
import { isAsked } from './is-asked.ts'
import { readTried, tellsOfTrying } from './read-tried.ts'
import { besidesCalling } from './speaks-of-somebody.ts'

/** What kind of trouble a report is about, as far as something can be tried without a visit. */
type Symptom = 'offline' | 'slow' | 'wifi' | 'tv'

const SYMPTOMS: readonly (readonly [Symptom, RegExp])[] = [
  [
    'offline',
    /断网|网络?.{0,3}(?:断|寄了|嗝屁|崩了|挂了|歇菜|罢工|凉了|瘫)|线中断|没网|唔到网|冇网|上不[了去]网|连不上网|网络?不通|\b(?:internet|broadband|network) (?:is |has )?(?:down|out|gone)\b/,
  ],
  ['tv', /电视|机顶盒|盒子|黑屏|花屏|收不到台|\btv\b|\bset.?top\b/],
  ['wifi', /wi-?fi|无线|信号.{0,2}(?:弱|差|不好|不行|不稳)|穿墙|收不到信号/],
  ['slow', /慢|网速.{0,4}(?:不到|才|只有)\d|卡|延迟|转圈|\bslow\b|\blag\w*\b|\bbuffering\b/],
  [
    'offline',
    /断|没网|无网|上不了|上不去|连不上|不通|掉线|没信号|没有网|没网络|\bno (?:internet|connection|network|signal)\b|\boffline\b|\bdown\b|\bout\b/,
  ],
]

const RED_LIGHT = /(?:los|光猫|灯).{0,6}红|红灯|闪红|红.{0,4}闪|\bred light\b|\blos\b.{0,12}\bred\b/

const NO_RED_LIGHT = /没.{0,3}红|不.{0,2}红|非红|\bno red\b|\bnot (?:a )?red\b|\bisn't red\b/

/** Words that ask for somebody to come, whatever is wrong. */
const WANTS_VISIT =
  /来|上门|师傅|派|约|修|看看|报修|报障|找人|\b(?:come|send|visit|technician|engineer|someone|somebody|repair|fix|appointment|book)\b/

/** The trouble that a message reports, without asking for anybody to come; undefined for all else. */
export function readSymptom(text: string): { symptom: Symptom; hasRedLight: boolean; hasTried: boolean } | undefined {
  const plain = normalise(text)
  if (WANTS_VISIT.test(besidesCalling(plain))) return undefined
  const hasRedLight = RED_LIGHT.test(plain) && !NO_RED_LIGHT.test(plain)
  const symptom = hasRedLight ? 'offline' : SYMPTOMS.find(([, words]) => words.test(plain))?.[0]
  return symptom && { symptom, hasRedLight, hasTried: tellsOfTrying(plain) && readTried(text) !== 'not_yet' }
}

const WHATEVER = /^wh?at ?ever(?: (?:you|u|ya|ye)(?:'ve)? (?:got|have|want|like|think|fancy))?[.! ]*$/
const CANNOT_TELL = new RegExp(
  `^(?:我|俺|咱|也|真|这|那|他|啥|什么|叫|让|es|los|[, ?.!])*(?:${DONT_KNOW.chinese}|不懂|不明白|说不清楚?|说不上来|(?:鬼|谁|哪儿?|上哪儿?|咋|怎么)(?:我|俺|咱|能|会|可|里)*(?:知道|晓得|懂)|不会看)(?:是|啥|什么|哪里?|哪儿|怎么|咋|为什么|为啥|毛病|原因|问题|坏|出|回事|情况|的|这|它|哪个|灯|去)*(?:啊|呀|呢|嘛|嘞|了|吧|[,?.!])*$|^(?:(?:i|i'm|i've|have|really|sorry|well|um|idk)\\b[ ,]*)*(?:${DONT_KNOW.english}|can'?t tell|haven'?t a clue|beats me|dunno|how (?:the \\w+ )?(?:should|would) i know|how am i (?:supposed|meant) to know)\\b(?:[ ,]*(?:what|whats|why|which|it|its|is|that|really|sorry|wrong|happened|'s|with|the|thing|causes?|causing|could|might|be|mate|love|dear|at all|tbh|honestly))*[.!?]*$`,
)

/** 我哪知道, no idea: whether a message says that nothing can be said of the trouble. */
export const cannotTell = (text: string): boolean =>
  [CANNOT_TELL, WHATEVER].some((words) => words.test(normalise(text)))

const OF_CAUSE = /what|why|which|wrong|happen|caus|啥|什么|哪|毛病|原因|为什么|怎么|咋|问题/

/** No idea what it is, 不知道哪里坏了: the same, and that it is said of the trouble. */
export const cannotTellCause = (text: string): boolean => cannotTell(text) && OF_CAUSE.test(normalise(text))

const TAKES_BACK = /^(?:不是|不对|错了|说错|no\b|not\b|actually\b|sorry\b)/

/** 不是断网，是慢: whether a message takes back what was told of the trouble. */
export const takesTroubleBack = (text: string): boolean => TAKES_BACK.test(normalise(text))

const DENIES_TROUBLE =
  /^(?:no|nah|naw)?[,. ]*(?:that'?s|it'?s|that is|it is) not (?:the (?:problem|issue|trouble)|it|what'?s wrong)[,.; ]*(?:but )?/i

/** That's not the problem, it's the wifi: without what is only denied. */
export const besidesDenial = (text: string): string => text.replace(DENIES_TROUBLE, '') || text

/** 重启过了没用, 灯还是红的: more of a trouble that was told before, and no question. */
export function addsToTrouble(text: string): boolean {
  const plain = normalise(text)
  return !isAsked(plain) && !TAKES_BACK.test(plain) && (tellsOfTrying(plain) || readSymptom(text) !== undefined)
}

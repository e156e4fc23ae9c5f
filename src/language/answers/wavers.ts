import { normalise } from '../normalise.ts'

const HAN = '大?[今明后听][天日儿]|下?个?(?:周|星期|礼拜)[一二三四五六日天末]'
const LATIN =
  '(?:this |next )?(?:mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:day)?|(?:wednes|satur)day|today|tomorrow|(?:this |next )?weekend'
const PART = '(?:morning|afternoon|evening|am|pm)'

const WAVERS =
  /(?:还是|定(?:系|是)?(?=周|星期|礼拜|[今明后听])|抑或)[^,，。!！]{2,12}好(?:一?[些点])?[呢咧]|\bor\b[^.!]{2,24}\b(?:hmm+|not sure|which is better|what do you think)\b/
/** Fri or sat?, 周五还是周六？: two days that are asked about, and nothing else. */
const WHICH_DAY = new RegExp(
  String.raw`^(?:那|是|hmm+ |on )*(?:${HAN})(?:[上下中]午|晚上)?(?:还是|定系?)(?:${HAN})(?:[上下中]午|晚上)?[呢啊]?[?]+$|^(?:hmm+,? |so |on )*(?:${LATIN})(?: ${PART})?,? or (?:on )?(?:${LATIN})(?: ${PART})? ?\?+$`,
)

/** 周五下午，还是周六好呢: whether a message wonders which of several times to take. */
export const wavers = (text: string): boolean => [WAVERS, WHICH_DAY].some((words) => words.test(normalise(text)))

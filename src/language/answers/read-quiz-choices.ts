import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

const ONE = '[1-3一二三abc]'
const CHOICES = new RegExp(
  `^(?:(?:我?选|答案?是?|都选|(?:the |my )?answers? (?:is|are)|answers?:?) ?)?(${ONE}(?:[ ,，、;/.-]*${ONE})*)$`,
)
/** 1A 2C 3B: each answer with the number of its question. */
const NUMBERED = /[1-3] ?[.:、)-]? ?[abc](?![a-z])/g

/** The choices that a message gives, by their places from 1, and the number of the question that it says they begin with. */
interface QuizChoices {
  readonly choices: readonly number[]
  readonly from?: number
}

/** Reads "1 3 2", "132", "b、a", 选2和3, "1A 2C 3B"; undefined where a message says anything else. */
export function readQuizChoices(text: string): QuizChoices | undefined {
  const plain = normalise(text)
    .replace(/[。.! ]+$/u, '')
    .replace(/第|个|和|再|然后|\band\b/g, ' ')
    .trim()
    .replace(/ +/g, ' ')
  const said = CHOICES.exec(plain)?.[1]
  if (/[1-3].*[abc]|[abc].*[1-3]/.test(said ?? plain)) return readNumbered(plain)
  return said === undefined ? undefined : { choices: placesIn(said) }
}

const placesIn = (said: string): number[] =>
  (said.match(new RegExp(ONE, 'g')) ?? []).map((one) => ('abc'.indexOf(one) + 1 || readNumeral(one)) ?? 0)

/** Answers that are numbered one after the other. */
function readNumbered(plain: string): QuizChoices | undefined {
  const pairs = plain.match(NUMBERED) ?? []
  const rest = plain.replace(NUMBERED, '').replace(/[ ,，、;]/g, '')
  const from = Number(pairs[0]?.[0])
  const isInOrder = pairs.every((pair, at) => Number(pair[0]) === from + at)
  if (pairs.length === 0 || rest !== '' || !isInOrder) return undefined
  return { from, choices: placesIn(pairs.map((pair) => pair.slice(-1)).join('')) }
}

const PASS =
  /^(?:不知道|不会|不清楚|不懂|猜不出来?|没学过|跳过|下一题|过|don't know|i don't know|no idea|not sure|skip|pass|next)[了啊呀吧]?$/

/** 不知道, skip: no choice is made. */
export const passesOver = (text: string): boolean => PASS.test(normalise(text).replace(/[。.!~ ]+$/u, ''))

const LATER =
  /^(?:不|不要|不用|不了|不行|no|nope|no,? thanks?)了?$|^(?:我)?(?:现在)?(?:先)?(?:不做了?|不答了?|不想做了?|没空|忙着呢?)(?:[,，]?(?:等会儿?|过会儿?|一会儿?|待会儿?|回头|晚点|以后|改天)(?:再)(?:说|做|答|来))?[吧了啊]?$|^(?:等会儿?|过会儿?|一会儿?|待会儿?|回头|晚点|以后|改天|有空)(?:再)(?:说|做|答|来|弄)[吧了啊]?$|^(?:maybe )?(?:later|another time|not now)$|^i'll (?:do|take) it later$/

/** 晚点再做, later: the quiz waits. */
export const leavesForLater = (text: string): boolean => LATER.test(normalise(text).replace(/[。.!~ ]+$/u, ''))

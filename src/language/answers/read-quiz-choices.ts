import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

const ONE = '[1-3一二三abc]'
const SEVERAL = new RegExp(`^(?:我?选|答|答案是?|都选|the answers are|answers?:?)? ?(${ONE}(?:[ ,，、;/]*${ONE})+)$`)

/** Several choices in one message, by their places from 1: "1 3 2", "132", "b、a", 选2和3; undefined for one alone. */
export function readQuizChoices(text: string): readonly number[] | undefined {
  const plain = normalise(text).replace(/[。.! ]+$/u, '')
  const said = SEVERAL.exec(
    plain
      .replace(/第|个|和|再|然后|\band\b/g, ' ')
      .trim()
      .replace(/ +/g, ' '),
  )?.[1]
  return said?.match(new RegExp(ONE, 'g'))?.map((one) => ('abc'.indexOf(one) + 1 || readNumeral(one)) ?? 0)
}

const PASS =
  /^(?:不知道|不会|不清楚|不懂|猜不出来?|没学过|跳过|下一题|过|don't know|i don't know|no idea|not sure|skip|pass|next)[了啊呀吧]?$/

/** 不知道, skip: no choice is made. */
export const passesOver = (text: string): boolean => PASS.test(normalise(text).replace(/[。.!~ ]+$/u, ''))

const LATER =
  /^(?:我)?(?:现在)?(?:先)?(?:不做了?|不答了?|不想做了?|没空|忙着呢?)(?:[,，]?(?:等会儿?|过会儿?|一会儿?|待会儿?|回头|晚点|以后|改天)(?:再)(?:说|做|答|来))?[吧了啊]?$|^(?:等会儿?|过会儿?|一会儿?|待会儿?|回头|晚点|以后|改天|有空)(?:再)(?:说|做|答|来|弄)[吧了啊]?$|^(?:maybe )?(?:later|another time|not now)$|^i'll (?:do|take) it later$/

/** 晚点再做, later: the quiz waits. */
export const leavesForLater = (text: string): boolean => LATER.test(normalise(text).replace(/[。.!~ ]+$/u, ''))

import { normalise } from '../normalise.ts'

const BEFORE = '(?:(?:hm+|um+|ok|okay|oh|wait|sorry|so|and|lol|omg|but|er+|eh+)[,.?! ]+)*'
const ENGLISH = new RegExp(
  `^${BEFORE}(?:what do (?:you|u) mean(?: (?:by )?(?:that|this|it))?|what does (?:that|this|it) (?:even )?mean|what(?:'s| is) that(?: mean)?|huh+|eh+|what|say what|pardon(?: me)?|come again|say (?:that )?again|sorry\\?+|excuse me\\?+|i? ?(?:don'?t|do not|didn'?t) (?:understand|get (?:it|that|you|this))|not following|i'?m lost|confused|i'?m confused)[.?! ]*$`,
)
const CHINESE =
  /^(?:[那这嗯啊哦呃]|你?[说讲]的?|这话|我|俺|[,，。?？ ])*(?:(?:是|是个)?(?:什么|啥)意思|啥玩意儿?|(?:没|不太?|看不|听不|没看|没听|没太)(?:懂|明白)|不理解|咋个意思|什么|啥|哈|啊|咋)(?:呀|啊|呢|哦|了|嘛|[,，。.!！?？~…])*$/
/** 啊, 哈, 啥 alone ask only with a mark behind them. */
const SIGH = /^[啊哈]+[,，。.!！~…]*$/

/** wdym, huh?, 啥意思, 不懂: whether a message only says that what was asked isn't clear. */
export function asksWhatIsMeant(text: string): boolean {
  const plain = normalise(text).trim()
  return ENGLISH.test(plain) || (CHINESE.test(plain) && !SIGH.test(plain))
}

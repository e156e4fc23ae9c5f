import { normalise } from '../normalise.ts'

const QUESTIONS = [
  /(?:有|哪|什么|啥|几).{0,6}(?:时间|时段|时候|空|档期|点).{0,8}(?:有空|可以|能约|可选|空|能来|选|约|有|行|合适|方便)?.{0,3}(?:吗|呢|呀|啊|\?|$)/,
  /(?:什么|啥|哪些|哪个|几时|哪天).{0,8}(?:有空|能来|可以约|能约|可约|可选|方便)/,
  /(?:还有|有没有|有).{0,6}(?:别的|其他|其它|更早|更晚|早一点|晚一点|早点|晚点).{0,6}/,
  /(?:看看|列出|列一下|给我看|发一下|有哪些).{0,6}(?:时间|时段|空)/,
  /\b(?:what|which|any|show me|list|see|other|more|are there)\b.{0,30}\b(?:times?|slots?|free|available|availability|openings?|options|earlier|later|days?)\b/,
  /\bwhen (?:are|can|could|do|is|would)\b.{0,30}/,
]

/** Whether a message asks which times are free rather than giving one. */
export function asksWhatIsFree(text: string): boolean {
  const plain = normalise(text)
  return QUESTIONS.some((question) => question.test(plain))
}

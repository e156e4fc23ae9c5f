import { normalise } from '../normalise.ts'

const ASKING = [
  /(有|还有)(哪些|什么|啥|哪个)?(时间|时段|空档|空)(可以|能|可)?(约|选|来|排)?/,
  /(什么|啥|哪些|哪个)(时候|时间|时段|点).{0,4}(有空|有人|能来|可以来|方便来|能上门|可约)/,
  /(你们|师傅)(什么|啥)时(候|间)(有空|方便|能来|可以)/,
  /\bwhat (times?|slots?|days?)\b.*\b(available|free|have|got|open)\b/,
  /\bwhen (can|could|are|is|would)\b.*\b(come|available|free|make it)\b/,
  /\b(available|free|open) (times?|slots?)\b/,
  /\bwhat('s| is| do you have)\b.*\b(available|free)\b/,
]

/** Whether somebody asks what times there are, instead of naming one ("你们什么时候有空"). */
export function asksWhatIsFree(text: string): boolean {
  const said = normalise(text).slice(0, 200)
  return ASKING.some((pattern) => pattern.test(said))
}

import { normalise } from '../normalise.ts'

const ASKS =
  /(?:要是|如果|万一)?有(?:更)?早(?:一?点|些)?的(?:时间|空|时段)?.{0,4}(?:告诉|通知|叫我|喊我|跟我说|说一声|联系|提醒)|早(?:一?点|些)?的(?:时间)?(?:空出来|有空).{0,6}(?:告诉|通知|叫我|喊我|跟我说|说一声)|\b(?:let me know|tell me|text me|message me)\b.{0,20}\b(?:earlier|sooner)\b|\bput me on (?:the|a) waiting list\b/

/** 有早点的告诉我: whether a message asks to hear of an earlier time. */
export const asksForEarlier = (text: string): boolean => ASKS.test(normalise(text))

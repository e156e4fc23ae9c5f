import { normalise } from '../normalise.ts'
import { speaksOfCharges } from './read-bill.ts'

const FOUND_OUT =
  /(?:查|核实|核对|弄|搞|问)(?:得)?(?:清楚|明白|清|出来|好|完)?了?(?:没有?|吗|么|不)(?:$|[,，。?？!！])|(?:查|核实|核对)(?:得|的)?(?:怎么样|咋样|如何|到哪)|查(?:出|到)(?:什么|啥|来)|(?:有|出)结果了?(?:没|吗|么)|\b(?:have|did) (?:you|they|anybody|someone) (?:found out|find out|check(?:ed)?|look(?:ed)? into|sort(?:ed)?)\b|\bany (?:result|answer|news|word)\b/

/** 那个增值业务费查清楚没有, have you found out about the fee: whether a message asks what came of a doubt of what was charged. */
export const asksAfterDoubt = (text: string): boolean =>
  FOUND_OUT.test(normalise(text)) && (speaksOfCharges(text) || OF_FEES.test(normalise(text)))

const OF_FEES = /费|\b(?:who ordered|refund\w*|fees?)\b/

const BLAMES =
  /乱(?:收|扣)|(?:坑|宰|骗)(?:我|俺|人|钱|客)|谁(?:给|帮|替)?(?:我|俺)?(?:开|订|办)的|没(?:有)?(?:开|订|办)(?:通)?过|(?:给|把)(?:我|俺)?.{0,6}退了|(?:你们?|这)(?:是|就是)(?:骗|抢)|\b(?:rip|ripping|ripped) (?:me|us|people) off\b|\brip-?off\b|\bnever (?:signed up|ordered|subscribed|asked)\b|\bdidn't (?:sign up|order|subscribe|ask)\b|\brobb\w+\b|\bscam\w*\b/

/** 你们这是乱收费, 谁给我开的, I never ordered it: whether a doubt of a bill blames us, and deserves to be told that we are sorry. */
export const blamesUs = (text: string): boolean => BLAMES.test(normalise(text))

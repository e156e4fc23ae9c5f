import { asksAfterDoubt } from '#src/language/answers/asks-after-doubt.ts'
import { asksForBillBeside, doubtsBill, readBillAsk } from '#src/language/answers/read-bill.ts'
import { normalise } from '#src/language/normalise.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'

/** Who is named charged something at a visit: that is no matter of a bill. */
const OF_A_VISIT =
  /师傅|工程师|维修工|装机|安装|上门|\b(?:technician|engineer|installer|visit|(?:visiting|inspection|repair|call ?out|attendance|installation|relocation|workmanship|labou?r) (?:cost|price|charge|fee)s?)\b/

/** What words about a bill may be taken for besides. */
const BESIDES: readonly PurposeReading['purpose'][] = [
  ...([undefined, 'show', 'cost', 'anger', 'greet', 'help', 'contradict', 'why', 'beyond'] as const),
]

/** “Off” and “gone” stand for a fault elsewhere. */
const NO_FAULT = /\bripp?(?:ing|ed)? (?:me|us|people) off\b|\b(?:gone|going|went|shot|is) (?:right |way )?up\b/gi

/** 网断了派人来，话费怎么也多了; 顺便把宽带费给我查哈: what is wanted of the bill beside something else. */
export const readBillBeside = (text: string): 'bill' | 'bill_doubt' | undefined => {
  if (doubtsBillBeside(text)) return 'bill_doubt'
  return asksForBillBeside(text) && !OF_A_VISIT.test(normalise(text)) ? 'bill' : undefined
}

const doubtsBillBeside = (text: string): boolean =>
  text
    .split(/[,，。.;；!！?？\n]+|(?<=\p{Script=Han})\s+/u)
    .some((clause) => doubtsBill(clause) && !OF_A_VISIT.test(normalise(clause))) ||
  (doubtsBill(text) && !OF_A_VISIT.test(normalise(text)))

/** 查话费, 流量还剩多少, 话费怎么这么多: for the account of a month, at any time (FO-1). */
export function readBillPurpose(text: string): PurposeReading | undefined {
  if (OF_A_VISIT.test(normalise(text))) return undefined
  if (asksAfterDoubt(text)) return { purpose: 'bill_doubt_stands', isWhole: false }
  const purpose = doubtsBill(text) ? 'bill_doubt' : readBillAsk(text) ? 'bill' : undefined
  return purpose && BESIDES.includes(readPurpose(text.replace(NO_FAULT, ' ')).purpose)
    ? { purpose, isWhole: false }
    : undefined
}

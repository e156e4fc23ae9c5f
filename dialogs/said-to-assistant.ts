import { WORK_QUESTIONS } from '#src/language/answers/asks-around-work.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { deniesBeing } from '#src/language/answers/denies-being.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { saysItIsMe } from '#src/language/answers/says-it-is-me.ts'
import {
  saysMovedAway,
  saysSomebodyElse,
  saysTenantLeft,
  takesOffTenants,
} from '#src/language/answers/says-somebody-else.ts'
import { normalise } from '#src/language/normalise.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from './desk.ts'
import { nextVisit } from './note/note.ts'

/** What no other words can mean. */
const OWN_QUESTIONS: readonly PurposeReading['purpose'][] = ['hours', ...WORK_QUESTIONS]

/** 你们几点下班; 改好了没. */
export function readAsked(text: string): PurposeReading | undefined {
  // 打错了 是19900000001: of what they have typed, and no wrong person.
  if (readPhone(text) !== undefined && /错/.test(text)) return { purpose: undefined, isWhole: false }
  const { asks, isAll } = readPassingQuestions(text)
  const [asked] = isAll ? asks.filter((one) => OWN_QUESTIONS.includes(one)) : []
  if (asked) return { purpose: asked, isWhole: true, asks }
  return asksWhetherDone(text) ? { purpose: 'show', isWhole: false } : undefined
}

/** Nothing but that, or that nobody has to come. */
const ONLY_LEFT =
  /^[^,，。.!！]*[,，。.!！ ]*$|取消|不用|不要|不修|别来|\bcancel|\bno need\b|\bneedn't\b|\bdon't (?:need|come|send)\b/
const CANCELS: PurposeReading = { purpose: 'cancel', isWhole: false }

/** 我不是胡军, 搬走了: who writes, and that it is nobody of ours, or our customer after all. */
export function readWho(text: string, desk: Desk): PurposeReading | undefined {
  // 租客搬走了, of a landlord who expects somebody: why nobody is needed, unless it asks for anything else.
  if (saysTenantLeft(text) && nextVisit(desk)) return ONLY_LEFT.test(normalise(text)) ? CANCELS : undefined
  if (deniesBeing(text, desk.file()?.customer.name) || (saysSomebodyElse(text) && !takesOffTenants(text)))
    return { purpose: 'wrong_person', isWhole: true }
  if (saysMovedAway(text)) return { purpose: 'wrong_person', isWhole: false }
  // Taken for nobody since they said so: by a code they are known again.
  if (desk.file() === undefined && saysItIsMe(text)) return { purpose: 'self', isWhole: false }
  return undefined
}

import { besidesPrice } from '#src/language/answers/asks-price.ts'
import { besidesNoCancel } from '#src/language/answers/asks-to-bring.ts'
import { besidesNoBooking } from '#src/language/answers/denies-booking.ts'
import { asksToBind, readInvitationCode } from '#src/language/answers/read-invitation-code.ts'
import { besidesBillDoubt } from '#src/language/answers/takes-bill-doubt-back.ts'
import { saysVisitOff } from '#src/language/answers/wants-visit-off.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from './desk.ts'
import { readBeforePhrases } from './read-before-phrases.ts'
import { readWithPhrases } from './read-with-phrases.ts'
import { readBillBeside } from './usage-notice/bill-purpose.ts'
import { changeableAppointments } from './which-appointment.ts'
import { givesUpWaiting } from './withdraw/gives-up-waiting.ts'

/** What a customer's message is for, where it takes their visits to tell: 人呢, while somebody is to come; 不等了, after a delay; 我不是胡军, to whom we take for 胡军. */
export function readCustomerPurpose(text: string, desk: Desk): PurposeReading {
  if (readInvitationCode(text) !== undefined || asksToBind(text)) return { purpose: 'join', isWhole: true }
  if (wantsInstallersThings(text, desk)) return { purpose: 'greet', isWhole: false }
  if (givesUpWaiting(text, desk)) return { purpose: 'cancel', isWhole: false }
  const besides = besidesNoBooking(text)
  if (besides !== undefined) return { purpose: 'no_booking', isWhole: false, besides }
  const besidesBill = besidesBillDoubt(text)
  if (besidesBill !== undefined) return { purpose: 'no_bill_doubt', isWhole: false, besides: besidesBill }
  const rest = besidesNoCancel(text)
  const other = rest === undefined ? undefined : readWanted(rest, desk)
  if (other?.purpose === 'move' && changeableAppointments(desk).length > 0) return other
  if (rest !== undefined && other?.purpose === 'book') return { purpose: 'contradict', isWhole: false, besides: rest }
  const wanted = readWanted(text, desk)
  if (CALLS_PERSON.includes(wanted.purpose) && takesVisitOff(text, desk)) return { ...wanted, also: 'cancel' }
  const also = OF_VISITS.includes(wanted.purpose) ? readBillBeside(text) : undefined
  return also ? { ...wanted, also } : wanted
}

/** 我要投诉，后天那个也莫来了: what is asked after the complaint is noted. */
const CALLS_PERSON: readonly PurposeReading['purpose'][] = ['human', 'leave']
const takesVisitOff = (text: string, desk: Desk): boolean =>
  changeableAppointments(desk).length > 0 && saysVisitOff(text)

/** What is done before a bill that is doubted or asked for in the same message. */
const OF_VISITS: readonly PurposeReading['purpose'][] = ['book', 'move', 'cancel', 'show']

function readWanted(text: string, desk: Desk): PurposeReading {
  const wanted = readBeforePhrases(text, desk) ?? readWithPhrases(text, desk)
  // 挪礼拜四，顺道问一句，装网咋收费: the work is named for its price alone.
  const besides = wanted.purpose === 'book' ? besidesPrice(text) : undefined
  const instead = besides === undefined || besides === text ? undefined : readWanted(besides, desk)
  return instead?.purpose === 'move' ? instead : wanted
}

/** 出发了, of an account that an installer has lost. */
const wantsInstallersThings = (text: string, desk: Desk): boolean =>
  desk.needs.wasBound === true &&
  desk.file() === undefined &&
  INSTALLERS_OWN.includes(readColleaguePurpose(text, 'installer').purpose)

const INSTALLERS_OWN: readonly PurposeReading['purpose'][] = [
  ...(['set_out', 'arrived', 'late', 'cannot_come', 'not_met', 'show'] as const),
]

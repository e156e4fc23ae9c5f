import { closingInWork } from '#src/domain/visits/closing-on-file.ts'
import { agreesAgain, changesMind } from '#src/language/answers/changes-mind.ts'
import { readObjection } from '#src/language/answers/objects-to-extra.ts'
import { readBreach } from '#src/language/answers/read-breach.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import type { Desk } from '../desk.ts'

/** What was offered at the visit that is in work, the latest first. */
export const offeredExtras = (desk: Desk) => closingInWork(desk.file()?.closings ?? [])?.extras ?? []

/** 他进我卧室了，我没同意: of another norm. */
const isOfMoney = (text: string): boolean => {
  const norms = readBreach(text)?.norms ?? []
  return norms.length === 0 || norms.includes('DS-4')
}

/** 不要了, after a yes; 要要要, after a no; 我没同意啊: of what was offered at the visit that is in work (DS-4). A bare 算了 is for whatever is open. */
export function readExtraPurpose(text: string, desk: Desk): PurposeReading | undefined {
  const extras = offeredExtras(desk)
  if (extras.length === 0) return undefined
  const isMeant =
    (readObjection(text) !== undefined && isOfMoney(text)) ||
    (extras.includes('agreed') && changesMind(text) && readPurpose(text).purpose !== 'stop') ||
    (extras[0] === 'declined' && agreesAgain(text))
  return isMeant ? { purpose: 'extra', isWhole: false } : undefined
}

/** 算了, never mind, with nothing else open: the yes of a moment ago is taken back, or what waits for one is off. */
export const takesBackExtra = (text: string, desk: Desk): boolean =>
  offeredExtras(desk).some((status) => status === 'agreed' || status === 'proposed') && changesMind(text)

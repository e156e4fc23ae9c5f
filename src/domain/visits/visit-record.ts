import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import type { Language } from '../shared/language.ts'
import type { Checklist, ChecklistItem, ItemAnswer } from './checklist.ts'
import { isForWord } from './checklist-progress.ts'
import type { ExtraWork } from './extra-work.ts'
import type { Photo, PhotoKind } from './photo.ts'
import type { LineTests, Signature, Stroke } from './work-report.ts'

/** A signature as the record shows it: with the signer's name, and the strokes of a drawn one. */
export interface RecordSignature extends Pick<Signature, 'party' | 'way' | 'at'> {
  readonly name: string
  readonly strokes: readonly Stroke[]
}

/** An item that the visit's list asks of the installer, in the customer's language; `isDone` is undefined where it was never answered. Why it isn't done is the supervisor's to read, not the customer's. */
export interface RecordItem {
  readonly text: string
  readonly isDone: boolean | undefined
}

/** What a visit's list asks of the installer's own word, in the order of the list, with what was answered; what they are only reminded of is no failing. */
export function recordItems(
  { items }: Checklist,
  answers: readonly ItemAnswer[],
  language: Language,
): readonly RecordItem[] {
  const isDone = ({ id }: ChecklistItem) => answers.find(({ itemId }) => itemId === id)?.isDone
  const isAsked = (item: ChecklistItem) => item.weight === 'must' && isForWord(item)
  return items.filter(isAsked).map((item) => ({ text: item.text[language], isDone: isDone(item) }))
}

/** Additional work that the customer agreed to, at the price that they agreed to (DS-4). */
type RecordExtra = Pick<ExtraWork, 'name' | 'unit' | 'quantity' | 'unitPriceFen'>

/** What is on file of a visit that its record is made of; `report` is the latest one of the visit's present window, `signatures` are those under it. */
export interface VisitRecordFacts {
  readonly appointment: Pick<Appointment, 'id' | 'workOrderId' | 'kind' | 'window'>
  readonly customerName: string
  readonly language: Language
  /** The customer's zone (IANA), in which every time is written. */
  readonly zone: string
  readonly address: string
  readonly arrivedAt: DateTime | undefined
  readonly installer: { readonly name: string; readonly badgeNo: string } | undefined
  readonly report: { readonly summary: string; readonly tests: LineTests } | undefined
  readonly items: readonly RecordItem[]
  /** What was agreed to, in the order in which it was proposed. */
  readonly extras: readonly RecordExtra[]
  readonly photos: readonly Pick<Photo, 'kind' | 'receivedAt'>[]
  readonly signatures: readonly RecordSignature[]
}

/** The record of a visit that both have signed (服务记录). `signatures` are in the order in which they were given. */
export interface VisitRecord extends Omit<VisitRecordFacts, 'report' | 'items' | 'photos'> {
  readonly summary: string
  readonly tests: LineTests
  readonly itemsDone: number
  readonly itemsAsked: number
  /** In words, in the order of the list. */
  readonly itemsNotDone: readonly string[]
  readonly itemsUnanswered: number
  /** How many photos of each kind were there when the last signature was. */
  readonly photos: Readonly<Record<PhotoKind, number>>
  /** When the last signature was given: from here on nothing of the record changes. */
  readonly signedAt: DateTime
}

/** The record, once both have signed the latest report (CL-1, CL-2); before, there is none. */
export function assembleRecord({ report, items, photos, ...facts }: VisitRecordFacts): VisitRecord | 'unsigned' {
  const signatures = facts.signatures.toSorted((one, other) => +one.at - +other.at)
  const parties = new Set(signatures.map(({ party }) => party))
  const last = signatures.at(-1)
  if (!report || !last || parties.size < 2) return 'unsigned'
  const answered = (isDone: boolean | undefined) => items.filter((item) => item.isDone === isDone)
  return {
    ...facts,
    ...report,
    signatures,
    photos: countUntil(last.at, photos),
    ...{ itemsAsked: items.length, itemsDone: answered(true).length, itemsUnanswered: answered(undefined).length },
    itemsNotDone: answered(false).map(({ text }) => text),
    signedAt: last.at,
  }
}

function countUntil(at: DateTime, photos: VisitRecordFacts['photos']): VisitRecord['photos'] {
  const count = (kind: PhotoKind) => photos.filter((photo) => photo.kind === kind && photo.receivedAt <= at).length
  return { before: count('before'), after: count('after'), meter: count('meter') }
}

/** Reads the records of visits; another customer's is not there (I10). */
export interface VisitRecordStore {
  /** The record of one of a customer's own visits; undefined where they have no such visit. */
  find(customerId: string, appointmentId: string): Promise<VisitRecord | 'unsigned' | undefined>
  /** A customer's visits at which somebody was, the last first. */
  listVisits(customerId: string): Promise<readonly string[]>
}

/** Whose record of which visit. */
export interface LinkedRecord {
  readonly customerId: string
  readonly appointmentId: string
}

/** Links to visit records, which whoever holds them opens. */
export interface RecordLinks {
  /** A code for a new link to the record of a visit, good from `now` on for RECORD_LINK_DAYS; it is kept as its hash. */
  make(appointmentId: string, now: DateTime): Promise<string>
  /** Undefined when there is none, it is out of date, or its number was said to be somebody else's (CT-7). */
  open(code: string, now: DateTime): Promise<LinkedRecord | undefined>
}

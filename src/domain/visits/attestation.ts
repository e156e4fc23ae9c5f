import type { DateTime } from 'luxon'
import type { Checklist, ChecklistItem, ItemAnswer } from './checklist.ts'
import type { LineTests, Signature } from './work-report.ts'

/** What on record tells whether an item is kept, so that nobody's word is asked: a stamp, values, photos, signatures, an entry. */
export const ATTESTATIONS = ['arrival', 'line_tests', 'photos', 'confirmation', 'signatures', 'close_out'] as const

/** One of them. */
export type Attestation = (typeof ATTESTATIONS)[number]

/** What can only be so once the customer has been asked to sign: it can't keep the work from being reported. */
export const AFTER_REPORT: readonly Attestation[] = ['confirmation', 'signatures', 'close_out']

/** What is on record of a visit. `report` is the latest, or the one that is being made. */
export interface OnRecord {
  readonly arrivedAt: DateTime | undefined
  readonly report: { readonly tests: LineTests; readonly signatures: readonly Pick<Signature, 'party'>[] } | undefined
  readonly hasPhotos: boolean
  readonly isClosedOut: boolean
}

/** What the record says of an item: kept, or not for a reason that it has, or nothing yet. */
export function attestedAs(
  attestation: Attestation,
  { arrivedAt, report, hasPhotos, isClosedOut }: OnRecord,
): { readonly isDone: boolean; readonly remark?: string | undefined } | undefined {
  const { notMeasured, ...values } = report?.tests ?? {}
  const hasSigned = (party: Signature['party']) => report?.signatures.some((one) => one.party === party) === true
  const isKept = {
    arrival: arrivedAt !== undefined,
    line_tests: notMeasured === undefined && Object.values(values).some((value) => value !== undefined),
    photos: hasPhotos,
    confirmation: hasSigned('customer'),
    signatures: hasSigned('customer') && hasSigned('installer'),
    close_out: isClosedOut,
  }[attestation]
  if (isKept) return { isDone: true }
  return attestation === 'line_tests' && notMeasured !== undefined ? { isDone: false, remark: notMeasured } : undefined
}

/**
 * The answers that a checklist goes by: of what the record knows, the record's alone; of all else, what was said.
 *
 * @param at as of when the record is read
 */
export function answersByRecord(
  { items, pack, version }: Checklist,
  said: readonly ItemAnswer[],
  record: OnRecord,
  at: DateTime,
): readonly ItemAnswer[] {
  const isAttested = (id: string) => items.some((item) => item.id === id && item.attestedBy !== undefined)
  const known = items.flatMap(({ id, norm, attestedBy }): readonly ItemAnswer[] => {
    const told = attestedBy && attestedAs(attestedBy, record)
    const of = { itemId: id, norm, pack, packVersion: version, actor: 'system', at, receivedAt: at } as const
    return told ? [{ ...of, isDone: told.isDone, remark: told.remark }] : []
  })
  return [...said.filter(({ itemId }) => !isAttested(itemId)), ...known]
}

/** Which items the record has to show, and doesn't yet. */
export const openByRecord = (items: readonly ChecklistItem[], record: OnRecord): readonly ChecklistItem[] =>
  items.filter(({ attestedBy }) => attestedBy !== undefined && attestedAs(attestedBy, record)?.isDone !== true)

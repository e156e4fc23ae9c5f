import { answersByRecord, type OnRecord } from '#src/domain/visits/attestation.ts'
import type { Checklist, ChecklistItem, ItemAnswer } from '#src/domain/visits/checklist.ts'
import { checklistOfVisit } from '#src/domain/visits/checklist-progress.ts'
import { confessedNorms } from '#src/domain/visits/confession.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'
import type { Desk } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'

/** A visit's list, what is on record of it, and the answers that follow from that and from what has been said. */
export interface VisitChecklist {
  readonly checklist: Checklist
  readonly record: OnRecord
  readonly answers: readonly ItemAnswer[]
  /** The norms against which the installer has owned to something. */
  readonly confessed: readonly unknown[]
}

/** The list that a visit goes by, with its answers; `tests` are the values of a report that is being made. */
export async function checklistOf(desk: Desk, visit: Visit, tests?: LineTests): Promise<VisitChecklist> {
  const said = await desk.needs.itemAnswers.list(visit)
  const checklist = checklistOfVisit(desk.needs.checklists, visit, said)
  const record = await onRecord(desk, visit, tests)
  const confessed = confessedNorms(await desk.needs.visitSteps.list(visit))
  return { checklist, record, confessed, answers: answersByRecord(checklist, said, record, desk.now) }
}

async function onRecord({ needs }: Desk, visit: Visit, tests: LineTests | undefined): Promise<OnRecord> {
  const latest = await needs.reports.latest(visit)
  const closedOut = await needs.closeOuts.findVisit(visit.customer.id)
  return {
    arrivedAt: visit.arrivedAt,
    report: tests ? { tests, signatures: [] } : latest,
    hasPhotos: (await needs.photos.list(visit)).length > 0,
    isClosedOut: closedOut?.appointmentId === visit.appointment.id && closedOut.isEvaluated,
  }
}

/** Keeps the installer's own word on an item, as of when they wrote it. */
export async function keepAnswer(
  desk: Desk,
  visit: Visit,
  { pack, version }: Checklist,
  { id, norm }: ChecklistItem,
  said: Pick<ItemAnswer, 'isDone' | 'remark'>,
): Promise<void> {
  await desk.needs.itemAnswers.save(visit, {
    ...said,
    ...{ itemId: id, norm, pack, packVersion: version },
    ...{ actor: desk.actor(), ...saidAsWritten(desk) },
  })
}

import type { Checklist, ChecklistItem, ItemAnswer } from '#src/domain/visits/checklist.ts'
import { checklistOfVisit } from '#src/domain/visits/checklist-progress.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** A visit's list, and what has been said of it. */
export interface VisitChecklist {
  readonly checklist: Checklist
  readonly answers: readonly ItemAnswer[]
}

/** The list that a visit goes by, with what has been said of it. */
export async function checklistOf({ needs }: Desk, visit: Visit): Promise<VisitChecklist> {
  const answers = await needs.itemAnswers.list(visit)
  return { checklist: checklistOfVisit(needs.checklists, visit, answers), answers }
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
    ...{ actor: desk.actor(), at: desk.saidAt, receivedAt: desk.now },
  })
}

import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { ChecklistStage } from '#src/domain/visits/checklist.ts'
import { stepIn } from '#src/domain/visits/checklist-progress.ts'
import { isKept } from '#src/domain/visits/is-kept.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { itemsSay, stageSay } from './checklist-says.ts'
import { checklistOf } from './visit-checklist.ts'

/** One line that reminds of a part of a visit's checklist; nothing where it is answered. */
export async function checklistLine(desk: Desk, visit: Visit, stage: ChecklistStage): Promise<readonly Say[]> {
  const { checklist, answers } = await checklistOf(desk, visit)
  const items = checklist.items.filter((item) => item.stage === stage && item.weight === 'must')
  if (items.length === 0 || stepIn(stage, checklist, answers, []).kind === 'stage_over') return []
  return [{ id: 'checklist-reminder', facts: { stage: stageSay(stage), items: itemsSay(items) } }]
}

/** What an outcome goes on with: a part of the visit's checklist, while something of it is open. */
export async function checklistNext(
  desk: Desk,
  { appointment }: Visit,
  stage: ChecklistStage,
): Promise<Pick<Extract<Outcome, { kind: 'done' }>, 'next'>> {
  const visit = await desk.needs.visits.find(appointment.id)
  if (!visit || !isKept(visit)) return {}
  const { checklist, answers } = await checklistOf(desk, visit)
  if (stepIn(stage, checklist, answers, []).kind === 'stage_over') return {}
  return { next: { dialog: 'checklist', answers: { appointment: appointment.id, stage } } }
}

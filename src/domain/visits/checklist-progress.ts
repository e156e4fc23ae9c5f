import {
  CHECKLIST_STAGES,
  type Checklist,
  type ChecklistItem,
  type ChecklistStage,
  type Checklists,
  type ItemAnswer,
} from './checklist.ts'
import type { Visit } from './visit.ts'

/** How many items are shown at once. @unit items */
const LONGEST_LIST = 6

/** A part of a stage as it is shown at once; an item's number is its place in it, from one. */
export interface ChecklistPage {
  readonly stage: ChecklistStage
  readonly page: number
  readonly items: readonly ChecklistItem[]
}

/** What comes next: the items of a page of which nothing was said, what was done instead of one, the next stage, or nothing. */
export type ChecklistStep =
  | { readonly kind: 'items'; readonly page: ChecklistPage; readonly open: readonly number[] }
  | { readonly kind: 'instead'; readonly page: ChecklistPage; readonly number: number }
  | { readonly kind: 'stage_over'; readonly stage: ChecklistStage; readonly next: ChecklistStage | undefined }

/** The list that a visit goes by: the one in use, or the version that it was begun with; a visit of no known kind is looked at as a repair. */
export function checklistOfVisit(
  checklists: Checklists,
  { appointment: { kind = 'repair' } }: Pick<Visit, 'appointment'>,
  [first]: readonly ItemAnswer[],
): Checklist {
  const begun = first && checklists.find(first.pack, first.packVersion, kind)
  return begun ?? checklists.forKind(kind)
}

/** The pages of a stage, about equally long. */
export function pagesOf({ items }: Checklist, stage: ChecklistStage): readonly ChecklistPage[] {
  const own = items.filter((item) => item.stage === stage)
  const count = Math.ceil(own.length / LONGEST_LIST)
  const length = Math.ceil(own.length / count)
  return Array.from({ length: count }, (_, page) => ({
    ...{ stage, page },
    items: own.slice(page * length, (page + 1) * length),
  }))
}

const answerTo = ({ id }: ChecklistItem, answers: readonly ItemAnswer[]) => answers.find(({ itemId }) => itemId === id)

/** Whether an installer's word is asked of it: the record tells of the others. */
export const isForWord = ({ attestedBy }: ChecklistItem): boolean => attestedBy === undefined

/** A must-item that isn't done, with nothing done instead. */
const lacksRemark = (item: ChecklistItem, answers: readonly ItemAnswer[]): boolean => {
  const answer = answerTo(item, answers)
  return isForWord(item) && item.weight === 'must' && answer?.isDone === false && (answer.remark ?? '') === ''
}

/**
 * What is asked next within a stage.
 *
 * @param left ids of the items for which nothing could be done, as was said before
 */
export function stepIn(
  stage: ChecklistStage,
  checklist: Checklist,
  answers: readonly ItemAnswer[],
  left: readonly string[],
): ChecklistStep {
  for (const page of pagesOf(checklist, stage)) {
    const lacking = page.items.findIndex((item) => lacksRemark(item, answers) && !left.includes(item.id))
    if (lacking >= 0) return { kind: 'instead', page, number: lacking + 1 }
    const open = page.items.flatMap((item, at) => (!isForWord(item) || answerTo(item, answers) ? [] : [at + 1]))
    if (open.length > 0) return { kind: 'items', page, open }
  }
  return { kind: 'stage_over', stage, next: stageAfter(stage, checklist, answers, left) }
}

/** The next stage in the order of a visit of which something is open, else one that was passed over. */
function stageAfter(
  stage: ChecklistStage,
  checklist: Checklist,
  answers: readonly ItemAnswer[],
  left: readonly string[],
): ChecklistStage | undefined {
  const at = CHECKLIST_STAGES.indexOf(stage)
  const others = [...CHECKLIST_STAGES.slice(at + 1), ...CHECKLIST_STAGES.slice(0, at)]
  return others.find((each) => isOpen(each, checklist, answers, left))
}

function isOpen(
  stage: ChecklistStage,
  checklist: Checklist,
  answers: readonly ItemAnswer[],
  left: readonly string[] = [],
): boolean {
  return pagesOf(checklist, stage).some(({ items }) =>
    items.some(
      (item) =>
        (isForWord(item) && !answerTo(item, answers)) || (lacksRemark(item, answers) && !left.includes(item.id)),
    ),
  )
}

/** Of which stage something was said last. */
export function lastStage({ items }: Checklist, answers: readonly ItemAnswer[]): ChecklistStage | undefined {
  const isSaid = ({ itemId }: ItemAnswer) => items.some((item) => item.id === itemId && isForWord(item))
  const inOrder = answers.toSorted((one, other) => +one.receivedAt - +other.receivedAt || +one.at - +other.at)
  const last = inOrder.filter(isSaid).at(-1)
  return items.find(({ id }) => id === last?.itemId)?.stage
}

/** Whether a part can be answered: before the arrival only what is seen to before leaving can be so. */
export const isAnswerable = (stage: ChecklistStage, { arrivedAt }: Pick<Visit, 'arrivedAt'>): boolean =>
  stage === 'before_leaving' || arrivedAt !== undefined

/**
 * Where a visit's checklist is gone on with when no stage is named: where it was left, else the first stage that the visit has
 * reached, else whatever is open and can be answered; undefined where nothing is.
 */
export function stageToGoOn(
  checklist: Checklist,
  answers: readonly ItemAnswer[],
  { arrivedAt }: Pick<Visit, 'arrivedAt'>,
): ChecklistStage | undefined {
  const answerable = CHECKLIST_STAGES.filter((stage) => isAnswerable(stage, { arrivedAt }))
  const reached = arrivedAt ? CHECKLIST_STAGES.slice(CHECKLIST_STAGES.indexOf('at_the_door')) : answerable
  const left = lastStage(checklist, answers)
  const order = [...(left && reached.includes(left) ? [left] : []), ...reached, ...answerable]
  return order.find((stage) => isOpen(stage, checklist, answers))
}

import type { DateTime } from 'luxon'
import type { VisitKind } from '../orders/work-order.ts'
import type { Actor } from '../shared/actor.ts'
import type { Language } from '../shared/language.ts'
import { AFTER_REPORT, type Attestation } from './attestation.ts'
import type { Visit } from './visit.ts'

/** The parts of a checklist in the order of a visit: LK, DR, WK, CL, and DS throughout. */
export const CHECKLIST_STAGES = ['before_leaving', 'at_the_door', 'inside', 'leaving', 'discipline'] as const

/** One of them. */
export type ChecklistStage = (typeof CHECKLIST_STAGES)[number]

/** Whether an item has to be kept, or is only reminded of. */
export const ITEM_WEIGHTS = ['must', 'tell'] as const

/** One thing to be seen to. `isRequired` ones keep a visit from being closed while they are open; of an attested one the record tells, and nobody's word is taken. */
export interface ChecklistItem {
  readonly id: string
  readonly norm: string
  readonly stage: ChecklistStage
  readonly weight: (typeof ITEM_WEIGHTS)[number]
  readonly isRequired: boolean
  readonly attestedBy?: Attestation | undefined
  readonly text: Readonly<Record<Language, string>>
}

/** What an installer is led through at a visit of one kind: a version of a pack. */
export interface Checklist {
  readonly pack: string
  readonly version: number
  readonly kind: VisitKind
  readonly items: readonly ChecklistItem[]
}

/** The packs that this service has. */
export interface Checklists {
  /** The checklist that a visit of this kind begins with. */
  forKind(kind: VisitKind): Checklist
  /** The one of another version, or of another pack, that a visit has begun with. */
  find(pack: string, version: number, kind: VisitKind): Checklist | undefined
}

/** What was said of an item. `remark` is what was done instead, where it isn't done. */
export interface ItemAnswer {
  readonly itemId: string
  readonly norm: string
  readonly pack: string
  readonly packVersion: number
  readonly isDone: boolean
  readonly remark: string | undefined
  readonly actor: Actor
  readonly at: DateTime
  readonly receivedAt: DateTime
}

/** Keeps what was said of the items, in the caller's transaction. */
export interface ItemAnswerStore {
  /** Keeps an answer unless a newer one is there already (`at`). */
  save(visit: Pick<Visit, 'appointment'>, answer: ItemAnswer): Promise<void>
  /** The answers of a visit's present window. */
  list(visit: Pick<Visit, 'appointment'>): Promise<readonly ItemAnswer[]>
}

/** Whether an item is of discipline: money, gifts, manner (DS). */
export const isOfDiscipline = ({ norm }: Pick<ChecklistItem, 'norm'>): boolean => norm.startsWith('DS-')

/**
 * What blocks closing: the required items of which nothing was said, or which are not done and nothing was done instead, but for what can
 * only be so after it; and the others that were said not to be done, with not a word more. Nothing can be done instead of discipline (DS).
 */
export function itemsOpenForClosing({ items }: Checklist, answers: readonly ItemAnswer[]): readonly ChecklistItem[] {
  const answerTo = ({ id }: ChecklistItem) => answers.find(({ itemId }) => itemId === id)
  const isSettled = (item: ChecklistItem, { isDone, remark = '' }: ItemAnswer) =>
    isDone || (remark !== '' && !(item.isRequired && isOfDiscipline(item)))
  const comesAfter = ({ attestedBy }: ChecklistItem) => attestedBy !== undefined && AFTER_REPORT.includes(attestedBy)
  return items.filter((item) => {
    const answer = answerTo(item)
    if (comesAfter(item) || (answer && isSettled(item, answer))) return false
    return item.isRequired || (item.weight === 'must' && item.attestedBy === undefined && answer !== undefined)
  })
}

import type { Say } from '#src/conversation/say.ts'
import type { ChecklistItem, ChecklistStage } from '#src/domain/visits/checklist.ts'
import {
  type ChecklistPage,
  type ChecklistStep,
  isAnswerable,
  isForWord,
  pagesOf,
  stepIn,
} from '#src/domain/visits/checklist-progress.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { byRecordSays } from './by-record-say.ts'
import { itemSay, itemsSay, stageSay } from './checklist-says.ts'
import { markHasty } from './mark-hasty.ts'
import type { Reply } from './read-reply.ts'
import { keepAnswer, type VisitChecklist } from './visit-checklist.ts'

/** Where an installer is in a visit's checklist. */
export interface Place extends VisitChecklist {
  readonly visit: Visit
  readonly stage: ChecklistStage
  readonly step: ChecklistStep
  /** The page whose numbers are meant: the one that was shown last. */
  readonly page: ChecklistPage | undefined
}

/** Finds the place within a stage; `left` are the items for which nothing could be done. */
export function placeIn(stage: ChecklistStage, visit: Visit, list: VisitChecklist, left: readonly string[]): Place {
  const step = stepIn(stage, list.checklist, list.answers, left)
  const page = step.kind === 'stage_over' ? pagesOf(list.checklist, stage).at(-1) : step.page
  return { ...list, visit, stage, step, page }
}

/** What came of a reply: what is said to it, and the item that stays open, where nothing was done instead. */
interface Taken {
  readonly says: readonly Say[]
  readonly left?: string
}

/** Writes down what was said of the items. */
export async function takeReply(desk: Desk, place: Place, reply: Reply): Promise<Taken> {
  if (reply.kind === 'items') return { says: await takeItems(desk, place, reply) }
  const { step, page } = place
  const item = step.kind === 'instead' ? page?.items[step.number - 1] : undefined
  if (!item) return { says: [] }
  if (reply.kind === 'none') {
    // A required item stays open until closing, where a reason is asked; of the others this is the last word.
    if (!item.isRequired)
      await keepAnswer(desk, place.visit, place.checklist, item, { isDone: false, remark: reply.words })
    const id = item.isRequired ? 'checklist-left-required' : 'checklist-left'
    return { says: [{ id, facts: { item: itemSay(item) } }], left: item.id }
  }
  if (reply.kind !== 'instead') return { says: [] }
  return { says: [await keepFailed(desk, place, item, reply.words)] }
}

async function takeItems(
  desk: Desk,
  { visit, checklist, answers, record, confessed, page, step }: Place,
  { done, failed, elsewhere = [] }: Extract<Reply, { kind: 'items' }>,
): Promise<readonly Say[]> {
  const items = page?.items ?? []
  const isFailed = (item: ChecklistItem) => failed.some(({ item: number }) => items[number - 1] === item)
  const answerTo = ({ id }: ChecklistItem) => answers.find(({ itemId }) => itemId === id)
  const asked = step.kind === 'instead' ? items[step.number - 1] : undefined
  const isElsewhere = (at: number) => elsewhere.some(({ number }) => number === at + 1)
  const isMeant = (item: ChecklistItem, at: number) =>
    done === 'all' ? (!answerTo(item) || item === asked) && !isElsewhere(at) : done.includes(at + 1)
  const says: Say[] = []
  const meant = items.filter((each, at) => isMeant(each, at) && !isFailed(each))
  const ticked = meant.filter(({ norm }) => !confessed.includes(norm))
  const held = meant.filter((each) => !ticked.includes(each))
  if (held.length > 0) says.push({ id: 'checklist-confessed', facts: { items: itemsSay(held) } })
  for (const item of ticked.filter(isForWord)) {
    if (answerTo(item)?.isDone === false) says.push({ id: 'checklist-corrected', facts: { item: itemSay(item) } })
    await keepAnswer(desk, visit, checklist, item, { isDone: true, remark: undefined })
  }
  for (const one of elsewhere) says.push(...(await takeElsewhere(desk, { visit, checklist, items }, one)))
  for (const { item: number, remark } of failed) {
    const item = items[number - 1]
    if (item && isForWord(item))
      says.push(...[await keepFailed(desk, { visit, checklist }, item, remark)].filter(() => remark !== ''))
  }
  await markHasty(
    desk,
    visit,
    ticked.filter((item) => isForWord(item) && answerTo(item)?.isDone !== true),
  )
  return [
    ...says,
    ...byRecordSays(
      items.filter((item) => ticked.includes(item) || isFailed(item)),
      record,
    ),
  ]
}

/** What was said of an item by what it is called: noted of that one, and not of the number that stood beside it. */
async function takeElsewhere(
  desk: Desk,
  { items, ...of }: Pick<Place, 'visit' | 'checklist'> & { readonly items: readonly ChecklistItem[] },
  { id, words, number = 0, isBare }: NonNullable<Extract<Reply, { kind: 'items' }>['elsewhere']>[number],
): Promise<readonly Say[]> {
  const item = of.checklist.items.find((each) => each.id === id)
  const numbered = items[number - 1]
  const facts = { words, number, ...(numbered && { numbered: itemSay(numbered) }) }
  if (!item) return numbered ? [{ id: 'checklist-not-of-number', facts }] : []
  if (!isAnswerable(item.stage, of.visit))
    return [{ id: 'checklist-not-there', facts: { stage: stageSay(item.stage) } }]
  const kept = await keepFailed(desk, of, item, isBare ? '' : words)
  return [{ id: numbered ? 'checklist-kept-by-words' : kept.id, facts: { ...facts, ...kept.facts, words } }]
}

async function keepFailed(
  desk: Desk,
  { visit, checklist }: Pick<Place, 'visit' | 'checklist'>,
  item: ChecklistItem,
  words: string,
): Promise<Say> {
  await keepAnswer(desk, visit, checklist, item, { isDone: false, remark: words === '' ? undefined : words })
  return { id: 'checklist-instead-kept', facts: { item: itemSay(item), words } }
}

import { inWords, type Prompt, type Say } from '#src/conversation/say.ts'
import { type OnRecord, openByRecord } from '#src/domain/visits/attestation.ts'
import type { Checklist, ChecklistItem, ChecklistStage } from '#src/domain/visits/checklist.ts'
import {
  type ChecklistPage,
  type ChecklistStep,
  isAnswerable,
  isForWord,
} from '#src/domain/visits/checklist-progress.ts'
import type { Visit } from '#src/domain/visits/visit.ts'

/** The name of a part of the checklist. */
export const stageSay = (stage: ChecklistStage): Say => ({ id: `checklist-stage-${stage.replaceAll('_', '-')}` })

/** An item in the words of its pack. */
export const itemSay = ({ text }: ChecklistItem): Say => inWords(text)

const lineSay = (item: ChecklistItem, number: number): Say => ({
  id: isForWord(item) ? 'checklist-line' : 'checklist-line-by-record',
  facts: { number, item: itemSay(item) },
})

/** Items of a page in lines, with their numbers. */
function linesSay({ items }: ChecklistPage, numbers: readonly number[]): Say {
  const lines = numbers
    .flatMap((number) => items[number - 1] ?? [])
    .map((item) => lineSay(item, items.indexOf(item) + 1))
  return joined(lines, 'checklist-lines')
}

/** Items in lines, numbered from one; those that are gone keep their numbers from others. */
export const numberedSay = (items: readonly (ChecklistItem | undefined)[]): Say =>
  joined(
    items.flatMap((item, at) => (item ? [lineSay(item, at + 1)] : [])),
    'checklist-lines',
  )

/** An item with the reason why it is open. */
export const itemWithReasonSay = (item: ChecklistItem, why: string | undefined): Say =>
  why === undefined ? itemSay(item) : { id: 'checklist-item-why', facts: { item: itemSay(item), why } }

/** Items in one line. */
export const itemsSay = (items: readonly ChecklistItem[]): Say => joined(items.map(itemSay), 'checklist-items')

/** Lines in one text. */
export function joined([first, ...others]: readonly Say[], id: string): Say {
  return [first ?? { id: 'checklist-nothing' }, ...others].reduceRight((rest, line) => ({ id, facts: { line, rest } }))
}

/** Whether nothing has been said of a list yet, so that it is asked as a whole. */
export const isAllOpen = ({ page, open }: Extract<ChecklistStep, { kind: 'items' }>): boolean =>
  open.length === page.items.filter(isForWord).length

/** What the items say, in every language. */
export const textsOf = (items: readonly (ChecklistItem | undefined)[]): readonly (readonly string[])[] =>
  items.map((item) => (item ? Object.values(item.text) : []))

/** Numbers that a list doesn't have, or a range that falls: that nothing was kept. */
export const misnumberedSay = (why: 'beyond' | 'backwards', count: number): Say =>
  why === 'beyond' ? { id: 'checklist-only-so-many', facts: { count } } : { id: 'checklist-backwards' }

/** That a part is answered, as far as it is the installer's to answer: what the record has yet to show is counted. */
export function overSay({
  stage,
  checklist,
  record,
}: {
  readonly stage: ChecklistStage
  readonly checklist: Checklist
  readonly record: OnRecord
}): Say {
  const own = checklist.items.filter((item) => item.stage === stage)
  if (own.length === 0) return { id: 'checklist-stage-empty', facts: { stage: stageSay(stage) } }
  const left = openByRecord(own, record)
  if (left.length === 0) return { id: 'checklist-stage-over', facts: { stage: stageSay(stage) } }
  return { id: 'checklist-stage-by-record', facts: { stage: stageSay(stage), count: left.length } }
}

/** How a part is shown before the arrival: it can be read, and not yet be answered. */
const toRead = ({ stage, items }: ChecklistPage): Prompt => ({
  ask: {
    id: 'checklist-to-read',
    facts: { stage: stageSay(stage), lines: numberedSay(items) },
  },
})

/** How a step is asked, or shown where it can't be answered yet. */
export function promptOf(step: ChecklistStep, visit: Pick<Visit, 'arrivedAt'>): Prompt {
  if (step.kind !== 'stage_over' && !isAnswerable(step.page.stage, visit)) return toRead(step.page)
  if (step.kind === 'stage_over')
    return { ask: { id: 'checklist-ask-next', facts: { stage: stageSay(step.next ?? step.stage) } } }
  const { stage, items } = step.page
  if (step.kind === 'items') {
    const isWhole = isAllOpen(step)
    const numbers = isWhole ? items.map((_, at) => at + 1) : step.open
    const facts = { stage: stageSay(stage), lines: linesSay(step.page, numbers) }
    const whole = items.length === 1 ? 'checklist-ask-one' : 'checklist-ask'
    return { ask: { id: isWhole ? whole : 'checklist-ask-rest', facts }, again: { id: 'checklist-ask-again', facts } }
  }
  const item = items[step.number - 1]
  return {
    ask: { id: 'checklist-ask-instead', facts: { number: step.number, item: item ? itemSay(item) : '' } },
  }
}

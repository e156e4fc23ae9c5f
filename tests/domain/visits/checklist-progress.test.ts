import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import { LEAST_INSIDE_SECONDS } from '#src/domain/norms/on-site-norms.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { answersByRecord, type OnRecord } from '#src/domain/visits/attestation.ts'
import type { ChecklistItem, ChecklistStage, ItemAnswer } from '#src/domain/visits/checklist.ts'
import { checklistOfVisit, isAnswerable, pagesOf, stageToGoOn, stepIn } from '#src/domain/visits/checklist-progress.ts'
import { itemsThatBlock, overrideTicket } from '#src/domain/visits/override-checklist.ts'
import { hastySeconds } from '#src/domain/visits/tick-hastily.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { VisitStep } from '#src/domain/visits/visit-step.ts'
import type { LineTests } from '#src/domain/visits/work-report.ts'
import { standardChecklists } from '../../support/standard-checklists.ts'

const AT = DateTime.fromISO('2026-11-23T06:00:00Z')
const checklist = standardChecklists().forKind('repair')
const said = (itemId: string, isDone = true, remark?: string, minutes = 0): ItemAnswer => ({
  ...{ itemId, norm: 'LK-1', pack: 'standard', packVersion: 1, isDone, remark, actor: 'installer:ins_1' },
  ...{ at: AT.plus({ minutes }), receivedAt: AT.plus({ minutes }) },
})
const allOf = (...stages: readonly ChecklistStage[]) =>
  checklist.items.filter(({ stage }) => stages.includes(stage)).map(({ id }) => said(id))
const ids = (items: readonly ChecklistItem[]) => items.map(({ id }) => id)

describe('the lists of a checklist', () => {
  it('have six items at most, about equally many', () => {
    expect(pagesOf(checklist, 'discipline').map(({ items }) => items.length)).toEqual([4, 4])
    expect(pagesOf(checklist, 'at_the_door').map(({ items }) => items.length)).toEqual([6])
  })

  it('are asked for what nothing was said of, by unchanged numbers', () => {
    const step = stepIn('before_leaving', checklist, [said('lk-1'), said('lk-3')], [])
    expect(step).toMatchObject({ kind: 'items', open: [2, 4, 5, 6] })
  })

  it('ask what was done instead of a must-item, until it is said, done, or left', () => {
    const step = (answers: readonly ItemAnswer[], left: readonly string[] = []) =>
      stepIn('before_leaving', checklist, answers, left).kind
    expect(step([said('lk-6', false)])).toBe('instead')
    expect(step([said('lk-6', false, '借了一套')])).toBe('items')
    expect(step([said('lk-6', false)], ['lk-6'])).toBe('items')
  })

  it('ask nothing more of what is only told', () => {
    expect(stepIn('before_leaving', checklist, [said('lk-4', false)], []).kind).toBe('items')
  })

  it('are followed by the next part that is open, at last by one that was passed over', () => {
    expect(stepIn('leaving', checklist, allOf('leaving'), [])).toMatchObject({ next: 'discipline' })
    const answers = allOf('before_leaving', 'inside', 'leaving', 'discipline')
    expect(stepIn('discipline', checklist, answers, [])).toMatchObject({ next: 'at_the_door' })
  })
})

describe('a checklist that is gone on with', () => {
  it('begins before leaving, and at the door once the installer is there', () => {
    expect(stageToGoOn(checklist, [], { arrivedAt: undefined })).toBe('before_leaving')
    expect(stageToGoOn(checklist, [], { arrivedAt: AT })).toBe('at_the_door')
  })

  it('goes on where it was left', () => {
    expect(stageToGoOn(checklist, [said('lk-1'), said('cl-5', true, undefined, 5)], { arrivedAt: AT })).toBe('leaving')
  })

  it('has nothing more to be gone on with before the arrival, once what is seen to before leaving is answered', () => {
    const answers = checklist.items.filter(({ stage }) => stage === 'before_leaving').map(({ id }) => said(id))
    expect(stageToGoOn(checklist, answers, { arrivedAt: undefined })).toBeUndefined()
  })

  it('is answered before the arrival only as to what is seen to before leaving', () => {
    for (const stage of ['at_the_door', 'inside', 'leaving', 'discipline'] as const) {
      expect(isAnswerable(stage, { arrivedAt: undefined })).toBe(false)
      expect(isAnswerable(stage, { arrivedAt: AT })).toBe(true)
    }
    expect(isAnswerable('before_leaving', { arrivedAt: undefined })).toBe(true)
  })

  it('keeps the version that it was begun with', () => {
    const old = { ...checklist, version: 1 }
    const checklists = { forKind: () => ({ ...checklist, version: 2 }), find: () => old }
    const visit = { appointment: { kind: 'repair' } } as Parameters<typeof checklistOfVisit>[1]
    expect(checklistOfVisit(checklists, visit, []).version).toBe(2)
    expect(checklistOfVisit(checklists, visit, [said('lk-1')]).version).toBe(1)
  })
})

describe('closing a visit', () => {
  const all = allOf('before_leaving', 'at_the_door', 'inside', 'leaving', 'discipline')
  const without = (id: string) => all.filter(({ itemId }) => itemId !== id)
  const overridden = (...items: readonly string[]): VisitStep => ({
    ...{ step: 'checklist_overridden', at: AT, receivedAt: AT, actor: 'installer:ins_1' },
    body: { items, reason: '客户赶时间' },
  })

  it('is blocked by a required item of which nothing was said, or that is not done', () => {
    expect(ids(itemsThatBlock(checklist, without('dr-6'), []))).toEqual(['dr-6'])
    expect(ids(itemsThatBlock(checklist, [...without('dr-6'), said('dr-6', false)], []))).toEqual(['dr-6'])
  })

  it('is not blocked by others, nor by what was done otherwise, nor by what a reason was given for', () => {
    expect(itemsThatBlock(checklist, without('dr-2'), [])).toEqual([])
    expect(itemsThatBlock(checklist, [...without('dr-6'), said('dr-6', false, '客户光脚')], [])).toEqual([])
    expect(itemsThatBlock(checklist, without('dr-6'), [overridden('dr-6')])).toEqual([])
  })

  it('is blocked by any item that was said not to be done with not a word more, unless it is only told of', () => {
    expect(ids(itemsThatBlock(checklist, [...without('dr-2'), said('dr-2', false)], []))).toEqual(['dr-2'])
    expect(itemsThatBlock(checklist, [...without('dr-2'), said('dr-2', false, '门开着')], [])).toEqual([])
    expect(itemsThatBlock(checklist, [...without('lk-4'), said('lk-4', false)], [])).toEqual([])
    expect(itemsThatBlock(checklist, [...without('cl-4'), said('cl-4', false)], [])).toEqual([])
  })

  it('is blocked by discipline that was not kept, whatever is said to have been done instead, until a supervisor hears of it', () => {
    const said2 = [...without('ds-2').filter(({ itemId }) => itemId !== 'ds-7'), said('ds-7', false, '喝了一口')]
    expect(ids(itemsThatBlock(checklist, [...said2, said('ds-2', false, '客户硬塞的')], []))).toEqual(['ds-2'])
    expect(itemsThatBlock(checklist, [...said2, said('ds-2', false, '客户硬塞的')], [overridden('ds-2')])).toEqual([])
  })

  it.each([
    ['lk-6', 'minor', 'checklist_overridden'],
    ['ds-2', 'critical', 'breach_reported'],
    ['ds-4', 'critical', 'breach_reported'],
  ] as const)('without %s is a %s matter, to be answered as soon as a %s', (id, severity, kind) => {
    const appointment = { id: 'apt_1', zone: 'Asia/Shanghai', window: { opensAt: AT, closesAt: AT } }
    const visit = { appointment, customer: { id: 'cus_1', area: '驿城东' } } as unknown as Visit
    const who = { actor: 'installer:ins_1', at: AT, receivedAt: AT } as const
    const ticket = overrideTicket({ visit, checklist, reasons: { 'lk-1': '忘了', [id]: '忘了' } }, who)
    const dueAt = afterServiceMinutes(AT, ANSWER_MINUTES[kind], 'Asia/Shanghai')
    expect(ticket).toMatchObject({ severity, dueAt })
  })

  it('is blocked by what the reason was not given for', () => {
    expect(ids(itemsThatBlock(checklist, without('dr-6'), [overridden('ds-2')]))).toEqual(['dr-6'])
  })

  it('is not blocked by what comes after the report, and is by values that nobody has given', () => {
    expect(itemsThatBlock(checklist, without('cl-1'), [])).toEqual([])
    expect(ids(itemsThatBlock(checklist, without('wk-test'), []))).toEqual(['wk-test'])
  })
})

describe('what the record tells', () => {
  const NOTHING = { arrivedAt: AT, report: undefined, hasPhotos: false, isClosedOut: false }
  const known = (record: Partial<OnRecord>) =>
    answersByRecord(checklist, allOf('inside', 'leaving'), { ...NOTHING, ...record }, AT)
      .filter(({ itemId }) => /^(?:wk-test|cl-[1-4])$/.test(itemId))
      .map(({ itemId, isDone, remark }) => ({ itemId, isDone, remark }))
  const report = (tests: LineTests) => ({
    tests,
    signatures: [{ party: 'installer' } as const],
  })

  it('is not told by anybody', () => {
    expect(known({})).toEqual([])
  })

  it('of the line is its values, or why there are none', () => {
    expect(known({ report: report({ downMbps: 500 }) })).toMatchObject([{ itemId: 'wk-test', isDone: true }])
    expect(known({ report: report({}) })).toEqual([])
    expect(known({ report: report({ notMeasured: '仪器坏了' }) })).toMatchObject([
      { itemId: 'wk-test', isDone: false, remark: '仪器坏了' },
    ])
  })

  it('of the end are both signatures and the entry of the code', () => {
    const signed = { tests: {}, signatures: [{ party: 'installer' }, { party: 'customer' }] } as const
    expect(known({ report: signed }).map(({ itemId }) => itemId)).toEqual(['cl-1', 'cl-2', 'cl-3'])
    expect(known({ isClosedOut: true })).toMatchObject([{ itemId: 'cl-4' }])
  })

  it('is asked of nobody', () => {
    const others = allOf('leaving').filter(({ itemId }) => !/^cl-[1-4]$/.test(itemId))
    expect(stepIn('leaving', checklist, others, []).kind).toBe('stage_over')
  })
})

describe('items of the work that are ticked at once', () => {
  const inside = checklist.items.filter(({ stage }) => stage === 'inside')
  const ticked = (seconds: number, steps: readonly VisitStep[] = []) =>
    hastySeconds({ arrivedAt: AT }, steps, inside, AT.plus({ seconds }))

  it('hardly after the door are marked, later ones are not', () => {
    expect(ticked(LEAST_INSIDE_SECONDS - 1)).toBe(LEAST_INSIDE_SECONDS - 1)
    expect(ticked(LEAST_INSIDE_SECONDS)).toBeUndefined()
  })

  it('count from when the door was opened at last', () => {
    const opened = { step: 'opened', at: AT.plus({ minutes: 30 }), receivedAt: AT, actor: 'system', body: {} } as const
    expect(ticked(31 * 60, [opened])).toBe(60)
  })

  it('are no few, and nothing of before the door', () => {
    expect(hastySeconds({ arrivedAt: AT }, [], inside.slice(0, 2), AT)).toBeUndefined()
    expect(hastySeconds({ arrivedAt: AT }, [], checklist.items.slice(0, 6), AT)).toBeUndefined()
  })
})

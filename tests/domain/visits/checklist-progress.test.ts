import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ChecklistItem, ChecklistStage, ItemAnswer } from '#src/domain/visits/checklist.ts'
import { checklistOfVisit, pagesOf, stageToGoOn, stepIn } from '#src/domain/visits/checklist-progress.ts'
import { itemsThatBlock } from '#src/domain/visits/override-checklist.ts'
import type { VisitStep } from '#src/domain/visits/visit-step.ts'
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
    expect(stageToGoOn(checklist, [said('lk-1'), said('cl-1', true, undefined, 5)], { arrivedAt: AT })).toBe('leaving')
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
    expect(ids(itemsThatBlock(checklist, without('cl-1'), []))).toEqual(['cl-1'])
    expect(ids(itemsThatBlock(checklist, [...without('cl-1'), said('cl-1', false)], []))).toEqual(['cl-1'])
  })

  it('is not blocked by others, nor by what was done otherwise, nor by what a reason was given for', () => {
    expect(itemsThatBlock(checklist, without('cl-5'), [])).toEqual([])
    expect(itemsThatBlock(checklist, [...without('cl-1'), said('cl-1', false, '客户用电话确认')], [])).toEqual([])
    expect(itemsThatBlock(checklist, without('cl-1'), [overridden('cl-1')])).toEqual([])
  })

  it('is blocked by what the reason was not given for', () => {
    expect(ids(itemsThatBlock(checklist, without('cl-1'), [overridden('ds-2')]))).toEqual(['cl-1'])
  })
})

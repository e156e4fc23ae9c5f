import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ItemAnswer } from '#src/domain/visits/checklist.ts'
import { isForWord } from '#src/domain/visits/checklist-progress.ts'
import {
  assembleRecord,
  type RecordSignature,
  recordItems,
  type VisitRecordFacts,
} from '#src/domain/visits/visit-record.ts'
import { standardChecklists } from '../support/standard-checklists.ts'

const at = (minute: number) => DateTime.fromISO('2026-11-27T07:00:00Z', { zone: 'utc' }).plus({ minutes: minute })
const signature = (party: RecordSignature['party'], minute: number): RecordSignature => ({
  ...{ party, name: party, way: 'chat', at: at(minute), strokes: [] },
})

function facts(changes: Partial<VisitRecordFacts> = {}): VisitRecordFacts {
  return {
    appointment: { id: 'apt_1', workOrderId: 'wo_1', kind: 'repair', window: { opensAt: at(0), closesAt: at(60) } },
    ...{ customerName: '胡军', language: 'zh-CN', zone: 'Asia/Shanghai', address: '文明路89号', arrivedAt: at(5) },
    installer: { name: '赵铁柱', badgeNo: '0417' },
    report: { summary: '换了接头', tests: {} },
    items: [
      { text: '鞋套', isDone: true },
      { text: '垫布', isDone: false },
      { text: '手册', isDone: undefined },
    ],
    ...{ extras: [], photos: [] },
    signatures: [signature('installer', 30), signature('customer', 20)],
    ...changes,
  }
}

describe('the record of a visit', () => {
  it('has both signatures in the order in which they were given, and was made with the last', () => {
    const record = assembleRecord(facts())
    if (record === 'unsigned') return expect.fail('it is signed')
    expect(record.signatures.map(({ party }) => party)).toEqual(['customer', 'installer'])
    expect(record.signedAt).toEqual(at(30))
  })

  it('counts the photos that were there when the last signature was given', () => {
    const photos = [
      { kind: 'before', receivedAt: at(10) },
      { kind: 'after', receivedAt: at(29) },
      { kind: 'after', receivedAt: at(30) },
      { kind: 'after', receivedAt: at(31) },
    ] as const
    expect(assembleRecord(facts({ photos }))).toMatchObject({ photos: { before: 1, after: 2, meter: 0 } })
  })

  it('counts the items that were answered and those that were not, and names those that were not done', () => {
    const counts = { itemsAsked: 3, itemsDone: 1, itemsUnanswered: 1 }
    expect(assembleRecord(facts())).toMatchObject({ ...counts, itemsNotDone: ['垫布'] })
  })

  it('asks what the list asks of the installer, not what it only reminds of, in its order, and says nothing of why an item is open', () => {
    const checklist = standardChecklists().forKind('repair')
    const said = (itemId: string, isDone: boolean): ItemAnswer => ({
      ...{ itemId, norm: itemId, pack: 'standard', packVersion: 1, isDone, remark: isDone ? undefined : '懒得弄' },
      ...{ actor: 'installer:ins_1', at: at(0), receivedAt: at(0) },
    })
    const items = recordItems(
      checklist,
      [said('ds-2', false), said('lk-1', false), said('lk-2', true), said('wk-5', false)],
      'en',
    )
    expect(items).toHaveLength(checklist.items.filter((item) => item.weight === 'must' && isForWord(item)).length)
    expect(items.slice(0, 3)).toEqual([
      { text: 'Uniform on, badge on the left chest', isDone: false },
      { text: expect.stringContaining('Uniform clean'), isDone: true },
      { text: expect.stringContaining('Hair'), isDone: undefined },
    ])
    expect(JSON.stringify(assembleRecord(facts({ items })))).not.toContain('懒')
    expect(assembleRecord(facts({ items }))).toMatchObject({
      itemsNotDone: ['Uniform on, badge on the left chest', 'Took no gift, asked for no money, goods or vouchers'],
    })
  })

  it.each([
    ['nobody has signed', { signatures: [] }],
    ['only the customer has', { signatures: [signature('customer', 1)] }],
    ['only the installer has, however often', { signatures: [signature('installer', 1), signature('installer', 2)] }],
    ['nothing was reported', { report: undefined }],
  ])('is not there while %s', (_, changes) => {
    expect(assembleRecord(facts(changes))).toBe('unsigned')
  })
})

import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { assembleRecord, type RecordSignature, type VisitRecordFacts } from '#src/domain/visits/visit-record.ts'

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
      { text: '鞋套', isDone: true, remark: undefined },
      { text: '垫布', isDone: false, remark: '用了客户的报纸' },
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

  it('counts the items, and names those that were not done', () => {
    expect(assembleRecord(facts())).toMatchObject({ itemsDone: 1, itemsAsked: 2, itemsNotDone: [{ text: '垫布' }] })
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

import { DateTime } from 'luxon'
import type { VisitRecord } from '#src/domain/visits/visit-record.ts'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

/** A hand's W, drawn in two strokes and a dot. */
export const DRAWN = [
  [
    [100, 200],
    [250, 600],
    [400, 300],
    [550, 620],
    [700, 180],
  ],
  [
    [80, 700],
    [760, 660],
  ],
  [[800, 300]],
] as const

/** A visit of 27 November 2026, signed by both in the evening. */
export function aRecord(changes: Partial<VisitRecord> = {}): VisitRecord {
  return {
    appointment: {
      id: 'apt_0123456789abcdef',
      workOrderId: 'WO-20261127-01',
      kind: 'repair',
      window: { opensAt: at('2026-11-27T06:00:00Z'), closesAt: at('2026-11-27T08:00:00Z') },
    },
    customerName: '欧阳娜娜',
    language: 'zh-CN',
    zone: 'Asia/Shanghai',
    address: '驻马店市驿城区文明路89号院3号楼2单元501',
    arrivedAt: at('2026-11-27T06:12:00Z'),
    installer: { name: '赵铁柱', badgeNo: 'ZMD-0417' },
    summary: '更换入户光纤接头，重做热熔，光猫移到客厅电视柜，路由器重新配置。',
    tests: { opticalDbm: -18.5, downMbps: 312.4, upMbps: 58 },
    extras: [
      {
        name: { 'zh-CN': '网线（超出部分）', en: 'network cable' },
        unit: { 'zh-CN': '米', en: 'm' },
        quantity: 5,
        unitPriceFen: 300,
      },
      {
        name: { 'zh-CN': '网络面板安装', en: 'network socket, fitted' },
        unit: { 'zh-CN': '个', en: 'pc' },
        quantity: 2,
        unitPriceFen: 5000,
      },
    ],
    photos: { before: 2, after: 3, meter: 0 },
    itemsDone: 14,
    itemsAsked: 17,
    itemsNotDone: ['穿鞋套'],
    itemsUnanswered: 2,
    signatures: [
      { party: 'customer', name: '欧阳娜娜', way: 'drawn', at: at('2026-11-27T07:41:00Z'), strokes: DRAWN },
      { party: 'installer', name: '赵铁柱', way: 'chat', at: at('2026-11-27T07:42:00Z'), strokes: [] },
    ],
    signedAt: at('2026-11-27T07:42:00Z'),
    ...changes,
  }
}

import { describe, expect, it } from 'vitest'
import { besidesRecord } from '#src/language/answers/besides-record.ts'

describe('the record of a visit', () => {
  it.each([
    ...['服务记录', '我要上门单', '维修记录发我一份', '把上次签的单子给我看看', '签字单呢', '安装凭证有吗', '施工回单'],
    ...[
      'visit record',
      'Send me the service record',
      'the records of my last repair visit',
      'can I see what I signed?',
    ],
  ])('is asked for by %s', (text) => {
    expect(besidesRecord(text)).toBeDefined()
  })

  it.each([
    ...['上门', '我的预约', '查一下工单', '上门单位是哪家', '5号楼2单元', '签字笔带一支', '我要报修'],
    ...['book a visit', 'status of my order', 'for the record, nobody came', 'he signed off'],
  ])('is not asked for by %s', (text) => {
    expect(besidesRecord(text)).toBeUndefined()
  })

  it('leaves what is said besides', () => {
    expect(besidesRecord('网断了，维修记录也发我')).toMatch(/网断了/)
  })
})

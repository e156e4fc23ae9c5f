import { describe, expect, it } from 'vitest'
import { cleanCell } from '#src/domain/imports/clean-cell.ts'
import { readLanguage } from '#src/domain/imports/customer-columns.ts'
import { readVisitKind } from '#src/domain/imports/installer-columns.ts'
import { readDay, readInstant } from '#src/domain/imports/read-date.ts'
import { readPhone } from '#src/domain/imports/read-phone.ts'
import { readDays, readShift } from '#src/domain/imports/read-shift.ts'
import { idWith, readCode, readOrderId } from '#src/domain/imports/read-text.ts'
import type { Reading } from '#src/domain/imports/reason.ts'

/** The value, or the code of the reason why there is none. */
function outcome<V>(reading: Reading<V>): V | string {
  return 'value' in reading ? reading.value : reading.reason.code
}

describe('a cell of an export', () => {
  it.each([
    ['="19900000066"', '19900000066'],
    ['="a""b"', 'a"b'],
    ["'0396", '0396'],
    ['\t19900000064', '19900000064'],
    ['１９９００００００７２', '19900000072'],
    ['ＫＤ０３９６', 'KD0396'],
    ['  郭建国\u3000', '郭建国'],
    ['John\u00a0 Smith', 'John Smith'],
    ['\ufeff王\u200b芳\u202e', '王芳'],
    ['一号楼\r\n二单元', '一号楼 二单元'],
    ['８号楼（东）', '8号楼（东）'],
    ['=cmd|calc!A1', '=cmd|calc!A1'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ["O'Brien", "O'Brien"],
    ["'", "'"],
  ])('%j is %j', (cell, cleaned) => {
    expect(cleanCell(cell)).toBe(cleaned)
  })
})

describe('a telephone number', () => {
  it.each([
    ['19900000001', '19900000001'],
    ['138 0013 8000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['0396-2912345', '03962912345'],
    ['(010) 6552 9988', '01065529988'],
    ['+86 396 2912345', '03962912345'],
    ['+44 20 7946 0958', '+442079460958'],
    ['00442079460958', '+442079460958'],
    ['1.38E+10', 'digits_lost'],
    ['12800138000', 'phone_malformed'],
    ['1990000000', 'phone_malformed'],
    ['199000000011', 'phone_malformed'],
    ['2912345', 'phone_malformed'],
    ['+8612345', 'phone_malformed'],
    ['+1234567', 'phone_malformed'],
    ['+1234567890123456', 'phone_malformed'],
    ['19900000001/19900000002', 'phone_malformed'],
    ['电话', 'phone_malformed'],
  ])('%s reads %s', (cell, expected) => {
    expect(outcome(readPhone(cell))).toBe(expected)
  })
})

describe('a day', () => {
  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-1-5', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026/01/05 0:00', '2026-01-05'],
    ['2026-01-05 00:00:00', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['46027', '2026-01-05'],
    ['2024-02-29', '2024-02-29'],
    ['2031-02-30', 'date_impossible'],
    ['2023-02-29', 'date_impossible'],
    ['20261301', 'date_impossible'],
    ['0026-01-05', 'date_impossible'],
    ['05/01/2026', 'date_malformed'],
    ['2026-01/05', 'date_malformed'],
    ['2026-01-05 10:00', 'date_malformed'],
    ['99999', 'date_malformed'],
    ['yesterday', 'date_malformed'],
  ])('%s reads %s', (cell, expected) => {
    expect(outcome(readDay(cell))).toBe(expected)
  })
})

describe('an instant in the company’s zone', () => {
  it.each([
    ['2026-11-23 01:38', '2026-11-22T17:38:00.000Z'],
    ['2026/11/23 9:05:30', '2026-11-23T01:05:30.000Z'],
    ['20261123 09:05', '2026-11-23T01:05:00.000Z'],
    ['2026年11月23日09:05', '2026-11-23T01:05:00.000Z'],
    ['2026-11-23T09:05', '2026-11-23T01:05:00.000Z'],
    ['2026-11-23', '2026-11-22T16:00:00.000Z'],
    ['2026-11-23T01:38:00Z', '2026-11-23T01:38:00.000Z'],
    ['2026-11-23T01:38:00.250+08:00', '2026-11-22T17:38:00.000Z'],
    ['46349.5', '2026-11-23T04:00:00.000Z'],
    ['2026-02-30 10:00', 'date_impossible'],
    ['2026-13-23T01:38:00Z', 'date_impossible'],
    ['2026-11-23 24:10', 'time_malformed'],
    ['2026-11-23 10:61', 'time_malformed'],
    ['2026-11-23 noon', 'date_malformed'],
  ])('%s reads %s', (cell, expected) => {
    const reading = readInstant(cell, 'Asia/Shanghai')
    expect('value' in reading ? reading.value.toISO() : reading.reason.code).toBe(expected)
  })
})

describe('an identifier', () => {
  it.each([
    ['cus_1001', 'cus_1001'],
    ['cus_', 'id_prefix'],
    ['ins_01', 'id_prefix'],
    ['1001', 'id_prefix'],
    ['cus_ 1', 'id_malformed'],
    ["cus_1';drop table customer", 'id_malformed'],
    [`cus_${'1'.repeat(61)}`, 'id_malformed'],
    ['1.38E+10', 'digits_lost'],
  ])('of a customer, %s reads %s', (cell, expected) => {
    expect(outcome(idWith('cus_')(cell))).toBe(expected)
  })

  it('of an order of another system never begins as ours do', () => {
    expect(outcome(readOrderId('WO202611230001'))).toBe('WO202611230001')
    expect(outcome(readOrderId('wo_3f9k2m7q1x0z'))).toBe('id_reserved')
  })

  it('that a spreadsheet has rounded is refused for its lost digits', () => {
    expect(outcome(readCode('3.96E+11'))).toBe('digits_lost')
    expect(outcome(readCode('KD0396100037'))).toBe('KD0396100037')
  })
})

describe('a word of a list', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['EN', 'en'],
    ['英文', 'en'],
    ['klingon', 'not_a_choice'],
    ['fr', 'not_a_choice'],
    ['en glish', 'not_a_choice'],
  ])('for a language, %s reads %s', (cell, expected) => {
    expect(outcome(readLanguage(cell))).toBe(expected)
  })

  it.each([
    ['装机', 'install'],
    ['维修', 'repair'],
    ['移机', 'move'],
    ['巡检', 'inspection'],
    ['Repair', 'repair'],
    ['拆机', 'not_a_choice'],
    ['constructor', 'not_a_choice'],
  ])('for a kind of work, %s reads %s', (cell, expected) => {
    expect(outcome(readVisitKind(cell))).toBe(expected)
  })
})

describe('a working week', () => {
  it.each([
    ['tue-sun', [2, 3, 4, 5, 6, 7]],
    ['mon,wed', [1, 3]],
    ['fri-mon', [1, 5, 6, 7]],
    ['周二至周日', [2, 3, 4, 5, 6, 7]],
    ['星期一、三、五', [1, 3, 5]],
    ['1-6', [1, 2, 3, 4, 5, 6]],
    ['每天', [1, 2, 3, 4, 5, 6, 7]],
    ['mon-', 'days_malformed'],
    ['someday', 'days_malformed'],
    ['0-8', 'days_malformed'],
  ])('of %s reads %j', (cell, expected) => {
    expect(outcome(readDays(cell))).toEqual(expected)
  })

  it.each([
    [
      '08:00-12:00,14:00-20:00',
      [
        { from: '08:00', to: '12:00' },
        { from: '14:00', to: '20:00' },
      ],
    ],
    [
      '14:00–18:00；8:00~12:00',
      [
        { from: '08:00', to: '12:00' },
        { from: '14:00', to: '18:00' },
      ],
    ],
    ['16:00-24:00', [{ from: '16:00', to: '24:00' }]],
    ['12:00-08:00', 'shift_malformed'],
    ['08:00-08:00', 'shift_malformed'],
    ['08:00-12:00,11:00-15:00', 'shift_malformed'],
    ['08:00-25:00', 'shift_malformed'],
    ['8-12', 'shift_malformed'],
  ])('with the shift %s reads %j', (cell, expected) => {
    expect(outcome(readShift(cell))).toEqual(expected)
  })
})

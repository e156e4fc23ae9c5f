import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FileText, readFileText } from '#src/domain/imports/file-text.ts'
import { readHeadings } from '#src/domain/imports/headings.ts'
import { IMPORT_COLUMNS, IMPORT_KINDS } from '#src/domain/imports/import-kind.ts'
import { separatorOf } from '#src/domain/imports/separator.ts'
import { isTotalRow } from '#src/domain/imports/total-row.ts'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
/** 客户, in GB18030. */
const GB18030 = Buffer.from([0xbf, 0xcd, 0xbb, 0xa7])
const NEITHER = Buffer.from([0x61, 0xff, 0xff, 0x0a])

function told(read: FileText): string {
  return 'reason' in read ? read.reason.code : `${read.encoding} ${read.text}`
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('客户'), 'utf-8 客户'],
    ['UTF-8 with its mark', Buffer.from('\ufeff客户'), 'utf-8 客户'],
    ['GB18030', GB18030, 'gb18030 客户'],
    ['UTF-16 as spreadsheets write it', utf16('客户'), 'utf-16le 客户'],
    ['neither', NEITHER, 'not_text'],
    ['no bytes', Buffer.alloc(0), 'empty_file'],
    ['a mark and blanks alone', Buffer.from('\ufeff \r\n'), 'empty_file'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'workbook'],
    ['bytes with NUL', Buffer.from('a\0b'), 'not_text'],
  ])('is found for %s', (_, bytes, expected) => {
    expect(told(readFileText(bytes, 'auto'))).toBe(expected)
  })

  it('is decided on the whole file: one field that is UTF-8 by chance decides nothing', () => {
    // 联 as GB2312 is a valid UTF-8 sequence of two bytes; 客户 behind it is not.
    const bytes = Buffer.concat([Buffer.from([0xc1, 0xaa]), Buffer.from(','), GB18030])
    expect(told(readFileText(bytes, 'auto'))).toBe('gb18030 联,客户')
  })

  it.each([
    ['utf-8', GB18030, 'not_utf8'],
    ['gb18030', NEITHER, 'not_gb18030'],
    ['gb18030', GB18030, 'gb18030 客户'],
  ] as const)('named %s by the operator is the only one tried', (wish, bytes, expected) => {
    expect(told(readFileText(bytes, wish))).toBe(expected)
  })
})

describe('the separator of a file', () => {
  it.each([
    ['a,b,c\n1;2;3;4;5', ','],
    ['a;b;c\n1,2', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c";d', ';'],
    ['\n\nid;name', ';'],
    ['id', ','],
  ])('of %j is %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
})

describe('a total row', () => {
  it.each([
    [['合计', '20', ''], true],
    [['总计：20'], true],
    [['Total', '20'], true],
    [['', '', '合计'], true],
    [['Grand Total: 3'], true],
    [['cus_1001', '合计'], false],
    [['', 'Total Wang', '19900000001'], false],
    [['合计芳'], false],
    [['', ''], false],
  ])('is told from a record: %j', (cells, expected) => {
    expect(isTotalRow(cells)).toBe(expected)
  })
})

/** Bills come by the month. */
const FILES: Readonly<Record<string, string>> = { bills: 'bills-2026-10', 'bill-items': 'bill-items-2026-10' }

describe('the headings of a file', () => {
  const read = (...cells: string[]) => readHeadings(IMPORT_COLUMNS.customers, cells)
  const english = 'customer_id,name,phone,account_no,address,area'.split(',')

  it('are known in English and in Chinese, in any order and case', () => {
    const found = read(' Customer ID*', '客户姓名', '联系电话', '装机地址', '片区', '宽带账号', '备注')
    expect(found).toEqual({
      headings: {
        at: new Map(Object.entries({ id: 0, name: 1, phone: 2, address: 3, area: 4, accountNo: 5 })),
        width: 7,
        ignored: ['备注'],
      },
    })
  })

  it('of every kind of demo file are all known', () => {
    for (const kind of IMPORT_KINDS) {
      const [line = ''] = readFileSync(`demo/${FILES[kind] ?? kind}.csv`, 'utf8')
        .replace('\ufeff', '')
        .split('\n')
      const cells = line.trim().split(',')
      expect(readHeadings(IMPORT_COLUMNS[kind], cells)).toMatchObject({
        headings: { width: cells.length, ignored: [] },
      })
    }
  })

  it('refuse the file when a required one is missing, naming every one of them', () => {
    expect(read('customer_id', 'name', 'address')).toEqual({
      reason: { code: 'heading_missing', facts: { columns: 'phone/联系电话, account_no/宽带账号, area/片区' } },
    })
  })

  it('refuse the file when one is there twice, in whatever language', () => {
    expect(read(...english, '客户姓名')).toEqual({ reason: { code: 'heading_twice', facts: { column: '客户姓名' } } })
  })

  it('may be followed by empty cells', () => {
    expect(read(...english, '', '')).toMatchObject({ headings: { width: 6, ignored: [] } })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from '#src/infra/imports/csv-rows.ts'
import { openImport } from '#src/infra/imports/run-import.ts'

const cell = fc.string({
  unit: fc.constantFrom('a', '客', ' ', ',', ';', '"', "'", '=', '\n', '😀', '\u3000'),
  maxLength: 6,
})

/** Rows of a fixed width that begin with something, as a quoting program writes them. */
const written = fc
  .record({
    rows: fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 1, maxLength: 8 }),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ rows, end }) => ({
    rows,
    text: ['a,b,c', ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))].join(end),
  }))

describe('the rows of a CSV file', () => {
  it('are what was written, each with the line it begins in', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, text }) => {
        const read = (await Array.fromAsync(csvRows(text))).slice(1)
        expect(read.map(({ cells }) => cells)).toEqual(rows)
        const breaks = rows.map((row) => row.join('').split('\n').length - 1)
        const lines = rows.map((_, at) => 2 + at + breaks.slice(0, at).reduce((sum, one) => sum + one, 0))
        expect(read.map(({ line }) => line)).toEqual(lines)
      }),
    )
  })

  it('are read or refused with a reason, whatever the bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    const heading = new TextEncoder().encode('staff_id,name,role,phone,areas\n')
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (tail, isHeaded) => {
        const file = isHeaded ? Buffer.concat([heading, tail]) : tail
        const opened = await openImport('staff', file, 'auto')
        if ('file' in opened) expect(opened.file.rows).toBeGreaterThanOrEqual(0)
        else expect(opened.reason.code).toMatch(/^[a-z_0-9]+$/)
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IMPORT_COLUMNS } from '#src/domain/imports/import-kind.ts'

const OPERATING = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8')

describe('the headings of a file', () => {
  it.each(Object.entries(IMPORT_COLUMNS))(
    'of %s stand in docs/operating.md as they are understood',
    (kind, columns) => {
      const named = Object.values(columns).map(
        ({ headings, need }) => `${headings.join('、')}${need === 'always' ? ' *' : ''}`,
      )
      expect(OPERATING).toContain(`| \`${kind}\` | ${named.join('; ')} |`)
    },
  )
})

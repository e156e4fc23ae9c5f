import { describe, expect, it } from 'vitest'
import { openSpeech } from '#src/cli/speech.ts'
import { FILE_REASONS, ROW_REASONS } from '#src/domain/imports/reason.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'

/** Every fact that a reason may carry. */
const FACTS = {
  ...{ column: 'phone', columns: 'phone, area', line: '7', value: 'klingon', longest: '200', prefix: 'cus_' },
  ...{ holder: 'cus_1001', found: '3', expected: '13', known: '驿城东, 驿城西' },
  ...{ sum: '186.00', total: '196.00', month: '2026-10' },
}

describe('a refusal', () => {
  it.each(LANGUAGES)('has a sentence for people in %s, whatever the reason', (language) => {
    const say = openSpeech(language)
    const ids = [
      ...FILE_REASONS.map((code) => `import-file-${code}`),
      ...ROW_REASONS.map((code) => `import-row-${code}`),
    ]
    for (const id of ids) expect(say(id.replaceAll('_', '-'), FACTS)).toMatch(/[。.]$/)
  })
})

import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Fact } from '#src/conversation/say.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { LOCALES } from './locale-files.ts'

const ZONE = 'Asia/Shanghai'
const at = (local: string) => DateTime.fromISO(local, { zone: ZONE })

/** How a day, or a window on it, is said at `now`. */
function said(language: Language, fact: Fact, now: string): string {
  const phrasebook = loadPhrasebook(LOCALES, {}, () => at(now))
  return phrasebook.render(language, { id: 'common-as-said', facts: { text: fact } })
}
const window = (on: string): Fact => ({
  window: { opensAt: at(`${on}T09:00`).toUTC(), closesAt: at(`${on}T11:00`).toUTC() },
  zone: ZONE,
})

describe('a day', () => {
  it.each([
    ['zh-CN', '2026-12-28T10:00', '2026-12-30', '12月30日周三'],
    ['zh-CN', '2026-12-28T10:00', '2027-01-03', '2027年1月3日周日'],
    ['zh-CN', '2027-01-01T00:00', '2026-12-31', '2026年12月31日周四'],
    ['en', '2026-12-28T10:00', '2026-12-30', 'Wed 30 Dec'],
    ['en', '2026-12-28T10:00', '2027-01-03', 'Sun 3 Jan 2027'],
  ] as const)('has its year where another one runs: in %s at %s, %s', (language, now, on, text) => {
    expect(said(language, { on }, now)).toBe(text)
  })
})

describe('a window', () => {
  it.each([
    ['zh-CN', '2026-12-31', '12月31日周四 09:00–11:00'],
    ['zh-CN', '2027-01-03', '2027年1月3日周日 09:00–11:00'],
    ['en', '2026-12-31', 'Thu 31 Dec, 09:00–11:00'],
    ['en', '2027-01-03', 'Sun 3 Jan 2027, 09:00–11:00'],
  ] as const)('has the year of its day where another one runs: in %s, %s', (language, on, text) => {
    expect(said(language, window(on), '2026-12-28T10:00')).toBe(text)
  })

  it('goes by the year of its own zone', () => {
    // 00:30 on New Year’s Day in Shanghai, still 2026 in UTC.
    expect(said('zh-CN', window('2027-01-03'), '2027-01-01T00:30')).toBe('1月3日周日 09:00–11:00')
  })
})

import { describe, expect, it } from 'vitest'
import { html } from '#src/cli/month-report/html.ts'
import { monthPage } from '#src/cli/month-report/month-page.ts'
import type { MonthReport } from '#src/cli/month-report/report-data.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

const HOSTILE = '<b onclick="x()">\'&'
const REPORT: MonthReport = {
  ...{
    month: '2026-11',
    zone: 'Asia/Shanghai',
    companyName: HOSTILE,
    asOf: '2026-11-20T02:00:00.000Z',
    leastScores: 5,
  },
  figures: [
    {
      ...{
        id: 'own',
        norm: 'AP-3',
        name: { 'zh-CN': HOSTILE, en: HOSTILE },
        unit: 'share',
        value: 0.5,
        part: 1,
        whole: 2,
      },
      ...{ unknown: 1, target: { atLeast: 0.9 }, isMet: false, source: null },
      formula: { 'zh-CN': HOSTILE, en: HOSTILE },
    },
  ],
  trend: [
    { month: '2026-10', values: [0.25] },
    { month: '2026-11', values: [0.5] },
  ],
  norms: [],
  reached: [{ reached: 1, customers: 1 }],
  coverage: [
    {
      ...{ kind: 'needs', campaign: HOSTILE, due: 1, waiting: 0, sent: 0, delivered: 0, told: 0 },
      ...{ answered: 0, declined: 0, never: 0 },
      ...{ skipped: 1, failed: 0, unknown: 0, reasons: [{ reason: HOSTILE, count: 1 }] },
    },
  ],
  scores: [{ by: 'area', name: HOSTILE, count: 9, mean: 80, interval: { low: 60, high: 90 } }],
  satisfaction: {
    results: [
      {
        ...{ by: 'area', name: HOSTILE, item: 'overall', scale: 5, count: 9, mean: 4, interval: { low: 3, high: 5 } },
        ...{ satisfied: 0.5, satisfiedInterval: { low: 0.2, high: 0.8 } },
      },
      {
        ...{ by: 'installer', name: HOSTILE, item: 'overall', scale: 5, count: 2, mean: null, interval: null },
        ...{ satisfied: null, satisfiedInterval: null },
      },
    ],
    topics: [{ topic: 'not_fixed', count: 2 }],
  },
}

describe('the page of a month', () => {
  it.each(LANGUAGES)('takes texts of others for texts, in tables and in drawings: %s', (language) => {
    const page = monthPage(REPORT, language)
    expect(page).not.toContain('<b ')
    expect(page).not.toContain('onclick="')
    expect(page.match(/&lt;b onclick=/g)?.length).toBeGreaterThan(8)
  })

  it('says that its month is still running', () => {
    expect(monthPage(REPORT, 'en')).toContain('The month is still running; as of 2026-11-20 10:00 (Asia/Shanghai)')
    expect(monthPage(REPORT, 'zh-CN')).toContain('2026年11月 服务月报')
  })

  it('says what was missed, and how many are not known', () => {
    const page = monthPage(REPORT, 'en')
    expect(page).toContain('<b>1</b>targets missed')
    expect(page).toMatch(/1\/2<small>1 not known<\/small>/)
  })

  it('makes texts harmless wherever they stand', () => {
    expect(html`<a title="${HOSTILE}">${HOSTILE}</a>${[html`<i></i>`]}${3}`.html).toBe(
      '<a title="&lt;b onclick=&quot;x()&quot;&gt;&#39;&amp;">&lt;b onclick=&quot;x()&quot;&gt;&#39;&amp;</a><i></i>3',
    )
  })

  it('is refused in a language that we do not have, before anybody is asked', async () => {
    const ran = await runDoorstep(['report', 'month', '--language', 'fr', '--url', NOBODY], {
      API_TOKEN: 'x'.repeat(20),
    })
    expect(ran).toMatchObject({ exitCode: 2, output: '' })
    expect(ran.errors).toContain('Reports are written in: zh-CN, en.')
  })
})

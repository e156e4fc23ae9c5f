import { DateTime } from 'luxon'
import type { Language } from '#src/domain/shared/language.ts'
import { nameOf } from '../print-figures.ts'
import { openSpeech } from '../speech.ts'
import { coverageSection } from './coverage-section.ts'
import { figuresSection } from './figures-section.ts'
import { asHtml, type Html, html } from './html.ts'
import { normsSection } from './norms-section.ts'
import { PAGE_STYLE } from './page-style.ts'
import type { MonthReport, Told } from './report-data.ts'
import { scoresSection } from './scores-section.ts'
import { trendSection } from './trend-section.ts'

/** A month as one page for managers: it needs no network and runs no script, and names no customer. */
export function monthPage(report: MonthReport, language: Language): string {
  const told = { report, language, say: openSpeech(language) }
  const { say } = told
  const title = say('overview-title', { company: report.companyName, month: monthWords(report.month, language) })
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${asHtml(PAGE_STYLE)}</style>
</head>
<body>
<header><h1>${title}</h1><p class="note">${asOf(told)}</p></header>
<main>
${summary(told)}
${figuresSection(told)}
${normsSection(told)}
${coverageSection(told)}
${scoresSection(told)}
${trendSection(told)}
</main>
</body>
</html>
`
  return page.html
}

const FORMS = { 'zh-CN': "yyyy'年'M'月'", en: 'LLLL yyyy' } as const

const monthWords = (month: string, language: Language): string =>
  DateTime.fromISO(`${month}-01`, { zone: 'utc', locale: language }).toFormat(FORMS[language])

function asOf({ report: { asOf, zone, month }, say }: Told): string {
  const at = DateTime.fromISO(asOf, { zone })
  const facts = { at: at.toFormat('yyyy-MM-dd HH:mm'), zone }
  return say(at.toFormat('yyyy-MM') === month ? 'overview-so-far' : 'overview-made', facts)
}

/** How many targets were reached, and which were not. */
function summary({ report, language, say }: Told): Html {
  const { figures, month } = report
  const aimed = figures.filter(({ target }) => target)
  const missed = aimed.filter(({ isMet }) => isMet === false)
  const count = (isMet: boolean | null) => aimed.filter((one) => (one.isMet ?? null) === isMet).length
  const isEmpty = figures.every(({ value, unit }) => value === null || (value === 0 && unit === 'count'))
  const names = missed.map((figure) => nameOf(figure, language, say)).join(say('kpi-or'))
  return html`${isEmpty ? html`<p><strong>${say('cli-report-empty', { month })}</strong></p>` : ''}
<ul class="summary">
<li><b>${count(true)}</b>${say('overview-met')}</li>
<li><b>${missed.length}</b>${say('overview-not-met')}</li>
<li><b>${count(null)}</b>${say('overview-without-data')}</li>
</ul>
${missed.length > 0 ? html`<p>${say('overview-missed', { names })}</p>` : ''}`
}

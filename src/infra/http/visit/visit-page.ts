import type { Say } from '#src/conversation/say.ts'
import { FIELD_HEIGHT, FIELD_WIDTH } from '#src/domain/visits/drawn-signature.ts'
import type { ShownRow } from './shown-report.ts'

/** What the page of one visit shows, in the words of its reader. */
interface VisitPage {
  readonly language: string
  readonly company: string
  readonly assets: string
  /** What is to be looked at and signed; undefined where nothing is. */
  readonly rows: readonly ShownRow[] | undefined
  /** What is said instead of it. */
  readonly note: Say
  readonly otherLanguage: string
  say(say: Say): string
}

/** The page as HTML. Everything that somebody wrote is escaped. */
export function visitPageHtml({ language, company, assets, rows, note, otherLanguage, say }: VisitPage): string {
  const text = (id: string) => escaped(say({ id }))
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#182127" media="(prefers-color-scheme: dark)">
    <meta name="robots" content="noindex">
    <title>${text('visitpage-title')} · ${escaped(company)}</title>
    <link rel="icon" href="${assets}/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${assets}/visit.css">
    <script type="module" src="${assets}/visit.js"></script>
  </head>
  <body>
    <header class="top">
      <img class="mark" src="${assets}/icon.svg" width="40" height="40" alt="">
      <div class="names">
        <h1>${escaped(company)}</h1>
        <p>${text('visitpage-title')}</p>
      </div>
      <a class="language" href="?l=${otherLanguage}" lang="${otherLanguage}" hreflang="${otherLanguage}">${text('visitpage-other-language')}</a>
    </header>
    <main>
      <p id="answer" class="card" role="status" tabindex="-1"${rows ? ' hidden' : ''}>${rows ? '' : escaped(say(note))}</p>${rows ? formHtml(rows, say) : ''}
      <noscript><p class="card">${text('visitpage-no-script')}</p></noscript>
    </main>
  </body>
</html>
`
}

function formHtml(rows: readonly ShownRow[], say: VisitPage['say']): string {
  const text = (id: string) => escaped(say({ id }))
  const words = ['failed', 'sending', 'tick-first', 'draw-first', 'open-first']
  const data = words.map((word) => `data-${word}="${text(`visitpage-${word}`)}"`).join(' ')
  return `
      <form id="visit" novalidate ${data}>
        <section class="card" aria-labelledby="report">
          <h2 id="report">${text('visitpage-report')}</h2>
          <dl>${rows.map((row) => rowHtml(row, say)).join('')}
          </dl>
        </section>
        <section class="card" aria-labelledby="draw-label">
          <p>${text('visitpage-check')}</p>
          <label class="check"><input type="checkbox" id="checked" aria-describedby="sign-problem"> <span>${text('visitpage-checked')}</span></label>
          <p id="draw-label">${text('visitpage-draw')}</p>
          <canvas id="pad" width="${FIELD_WIDTH}" height="${FIELD_HEIGHT}" role="img" aria-labelledby="draw-label" aria-describedby="instead"></canvas>
          <button type="button" id="clear" class="quiet">${text('visitpage-clear')}</button>
          <p id="sign-problem" class="problem" role="alert"></p>
          <button type="submit" id="sign">${text('visitpage-sign')}</button>
          <p id="instead" class="hint">${text('visitpage-instead')}</p>
        </section>
        <section class="card">
          <label for="open">${text('visitpage-open')}</label>
          <textarea id="open" rows="3" maxlength="500" aria-describedby="open-problem"></textarea>
          <p id="open-problem" class="problem" role="alert"></p>
          <button type="button" id="doubt" class="quiet">${text('visitpage-send-open')}</button>
        </section>
      </form>`
}

function rowHtml({ label, texts }: ShownRow, say: VisitPage['say']): string {
  const lines = texts.map((one) => `<dd>${escaped(say(one))}</dd>`)
  return `
            <div><dt>${escaped(say(label))}</dt>${lines.join('')}</div>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

import type { Say } from '#src/conversation/say.ts'

/** What the page of one visit shows, in the words of its reader. */
export interface VisitPage {
  readonly language: string
  readonly company: string
  readonly assets: string
  /** What was done, with when and by whom; undefined where nothing is to be confirmed. */
  readonly lines: readonly string[]
  readonly isOpen: boolean
  readonly otherLanguage: string
  say(say: Say): string
}

/** The page as HTML. Everything that somebody wrote is escaped. */
export function visitPageHtml({ language, company, assets, lines, isOpen, otherLanguage, say }: VisitPage): string {
  const text = (id: string) => escaped(say({ id }))
  const form = `
    <form id="visit" data-failed="${text('visitpage-failed')}" data-empty="${text('visitpage-draw-first')}">
      <p>${text('visitpage-check')}</p>
      <label class="check"><input type="checkbox" id="checked" required> ${text('visitpage-checked')}</label>
      <p id="draw-label">${text('visitpage-draw')}</p>
      <canvas id="pad" width="600" height="240" role="img" aria-labelledby="draw-label"></canvas>
      <button type="button" id="clear" class="quiet">${text('visitpage-clear')}</button>
      <button type="submit" id="sign">${text('visitpage-sign')}</button>
      <p class="hint">${text('visitpage-instead')}</p>
      <label for="open">${text('visitpage-open')}</label>
      <textarea id="open" rows="3" maxlength="500"></textarea>
      <button type="button" id="doubt" class="quiet">${text('visitpage-send-open')}</button>
    </form>`
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escaped(company)}</title>
    <link rel="icon" href="${assets}/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${assets}/visit.css">
    <script type="module" src="${assets}/visit.js"></script>
  </head>
  <body>
    <main>
      <header><h1>${escaped(company)}</h1><a href="?l=${otherLanguage}" lang="${otherLanguage}">${text('visitpage-other-language')}</a></header>
      ${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n      ')}
      <p id="answer" role="status"></p>${isOpen ? form : ''}
      <noscript><p>${text('visitpage-no-script')}</p></noscript>
    </main>
  </body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

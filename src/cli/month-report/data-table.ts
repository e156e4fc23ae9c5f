import { type Html, type HtmlPart, html } from './html.ts'

/** A cell: words, or a number that stands to the right. */
export type Cell = HtmlPart | { readonly number: HtmlPart }

/** A table below its chart; the first column names the row. On a narrow page it can be scrolled, also with the keyboard. */
export function dataTable(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  const isOfNumbers = (place: number) => rows.some((row) => isNumber(row[place] ?? ''))
  const head = heads.map((name, place) =>
    isOfNumbers(place) ? html`<th scope="col" class="number">${name}</th>` : html`<th scope="col">${name}</th>`,
  )
  const body = rows.map(
    ([first = '', ...others]) => html`<tr><th scope="row">${inner(first)}</th>${others.map(cell)}</tr>`,
  )
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>`
}

const isNumber = (one: Cell): one is { readonly number: HtmlPart } => typeof one === 'object' && 'number' in one
const inner = (one: Cell): HtmlPart => (isNumber(one) ? one.number : one)
const cell = (one: Cell): Html => (isNumber(one) ? html`<td class="number">${one.number}</td>` : html`<td>${one}</td>`)

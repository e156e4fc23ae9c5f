/** A piece of a page in which every text of others has been made harmless. */
export interface Html {
  readonly html: string
}

/** What may be put into a page: texts become text, pieces stay pieces. */
export type HtmlPart = string | number | Html | readonly Html[]

/** Puts parts into a piece of a page. */
export function html(fixed: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: fixed.reduce((text, piece, place) => text + written(parts[place - 1] ?? '') + piece) }
}

/** Text that is a page already, as a drawing library gives it. */
export const asHtml = (text: string): Html => ({ html: text })

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function written(part: HtmlPart): string {
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign)
  return 'html' in part ? part.html : part.map((one) => one.html).join('\n')
}

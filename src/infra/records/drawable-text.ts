/** Stands for a character that the font doesn't have, so that nothing is left out unseen. */
const UNKNOWN = '□'
/** Marks without a shape of their own: joiners, variation selectors, directions, controls apart from the line's end. */
const SHAPELESS = /[\p{Cf}\p{Variation_Selector}]|[^\P{Cc}\n]/gu

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Text as a font can draw it: what it has no shape for is one box each, however many code points it is made of. */
export function drawableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')
  return Array.from(graphemes.segment(plain), ({ segment }) => {
    const shown = segment.replace(SHAPELESS, '')
    return Array.from(shown).every((one) => one === '\n' || hasGlyph(one.codePointAt(0) ?? 0)) ? shown : UNKNOWN
  }).join('')
}

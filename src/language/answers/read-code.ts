import { normalise } from '../normalise.ts'
import { withFigures } from '../numerals.ts'

const LONGEST_SENTENCE_CHARACTERS = 40

/** The six-digit one-time code in a short message, whatever form the digits have; undefined when there is none or more than one. */
export function readCode(text: string): string | undefined {
  const plain = normalise(text)
  if (plain.length > LONGEST_SENTENCE_CHARACTERS) return undefined
  const digits = withFigures(plain.replaceAll('幺', '一')).replace(/(?<=\d)[ \-,.]{1,2}(?=\d)/g, '')
  const runs = digits.match(/\d+/g) ?? []
  const codes = runs.filter((run) => run.length === 6)
  return codes.length === 1 ? codes[0] : undefined
}

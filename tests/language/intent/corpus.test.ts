import { describe, expect, it } from 'vitest'
import { readCorpusFiles } from '#src/cli/intent-files.ts'
import { readCorpus } from '#src/language/intent/corpus.ts'
import { INTENTS_OF } from '#src/language/intent/intents.ts'

const { lines, problems } = await readCorpusFiles()

describe('the corpus', () => {
  it('can be read to the last line', () => {
    expect(problems).toEqual([])
  })

  it('has six thousand messages and more, a third of them in English, six hundred out of scope', () => {
    expect(lines.length).toBeGreaterThanOrEqual(6_000)
    expect(lines.filter(({ language }) => language === 'en').length / lines.length).toBeGreaterThanOrEqual(0.3)
    expect(lines.filter(({ intent }) => intent === 'out_of_scope').length).toBeGreaterThanOrEqual(600)
  })

  it('has a hundred messages and more for every intent of either role', () => {
    const counts = (['customer', 'installer'] as const).flatMap((role) =>
      INTENTS_OF[role].map(
        (intent) =>
          [`${role} ${intent}`, lines.filter((line) => line.role === role && line.intent === intent).length] as const,
      ),
    )
    expect(counts.filter(([, count]) => count < 100)).toEqual([])
  })

  it('says of a wrong line what is wrong with it', () => {
    const file =
      '# somebody\nbook_visit+complaint/cancel\tidle\tzh\t来修\nbook\tidle\tzh\t来修\ncancel\tnight\tzh\t不来\ncancel\tidle\tzh'
    const read = readCorpus(file, 'customer')
    expect(read.lines).toMatchObject([{ intent: 'book_visit', also: ['complaint'], or: ['cancel'], text: '来修' }])
    expect(read.problems).toEqual([
      '3: book is no intent of a customer',
      '4: night is nothing that is asked',
      '5: four columns are needed',
    ])
  })
})

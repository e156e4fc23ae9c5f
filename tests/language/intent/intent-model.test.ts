import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadIntentModels, readCorpusFiles } from '#src/cli/intent-files.ts'
import { packModel, unpackModel } from '#src/language/intent/intent-model.ts'
import { ASKED_BEFORE, INTENTS_OF } from '#src/language/intent/intents.ts'
import { trainIntents } from '#src/language/intent/train-intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'

const models = await loadIntentModels()
const { lines } = await readCorpusFiles()
const of = (text: string, role: 'customer' | 'installer' = 'customer', asked: (typeof ASKED_BEFORE)[number] = 'idle') =>
  understandIntent(models, text, { role, asked })

describe('the model of intents', () => {
  it('comes out the same from the same lines, octet for octet, and is read as it was written', () => {
    const some = lines.filter((_, at) => at % 60 === 0)
    const [one, other] = [packModel(trainIntents(some, 'installer')), packModel(trainIntents(some, 'installer'))]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Buffer.compare(packModel(unpackModel(one)), one)).toBe(0)
  })

  it('refuses a file that is none, or has a part missing', () => {
    const file = packModel(models.installer)
    expect(() => unpackModel(file.slice(4))).toThrow('not a model of intents')
    expect(() => unpackModel(file.slice(0, -1))).toThrow('a part missing')
  })

  it('is of the corpus that is there: of what it has seen it knows nearly all', () => {
    const seen = lines.filter((_, at) => at % 10 === 0)
    const known = seen.filter(({ text, role, asked, intent, also, or }) =>
      [intent, ...also, ...or].includes(of(text, role, asked).intent),
    )
    expect(known.length / seen.length).toBeGreaterThan(0.97)
  })

  it('goes by what was asked before', () => {
    expect(of('2', 'customer', 'offer_slots')).toMatchObject({ intent: 'pick_option', slots: { option: 2 } })
    expect(of('2', 'customer', 'survey')).toMatchObject({ intent: 'survey_score', slots: { score: 2 } })
  })

  it('gives an intent of the role, three to choose from and a decision for whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 4_000 }), fc.string({ unit: 'grapheme', maxLength: 400 })),
        fc.constantFrom('customer' as const, 'installer' as const),
        fc.constantFrom(...ASKED_BEFORE),
        (text, role, asked) => {
          const { intent, top, decision, probability } = of(text, role, asked)
          expect(INTENTS_OF[role]).toContain(intent)
          expect(new Set(top).size).toBe(3)
          expect(['act', 'ask', 'handover']).toContain(decision)
          expect(probability).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('takes no longer for four thousand characters of anything than a message may', () => {
    const long = ['啊', '1', '退订', 'a b', '👋', '周六上午'].map((part) => part.repeat(4_000).slice(0, 4_000))
    for (const text of long) expect(of(text).top).toHaveLength(3)
  })
})

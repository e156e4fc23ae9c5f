import { describe, expect, it } from 'vitest'
import { normFacts } from '#src/infra/text/norm-facts.ts'
import { readLocales } from './locale-files.ts'

const [source, ...others] = readLocales()
if (!source) throw new Error('There are no locales')
/** Facts that every text may use without being given them (see src/infra/text/phrasebook.ts). */
const CONSTANTS = ['company', 'hotline', ...Object.keys(normFacts())]

describe('the locale files', () => {
  it('can all be read, and have no message twice', () => {
    const problems = [source, ...others].flatMap((locale) => locale.problems)
    expect(problems, 'Fluent drops such a message without a word: mend its syntax').toEqual([])
  })

  it.each([source, ...others])('of $language are .ftl files only', ({ files }) => {
    expect(files.filter((file) => !/^[a-z-]+\.ftl$/.test(file))).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })

  describe.each(others)('of $language beside zh-CN', ({ language, files, messages }) => {
    it('are the same files', () => {
      expect(files, `Give locales/${language} a file for each of locales/zh-CN, under the same name`).toEqual(
        source.files,
      )
    })

    it('have the same messages in the same files', () => {
      const where = (all: typeof messages) => [...all.values()].map(({ file, id }) => `${file}: ${id}`).toSorted()
      const [here, there] = [where(messages), where(source.messages)]
      const lacking = there.filter((id) => !here.includes(id))
      const extra = here.filter((id) => !there.includes(id))
      expect(
        { lacking, extra },
        `Write what locales/${language} lacks, remove what is extra (zh-CN is the source)`,
      ).toEqual({ lacking: [], extra: [] })
    })

    it('have the same attributes and the same facts in the comments above them', () => {
      const unlike = [...messages.values()].flatMap(({ id, attributes, ownDocumented }) => {
        const there = source.messages.get(id)
        if (!there) return []
        const [mine, theirs] = [
          { attributes, facts: ownDocumented },
          { attributes: there.attributes, facts: there.ownDocumented },
        ]
        return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ id, [language]: mine, 'zh-CN': theirs }]
      })
      expect(unlike, 'The comment above a message lists its $facts, the same ones in every language').toEqual([])
    })
  })

  it.each([source, ...others])('of $language use only facts that a comment names', ({ messages }) => {
    const unnamed = [...messages.values()].flatMap(({ id, file, used, documented }) => {
      const facts = [...used].filter((fact) => !documented.has(fact) && !CONSTANTS.includes(fact))
      return facts.length > 0 ? [`${file}: ${id} uses ${facts.map((fact) => `$${fact}`)}`] : []
    })
    expect(unnamed, 'Say above the message what each of its facts is: # $window (…)').toEqual([])
  })
})

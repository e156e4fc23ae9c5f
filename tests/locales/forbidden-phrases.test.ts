import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { FORBIDDEN, forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { LOCALES } from './locale-files.ts'

/** How many phrases the list has (reference/channels-and-rules.md §3.6). */
const LISTED = 30
const LEAST_CAUGHT = 3
const LEAST_PASSING = 2
/** The English list is its own. */
const LEAST_ENGLISH = 30

interface Row {
  readonly number: string
  readonly instead: string
  readonly verdict: 'caught' | 'passes'
  readonly text: string
}

const readRows = (language: string): readonly Row[] =>
  readFileSync(new URL(`wording/forbidden.${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [number = '', instead = '', verdict, text = ''] = line.split('\t')
      if (verdict !== 'caught' && verdict !== 'passes') throw new Error(`neither caught nor passes: ${line}`)
      return { number, instead: `instead-${instead}`, verdict, text }
    })

const phrasebook = loadPhrasebook(LOCALES, { company: '宽带', hotline: '10010' }, () => DateTime.utc())

describe.each(FORBIDDEN)('the forbidden phrases of %s', (language, phrases) => {
  const rows = readRows(language)
  const caught = rows.filter(({ verdict }) => verdict === 'caught')
  const passing = rows.filter(({ verdict }) => verdict === 'passes')

  it.each(caught)('catch “$text”, and know what to say instead', ({ text, instead }) => {
    expect(forbiddenIn(text)).toMatchObject({ instead, language })
  })

  it.each(caught)('catch “$text” inside a longer message and in full-width signs', ({ text, instead }) => {
    const inside = language === 'en' ? `Good morning. ${text} Thank you.` : `您好。${text}谢谢。`
    const within = /[。.？?！!]$/.test(text) ? inside : inside.replace(text, `${text}${language === 'en' ? '.' : '。'}`)
    expect(forbiddenIn(within)?.instead).toBe(instead)
    expect(forbiddenIn(wide(text))?.instead).toBe(instead)
  })

  it.each(passing)('leave “$text” alone', ({ text }) => {
    expect(forbiddenIn(text)).toBeUndefined()
  })

  it('each have words to try them with, and harmless ones beside', () => {
    const lacking = phrases.filter(({ instead }) => {
      const count = (some: readonly Row[]) => some.filter((row) => row.instead === instead).length
      return count(caught) < LEAST_CAUGHT || count(passing) < LEAST_PASSING
    })
    expect(lacking.map(({ instead }) => instead)).toEqual([])
  })

  it('come each with something else to say, which holds none of them', () => {
    for (const { instead } of phrases)
      for (const read of LANGUAGES) {
        const said = phrasebook.render(read, { id: instead })
        expect(forbiddenIn(said), said).toBeUndefined()
      }
  })
})

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) + 0xfee0))

describe('the list of forbidden phrases', () => {
  it('is caught from its first number to its last', () => {
    const numbers = new Set(readRows('zh-CN').map(({ number }) => number))
    expect(Array.from({ length: LISTED }, (_, at) => String(at + 1)).filter((number) => !numbers.has(number))).toEqual(
      [],
    )
  })

  it('has one of its own for English', () => {
    const english = FORBIDDEN.find(([language]) => language === 'en')?.[1] ?? []
    expect(english.length).toBeGreaterThanOrEqual(LEAST_ENGLISH)
  })

  it.each(['不知\u200b道', '不 知 道', '不關我的事', '不知道🙃', 'Ｓｈｕｔ  ｕｐ', 'calm\ndown, please'])(
    'is not got round by writing %o',
    (text) => expect(forbiddenIn(text)).toBeDefined(),
  )

  it('is found however long the message is', () => {
    expect(forbiddenIn(`${'好的，'.repeat(600)}不归我管。`)?.instead).toBe('instead-not-mine')
  })
})

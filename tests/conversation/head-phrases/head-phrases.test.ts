import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDistrict } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { forgetTalk, isTalkOnly, playPhrase } from './play-phrase.ts'

const LEAST_ROWS = 150

const rows = readFileSync(new URL('head-phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [open = '', expected = '', words = ''] = line.split('\t')
    return { open, expected, words: words.replaceAll('␣', ' ').replaceAll('⏎', '\n') }
  })

describe('a phrase that outranks what is open, and one that only looks like it', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let wasLight = false

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it.each(rows)('with $open open, “$words”: $expected', async ({ open, words, expected }) => {
    const isLight = isTalkOnly(open)
    await (isLight && wasLight ? forgetTalk(database) : reset())
    wasLight = isLight
    const { effect, said } = await playPhrase(open, words, database)
    expect(effect, said).toBe(expected)
  })

  it(`is tried in ${LEAST_ROWS} ways at least, none of them twice`, () => {
    const ways = new Set(rows.map(({ open, words }) => `${open}: ${words}`))
    expect(ways.size).toBe(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(LEAST_ROWS)
  })
})

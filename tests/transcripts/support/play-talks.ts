import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDistrict } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { readChatFile } from './chat-file.ts'
import { play } from './play.ts'

const FOLDER = join(import.meta.dirname, '..')
const isAccepting = process.env.TRANSCRIPTS === 'accept'

/**
 * Plays the talks of the folders whose names begin with one of the `letters` (as in a regular expression: a-l), each on a
 * district as it was. Exact wording is asserted, because wording is what the customer gets; `npm run transcripts:accept`
 * rewrites it.
 */
export function playTalks(letters: string): void {
  describe('a talk', () => {
    let database: TestDatabase
    let reset: () => Promise<void>

    beforeAll(async () => {
      database = await openTestDatabase()
      reset = await openDistrict(database, true)
    })
    beforeEach(() => reset())
    afterAll(() => database[Symbol.asyncDispose]())

    for (const path of globSync(`[${letters}]*/**/*.chat`, { cwd: FOLDER }).sort()) {
      it(path.replace(/\.chat$/, ''), async () => {
        const stored = readFileSync(join(FOLDER, path), 'utf8')
        const played = await play(readChatFile(stored), database)
        if (isAccepting) writeFileSync(join(FOLDER, path), played)
        else expect(played).toBe(stored)
      })
    }
  })
}

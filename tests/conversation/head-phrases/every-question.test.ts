import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#dialogs/writer.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { openDistrict, openTalkWorld, type TalkWorld, written } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { everyQuestion, type OpenQuestion } from './every-question.ts'

const NOW = '2026-11-23T10:00:00+08:00'
const LOCALES = fileURLToPath(new URL('../../../locales', import.meta.url))
const CUSTOMERS = 60

type Effect = 'handover' | 'stopped' | 'relayed'

/** What each of these does, whatever is asked. */
const PHRASES: readonly (readonly [Role, 'directline' | 'sms', string, Effect])[] = [
  ['customer', 'directline', '转人工', 'handover'],
  ['customer', 'directline', 'human please', 'handover'],
  ['customer', 'directline', '退订', 'stopped'],
  ['customer', 'sms', '转人工', 'handover'],
  ['customer', 'sms', 'STOP', 'stopped'],
  ['installer', 'directline', '转人工', 'handover'],
  ['installer', 'directline', 'human please', 'handover'],
  ['staff', 'directline', '转人工', 'handover'],
]

describe('whatever is asked', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld
  let count = 0
  const phrasebook = loadPhrasebook(LOCALES, { company: '', hotline: '' }, () => DateTime.utc())

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    world = openTalkWorld(database, { nowIso: NOW })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** Puts the question to this person as if it had just been asked, lets them write, and says what that did. */
  async function answerTo(open: OpenQuestion, channel: string, person: string, words: string): Promise<string> {
    count += 1
    const conversationId = `cnv_${count}`
    const at = DateTime.fromISO(NOW).minus({ minutes: 1 }).toUTC().toISO()
    const language = /[a-z]{3}/.test(words) ? 'en' : 'zh-CN'
    const asked = { question: open.question, language, text: '？', choices: open.choices, at }
    const stack = [{ dialog: open.dialog, answers: {}, trail: [], asked }]
    const state = { schema: 1, conversationId, language, spoken: language, stack, misses: 0, heardAt: at, wroteAt: at }
    await sql`insert into talk (channel, person, state, version, updated_at) values (${channel}, ${person}, ${JSON.stringify(state)}, 1, ${NOW})
      on conflict (channel, person) do update set state = excluded.state, version = talk.version + 1`.execute(
      database.kysely,
    )
    if (channel === 'sms')
      await sql`insert into binding (channel, person, customer_id, bound_at) select 'sms', phone, id, ${NOW} from customer where phone = ${person} limit 1
        on conflict do nothing`.execute(database.kysely)
    const before = await standing()
    await world.receive(written(person, conversationId, 'm', words))
    const after = await standing()
    if (after.handovers > before.handovers) return 'handover'
    return after.refusals > before.refusals ? 'stopped' : 'nothing'
  }

  async function standing() {
    const { rows } = await sql<{ handovers: number; refusals: number }>`select
      (select count(*) from ticket where kind = 'handover') as handovers,
      (select count(*) from consent_entry where state = 'refused' and source like 'message:%') as refusals`.execute(
      database.kysely,
    )
    return rows[0] ?? { handovers: 0, refusals: 0 }
  }

  it.each(PHRASES)('a %s who writes by %s “%s” gets the one thing: %s', async (role, channel, words, effect) => {
    const questions = await everyQuestion(role, phrasebook)
    expect(questions.length).toBeGreaterThan(10)
    const failed: string[] = []
    for (const [at, open] of questions.entries()) {
      // Nobody stops twice: each customer is asked one question.
      if (at % CUSTOMERS === CUSTOMERS - 1) await reset()
      const person = personOf(role, channel, at % CUSTOMERS)
      const happened = await answerTo(open, channel, person, words).catch((error) => `${error}`.slice(0, 80))
      if (happened !== (open.isVerbatim ? 'nothing' : effect))
        failed.push(`${open.dialog} ${open.question}: ${happened}`)
    }
    expect(failed).toEqual([])
  })
})

function personOf(role: Role, channel: string, at: number): string {
  if (role === 'installer') return 'dl_ins_01'
  if (role === 'staff') return 'dl_stf_03'
  const number = String(1 + at).padStart(2, '0')
  return channel === 'sms' ? `199000000${number}` : `dl_cus_10${number}`
}

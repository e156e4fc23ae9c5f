import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '#dialogs/desk.ts'
import { installerDialogs } from '#dialogs/installer-dialogs.ts'
import { openDistrict, openTalkWorld, saidByAssistant, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const INSTALLER = 'dl_ins_01'
const FOREIGN = 'apt_foreign'
const COMMANDS = [
  '出发',
  '到了',
  '晚30分钟',
  '来不了',
  '客户不在家',
  '今天',
  '明天',
  '是',
  '1',
  '好了',
  'done',
  'on my way',
]

/** Every dialog that an installer has, also those to come. */
const NAMES = installerDialogs({ role: 'installer', needs: { channel: 'directline', person: INSTALLER } } as Desk).map(
  ({ name }) => name,
)

describe('a visit of another installer', () => {
  let database: TestDatabase
  let count = 0

  beforeAll(async () => {
    database = await openTestDatabase()
    await openDistrict(database)
    await sql`
      insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values (${FOREIGN}, 'cus_1002', 'repair', 'ins_02', '2026-11-23T11:00+08', '2026-11-23T12:00+08', tstzrange('2026-11-23T11:00+08', '2026-11-23T13:30+08'), 'Asia/Shanghai',
        'confirmed', 1, '{}', now(), now())`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('is neither told nor changed by any dialog, command or forged choice', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T10:50:00+08:00' })
    const customers = database.kysely.selectFrom('customer').select(['name', 'phone', 'address'])
    const { name, phone, address } = await customers.where('id', '=', 'cus_1002').executeTakeFirstOrThrow()
    const visit = () =>
      sql`select a.*, v.set_out_at, v.arrived_at from appointment a
      left join visit v on v.appointment_id = a.id where a.id = ${FOREIGN}`.execute(database.kysely)
    const before = (await visit()).rows
    const named = fc.constantFrom('', `${phone} `, '11点那单 ', `${FOREIGN} `)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...COMMANDS),
        named,
        async (dialog, command, words) => {
          count += 1
          const conversationId = `cnv_${count}`
          const answers = { appointment: FOREIGN, visit: FOREIGN, id: FOREIGN }
          const at = world.clock.now().toISO() ?? ''
          const asked = {
            question: 'appointment',
            language: 'zh-CN',
            text: '?',
            choices: [{ value: FOREIGN, label: '1' }],
            at,
          }
          const state = {
            schema: 1,
            conversationId,
            stack: [{ dialog, answers, trail: [], asked }],
            misses: 0,
            heardAt: at,
          }
          await sql`insert into talk (channel, person, state, version, updated_at)
          values ('directline', ${INSTALLER}, ${JSON.stringify(state)}, 1, ${world.clock.now()})
          on conflict (channel, person) do update set state = excluded.state, version = talk.version + 1`.execute(
            database.kysely,
          )
          await world.receive(written(INSTALLER, conversationId, 'm1', words + command))
          const said = saidByAssistant(await world.talkLog.readStream(conversationId, 0, 100)).join('\n')
          for (const secret of [name, address, ...(words.includes(phone) ? [] : [phone])])
            expect(said).not.toContain(secret)
          expect((await visit()).rows).toEqual(before)
        },
      ),
      { numRuns: 120 },
    )
  })
})

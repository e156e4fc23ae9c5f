import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '#dialogs/desk.ts'
import { installerDialogs } from '#dialogs/installer-dialogs.ts'
import { openDistrict, openTalkWorld, saidByAssistant, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const INSTALLER = 'dl_ins_01'
const FOREIGN = 'apt_foreign'
const PHOTO = { key: 'a'.repeat(64), sizeBytes: 9, widthPixels: 1, heightPixels: 1 }
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
  ...[
    '完工，换了光猫，下行500兆',
    '签不了，客户走了',
    '123456',
    '2米网线',
    '拍好了',
    '没人开门',
    '清单',
    '下一单',
    '96181',
  ],
  ...['都好了', '对', '服务记录', '改前', 'finished'],
]

/** All that the dialogs ask for, as if it had been said already. */
const SAID = {
  ...{ done: '换了光猫', tests: { notMeasured: '没带仪器' }, override: '', reason: '客户走了', code: '123456' },
  ...{
    kind: 'before',
    files: [PHOTO],
    item: 'cable',
    quantity: 2,
    minutes: 30,
    hindrance: 'traffic',
    cause: 'customer',
  },
  ...{ version: 1, answer: 'confirm', sure: true, open: '还没好' },
}

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
    await sql`insert into photo_file values (${PHOTO.key}, now())`.execute(database.kysely)
    // Whoever asks is at work themselves, so that no dialog stays shut for want of a visit.
    await insertVisit('apt_own', 'cus_1004', 'ins_01')
    await sql`insert into visit (appointment_id, opens_at, arrived_at)
      values ('apt_own', '2026-11-23T11:00+08', '2026-11-23T10:55+08')`.execute(database.kysely)
    await insertVisit(FOREIGN, 'cus_1002', 'ins_02')
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const insertVisit = (id: string, customer: string, installer: string) =>
    sql`
      insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values (${id}, ${customer}, 'repair', ${installer}, '2026-11-23T11:00+08', '2026-11-23T12:00+08', tstzrange('2026-11-23T11:00+08', '2026-11-23T13:30+08'), 'Asia/Shanghai',
        'confirmed', 1, '{}', now(), now())`.execute(database.kysely)

  /** All that is on record of the visit. */
  const record = async () => {
    const tables = ['visit_step', 'item_answer', 'work_report', 'signature', 'photo', 'extra_work', 'miss'] as const
    const counts = tables.map(
      (table) =>
        sql`select ${table}::text as what, count(*) as rows from ${sql.table(table)} where appointment_id = ${FOREIGN}`,
    )
    const visit = await sql`select a.*, v.set_out_at, v.arrived_at from appointment a
      left join visit v on v.appointment_id = a.id where a.id = ${FOREIGN}`.execute(database.kysely)
    return [visit.rows, (await sql`${sql.join(counts, sql` union all `)}`.execute(database.kysely)).rows]
  }

  const arrive = (isArrived: boolean) =>
    isArrived
      ? sql`insert into visit (appointment_id, opens_at, arrived_at)
          values (${FOREIGN}, '2026-11-23T11:00+08', '2026-11-23T11:05+08') on conflict do nothing`.execute(
          database.kysely,
        )
      : sql`delete from visit where appointment_id = ${FOREIGN}`.execute(database.kysely)

  it('is neither told nor changed by any dialog, command or forged choice', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T11:10:00+08:00' })
    const customers = database.kysely.selectFrom('customer').select(['name', 'phone', 'address', 'account_no'])
    const { name, phone, address, account_no } = await customers.where('id', '=', 'cus_1002').executeTakeFirstOrThrow()
    const orders = await database.kysely
      .selectFrom('work_order')
      .select('id')
      .where('customer_id', '=', 'cus_1002')
      .execute()
    const secrets = [name, address, account_no ?? name, ...orders.map(({ id }) => id)]
    const named = fc.constantFrom('', `${phone} `, '11点那单 ', `${FOREIGN} `)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...COMMANDS),
        named,
        fc.boolean(),
        async (dialog, command, words, isArrived) => {
          count += 1
          await arrive(isArrived)
          const before = await record()
          const conversationId = `cnv_${count}`
          const answers = { ...SAID, appointment: FOREIGN, visit: FOREIGN, id: FOREIGN }
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
          for (const secret of [...secrets, ...(words.includes(phone) ? [] : [phone])])
            expect(said).not.toContain(secret)
          expect(await record()).toEqual(before)
        },
      ),
      { numRuns: 160, examples: NAMES.map((dialog) => [dialog, '1', '', true]) },
    )
  }, 120_000)
})

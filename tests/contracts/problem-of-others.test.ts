import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { openDistrict, openTalkWorld, saidByAssistant, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

/** A visit of another installer, with the kinds of problems that can be on record. */
describe('a problem at a visit of another installer', () => {
  let database: TestDatabase
  let count = 0
  let foreign = ''

  beforeAll(async () => {
    database = await openTestDatabase()
    await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())
  beforeEach(async () => {
    count += 1
    foreign = `apt_foreign${count}`
    await putVisit({ id: foreign, customerId: 'cus_1002', installerId: 'ins_02', status: 'failed' })
  })

  async function putVisit({ id, customerId, installerId, status }: Readonly<Record<string, string>>): Promise<void> {
    await sql`
      insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values (${id}, ${customerId}, 'repair', ${installerId}, '2026-11-23T11:00+08', '2026-11-23T12:00+08',
        tstzrange('2026-11-23T11:00+08', '2026-11-23T13:30+08'), 'Asia/Shanghai', ${status}, 2, '{}', now(), '2026-11-23T11:20+08')`.execute(
      database.kysely,
    )
    await sql`insert into visit (appointment_id, opens_at, arrived_at)
      values (${id}, '2026-11-23T11:00+08', '2026-11-23T11:05+08')`.execute(database.kysely)
  }

  const putStep = (step: string, body: object) =>
    sql`insert into visit_step (id, appointment_id, opens_at, step, at, received_at, actor, body)
      values (${`stp_${step}_${foreign}`}, ${foreign}, '2026-11-23T11:00+08', ${step}, '2026-11-23T11:20+08', '2026-11-23T11:20+08', 'installer:ins_02', ${JSON.stringify(body)})`.execute(
      database.kysely,
    )

  const told = async (world: TalkWorld, conversationId: string) =>
    saidByAssistant(await world.talkLog.readStream(conversationId, 0, 100)).join('\n')

  /** What an installer hears who is told what a customer says of the visit. */
  async function heard(installerId: 'ins_01' | 'ins_02', problemId: string): Promise<string> {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T11:30:00+08:00' })
    const conversationId = `cnv_${installerId}_${count}`
    world.open(conversationId)
    await world.receive(written(`dl_${installerId}`, conversationId, 'm1', '帮助'))
    const now = world.clock.now()
    const notice = {
      ...{
        occasion: `forged:${installerId}:${count}`,
        recipient: `installer:${installerId}` as const,
        dialog: 'allowance',
      },
      answers: { appointment: foreign, problemId, answer: 'yes', words: '' },
      ...{ subject: foreign, class: 'urgent' as const, dueAt: now },
    } as const
    await sqlNoticeStore(database.kysely).put([notice], now)
    await world.tick()
    return await told(world, conversationId)
  }

  /** An installer with a visit of their own picks the foreign one, which nobody has offered them. */
  async function picksForeign(): Promise<string> {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T11:30:00+08:00' })
    const conversationId = `cnv_pick_${count}`
    const at = world.clock.now().toISO() ?? ''
    const choices = [{ value: foreign, label: '1' }]
    const asked = { question: 'appointment', language: 'zh-CN', text: '?', choices, at }
    const stack = [{ dialog: 'problem-over', answers: {}, trail: [], asked }]
    const state = { schema: 1, conversationId, stack, misses: 0, heardAt: at }
    await sql`insert into talk (channel, person, state, version, updated_at)
      values ('directline', 'dl_ins_01', ${JSON.stringify(state)}, 1, ${world.clock.now()})
      on conflict (channel, person) do update set state = excluded.state, version = talk.version + 1`.execute(
      database.kysely,
    )
    await world.receive(written('dl_ins_01', conversationId, 'm1', '1'))
    return await told(world, conversationId)
  }

  it('is told to its own installer, and to nobody else', async () => {
    await putStep('problem_reported', { id: 'prb_1', kind: 'drilling', words: '打一个孔' })
    await putStep('problem_answered', { id: 'prb_1', answer: 'yes', words: '', channel: 'directline' })
    expect(await heard('ins_02', 'prb_1')).toContain('打一个孔')
    expect(await heard('ins_01', 'prb_1')).not.toContain('打一个孔')
  })

  it('is not taken back by whoever picks it', async () => {
    await putStep('problem_reported', { id: 'prb_2', kind: 'needs_parts', words: '缺光猫' })
    await putVisit({ id: 'apt_own', customerId: 'cus_1001', installerId: 'ins_01', status: 'confirmed' })
    expect(await picksForeign()).toContain('没有记着的问题')
    const found = await database.kysely.selectFrom('appointment').select('status').where('id', '=', foreign).execute()
    expect(found[0]?.status).toBe('failed')
  })
})

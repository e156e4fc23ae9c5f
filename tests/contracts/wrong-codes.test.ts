import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { sqlWorkReportStore } from '#src/infra/storage/work-report-store.ts'
import { openDistrict, openTalkWorld, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { bookBefore } from '../transcripts/support/scene.ts'
import { localInstant, type Stage } from '../transcripts/support/stage.ts'
import { openClosingScene } from './closing/closing-scene.ts'

describe('what can’t wait', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    reset = await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function forgeries(): Promise<number> {
    const tickets = database.kysely.selectFrom('ticket').select('id').where('kind', '=', 'forged_signature')
    return (await tickets.execute()).length
  }

  /** More accounts of the same customer. */
  async function boundToo(world: TalkWorld): Promise<readonly string[]> {
    const persons = ['a', 'b', 'c'].map((name) => `dl_anon_${name}`)
    const bound = { channel: 'directline', customer_id: 'cus_1001', bound_at: world.clock.now() }
    await database.kysely
      .insertInto('binding')
      .values(persons.map((person) => ({ ...bound, person })))
      .execute()
    return persons
  }

  it('of wrong codes is counted for a visit, whoever typed them and in whatever window, and its customer hears of it', async () => {
    const scene = await openClosingScene(database, reset)
    await using open = new AsyncDisposableStack()
    open.use(scene.server)
    const at = scene.world.clock.now()
    const earlier = {
      appointment_id: scene.id,
      opens_at: at.minus({ days: 3 }),
      step: 'code_wrong',
      at,
      received_at: at,
    }
    for (const id of ['stp_1', 'stp_2', 'stp_3', 'stp_4'])
      await database.kysely
        .insertInto('visit_step')
        .values({ ...earlier, id, actor: 'installer:ins_05', body: '{}' })
        .execute()
    const { code = '' } = await scene.shownToCustomer()
    await scene.say('installer', code === '000000' ? '000001' : '000000')
    await scene.say('installer', code)
    expect(await scene.status()).toBe('confirmed')
    await scene.world.tick()
    const texts = await database.kysely.selectFrom('outbox').select('text').where('channel', '=', 'sms').execute()
    expect(texts.filter(({ text }) => text.includes('连着输错了您这次上门的验证码'))).toHaveLength(1)
    expect(await forgeries()).toBe(1)
  })

  it('of a code counts as the newest alone: what was shown before it closes nothing', async () => {
    const scene = await openClosingScene(database, reset)
    await using open = new AsyncDisposableStack()
    open.use(scene.server)
    const { code: first = '', page } = await scene.shownToCustomer()
    const visit = (await sqlVisitStore(database.kysely).find(scene.id)) ?? expect.fail('no visit')
    const endsAt = scene.world.clock.now().plus({ hours: 1 })
    const { code: second } = await sqlWorkReportStore(database.kysely).issue(visit, 1, endsAt)
    await scene.say('installer', first)
    expect(await scene.status()).toBe('confirmed')
    expect((await scene.send('GET', page ?? '')).status).toBe(200)
    await scene.say('installer', second)
    expect(await scene.status()).toBe('completed')
  })

  it('of a code is proof of nobody once somebody else has tried to sign', async () => {
    const scene = await openClosingScene(database, reset)
    await using open = new AsyncDisposableStack()
    open.use(scene.server)
    const { code = '' } = await scene.shownToCustomer()
    const ofInstaller = await database.kysely.selectFrom('chat_device').selectAll().executeTakeFirstOrThrow()
    await database.kysely
      .insertInto('chat_device')
      .values({ ...ofInstaller, person: scene.persons.customer })
      .execute()
    for (const text of ['确认', '确认']) await scene.say('customer', text)
    expect(await forgeries()).toBe(1)
    await scene.say('installer', code)
    expect(await scene.status()).toBe('confirmed')
  })

  it('of a stranger at the door is told at once, to everybody of staff there', async () => {
    await reset()
    let woken = 0
    const wakeDuties = () => {
      woken += 1
    }
    const world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 13:50').toISO() ?? '', wakeDuties })
    await bookBefore({ database, world, person: 'dl_cus_1001' } as unknown as Stage, '2026-11-24 14:00–16:00 repair')
    await world.receive(written('dl_cus_1001', 'cnv_1', 'm1', '怎么知道是你们的人'))
    woken = 0
    await world.receive(written('dl_cus_1001', 'cnv_1', 'm2', '他说的是大海'))
    expect(woken).toBe(1)
    await world.tick()
    const news = database.kysely.selectFrom('notice').select(['recipient', 'class']).where('dialog', '=', 'news')
    expect(
      (await news.orderBy('recipient').execute()).map(({ recipient, class: kind }) => `${recipient} ${kind}`),
    ).toEqual(['staff:stf_01 urgent', 'staff:stf_02 urgent', 'staff:stf_03 urgent'])
  })

  it.each(['预约今天', '没有预约'])(
    'of a stranger at the door is one matter, where it is said on two telephones at once (%s)',
    async (booked) => {
      await reset()
      const world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 13:50').toISO() ?? '' })
      if (booked === '预约今天')
        await bookBefore(
          { database, world, person: 'dl_cus_1001' } as unknown as Stage,
          '2026-11-24 14:00–16:00 repair',
        )
      const persons = ['dl_cus_1001', ...(await boundToo(world))]
      const say = (person: string) => world.receive(written(person, `cnv_${person}`, 'm1', '门口的人说暗号是大海'))
      await Promise.all(persons.map(say))
      const tickets = await database.kysely.selectFrom('ticket').select('kind').execute()
      expect(tickets).toEqual([{ kind: 'stranger_at_door' }])
    },
  )

  it('of a report that is not so is one matter, where it is said on two telephones at once', async () => {
    await reset()
    const world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 13:50').toISO() ?? '' })
    await bookBefore({ database, world, person: 'dl_cus_1001' } as unknown as Stage, '2026-11-24 14:00–16:00 repair')
    const visits = database.kysely
      .selectFrom('appointment')
      .select('installer_id')
      .where('customer_id', '=', 'cus_1001')
    const installer = `dl_${(await visits.executeTakeFirstOrThrow()).installer_id}`
    world.clock.set(localInstant('2026-11-24 14:05'))
    for (const [at, text] of ['到了', '缺光猫', '不知道', '对'].entries())
      await world.receive(written(installer, 'cnv_i', `i${at}`, text))
    const persons = ['dl_cus_1001', ...(await boundToo(world))]
    await Promise.all(
      persons.map((person) => world.receive(written(person, `cnv_${person}`, 'm1', '他根本没说缺配件'))),
    )
    const tickets = await database.kysely.selectFrom('ticket').select('kind').execute()
    expect(tickets).toEqual([{ kind: 'breach_reported' }])
  })
})

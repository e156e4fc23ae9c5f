import fc from 'fast-check'
import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missDuty } from '#src/infra/scheduling/miss-duty.ts'
import { reminderDuty } from '#src/infra/scheduling/reminder-duty.ts'
import { watchDuty } from '#src/infra/scheduling/watch-duty.ts'
import { sqlCommandStore } from '#src/infra/storage/command-store.ts'
import { sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import { isConflict } from '#src/infra/storage/sql-state.ts'
import { openTalkWorld, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { withinTime } from '../support/within-time.ts'
import { brokenPromises } from './promises/broken-promises.ts'
import { AREA, CUSTOMERS, doStep } from './promises/do-step.ts'
import { diariesWithAndWithoutLapsed } from './promises/lapsed-holds.ts'
import { type Batch, days, type Step } from './promises/steps.ts'
import { fillDistrict, NOW, ZONE } from './small-district.ts'

/** What has to happen in some run or other, lest the model reach nothing of what it is there for. */
const REACHED = [
  ...['book booked', 'book window_taken', 'book already_booked', 'hold held'],
  ...['move moved', 'move too_late', 'move_by_us moved', 'move_by_us needs_supervisor', 'move_by_us begun'],
  ...['move_by_staff moved', 'move_by_staff needs_supervisor', 'move_decided moved'],
  ...[
    'cancel cancelled',
    'cancel_by_us cancelled',
    'cancel_by_us needs_supervisor',
    'cancel_by_staff needs_supervisor',
  ],
  ...['cancel_decided cancelled', 'give_up replaced', 'give_up told', 'give_up escalated', 'give_up missed'],
  ...['reassign replaced', 'delay told', 'refuse_delay refused', 'set_out done', 'arrive done', 'arrive early'],
  ...['miss_otherwise recorded', 'contradict noted', 'judge_ours decided', 'judge_stays decided', 'end_order closed'],
  ...['insist kept', 'insist asked', 'answer_assign matter-assigned', 'answer_others matter-times-sent'],
  ...['answer_nearest matter-times-sent', 'pick_offered booked', 'pick_offered moved'],
  ...['close_area told', 'close_area left', 'leave replaced', 'message_twice handled'],
]

const MOST_SEEDS = 20

describe('whatever people do, at once or one after the other,', () => {
  let database: TestDatabase
  const tally = new Map<string, number>()
  let stepsDone = 0

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    // In the mornings one works alone: whoever can't come then has nobody to step in.
    const afternoons = { id: 'ins_2', shift: [{ from: '14:00', to: '18:00' }] }
    await fillDistrict(database, [{ id: 'ins_1' }, afternoons], CUSTOMERS.length)
    const staff = (id: string, role: 'dispatcher' | 'supervisor') => ({
      ...{ id, role, name: '马班长', phone: '19900020001', areas: [AREA], updated_at: NOW },
    })
    await database.kysely
      .insertInto('staff')
      .values([staff('stf_1', 'dispatcher'), staff('stf_2', 'supervisor')])
      .execute()
    await sql`create table command_run (key text); create table left_message (id text);
      create table held_before as table visit_hold`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** Some days, as they are drawn; `look` looks at them after every step. No day is begun after `limitMs`. */
  const live = (
    { limitMs, ...parameters }: fc.Parameters<[readonly Batch[]]> & { limitMs: number },
    look: (world: TalkWorld) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(
        days,
        withinTime(limitMs, async (batches) => {
          await clear()
          const world = openTalkWorld(database, { nowIso: NOW.toISO() ?? '' })
          for (const { steps, pass } of batches) {
            await noteHeld(world.clock.now())
            await Promise.all(steps.map((one) => act(world, one)))
            await look(world)
            world.clock.set(await passed(pass, world.clock.now()))
            // What comes due is found now, and told after the next batch: in between the visit may have changed (I7).
            for (const duty of [
              reminderDuty(database),
              missDuty(database, world.clock, { companyZone: ZONE }),
              watchDuty(database),
            ])
              await duty.run(world.clock.now())
          }
        }),
      ),
      { endOnFailure: true, ...parameters },
    )

  it('the promises of I1 to I5, I7 to I9 and AP-3 to AP-5 hold after every step', async () => {
    await live({ numRuns: 30, limitMs: 20_000 }, async (world) => {
      await tick(world)
      expect(await brokenPromises(database, world.clock.now())).toEqual([])
      const diaries = await diariesWithAndWithoutLapsed(database, world.clock.now())
      expect(diaries.with).toBe(diaries.without)
    })
  }, 400_000)

  it('everything that a promise can come to does come about', async () => {
    tally.clear()
    const missing = () => REACHED.filter((kind) => !tally.has(kind))
    // What collides is the machine's to decide, so that one seed alone may miss the rarest.
    for (let seed = 1; seed <= MOST_SEEDS && missing().length > 0; seed++)
      await live({ numRuns: 5, seed, limitMs: Number.POSITIVE_INFINITY }, () => Promise.resolve())
    expect(missing(), `in ${[...tally].map(([kind, count]) => `${count} ${kind}`).join(', ')}`).toEqual([])
  }, 400_000)

  async function act(world: TalkWorld, step: Step): Promise<void> {
    stepsDone += 1
    const key = `step_${stepsDone}`
    const kind = await (step.what === 'message_twice'
      ? twice(() => say(world, step, key))
      : step.what === 'command_twice'
        ? twice(() => command(step, key, world.clock.now()))
        : inTransaction((tx) => doStep(tx, step, world.clock.now())))
    tally.set(kind, (tally.get(kind) ?? 0) + 1)
  }

  /** Begun again when another was faster, as every caller does. */
  async function inTransaction(
    run: (tx: Parameters<Parameters<TestDatabase['transaction']>[0]>[0]) => Promise<string>,
  ) {
    for (let tries = 0; tries < 5; tries++) {
      try {
        return await database.transaction(run)
      } catch (error) {
        if (!isConflict(error)) throw error
      }
    }
    return 'anything overtaken'
  }

  const twice = async (run: () => Promise<string>) => (await Promise.all([run(), run()]))[0] ?? ''

  /** A command with a key, as the back office sends it (I3). */
  const command = (step: Step, key: string, now: DateTime) =>
    inTransaction(async (tx) => {
      const commands = sqlCommandStore(tx)
      const claim = await commands.claim(key, 'hash', now)
      if (claim.kind !== 'new') return (claim as { result: { outcome: string } }).result.outcome
      const outcome = await doStep(tx, step, now)
      await sql`insert into command_run values (${key})`.execute(tx)
      await commands.finish(key, { outcome })
      return outcome
    })

  async function say({ receive }: TalkWorld, { pick }: Step, key: string): Promise<string> {
    const customer = CUSTOMERS[pick % CUSTOMERS.length]
    await receive(written(`dl_${customer}`, `cnv_${customer}`, key, `我的预约 ${key}`))
    return 'message_twice handled'
  }

  /** Tells what is due, and lets the text messages leave, by two workers at once. */
  async function tick(world: TalkWorld): Promise<void> {
    await world.tick()
    await Promise.all([1, 2].map(() => drain(world.clock.now())))
  }

  async function drain(now: DateTime): Promise<void> {
    const outbox = sqlOutbox(database)
    const ours = await outbox.markSending(await outbox.claim(now, 50))
    for (const { id } of ours) await sql`insert into left_message values (${id})`.execute(database.kysely)
    await outbox.report(
      ours.map((message) => ({ message, outcome: { kind: 'sent' } })),
      now,
    )
  }

  /** When the next batch is: shortly after, in the evening, around the next window, or when it is over. */
  async function passed(pass: Batch['pass'], now: DateTime): Promise<DateTime> {
    const soon = now.plus({ minutes: 7 })
    const evening = now.setZone(ZONE).startOf('day').set({ hour: 18 })
    if (pass === 'evening') return evening > soon ? evening : soon
    const { rows } = await sql<{ opens_at: DateTime; closes_at: DateTime }>`
      select opens_at, closes_at from appointment where status = 'confirmed' and closes_at > ${now} order by opens_at limit 1`.execute(
      database.kysely,
    )
    const [next] = rows
    if (!next || pass === 'minutes') return soon
    const at = { before: next.opens_at.minus({ minutes: 25 }), opening: next.opens_at, window_over: next.closes_at }[
      pass
    ]
    return at > soon ? at : soon
  }

  /** What is kept for somebody as the next steps begin: whoever does them at the same moment sees it. */
  async function noteHeld(now: DateTime): Promise<void> {
    await sql`truncate held_before`.execute(database.kysely)
    await sql`insert into held_before select * from visit_hold where expires_at > ${now}`.execute(database.kysely)
  }

  async function clear(): Promise<void> {
    const tables = sql`waiting, visit, miss, visit_hold, notice, ticket, leave, closure, event, appointment, work_order, command,
      conversation, talk, binding, inbox_key, inbox, outbox, outbox_occasion, chat_link, command_run, left_message`
    await sql`truncate ${tables} cascade`.execute(database.kysely)
  }
})

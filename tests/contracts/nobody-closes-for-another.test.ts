import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDistrict } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { withinTime } from '../support/within-time.ts'
import { type ClosingScene, CUSTOMERS_DEVICE, openClosingScene, STROKES } from './closing/closing-scene.ts'
import { doStep, type OthersStep, step } from './closing/others-steps.ts'

/** What has to happen in some run or other, lest the steps reach nothing. */
const REACHED = [
  'reported',
  'signature_refused',
  'code_wrong',
  'unsigned',
  'doubted',
  'closed_by_staff',
  'closed_by_back_office',
]

describe('a visit without its own customer’s confirmation', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  const reached = new Set<string>()

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    reset = await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** A visit at which people do this and that, one after the other; `look` looks at it after each. */
  const live = (steps: readonly OthersStep[], look: (scene: ClosingScene) => Promise<void>) =>
    scened(async (scene) => {
      for (const one of steps) {
        await doStep(one, scene)
        await look(scene)
      }
    })

  async function scened(run: (scene: ClosingScene) => Promise<void>): Promise<void> {
    const scene = await openClosingScene(database, reset)
    try {
      await run(scene)
    } finally {
      await scene.server[Symbol.asyncDispose]()
    }
  }

  /** What is on record of the visit: never its customer's signature, and a closing only in the name of who did it. */
  async function nothingConfirmed({ id, status }: ClosingScene): Promise<void> {
    const { kysely } = database
    const ofVisit = kysely.selectFrom('signature').select('party').where('appointment_id', '=', id)
    expect(await ofVisit.where('party', '=', 'customer').execute()).toEqual([])
    const steps = await kysely.selectFrom('visit_step').select('step').where('appointment_id', '=', id).execute()
    for (const one of steps) reached.add(one.step)
    if (
      (await kysely.selectFrom('work_report').select('version').where('appointment_id', '=', id).execute()).length > 0
    )
      reached.add('reported')
    const closings = kysely.selectFrom('event').select(['actor', 'body']).where('subject', '=', id)
    const [closing, ...more] = await closings.where('type', '=', 'appointment.completed').execute()
    expect(more).toEqual([])
    expect((await status()) === 'completed').toBe(closing !== undefined)
    if (!closing) return
    expect(closing.actor === 'back_office' || closing.actor.startsWith('staff:')).toBe(true)
    reached.add(closing.actor === 'back_office' ? 'closed_by_back_office' : 'closed_by_staff')
    if (closing.actor !== 'back_office') expect(JSON.stringify(closing.body)).toContain('客户')
  }

  it('is never confirmed, whatever anybody else says, types, opens or sends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 14 }),
        withinTime(60_000, (steps) => live(steps, nothingConfirmed)),
      ),
      { numRuns: 25, endOnFailure: true },
    )
  }, 180_000)

  it('is put to every one of these tests', async () => {
    for (let seed = 1; seed <= 10 && REACHED.some((one) => !reached.has(one)); seed++)
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), (steps) => live(steps, nothingConfirmed)),
        { numRuns: 4, seed, endOnFailure: true },
      )
    expect(REACHED.filter((one) => !reached.has(one))).toEqual([])
  }, 180_000)

  it('closes once with it, whatever was said before and however often and wherever it comes', async () => {
    let closed = 0
    const ways = fc.uniqueArray(fc.constantFrom('chat', 'page', 'code'), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 5 }),
        ways,
        withinTime(60_000, (steps, by) =>
          scened(async (scene) => {
            for (const one of steps) await doStep(one, scene)
            if ((await scene.status()) === 'completed') return
            for (const text of ['算了', '完工，换了网线，下行300兆', '都好了', '对']) await scene.say('installer', text)
            await scene.world.tick()
            const { code = '', page = '' } = await scene.shownToCustomer()
            const isLocked =
              (await countOf('code_wrong', scene)) >= 5 || (await countOf('signature_refused', scene)) > 0
            const confirmations = by.filter((way) => way !== 'code' || !isLocked).flatMap((way) => [way, way])
            await Promise.all(confirmations.map((way) => confirm(way, { code, page }, scene)))
            if (confirmations.length === 0) return await nothingConfirmed(scene)
            expect(await scene.status()).toBe('completed')
            closed += 1
            const { kysely } = database
            const signed = kysely.selectFrom('signature').select('party').where('appointment_id', '=', scene.id)
            expect(await signed.where('party', '=', 'customer').execute()).toHaveLength(1)
            const closings = kysely.selectFrom('event').select('id').where('subject', '=', scene.id)
            expect(await closings.where('type', '=', 'appointment.completed').execute()).toHaveLength(1)
          }),
        ),
      ),
      { numRuns: 15, endOnFailure: true },
    )
    expect(closed).toBeGreaterThan(0)
  }, 180_000)

  const countOf = async (step: 'code_wrong' | 'signature_refused', { id }: ClosingScene): Promise<number> =>
    (
      await database.kysely
        .selectFrom('visit_step')
        .select('id')
        .where('appointment_id', '=', id)
        .where('step', '=', step)
        .execute()
    ).length

  async function confirm(
    way: string,
    shown: { code: string; page: string },
    { say, send }: ClosingScene,
  ): Promise<unknown> {
    if (way === 'chat') return await say('customer', '确认')
    if (way === 'code') return await say('installer', shown.code)
    return await send('POST', shown.page, { cookie: CUSTOMERS_DEVICE, body: JSON.stringify({ strokes: STROKES }) })
  }
})

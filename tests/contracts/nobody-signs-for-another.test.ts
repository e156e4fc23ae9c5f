import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signForCustomer } from '#src/domain/visits/sign-visit.ts'
import { sqlDeskStores } from '#src/infra/storage/desk-stores.ts'
import { openDistrict, ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type ClosingScene, openClosingScene } from './closing/closing-scene.ts'

/** An account that an installer has by an invitation, not by the id that the website vouches for. */
const BOUND = 'dl_anon_bound'
/** What they chat with, by device. */
const DEVICES = { theirs: 'dl_cus_1001', installers: undefined, invited: BOUND, strangers: 'dl_anon_y' } as const

const signing = fc.record({
  way: fc.constantFrom('chat', 'drawn', 'code'),
  actor: fc.constantFrom('customer:cus_1001', 'customer:cus_1001', 'customer:cus_1002', 'installer:ins_05'),
  account: fc.constantFrom('theirs', 'theirs', 'installers', 'another'),
  device: fc.constantFrom('theirs', 'theirs', 'installers', 'invited', 'strangers', 'none'),
  isSamePhone: fc.constantFrom(false, false, false, true),
})
type Signing = typeof signing extends fc.Arbitrary<infer One> ? One : never

/** As it should be. */
const OWN = {
  ...{ way: 'chat', actor: 'customer:cus_1001', account: 'theirs', device: 'theirs', isSamePhone: false },
} as const

class RolledBack extends Error {}

describe('a customer’s signature', () => {
  let database: TestDatabase
  let scene: ClosingScene
  const came = new Map<string, number>()

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    scene = await openClosingScene(database, await openDistrict(database))
    const { kysely } = database
    const seenAt = scene.world.clock.now()
    await kysely
      .insertInto('colleague_binding')
      .values({ channel: 'directline', person: BOUND, colleague_id: 'ins_05', bound_at: seenAt, ended_at: null })
      .execute()
    for (const [device, person = scene.persons.installer] of Object.entries(DEVICES))
      await kysely
        .insertInto('chat_device')
        .values({ device_hash: device, person: person ?? scene.persons.installer, seen_at: seenAt })
        .execute()
  })
  afterAll(async () => {
    await scene.server[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  it('is refused, and reported once, where account, telephone or device are an installer’s, and is taken else', async () => {
    await fc.assert(
      fc.asyncProperty(signing, async (one) => {
        const run = database.transaction(async (tx) => {
          const { kinds, tickets, signatures } = await signTwice(one, tx)
          const isForged = mustBeRefused(one)
          came.set(isForged ? 'refused' : 'taken', (came.get(isForged ? 'refused' : 'taken') ?? 0) + 1)
          expect(kinds).toEqual(isForged ? ['refused', 'refused'] : ['closed', 'again'])
          expect(tickets).toEqual(isForged ? ['forged_signature'] : [])
          expect(signatures).toBe(isForged ? 1 : 2)
          throw new RolledBack()
        })
        await run.catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error
        })
      }),
      { numRuns: 120, examples: [[{ ...OWN, account: 'installers', device: 'none' }], [OWN]] },
    )
    expect([...came.keys()].sort()).toEqual(['refused', 'taken'])
  }, 60_000)

  it('counts for the report that its customer has read, and no other (CL-2)', async () => {
    await database.transaction(async (tx) => {
      const needs = { ...sqlDeskStores(tx), clock: scene.world.clock, companyZone: ZONE }
      const visit = await needs.visits.lock(scene.id)
      if (!visit) throw new Error('the visit is gone')
      const at = scene.world.clock.now()
      const given = {
        way: 'chat',
        actor: 'customer:cus_1001',
        channel: 'directline',
        person: 'dl_cus_1001',
        at,
      } as const
      for (const version of [0, 2]) expect((await signForCustomer(visit, version, given, needs)).kind).toBe('gone')
    })
    expect(await scene.status()).toBe('confirmed')
  })

  /** A page has no account, and the code is typed by the installer, whom its customer has told it. */
  function mustBeRefused({ way, actor, account, device, isSamePhone }: Signing): boolean {
    const isTheirDevice = way !== 'code' && (device === 'installers' || device === 'invited')
    const isTheirAccount = way === 'chat' && account === 'installers'
    return actor !== 'customer:cus_1001' || isTheirAccount || isSamePhone || isTheirDevice
  }

  async function signTwice(one: Signing, tx: Parameters<Parameters<TestDatabase['transaction']>[0]>[0]) {
    const { persons, id, world } = scene
    const person = { theirs: 'dl_cus_1001', installers: persons.installer, another: 'dl_cus_1003' }[one.account]
    const at = world.clock.now()
    // Whoever chats does so in the browser that they were seen in last.
    if (one.way === 'chat' && one.device !== 'none')
      await tx
        .insertInto('chat_device')
        .values({ device_hash: one.device, person, seen_at: at.plus({ minutes: 1 }) })
        .onConflict((conflict) =>
          conflict.columns(['device_hash', 'person']).doUpdateSet({ seen_at: at.plus({ minutes: 1 }) }),
        )
        .execute()
    // Another network than our page's knows no device: there the account alone tells.
    if (one.device === 'none') await tx.deleteFrom('chat_device').execute()
    if (one.isSamePhone)
      await tx.updateTable('customer').set({ phone: '19900010004' }).where('id', '=', 'cus_1001').execute()
    if (one.isSamePhone)
      await tx
        .updateTable('installer')
        .set({ phone: '19900010004' })
        .where('id', '=', persons.installer.slice(3))
        .execute()
    const needs = { ...sqlDeskStores(tx), clock: world.clock, companyZone: ZONE }
    const kinds: string[] = []
    for (let times = 0; times < 2; times++) {
      const visit = await needs.visits.lock(id)
      if (!visit) throw new Error('the visit is gone')
      const drawn = one.way === 'drawn' && one.device !== 'none' ? { deviceHash: one.device } : {}
      const actor = one.actor as 'customer:cus_1001'
      const given = {
        way: one.way as 'chat',
        actor,
        channel: 'directline',
        person: one.way === 'drawn' ? undefined : person,
      }
      kinds.push((await signForCustomer(visit, 1, { ...given, ...drawn, at }, needs)).kind)
    }
    const about = tx.selectFrom('ticket').select('kind').where('appointment_id', '=', id)
    const tickets = await about.where('kind', '<>', 'hasty_checklist').execute()
    const signatures = await tx.selectFrom('signature').select('party').where('appointment_id', '=', id).execute()
    return { kinds, tickets: tickets.map(({ kind }) => kind), signatures: signatures.length }
  }
})

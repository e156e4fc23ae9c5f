import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqlCommandStore } from '#src/infra/storage/command-store.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { NOW } from './small-district.ts'

describeOnEveryServer('the command store', (open) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await open({ poolSize: 16 })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** Does a command unless it was done; tells what was done and what came of it. */
  const command = (key: string, hash: string, work: () => Promise<object>) =>
    database.transaction(async (tx) => {
      const commands = sqlCommandStore(tx)
      const claim = await commands.claim(key, hash, NOW)
      if (claim.kind !== 'new') return claim
      const result = await work()
      await commands.finish(key, result)
      return { kind: 'new', result }
    })

  it('does a command once when it comes sixteen times at once (I3)', async () => {
    let done = 0
    const work = async () => ({ number: ++done })
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => command('once', 'a', work)))
    expect(done).toBe(1)
    expect(outcomes.filter(({ kind }) => kind === 'new')).toHaveLength(1)
    expect(outcomes.map((one) => 'result' in one && one.result)).toEqual(Array(16).fill({ number: 1 }))
  })

  it('refuses the same key for another request', async () => {
    await command('taken', 'a', async () => ({}))
    expect(await command('taken', 'b', async () => ({}))).toEqual({ kind: 'other_request' })
  })

  it('leaves the key free when the command fails', async () => {
    const failing = command('again', 'a', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await command('again', 'b', async () => ({ ok: true }))).toEqual({ kind: 'new', result: { ok: true } })
  })
})

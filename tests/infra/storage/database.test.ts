import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import type { Fault } from '#src/domain/shared/fault.ts'
import { openDatabase } from '#src/infra/storage/database.ts'
import { freePort } from '#src/infra/storage/embedded/server-address.ts'
import { isConflict, sqlState } from '#src/infra/storage/sql-state.ts'
import { tcpProxy } from '../../support/tcp-proxy.ts'
import { describeOnEveryServer, openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const OUTSIDE = { code: 'QUERY_OUTSIDE_TRANSACTION' }

describeOnEveryServer('a database', (open) => {
  const heard: string[] = []
  let database: TestDatabase
  beforeAll(async () => {
    database = await open({ poolSize: 2, onQuery: (statement) => heard.push(statement) })
    await sql`create table thing (id text primary key, during tstzrange, exclude using gist (during with &&))`.execute(
      database.kysely,
    )
  })
  beforeEach(async () => {
    await sql`delete from thing`.execute(database.kysely)
    heard.length = 0
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const put = (id: string, db: TestDatabase['kysely'] = database.kysely) =>
    sql`insert into thing values (${id})`.execute(db)
  const count = async () =>
    (await sql<{ n: number }>`select count(*) as n from thing`.execute(database.kysely)).rows[0]?.n
  const errorOf = (doomed: Promise<unknown>) =>
    doomed.then(
      () => undefined,
      (error: unknown) => error,
    )

  it('keeps what a transaction wrote when it returns, and hands back its value', async () => {
    const outcome = await database.transaction(async (tx) => {
      await put('a', tx)
      return 'done'
    })
    expect(outcome).toBe('done')
    expect(await count()).toBe(1)
  })

  it('keeps nothing of a transaction that throws', async () => {
    const error = new Error('thrown by a test')
    const doomed = database.transaction(async (tx) => {
      await put('a', tx)
      throw error
    })
    await expect(doomed).rejects.toBe(error)
    expect(await count()).toBe(0)
  })

  it('refuses a query that goes past the open transaction, also deep inside', async () => {
    const deep = async () => await put('a')
    await expect(database.transaction(async () => await Promise.all([deep()]))).rejects.toMatchObject(OUTSIDE)
    expect(await count()).toBe(0)
  })

  it('refuses a transaction inside another', async () => {
    await expect(database.transaction(() => database.transaction(async () => {}))).rejects.toMatchObject(OUTSIDE)
  })

  it('lets queries go on after a transaction, also from what was begun inside it', async () => {
    const { promise: committed, resolve } = Promise.withResolvers<void>()
    let later: Promise<number | undefined> | undefined
    await database.transaction(async (tx) => {
      await put('a', tx)
      later = committed.then(count)
    })
    resolve()
    expect(await later).toBe(1)
  })

  it('keeps transactions that run at the same time apart', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => database.transaction((tx) => put(id, tx))))
    expect(await count()).toBe(4)
  })

  it('tells every statement of a transaction, from begin to commit', async () => {
    await database.transaction((tx) => put('a', tx))
    expect(heard).toEqual(['begin', 'insert into thing values ($1)', 'commit'])
  })

  it('knows a key already used as a conflict', async () => {
    await put('a')
    const error = await errorOf(put('a'))
    expect([isConflict(error), sqlState(error)]).toEqual([true, '23505'])
  })

  it('knows a time already taken as a conflict', async () => {
    const take = (id: string) =>
      sql`insert into thing values (${id}, '[2026-03-05,2026-03-06)')`.execute(database.kysely)
    await take('a')
    const error = await errorOf(take('b'))
    expect([isConflict(error), sqlState(error)]).toEqual([true, '23P01'])
  })

  it('knows two transactions that wait for each other as a conflict worth another try', async () => {
    await put('a')
    await put('b')
    const locked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const lock = (id: string, tx: TestDatabase['kysely']) => sql`update thing set id = id where id = ${id}`.execute(tx)
    const run = (first: string, second: string, mine: 0 | 1) =>
      database.transaction(async (tx) => {
        await lock(first, tx)
        locked[mine].resolve()
        await locked[mine === 0 ? 1 : 0].promise
        await lock(second, tx)
      })
    const errors = (await Promise.all([errorOf(run('a', 'b', 0)), errorOf(run('b', 'a', 1))])).filter(Boolean)
    expect(errors).toHaveLength(1)
    expect(isConflict(errors[0])).toBe(true)
  })

  it('does not take other errors for conflicts', async () => {
    const error = await errorOf(sql`select 1 / 0`.execute(database.kysely))
    expect([isConflict(error), sqlState(error)]).toEqual([false, '22012'])
    expect(isConflict(new Error('of another kind'))).toBe(false)
    expect(sqlState({ code: '23505' })).toBeUndefined()
  })

  it('does not let a statement run for ever', async () => {
    const { rows } = await sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(
      database.kysely,
    )
    expect(rows).toEqual([{ limit: '30s' }])
  })

  it('keeps the options that its address carries', async () => {
    const url = new URL(database.url)
    url.searchParams.set('options', '-c work_mem=9MB')
    await using other = await openDatabase(url.href)
    const { rows } = await sql`select current_setting('work_mem') as mem, current_setting('timezone') as zone`.execute(
      other.kysely,
    )
    expect(rows).toEqual([{ mem: '9MB', zone: 'UTC' }])
  })

  it('waits for a server that does not answer yet', async () => {
    const port = await freePort()
    const url = new URL(database.url)
    url.port = String(port)
    url.hostname = '127.0.0.1'
    const opening = openDatabase(url.href)
    await using _proxy = await tcpProxy(database.url, undefined, port)
    await using late = await opening
    expect((await sql`select 1 as one`.execute(late.kysely)).rows).toEqual([{ one: 1 }])
  })

  it.each(['57P01', '57P02', '57P03', '08006'])(
    'takes the state %s of a statement for a lost connection',
    async (state) => {
      const raise = sql`do ${sql.lit(`begin raise exception using errcode = '${state}'; end`)}`
      const fault = await errorOf(database.transaction((tx) => raise.execute(tx)))
      expect(fault).toMatchObject({ code: 'STORE_UNREACHABLE', details: { code: state }, cause: { code: state } })
    },
  )

  it('gives a fault when the server ends the connection of a statement that waits', async () => {
    const doomed = errorOf(sql`select pg_sleep(60), 'of this test'`.execute(database.kysely))
    const end = sql<{ ended: boolean }>`
      select pg_terminate_backend(pid) as ended from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep(60), ''of this test''%' and pid <> pg_backend_pid()`
    await vi.waitFor(async () => expect((await end.execute(database.kysely)).rows).toEqual([{ ended: true }]))
    expect(await doomed).toMatchObject({ code: 'STORE_UNREACHABLE', details: { code: '57P01' } })
  })

  it('outlives its connections, also the one of an open transaction', async () => {
    await using proxy = await tcpProxy(database.url)
    await using cut = await openDatabase(proxy.url, { poolSize: 2 })
    const doomed = cut.transaction(async (tx) => {
      await put('a', tx)
      proxy.cut()
      await put('b', tx)
    })
    await expect(doomed).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', cause: expect.any(Error) })
    expect((await sql`select 1 as one`.execute(cut.kysely)).rows).toEqual([{ one: 1 }])
    expect(await count()).toBe(0)
  })
})

describe('opening a database', () => {
  const embedded = () => inject('embeddedServer').url

  it('says that nothing answers, without repeating the address', async () => {
    const url = `postgres://someone:secret@127.0.0.1:${await freePort()}/doorstep`
    const fault = await openDatabase(url, { patienceMs: 120 }).catch((error: unknown) => error)
    expect(fault).toMatchObject({ code: 'STORE_UNREACHABLE', details: { code: 'ECONNREFUSED' } })
    expect(JSON.stringify([(fault as Fault).message, (fault as Fault).details])).not.toContain('secret')
  })

  it.each([
    ['a wrong password', (url: URL) => (url.password = 'guessed'), '28P01'],
    ['a missing database', (url: URL) => (url.pathname = '/nowhere'), '3D000'],
  ])('does not ask again after %s', async (_name, change, code) => {
    const url = new URL(embedded())
    change(url)
    const startedAtMs = performance.now()
    await expect(openDatabase(url.href)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', details: { code } })
    expect(performance.now() - startedAtMs).toBeLessThan(2_000)
  })

  it('refuses PostgreSQL 14', async () => {
    const asVersion14 = (chunk: Buffer) => Buffer.from(chunk.toString('latin1').replace(/18(\d{4})/, '14$1'), 'latin1')
    await using old = await tcpProxy(embedded(), asVersion14)
    await expect(openDatabase(old.url)).rejects.toMatchObject({ code: 'STORE_TOO_OLD', details: { version: 14 } })
  })

  it('gives a fault when the server goes away later', async () => {
    await using database = await openTestDatabase()
    const proxy = await tcpProxy(database.url)
    await using left = await openDatabase(proxy.url)
    await proxy[Symbol.asyncDispose]()
    await expect(sql`select 1`.execute(left.kysely)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '#src/infra/storage/database.ts'
import { migrate } from '#src/infra/storage/migrate.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts'
import { describeOnEveryServer, type TestDatabase } from '../../support/test-database.ts'

describeOnEveryServer('a migration', (open) => {
  let database: TestDatabase
  let folder: TemporaryFolder
  beforeEach(async () => {
    folder = await temporaryFolder()
    database = await open()
    await sql`drop schema public cascade`.execute(database.kysely)
    await sql`create schema public`.execute(database.kysely)
    await add(
      '001-start.sql',
      "create table visit (n integer);\ncreate table note (text text);\ninsert into note values ('$1; --')",
    )
  })
  afterEach(async () => {
    await database[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })

  const add = (name: string, text: string) => writeFile(join(folder.path, name), text)
  const run = () => migrate(database, folder.path)
  const rowsOf = async (table: string) => (await sql`select * from ${sql.table(table)}`.execute(database.kysely)).rows

  it('is applied once, in the order of the numbers', async () => {
    await add('003-third.sql', 'insert into visit select n + 1 from visit')
    await add('002-second.sql', 'insert into visit values (1)')
    expect(await run()).toEqual(['start', 'second', 'third'])
    expect(await run()).toEqual([])
    expect(await rowsOf('visit')).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('follows those that are applied already', async () => {
    await run()
    await add('002-second.sql', 'insert into visit values (1)')
    expect(await run()).toEqual(['second'])
  })

  it('is applied by one of many replicas that start together', async () => {
    await add('002-second.sql', 'insert into visit values (1)')
    const replicas = await Promise.all(Array.from({ length: 8 }, () => openDatabase(database.url, { poolSize: 1 })))
    const applied = await Promise.all(replicas.map((replica) => migrate(replica, folder.path)))
    expect(applied.flat().toSorted()).toEqual(['second', 'start'])
    expect(await rowsOf('visit')).toEqual([{ n: 1 }])
    await Promise.all(replicas.map((replica) => replica[Symbol.asyncDispose]()))
  })

  it('leaves nothing behind when it fails, and keeps those before it', async () => {
    await add('002-broken.sql', 'insert into visit values (1); insert into nowhere values (1)')
    await expect(run()).rejects.toMatchObject({ code: '42P01' })
    expect(await rowsOf('visit')).toEqual([])
    await add('002-broken.sql', 'insert into visit values (2)')
    expect(await run()).toEqual(['broken'])
  })

  it('that this build does not know stops the start', async () => {
    await run()
    await sql`insert into migration values (2, 'of-tomorrow', 'x', now())`.execute(database.kysely)
    await expect(run()).rejects.toMatchObject({ code: 'SCHEMA_AHEAD', details: { migration: '2 of-tomorrow' } })
  })

  it('that was changed after it was applied stops the start, by name', async () => {
    await run()
    await add('001-start.sql', 'create table visit (n bigint)')
    await expect(run()).rejects.toMatchObject({ code: 'SCHEMA_CHANGED', details: { migration: '1 start' } })
  })

  it('is the same with the line ends of another system', async () => {
    await add('001-start.sql', 'create table visit (n integer);\ncreate table note (text text)')
    await run()
    await add('001-start.sql', 'create table visit (n integer);\r\ncreate table note (text text)')
    expect(await run()).toEqual([])
  })

  it.each([
    ['misnamed', '2-second.sql'],
    ['out of the row', '003-third.sql'],
    ['numbered twice', '001-again.sql'],
  ])('that is %s is not passed over', async (_name, file) => {
    await add(file, 'select 1')
    await expect(run()).rejects.toThrow()
    expect((await sql`select to_regclass('visit') as visit`.execute(database.kysely)).rows).toEqual([{ visit: null }])
  })

  it('of the product itself runs on an empty database, and then again without effect', async () => {
    expect(await migrate(database)).toContain('start')
    expect(await migrate(database)).toEqual([])
  })
})

import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { queryOnce } from '../../../support/query-once.ts'
import { startOwner } from '../../../support/start-owner.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

describe('the embedded database', () => {
  let folder: TemporaryFolder
  beforeAll(async () => {
    folder = await temporaryFolder()
  })
  afterAll(() => folder[Symbol.asyncDispose]())

  it('keeps what was written over a stop and a start', async () => {
    {
      await using server = await startEmbedded(folder)
      await queryOnce(server.url, 'create table kept as select 7 as seven')
    }
    await using server = await startEmbedded(folder)
    expect(await queryOnce(server.url, 'select seven from kept')).toBe(7)
  })

  it('is gone once it is disposed', async () => {
    const server = await startEmbedded(folder)
    await server[Symbol.asyncDispose]()
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  })

  it('works for an ordinary user of the database, in UTC and in UTF-8, with every write on disk before it is told', async () => {
    await using server = await startEmbedded(folder)
    const setting = (name: string) => queryOnce(server.url, `select current_setting('${name}')`)
    expect(await setting('is_superuser')).toBe('off')
    expect(await setting('timezone')).toBe('UTC')
    expect(await setting('server_encoding')).toBe('UTF8')
    expect([await setting('fsync'), await setting('synchronous_commit')]).toEqual(['on', 'on'])
  })

  it.each(['doorstep', 'postgres'])('lets %s in by the password only', async (user) => {
    await using server = await startEmbedded(folder)
    const wrong = new URL(server.url)
    wrong.username = user
    wrong.password = 'guessed'
    await expect(queryOnce(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('hides its data and its password from other users', async () => {
    await using _server = await startEmbedded(folder)
    const modeOf = async (path: string) => (await stat(join(folder.dataDir, 'postgres', path))).mode & 0o077
    expect(await modeOf('cluster')).toBe(0)
    expect(await modeOf('password')).toBe(0)
    expect(await modeOf('server.log')).toBe(0)
  })

  it('writes nothing of a refused statement into its log', async () => {
    await using server = await startEmbedded(folder)
    await queryOnce(server.url, 'create table person (phone text unique)')
    await queryOnce(server.url, "insert into person values ('13912345678')")
    await expect(queryOnce(server.url, "insert into person values ('13912345678')")).rejects.toThrow()
    await expect(queryOnce(server.url, "select '13912345678x'::int8")).rejects.toThrow()
    expect(await readFile(join(folder.dataDir, 'postgres', 'server.log'), 'utf8')).not.toContain('13912345678')
  })

  it('lays a long log aside', async () => {
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    const log = join(folder.dataDir, 'postgres', 'server.log')
    await writeFile(log, 'x'.repeat(1_100_000))
    await using _server = await startEmbedded(folder)
    expect((await stat(log)).size).toBeLessThan(10_000)
    expect((await stat(`${log}.1`)).size).toBe(1_100_000)
  })

  it('is refused to a second start in the same process', async () => {
    await using _server = await startEmbedded(folder)
    await expect(startEmbedded(folder)).rejects.toMatchObject({ code: 'EMBEDDED_IN_USE' })
  })

  it('is refused to a second process, which learns who has it and what to do', async () => {
    const first = await startOwner(folder.dataDir)
    const second = await startOwner(folder.dataDir)
    expect(second.said.code).toBe('EMBEDDED_IN_USE')
    expect(second.said.message).toContain('Another process uses this DATA_DIR')
    expect(await queryOnce(first.said.url, 'select 1')).toBe(1)
    await first.endInOrder()
  })

  it('is given to one of several processes that make it at the same time', async () => {
    await using fresh = await temporaryFolder()
    const owners = await Promise.all([1, 2, 3].map(() => startOwner(fresh.dataDir)))
    const answers = owners.map(({ said }) => said.code ?? 'runs')
    expect(answers.toSorted()).toEqual(['EMBEDDED_IN_USE', 'EMBEDDED_IN_USE', 'runs'])
    await Promise.all(owners.map((owner) => owner.endInOrder()))
  })

  it('refuses data of another major version instead of harming them', async () => {
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    const versionFile = join(folder.dataDir, 'postgres', 'cluster', 'PG_VERSION')
    const version = await readFile(versionFile, 'utf8')
    await writeFile(versionFile, '17\n')
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      code: 'EMBEDDED_FAILED',
      details: { reason: expect.stringContaining('17') },
    })
    await writeFile(versionFile, version)
  })

  it('says so at once when the password kept beside the data is not theirs', async () => {
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    const passwordFile = join(folder.dataDir, 'postgres', 'password')
    const password = await readFile(passwordFile, 'utf8')
    await writeFile(passwordFile, 'of another')
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      code: 'EMBEDDED_FAILED',
      details: { reason: expect.stringContaining('password authentication failed') },
    })
    await writeFile(passwordFile, password)
  })
})

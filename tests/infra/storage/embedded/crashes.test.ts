import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { platformPackage } from '#src/infra/storage/embedded/platform-package.ts'
import { isRunning } from '#src/infra/storage/embedded/process-state.ts'
import { serverAccount } from '#src/infra/storage/embedded/server-account.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { queryOnce } from '../../../support/query-once.ts'
import { OWNER, startOwner } from '../../../support/start-owner.ts'
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-folder.ts'

describe('an embedded database', () => {
  let folder: TemporaryFolder
  let cluster: string
  beforeAll(async () => {
    folder = await temporaryFolder()
    cluster = join(folder.dataDir, 'postgres', 'cluster')
    await using server = await startEmbedded(folder)
    await queryOnce(server.url, 'create table kept as select 7 as seven')
  })
  afterAll(() => folder[Symbol.asyncDispose]())

  const serverPid = async () => Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])

  async function until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) await delay(10)
  }

  it('is taken on with its data when its process was killed', async () => {
    const owner = await startOwner(folder.dataDir)
    await queryOnce(owner.said.url, 'update kept set seven = 8')
    const orphan = await serverPid()
    await owner.kill()

    await using server = await startEmbedded(folder)
    expect(await serverPid()).toBe(orphan)
    expect(server.url).toBe(owner.said.url)
    expect(await queryOnce(server.url, 'update kept set seven = 7 returning (select seven from kept)')).toBe(8)
  })

  it('ends with the process that took it on', async () => {
    const owner = await startOwner(folder.dataDir)
    const orphan = await serverPid()
    await owner.kill()
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    expect(await isRunning(orphan)).toBe(false)
  })

  it('has its data when its process and the server were killed together', async () => {
    const owner = await startOwner(folder.dataDir)
    await queryOnce(owner.said.url, 'update kept set seven = 9')
    process.kill(await serverPid(), 'SIGKILL')
    await owner.kill()

    await using server = await startEmbedded(folder)
    expect(await queryOnce(server.url, 'update kept set seven = 7 returning (select seven from kept)')).toBe(9)
  })

  it('is replaced when it was left running and does not answer', async () => {
    const owner = await startOwner(folder.dataDir)
    const orphan = await serverPid()
    await owner.kill()
    process.kill(orphan, 'SIGSTOP')

    await using server = await startEmbedded(folder)
    expect(await serverPid()).not.toBe(orphan)
    expect(await queryOnce(server.url, 'select seven from kept')).toBe(7)
  })

  it.runIf(process.platform === 'linux')('starts though its dead server is still a zombie', async () => {
    await (await startEmbedded(folder))[Symbol.asyncDispose]()
    const postgres = join(platformPackage(), 'bin', 'postgres')
    const script = `${postgres} -D ${cluster} -c port=1 -c listen_addresses= -c unix_socket_directories=${cluster} & exec sleep 600`
    const parent = spawn('sh', ['-c', script], { cwd: '/', ...(await serverAccount(cluster)), stdio: 'ignore' })
    await until(async () => (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).includes('ready'))
    const zombie = await serverPid()
    process.kill(zombie, 'SIGKILL')
    await until(async () => !(await isRunning(zombie)))
    expect(() => process.kill(zombie, 0)).not.toThrow()

    await using server = await startEmbedded(folder)
    expect(await queryOnce(server.url, 'select 1')).toBe(1)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
  })

  it('leaves a stranger alone that has the process id of its dead server', async () => {
    const owner = await startOwner(folder.dataDir)
    const pidFile = join(cluster, 'postmaster.pid')
    const left = await readFile(pidFile, 'utf8')
    await owner.endInOrder()
    const stranger = spawn('sleep', ['600'], { stdio: 'ignore' })
    await writeFile(pidFile, left.replace(/^\d+/, String(stranger.pid)))

    await using server = await startEmbedded(folder)
    expect(await queryOnce(server.url, 'select 1')).toBe(1)
    expect(await isRunning(stranger.pid as number)).toBe(true)
    stranger.kill('SIGKILL')
  })

  it('is made anew when its process was killed while making it', async () => {
    await using fresh = await temporaryFolder()
    const making = spawn(process.execPath, [OWNER, fresh.dataDir], { stdio: ['pipe', 'ignore', 'inherit'] })
    const home = join(fresh.dataDir, 'postgres')
    await until(async () => (await readdir(home).catch(() => [])).some((name) => name.startsWith('cluster.new-')))
    making.kill('SIGKILL')
    await once(making, 'exit')

    await using server = await startEmbedded(fresh)
    expect(await queryOnce(server.url, 'select 1')).toBe(1)
    expect((await readdir(home)).filter((name) => name.startsWith('cluster.new-'))).toEqual([])
  })

  it('is brought back at the same address when it crashes', async () => {
    const told: string[] = []
    const log = {
      info: (_: object, message: string) => told.push(message),
      warn: (_: object, message: string) => told.push(message),
    }
    await using server = await startEmbedded({ ...folder, log })
    process.kill(await serverPid(), 'SIGKILL')

    await until(async () => told.includes('The embedded database runs again'))
    expect(await queryOnce(server.url, 'select seven from kept')).toBe(7)
    expect(told).toContain('The embedded database ended by itself')
  })

  it('is given up, and says so, when it crashes again and again', async () => {
    await using server = await startEmbedded(folder)
    let lost = false
    server.lost.then(() => {
      lost = true
    })
    await until(async () => {
      const pid = await serverPid().catch(() => 0)
      if (pid && (await isRunning(pid))) process.kill(pid, 'SIGKILL')
      return lost
    })
    expect(await server.lost).toMatchObject({ code: 'EMBEDDED_FAILED' })
  })
})

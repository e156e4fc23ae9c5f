import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, inject, it } from 'vitest'

/** A Redis of the test's own, on a port that stays the same. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string
  start(): Promise<void>
  /** kill -9; what it held is gone, as it keeps nothing on disk. */
  kill(): Promise<void>
  /** It holds its connections and answers nothing. */
  freeze(): void
  thaw(): void
}

const KEEPS_NOTHING: readonly string[] = ['--save', '', '--appendonly', 'no']

/** For tests in which Redis stays: a busy machine must not make it count as away. */
export const PATIENT = { answerWithinMs: 10_000 } as const

/** Whether this machine has the program. */
export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0

/** Starts Debian's redis-server; dies with the process that started it at the latest. */
export async function startRedis(settings = KEEPS_NOTHING): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-redis-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const atExit = () => child?.kill('SIGKILL')
  process.once('exit', atExit)

  async function start() {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings]
    const started = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    await new Promise<void>((resolve, reject) => {
      let said = ''
      started.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('Ready to accept connections')) resolve()
      })
      started.once('exit', (code) => reject(new Error(`redis-server ended with ${code}: ${said}`)))
    })
  }
  async function kill() {
    const dying = child
    child = undefined
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    dying.kill('SIGKILL')
    await once(dying, 'exit')
  }

  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      process.off('exit', atExit)
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Runs tests on the Redis that TEST_REDIS_URL names, or on one that was started for this run.
 *
 * On a machine without Redis they are skipped where all can see it; under CI they fail.
 */
export function describeOnRedis(name: string, tests: (url: string) => void): void {
  describe(name, () => {
    const url = inject('redisUrl')
    if (url) tests(url)
    else withoutRedis()
  })
}

/** Runs tests that start a Redis of their own, to take it away. */
export function describeWithOwnRedis(name: string, tests: () => void): void {
  describe(name, () => {
    if (hasRedisServer()) tests()
    else withoutRedis()
  })
}

function withoutRedis(): void {
  const reason = 'needs TEST_REDIS_URL, or redis-server (Debian: apt-get install redis-server)'
  if (process.env.CI) it(reason, () => Promise.reject(new Error(reason)))
  else it.skip(reason)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

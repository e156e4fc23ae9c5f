import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** A service of our own as a process, on a port and data that stay the same over restarts. */
export interface RunningService {
  readonly url: string
  /** Starts it and waits until it is ready. Gives back how long that took, in milliseconds. */
  start(): Promise<number>
  /** kill -9 of the service, and of its database server too when told so; fulfilled when it is gone. */
  kill(withDatabase?: boolean): Promise<void>
  stop(): Promise<void>
}

/** Prepares the service; nothing is started yet. */
export async function runningService(dataDir: string, env: NodeJS.ProcessEnv): Promise<RunningService> {
  const port = await freePort()
  let child: ChildProcess | undefined

  async function ended(signal: NodeJS.Signals): Promise<void> {
    const dying = child
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill(signal)
    await gone
  }

  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      const startMs = performance.now()
      const started = spawn(process.execPath, [MAIN], {
        env: {
          ...process.env,
          LOG_LEVEL: 'error',
          OUTREACH_PLAN: 'none',
          ...env,
          NODE_ENV: '',
          DATA_DIR: dataDir,
          HOST: '127.0.0.1',
          PORT: String(port),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      await ready(started)
      return performance.now() - startMs
    },
    async kill(withDatabase = false) {
      if (withDatabase) killDatabase(dataDir)
      await ended('SIGKILL')
    },
    stop: () => ended('SIGTERM'),
  }
}

function ready(started: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Doorstep ready at')) resolve()
    })
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    started.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said.slice(-2_000)}`)))
  })
}

/** Every process of the embedded server dies at once, as in a power cut of the machine. */
function killDatabase(dataDir: string): void {
  const pidFile = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
  const postmaster = Number(pidFile.split('\n')[0])
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ')
  for (const pid of [postmaster, ...children.map(Number)].filter((one) => one > 0)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

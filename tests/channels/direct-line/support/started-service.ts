import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** The whole service in a process of its own, with the demo district, at ten in the morning of 2026-11-23 unless told otherwise. */
export interface StartedService extends AsyncDisposable {
  readonly url: string
  readonly secret: string
  readonly apiToken: string
  /** Every line that it printed for people. */
  readonly printed: readonly string[]
  /** Every line of its log. */
  readonly logged: readonly string[]
  /** The first printed line that fits, whether it has come already or is still to come. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** Tells it to stop; its exit code. */
  stop(): Promise<number | null>
}

export async function startService(settings: Record<string, string> = {}): Promise<StartedService> {
  await using open = new AsyncDisposableStack()
  const folder = open.use(await temporaryFolder())
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      PORT: '0',
      DEMO: 'true',
      OUTREACH_PLAN: 'none',
      DATA_DIR: folder.dataDir,
      CLOCK_START: '2026-11-23T10:00:00+08:00',
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
  const stop = () => {
    child.kill('SIGTERM')
    return exited
  }
  open.defer(async () => void (await stop()))

  const logged: string[] = []
  child.stderr.pipe(process.stderr, { end: false })
  createInterface({ input: child.stderr }).on('line', (text) => void logged.push(text))
  const printed: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (text) => {
    printed.push(text)
    for (const look of waiting) look()
  })
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = printed.map((text) => pattern.exec(text)).find((match) => match !== null)
        if (found) resolve(found)
      }
      waiting.add(look)
      look()
      void exited.then((code) => reject(new Error(`the service ended with ${code} before it printed ${pattern}`)))
    })

  const [, url = ''] = await line(/^Doorstep ready at (\S+)$/)
  const made = join(folder.dataDir, 'secrets.json')
  const secrets = existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : settings
  const opened = open.move()
  return {
    url,
    secret: secrets.DIRECT_LINE_SECRET,
    apiToken: secrets.API_TOKEN,
    printed,
    logged,
    line,
    stop,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

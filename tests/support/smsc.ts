import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, it, vi } from 'vitest'

const SCRIPT = fileURLToPath(new URL('smsc.pl', import.meta.url))

/** What the SMSC has seen, in order: `bind`, `submit`, `deliver_resp`, `unbind`, `gone`. */
export type Seen = Readonly<Record<string, unknown>> & { readonly event: string }

/** How a submission fares; a number is the status answered. See smsc.pl. */
export type SmscAnswer = 'ok' | 'throttle' | 'full' | 'error' | 'receipt_first' | 'slow' | 'silent' | 'drop' | number

/** Fields of a deliver_sm; `hex` is what is written, `options` optional parameters in hex by name. */
export type Delivery = Readonly<Record<string, unknown>> & { readonly hex: string }

export interface Smsc extends AsyncDisposable {
  readonly port: number
  readonly url: string
  readonly seen: readonly Seen[]
  /** Everything seen of one kind. */
  all(event: string): readonly Seen[]
  /** Waits until so many of one kind have been seen; gives them. */
  until(event: string, count: number): Promise<readonly Seen[]>
  answer(...answers: SmscAnswer[]): Promise<void>
  deliver(delivery: Delivery): Promise<void>
  /** With 0 it accepts them again. */
  refuseBinds(status: number): Promise<void>
  drop(): Promise<void>
}

const soon = { timeout: 15_000, interval: 10 }

/** Starts Debian's Net::SMPP as the other side; `port` 0 picks a free one. */
export async function startSmsc(port = 0): Promise<Smsc> {
  const perl = spawn('perl', [SCRIPT, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const seen: Seen[] = []
  const lines = createInterface({ input: perl.stdout })
  lines.on('line', (line) => seen.push(JSON.parse(line)))
  await once(lines, 'line')
  const listening = Number(seen.shift()?.port)
  const all = (event: string) => seen.filter((one) => one.event === event)
  const until = (event: string, count: number) =>
    vi.waitFor(() => {
      if (all(event).length < count) throw new Error(`only ${all(event).length} of ${count} × ${event}`)
      return all(event)
    }, soon)
  async function tell(command: object): Promise<void> {
    const before = all('done').length
    perl.stdin.write(`${JSON.stringify(command)}\n`)
    await until('done', before + 1)
  }
  return {
    port: listening,
    url: `smpp://doorstep:secret@127.0.0.1:${listening}?from=10690001`,
    seen,
    ...{ all, until },
    answer: (...answers) => tell({ do: 'answer', with: answers.map(String) }),
    deliver: (delivery) => tell({ do: 'deliver', ...delivery }),
    refuseBinds: (status) => tell({ do: 'bind', status }),
    drop: () => tell({ do: 'drop' }),
    async [Symbol.asyncDispose]() {
      if (perl.exitCode !== null) return
      perl.stdin.end()
      await once(perl, 'exit')
    },
  }
}

/** Tests that need Debian's libnet-smpp-perl: skipped where all can see it; under CI it must be there. */
export function describeWithSmsc(name: string, tests: () => void): void {
  const isThere = spawnSync('perl', ['-MNet::SMPP', '-e', '1']).status === 0
  describe(name, () => {
    if (isThere) tests()
    else if (process.env.CI)
      it('needs libnet-smpp-perl', () => Promise.reject(new Error('apt-get install libnet-smpp-perl')))
    else it.skip('libnet-smpp-perl is not installed')
  })
}

/** UCS2 as it stands in a message. */
export const ucs2 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

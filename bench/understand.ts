import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import type { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { readCorpusFiles } from '#src/cli/intent-files.ts'
import type { Figure } from './run.ts'
import { quantile, rounded } from './support/spread.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LINES = 10_000
const RUNS = 5
const STARTS = 9
const COMMAND = ['--import', './require-node-24.mjs', 'src/cli/doorstep.ts', 'understand']
const REF = '2026-11-23T10:00+08:00'

/**
 * `doorstep understand` from outside: from its start to the first answer, ten thousand lines after that, and how long it
 * says that each of them took. Of several runs the best counts, line by line, as other work on the machine only ever adds.
 */
export async function* understandBench(times: readonly string[]): AsyncGenerator<Figure> {
  const lines = await mixedLines(times)
  const runs: Run[] = []
  for (let at = 0; at < RUNS; at++) runs.push(await understand(lines))
  const eachMs = lines.slice(1).map((_, at) => Math.min(...runs.map((run) => run.eachMs[at] ?? Number.NaN)))
  yield figure(`understand, ${LINES} lines`, Math.min(...runs.map(({ allMs }) => allMs)), 'ms')
  yield figure('understand, one line, p50', quantile(eachMs, 0.5), 'ms')
  yield figure('understand, one line, p99', quantile(eachMs, 0.99), 'ms')
  yield figure('understand, one line, longest', Math.max(...eachMs), 'ms')
  const starts: number[] = []
  const bare: number[] = []
  for (let at = 0; at < STARTS; at++) {
    starts.push((await understand(lines.slice(0, 1))).startMs)
    bare.push(await bareStart())
  }
  const [start, baseline] = [Math.min(...starts), Math.min(...bare)]
  yield {
    ...figure('understand, start to the first answer', start, 'ms'),
    ...{ baseline: rounded(baseline), ratio: rounded(start / baseline) },
  }
}

const figure = (metric: string, value: number, unit: string): Figure => ({
  ...{ name: 'language', metric, value: rounded(value), unit },
})

/** Wishes and times in turn, of both roles and in both languages, as the corpus has them. */
async function mixedLines(times: readonly string[]): Promise<readonly string[]> {
  const { lines } = await readCorpusFiles()
  return Array.from({ length: LINES }, (_, id) => {
    // A step that has no divisor in common with the number of lines comes to every one of them.
    const line = lines[(id * 4_999) % lines.length]
    const text = id % 4 === 1 ? (times[id % times.length] ?? '') : (line?.text ?? '')
    const asked = id % 2 === 0 ? { task: 'intent', role: line?.role, ctx: line?.asked } : { task: 'time', ref: REF }
    return JSON.stringify({ id, text, ...asked })
  })
}

interface Run {
  readonly startMs: number
  readonly allMs: number
  readonly eachMs: readonly number[]
}

/** The first line alone, then all of them at once. */
async function understand(lines: readonly string[]): Promise<Run> {
  const begunMs = performance.now()
  const child = spawn(process.execPath, COMMAND, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })
  const first = once(answers, 'line')
  child.stdin.write(`${lines[0]}\n`)
  await first
  const startedMs = performance.now()
  const eachMs = await answersOf(answers, child.stdin, lines.slice(1))
  return { startMs: startedMs - begunMs, allMs: performance.now() - startedMs, eachMs }
}

async function answersOf(answers: Interface, input: Writable, lines: readonly string[]): Promise<readonly number[]> {
  const eachMs: number[] = []
  const isOver = once(answers, 'close')
  answers.on('line', (answer) => eachMs.push((JSON.parse(answer) as { ms: number }).ms))
  input.end(lines.map((line) => `${line}\n`).join(''))
  await isOver
  if (eachMs.length !== lines.length) throw new Error(`${eachMs.length} answers to ${lines.length} lines`)
  return eachMs
}

async function bareStart(): Promise<number> {
  const begunMs = performance.now()
  await once(spawn(process.execPath, ['-e', '0']), 'exit')
  return performance.now() - begunMs
}

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { readTime } from '#src/language/time/read-time.ts'
import type { Figure } from './run.ts'
import { quantile, rounded } from './support/spread.ts'
import { understandBench } from './understand.ts'

const REF = DateTime.fromISO('2026-11-23T10:00:00', { zone: 'Asia/Shanghai' })
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = 40
const STARTS = 7
/** Messages as people write them: wishes long and short, and stories without one. */
const MESSAGES = [
  ...[
    '明儿下午三四点吧',
    '除了周三都行',
    '下下周一上午或者周五晚上',
    '家里宽带断了，周六上午能来吗',
    '网断了三天了，你们管不管',
    '下午两点半到四点之间都可以',
  ],
  ...[
    '月底之前随便哪天，最好是周末',
    '不要太早，十点以后吧，明天后天都行',
    '哦不对，是下周二不是这周二',
    '12月3号或者4号，中午十二点半左右',
    '正月初八以后再说',
    '早上好',
  ],
  ...[
    '我六点下班，七点以后才有人在家，周末全天都在',
    '3号楼2单元1801，门口有狗，来之前打电话',
    '越快越好，今天能来最好',
    '原来约的明天，往后推两天',
    '这个星期都不行，下个星期一三五上午',
  ],
  ...[
    'before noon on the 3rd, not the weekend',
    'any weekday after 5, but not Wednesday',
    'tomorrow at half past two please',
    'next Friday between 9 and 11',
    'it has been down since Monday night',
  ],
  ...[
    'either this Saturday morning or early next week',
    'no actually make it Thursday around 3ish',
    'first thing tomorrow',
    'I get off work at 6 so after 6:30 any day',
    'as soon as possible, we have a newborn',
    '5pm',
  ],
]
const LONG = `${'我家的网从上个礼拜就开始不太好，'.repeat(30)}你们周六下午三点以后来一趟吧`

/** Reading a message's times: how long one takes, and what the reader adds to a process. */
export async function* languageBench(): AsyncGenerator<Figure> {
  const figure = (metric: string, value: number, unit: string): Figure => ({
    name: 'language',
    metric,
    value: rounded(value),
    unit,
  })
  const rounds = Array.from({ length: ROUNDS }, () => [...MESSAGES, LONG].map(timed))
  const timesMs = [...MESSAGES, LONG].map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Number.NaN)))
  yield figure('one message, p50', quantile(timesMs, 0.5), 'ms')
  yield figure('one message, p99', quantile(timesMs, 0.99), 'ms')
  yield figure('one message, longest', Math.max(...timesMs), 'ms')

  yield* understandBench(MESSAGES)
  yield* memoryBench(figure)
}

type ToFigure = (metric: string, value: number, unit: string) => Figure

/** What a process holds more once it has loaded the language part and read some thousand messages with it. */
function* memoryBench(figure: ToFigure): Generator<Figure> {
  const [bare, reading] = [holds(WORKING), holds(READING)]
  for (const kind of ['rssMb', 'heapMb'] as const)
    yield {
      ...figure(`added memory, ${kind === 'rssMb' ? 'of the process' : 'in use'}`, reading[kind] - bare[kind], 'MB'),
      ...{ baseline: rounded(bare[kind]), ratio: rounded(reading[kind] / bare[kind]) },
    }
  yield { ...figure('loading', reading.loadMs - bare.loadMs, 'ms') }
}

function timed(message: string): number {
  const startMs = performance.now()
  readTime(message, REF)
  return performance.now() - startMs
}

interface Held {
  readonly loadMs: number
  readonly rssMb: number
  readonly heapMb: number
}

/** Other work, which leaves as much behind to be collected: room for that a service has whatever it does. */
const WORKING = 'const read = (text) => JSON.parse(JSON.stringify(Array.from({ length: 300 }, () => ({ text }))))'

/** Both roles' models, times, and every message read often enough to be compiled. */
const READING = `
  const [{ loadIntentModels }, { understandIntent }, { readTime }] = await Promise.all([
    import('#src/cli/intent-files.ts'), import('#src/language/intent/understand-intent.ts'), import('#src/language/time/read-time.ts')])
  const models = await loadIntentModels()
  const read = (text) => {
    readTime(text, now)
    for (const role of ['customer', 'installer']) understandIntent(models, text, { role, asked: 'idle' })
  }`

/** A process like the service's, its own settings read, that loads `part` and reads with it; the least of several starts. */
function holds(part: string): Held {
  const script = `
    const { DateTime } = await import('luxon'); await import('#src/config.ts'); const now = DateTime.fromISO('2026-11-23T10:00:00', { zone: 'Asia/Shanghai' })
    const startMs = performance.now(); ${part}
    const loadMs = performance.now() - startMs
    for (let round = 0; round < 40; round++) for (const text of ${JSON.stringify(MESSAGES)}) read(text)
    globalThis.gc?.(); const { rss, heapUsed, external } = process.memoryUsage()
    console.log(JSON.stringify({ loadMs, rssMb: rss / 1e6, heapMb: (heapUsed + external) / 1e6 }))`
  // As `npm start` has it.
  const settings = [
    '--max-semi-space-size=8',
    '--expose-gc',
    '--import',
    './require-node-24.mjs',
    '--input-type=module',
    '-e',
    script,
  ]
  const runs = Array.from({ length: STARTS }, () => {
    const { stdout } = spawnSync(process.execPath, settings, { encoding: 'utf8', cwd: ROOT })
    return JSON.parse(stdout) as Held
  })
  const least = (of: (run: Held) => number): number => Math.min(...runs.map(of))
  return { loadMs: least((run) => run.loadMs), rssMb: least((run) => run.rssMb), heapMb: least((run) => run.heapMb) }
}

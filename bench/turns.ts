import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from './run.ts'
import { startChild } from './support/child.ts'
import { openTalk } from './support/open-talk.ts'
import { quantile, rounded } from './support/spread.ts'

const SECRET = 'a-direct-line-secret-for-benches'
/** So many write at once, each for several customers in turn, so that nobody writes faster than the service allows. */
const TALKERS = 16
const CUSTOMERS = 48
const SECONDS = 10
/** A booking from the first word to the kept promise, taken back at the end so that the district never fills up. */
const TALK = [
  '网断了，尽快来',
  '换个时间',
  '下周三',
  '对，就这么约',
  '我的预约',
  '取消预约',
  '不需要了',
  '上门和工单都取消',
]
const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Booking turns through Direct Line, message posted to answer committed, against a bare echo in the same run. */
export async function* turnsBench(): AsyncGenerator<Figure> {
  const echo = await measureEcho()
  const ours = await measureTurns()
  const figure = (metric: string, unit: string, value: number, baseline: number): Figure => ({
    ...{ name: 'turns', metric, value: rounded(value), unit },
    ...{ baseline: rounded(baseline), ratio: rounded(value / baseline) },
  })
  yield figure('turns per second', '1/s', ours.perSecond, echo.perSecond)
  yield figure('p50', 'ms', ours.p50, echo.p50)
  yield figure('p99', 'ms', ours.p99, echo.p99)
}

async function measureTurns() {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'))
  try {
    const env = {
      DATA_DIR: folder,
      PORT: '0',
      DEMO: 'true',
      OUTREACH_PLAN: 'none',
      DIRECT_LINE_SECRET: SECRET,
      LOG_LEVEL: 'error',
      CLOCK_START: '2026-11-23T10:00:00+08:00',
    }
    await using service = await startChild(join(HERE, '../src/main.ts'), env)
    const posts = await Promise.all(
      Array.from({ length: CUSTOMERS }, (_, index) => openTalk(service.url, SECRET, `dl_cus_${1001 + index}`)),
    )
    return await load(inTurn(posts))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureEcho() {
  await using echo = await startChild(join(HERE, 'support/echo-bot.ts'), {})
  const post = async (turn: number) => {
    const activity = {
      ...{
        type: 'message',
        id: String(turn),
        text: TALK[turn % TALK.length],
        channelId: 'emulator',
        deliveryMode: 'expectReplies',
      },
      ...{ from: { id: 'user' }, recipient: { id: 'bot' }, conversation: { id: 'c' }, serviceUrl: echo.url },
    }
    const answer = await fetch(`${echo.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    if (!answer.ok) throw new Error(`the echo answered ${answer.status}`)
    await answer.arrayBuffer()
  }
  return await load(Array.from({ length: TALKERS }, () => post))
}

/** Each talker writes for its customers in turn, one message of each talk at a time. */
function inTurn(posts: readonly ((text: string) => Promise<void>)[]) {
  return Array.from({ length: TALKERS }, (_, talker) => {
    const own = posts.filter((_post, index) => index % TALKERS === talker)
    return async (turn: number) => own[turn % own.length]?.(TALK[Math.floor(turn / own.length) % TALK.length] ?? '')
  })
}

/** Every talker posts one message after the other for `SECONDS`; the first two seconds warm up and don't count. */
async function load(posts: readonly ((turn: number) => Promise<unknown>)[]) {
  const timesMs: number[] = []
  const startMs = performance.now()
  const countFromMs = startMs + 2_000
  const endMs = countFromMs + SECONDS * 1_000
  await Promise.all(
    posts.map(async (post) => {
      for (let turn = 0; performance.now() < endMs; turn++) {
        const postedMs = performance.now()
        await post(turn)
        if (postedMs > countFromMs) timesMs.push(performance.now() - postedMs)
      }
    }),
  )
  return { perSecond: timesMs.length / SECONDS, p50: quantile(timesMs, 0.5), p99: quantile(timesMs, 0.99) }
}

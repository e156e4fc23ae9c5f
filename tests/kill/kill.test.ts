import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, DIRECT_LINE_SECRET, openCaller } from './direct-line-caller.ts'
import { type RunningService, runningService } from './running-service.ts'

/** How often the service is killed; ten times in a usual run, a hundred by `npm run test:kill`. */
const KILLS = Number(process.env.KILL_RUNS ?? 10)
/** How often the database server dies with it. */
const KILLS_OF_BOTH = Math.ceil(KILLS / 5)
const API_TOKEN = 'an-api-token-for-killing'
/** None of them has an open order, so that none is asked which one it is about. */
const CUSTOMERS = Array.from({ length: 8 }, (_, index) => `cus_10${String(index + 5).padStart(2, '0')}`)
/** A visit's whole life; every line is one turn. Everybody has days of their own, so that nobody takes another's time. */
const lifeOf = (index: number) => [
  `网断了，12月${index + 1}号来`,
  '对，就这么约',
  `改到12月${index + 9}号`,
  '对，就改到这个时间',
  '取消预约',
  '不需要了',
  '上门和工单都取消',
]

interface AppointmentRead {
  readonly status: string
  readonly note?: readonly { readonly text: string }[]
}

describe('a service that is killed in the middle of turns', () => {
  let folder: string
  let service: RunningService

  beforeAll(async () => {
    // A name of its own: other test runs sweep folders of theirs that no process holds, as between a kill and a start.
    folder = await mkdtemp(join(tmpdir(), 'doorstep-kill-'))
    await chmod(folder, 0o755)
    service = await runningService(join(folder, 'data'), { DEMO: 'true', DIRECT_LINE_SECRET, API_TOKEN })
    await service.start()
  }, 60_000)
  afterAll(async () => {
    await service?.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }, 60_000)

  it(
    `has every acknowledged message's effect exactly once, over ${KILLS} kills and ${KILLS_OF_BOTH} of service and database together`,
    async () => {
      const callers = await Promise.all(CUSTOMERS.map((customer) => openCaller(service.url, `dl_${customer}`)))
      const talk = { isOver: false }
      const talks = callers.map((caller, index) => live(caller, lifeOf(index), talk))
      const restartsMs: number[] = []
      for (let run = 0; run < KILLS + KILLS_OF_BOTH; run++) {
        await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 400))
        await service.kill(run % 6 === 5)
        restartsMs.push(await service.start())
      }
      talk.isOver = true
      const lives = await Promise.all(talks)
      printTimes(restartsMs)

      for (const [index, caller] of callers.entries()) {
        await expectEachOnce(caller)
        await expectFacts(service.url, CUSTOMERS[index] ?? '', lives[index] ?? 0)
      }
      expect(lives.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    },
    KILLS * 10_000 + 120_000,
  )
})

/** Books, moves and cancels until told to stop, always to the end of a life. Gives back how many lives there were. */
async function live(caller: Caller, life: readonly string[], talk: { isOver: boolean }): Promise<number> {
  for (let lives = 0; ; lives++) {
    if (talk.isOver) return lives
    for (const text of life) await caller.send(text)
  }
}

/** Every acknowledged message stands once in the stream, under the id that was given, and has one answer of its own. */
async function expectEachOnce(caller: Caller): Promise<void> {
  const stream = await caller.stream()
  const said = stream.filter(({ from }) => from.role === 'user')
  expect(said.map(({ channelData }) => channelData?.clientActivityID)).toEqual([...caller.acknowledged.keys()])
  expect(said.map(({ id }) => id)).toEqual([...caller.acknowledged.values()])
  expect(new Set(stream.map(({ id }) => id)).size).toBe(stream.length)
  const unanswered = said.filter(({ id }) => stream.filter(({ replyToId }) => replyToId === id).length !== 1)
  expect(
    unanswered.map(({ id }) => stream.filter((one) => one.id === id || one.replyToId === id).map(({ text }) => text)),
  ).toEqual([])
}

/** As many visits as lives, each booked once, moved once and cancelled once. */
async function expectFacts(url: string, customer: string, lives: number): Promise<void> {
  const answer = await fetch(`${url}/tmf-api/appointment/v4/appointment?relatedParty.id=${customer}&limit=1000`, {
    headers: { authorization: `Bearer ${API_TOKEN}` },
  })
  const appointments = (await answer.json()) as AppointmentRead[]
  expect(appointments.map(({ status }) => status)).toEqual(Array(lives).fill('cancelled'))
  for (const { note } of appointments) {
    expect(note?.map(({ text }) => text.slice(0, text.indexOf(':')))).toEqual(['moved', 'cancelled'])
  }
}

function printTimes(restartsMs: readonly number[]): void {
  const sorted = restartsMs.toSorted((a, b) => a - b).map(Math.round)
  console.log(
    `restarts: ${sorted.length}, median ${sorted[Math.floor(sorted.length / 2)]} ms, longest ${sorted.at(-1)} ms`,
  )
}

import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { runDoorstep } from '../cli/support/run-doorstep.ts'
import type { TestDatabase } from '../support/test-database.ts'
import { eventually } from './eventually.ts'
import type { Player } from './player.ts'
import { type RehearsedService, rehearse } from './rehearsed-service.ts'

/** How much faster than the real one the rehearsed clock goes: a day in twelve seconds. */
const SPEED = 7200
/** The month that is played, `YYYY-MM`. */
export const MONTH = '2026-11'

/** The month's days, near each other; two of the class marketing a week apart. */
const PLAN = [
  'usage-notice:3-3@09:00-15:00',
  'promotion:4-4@09:00-15:00',
  'pre-check:5-5@10:00-16:00',
  'satisfaction:7-7@10:00-16:00',
  'needs:12-12@09:00-15:00',
].join(',')

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url))

/** What a customer answers to a kind, one message after the other. */
type Lines = readonly string[]

/** Who answers what: all the ways in which customers do; the others are silent. */
export const ANSWERS: readonly (readonly [kind: MonthlyKind, customer: string, lines: Lines])[] = [
  ['usage-notice', 'cus_1005', ['怎么这么多', '还是不对，我没用那么多']],
  ['usage-notice', 'cus_1006', ['没有疑问']],
  ['usage-notice', 'cus_1023', ['why so much?', 'ok, that is clear']],
  ['usage-notice', 'cus_1009', ['知道了']],
  ['promotion', 'cus_1012', ['有兴趣', '明天下午打给我']],
  ['promotion', 'cus_1027', ['不感兴趣']],
  ['promotion', 'cus_1021', ['退订']],
  // All is well: the evaluation is asked along, and never sent.
  ['pre-check', 'cus_1002', ['挺好的', '都5分']],
  ['pre-check', 'cus_1010', ['晚上老是卡', '1', '后天上午', '1']],
  ['pre-check', 'cus_1030', ['不是我，你们打错了', '是的']],
  ['satisfaction', 'cus_1011', ['都5分，就是来晚了，守时3']],
  ['satisfaction', 'cus_1015', ['都是1分，太差了']],
  ['satisfaction', 'cus_1023', ['all 5 except punctuality 3']],
  ['satisfaction', 'cus_1024', ['不评']],
  ['needs', 'cus_1012', ['想给老人房间加个路由器']],
  ['needs', 'cus_1028', ['没有']],
]

/** Whose evaluation was asked along in the talk of their pre-check. */
export const ASKED_ALONG = ['cus_1002']

/** Who asked for their bill before the notice of it. */
export const READ_BILL = 'cus_1008'

/** Plays the five ones of a month on `database`: the demo district with both its files, both months of bills, and customers who answer in every way. */
export async function playMonth(database: TestDatabase): Promise<void> {
  await using month = await rehearse(database, `${MONTH}-01T12:00:00+08:00`, SPEED, { OUTREACH_PLAN: PLAN })
  await readsBill(month)
  await fill(month)
  const chats = new Map<string, Player>()
  const chatOf = async (customer: string) => {
    const chat = chats.get(customer) ?? (await month.enter(customer))
    chats.set(customer, chat)
    return chat
  }
  const kinds = ['usage-notice', 'promotion', 'pre-check', 'satisfaction', 'needs'] as const
  for (const kind of kinds) {
    const answers = ANSWERS.filter(([of]) => of === kind)
    await Promise.all(
      answers.map(async ([, customer, lines]) => {
        await written(database, kind, customer)
        const chat = await chatOf(customer)
        for (const line of lines) await chat.say(line)
      }),
    )
    if (kind === 'usage-notice') await settleDoubt(month, await chatOf('cus_1005'))
    if (kind === 'satisfaction') await answerLowScore(month, await chatOf('cus_1015'))
  }
  // Those of whom there is no bill wait for it longer than the next kind does.
  for (const kind of kinds) await over(database, kind)
}

async function readsBill(month: RehearsedService): Promise<void> {
  const chat = await month.enter(READ_BILL)
  await chat.say('查话费')
  chat.close()
}

/** The second file of customers, and both months of bills once more: what is known changes nothing. */
async function fill({ service }: RehearsedService): Promise<void> {
  const api = { API_TOKEN: service.apiToken }
  const files = [
    ['customers', 'customers-gb18030.csv'],
    ...['2026-09', '2026-10'].flatMap((of) => [
      ['bills', `bills-${of}.csv`],
      ['bill-items', `bill-items-${of}.csv`],
    ]),
  ] as const
  for (const [kind = '', file = ''] of files) {
    const { exitCode } = await runDoorstep(['import', kind, `${DEMO}${file}`, '--url', service.url], api)
    expect(exitCode, `${file} goes in`).toBeLessThanOrEqual(1)
  }
}

/** Waits until the customer has been written to. */
async function written({ kysely }: TestDatabase, kind: MonthlyKind, customer: string): Promise<void> {
  await eventually(`${kind} to reach ${customer}`, async () => {
    const { rows } = await sql<{ state: string; reason: string | null }>`
      select state, reason from occasion where kind = ${kind} and month = ${MONTH} and customer_id = ${customer}`.execute(
      kysely,
    )
    const [row] = rows
    expect(row?.reason ?? null, `${customer} is left out of ${kind}`).toBeNull()
    return row && ['sent', 'delivered'].includes(row.state) ? true : undefined
  })
}

/** Waits until nobody is left to be written to. */
async function over({ kysely }: TestDatabase, kind: MonthlyKind): Promise<void> {
  await eventually(`${kind} to be over`, async () => {
    const { rows } = await sql<{ left: number; all: number }>`
      select count(*) filter (where state in ('due', 'claimed', 'sending'))::int as left, count(*)::int as all
      from occasion where kind = ${kind} and month = ${MONTH}`.execute(kysely)
    return rows[0] && rows[0].all > 0 && rows[0].left === 0 ? true : undefined
  })
}

/** A doubt that stayed: one of ours answers it, the customer says that it is settled. */
async function settleDoubt(month: RehearsedService, customer: Player): Promise<void> {
  const agent = await month.enter('stf_03')
  await agent.say('待办')
  await agent.say('1')
  await agent.say('答复客户')
  await agent.say('核实过了：超出的流量是视频用掉的，这次给您减免 62 元。')
  agent.close()
  await customer.hear(/核实过了/)
  await customer.say('解决了')
}

/** A low score is answered by somebody who is not the one rated. */
async function answerLowScore(month: RehearsedService, customer: Player): Promise<void> {
  const supervisor = await month.enter('stf_02')
  await supervisor.say('待办')
  await supervisor.say('月度评价低')
  await supervisor.say('答复客户')
  await supervisor.say('很抱歉让您不满意，我是主管，已经安排换一位师傅。')
  supervisor.close()
  await customer.hear(/已经安排换一位师傅/)
}

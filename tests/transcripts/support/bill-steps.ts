import type { ImportKind } from '#src/domain/imports/import-kind.ts'
import { openImport, runImport } from '#src/infra/imports/run-import.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { ZONE } from '../../support/talk-world.ts'
import { comeDue, type Stage } from './stage.ts'

const customerOf = ({ person }: Stage): string => person.slice('dl_'.length)

async function accountOf(stage: Stage): Promise<string> {
  const customers = stage.database.kysely.selectFrom('customer').select('account_no')
  return (await customers.where('id', '=', customerOf(stage)).executeTakeFirstOrThrow()).account_no
}

/** `2026-10`: the month's notice goes to the customer. */
export async function noticesUsage(stage: Stage, month: string): Promise<void> {
  const now = stage.world.clock.now()
  const customer = customerOf(stage)
  const about = { recipient: `customer:${customer}`, subject: customer, class: 'transactional', dueAt: now } as const
  const notice = { ...about, occasion: `usage:${customer}:${month}`, dialog: 'usage-notice', answers: { month } }
  await sqlNoticeStore(stage.database.kysely).put([notice], now)
  await comeDue(stage, now.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm:ss'))
}

/** `2026-10 套餐费 79 超出费 62 应缴 141`: the customer's bill of a month comes in, by the headings of a file. */
export async function billComes(stage: Stage, text: string): Promise<void> {
  const [month = '', ...pairs] = text.split(/\s+/)
  const headings = pairs.filter((_, at) => at % 2 === 0)
  const cells = pairs.filter((_, at) => at % 2 === 1)
  await take(stage, 'bills', [
    ['账号', '账期', ...headings],
    [await accountOf(stage), month, ...cells],
  ])
}

/** `2026-10 套餐月费 79 流量超出费 62`: the lines of the bill come in. */
export async function billItemsCome(stage: Stage, text: string): Promise<void> {
  const [month = '', ...pairs] = text.split(/\s+/)
  const account = await accountOf(stage)
  const rows = pairs.flatMap((item, at) => (at % 2 === 0 ? [[account, month, item, pairs[at + 1] ?? '']] : []))
  await take(stage, 'bill-items', [['账号', '账期', '项目', '金额'], ...rows])
}

/** `2026-09`, or `全部`: there is no such bill. */
export async function billGoes({ database: { kysely }, ...stage }: Stage, month: string): Promise<void> {
  for (const table of ['bill_item_list', 'bill'] as const) {
    const own = kysely.deleteFrom(table).where('customer_id', '=', stage.person.slice('dl_'.length))
    await (month === '全部' ? own : own.where('month', '=', month)).execute()
  }
}

async function take(stage: Stage, kind: ImportKind, rows: readonly (readonly string[])[]): Promise<void> {
  const opened = await openImport(kind, Buffer.from(rows.map((cells) => cells.join(',')).join('\n')), 'utf-8')
  if ('reason' in opened) throw new Error(`the bill is refused: ${opened.reason.code}`)
  const setting = { zone: ZONE, language: 'zh-CN', at: stage.world.clock.now(), dryRun: false } as const
  for await (const report of runImport(opened.file, { database: stage.database, ...setting }))
    if (report.type === 'row') throw new Error(`the bill is refused: ${JSON.stringify(report.reasons)}`)
}

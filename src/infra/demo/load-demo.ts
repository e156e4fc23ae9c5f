import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import type { ImportKind } from '#src/domain/imports/import-kind.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { type ImportSetting, openImport, runImport } from '../imports/run-import.ts'
import type { Database } from '../storage/database.ts'
import type { Schema } from '../storage/schema.ts'

/** The day on which the demo district's work orders were written. */
const WRITTEN_ON = '2026-11-23'

const FILES: readonly [ImportKind, string][] = [
  ['customers', 'customers.csv'],
  ['installers', 'installers.csv'],
  ['staff', 'staff.csv'],
  ['work-orders', 'work-orders.csv'],
  ...(['09', '10'] as const).flatMap((month): [ImportKind, string][] => [
    ['bills', `bills-2026-${month}.csv`],
    ['bill-items', `bill-items-2026-${month}.csv`],
  ]),
]

export interface DemoSetting {
  readonly clock: Clock
  /** The company's zone (IANA) and first language. */
  readonly zone: string
  readonly language: Language
  /** The folder of the demo district's files. */
  readonly folder: string
  /** False keeps the dates as they stand, for a rehearsal clock that starts where it was told to. */
  readonly isShifted: boolean
}

/** Any number will do, so long as nobody else locks it: the letters of "demo". */
const LOCK = 0x64656d6f

/**
 * Loads the demo district into a database that knows nobody yet: all of it or, should the process die, nothing. Its
 * orders are shifted by whole days, so that 2026-11-23 is today in the company's zone, its bills by whole months, so that the
 * later ones are of last month.
 *
 * @returns false where there was somebody on file already; then nothing was done
 */
export async function loadDemo(database: Database, setting: DemoSetting): Promise<boolean> {
  const { clock, zone, language, folder, isShifted } = setting
  const files = await Promise.all(
    FILES.map(async ([kind, file]) => [kind, await readFile(join(folder, file))] as const),
  )
  return await database.transaction(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    if (await tx.selectFrom('customer').select('id').limit(1).executeTakeFirst()) return false
    const at = clock.now()
    const inside: Pick<Database, 'transaction'> = { transaction: (run) => run(tx) }
    for (const [kind, bytes] of files)
      await take(kind, bytes, { database: inside, zone, language, at, dryRun: false, mayComeLater: true })
    if (!isShifted) return true
    const today = at.setZone(zone)
    await shiftOrders(tx, daysBetween(WRITTEN_ON, today), zone)
    await shiftBills(tx, monthsBetween(WRITTEN_ON, today))
    return true
  })
}

async function take(kind: ImportKind, bytes: Uint8Array, setting: ImportSetting): Promise<void> {
  const opened = await openImport(kind, bytes, 'auto')
  if ('reason' in opened) throw new RangeError(`The demo file of ${kind} is refused: ${opened.reason.code}`)
  for await (const report of runImport(opened.file, setting)) {
    if (report.type === 'row') throw new RangeError(`The demo file of ${kind} has a bad row in line ${report.line}`)
  }
}

function daysBetween(fromOn: string, to: DateTime): number {
  const from = DateTime.fromISO(fromOn, { zone: to.zone })
  return Math.round(to.startOf('day').diff(from, 'days').days)
}

/** The clocks on the wall keep their time, whatever the zone does with its summer. */
async function shiftOrders(tx: Transaction<Schema>, days: number, zone: string): Promise<void> {
  const shifted = (column: string) =>
    sql<DateTime>`(${sql.ref(column)} at time zone ${zone} + make_interval(days => ${days})) at time zone ${zone}`
  await tx
    .updateTable('work_order')
    .set({ received_at: shifted('received_at'), due_at: shifted('due_at') })
    .execute()
}

const monthsBetween = (fromOn: string, to: DateTime): number => {
  const from = DateTime.fromISO(fromOn, { zone: to.zone })
  return (to.year - from.year) * 12 + to.month - from.month
}

/** By way of a far century: one month must not meet the next one on its way. */
async function shiftBills(tx: Transaction<Schema>, months: number): Promise<void> {
  for (const by of [months + FAR_MONTHS, -FAR_MONTHS])
    await sql`
      update bill set month = to_char((month || '-01')::date + make_interval(months => ${by}), 'YYYY-MM'),
        due_on = (due_on + make_interval(months => ${by}))::date, as_of_on = (as_of_on + make_interval(months => ${by}))::date`.execute(
      tx,
    )
}

const FAR_MONTHS = 1200

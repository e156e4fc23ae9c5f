import { createHash, randomInt } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Actor } from '#src/domain/shared/actor.ts'
import type {
  LineTests,
  Signature,
  SignedReport,
  Stroke,
  WorkReport,
  WorkReportStore,
} from '#src/domain/visits/work-report.ts'
import { json } from './driver-values.ts'
import { freshCode } from './link-code.ts'
import type { Schema } from './schema.ts'

type Executor = Kysely<Schema> | Transaction<Schema>

/** Reports of visits and their signatures in SQL. */
export function sqlWorkReportStore(executor: Executor): WorkReportStore {
  return {
    insert: ({ appointment: { id } }, report) => insertReport(executor, id, report),
    async latest({ appointment: { id }, arrivedAt }) {
      if (!arrivedAt) return undefined
      const reports = executor.selectFrom('work_report').selectAll().where('appointment_id', '=', id)
      const since = reports.where('received_at', '>=', arrivedAt)
      const row = await since.orderBy('version', 'desc').limit(1).executeTakeFirst()
      return row && { ...reportOf(row), signatures: await signaturesOf(executor, id, row.version) }
    },
    async sign({ appointment: { id } }, version, signature) {
      const { party, way, actor, at } = signature
      const values = { appointment_id: id, report_version: version, party, way, actor, at }
      const where = { channel: signature.channel ?? null, person: signature.person ?? null }
      const drawn = {
        device_hash: signature.deviceHash ?? null,
        strokes: signature.strokes ? json(signature.strokes) : null,
      }
      const inserted = await executor
        .insertInto('signature')
        .values({ ...values, ...where, ...drawn, received_at: signature.receivedAt })
        .onConflict((conflict) => conflict.columns(['appointment_id', 'report_version', 'party']).doNothing())
        .returning('party')
        .executeTakeFirst()
      return inserted !== undefined
    },
    async issue({ appointment: { id } }, version, expiresAt) {
      const link = freshCode()
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const hashes = { link_hash: hashOf(link), code_hash: codeHash(id, version, code) }
      const values = { ...hashes, appointment_id: id, report_version: version, expires_at: expiresAt }
      const earlier = executor.updateTable('signing_link').set({ code_hash: VOID }).where('appointment_id', '=', id)
      await earlier.where('report_version', '=', version).execute()
      await executor.insertInto('signing_link').values(values).execute()
      return { link, code }
    },
    async isRightCode({ appointment: { id } }, version, code, now) {
      const links = executor.selectFrom('signing_link').select('link_hash').where('expires_at', '>', now)
      const right = links.where('appointment_id', '=', id).where('report_version', '=', version)
      return (await right.where('code_hash', '=', codeHash(id, version, code)).executeTakeFirst()) !== undefined
    },
    async findByLink(link, now) {
      const links = executor.selectFrom('signing_link').select(['appointment_id', 'report_version'])
      const row = await links.where('link_hash', '=', hashOf(link)).where('expires_at', '>', now).executeTakeFirst()
      return row && { appointmentId: row.appointment_id, version: row.report_version }
    },
  }
}

async function insertReport(executor: Executor, id: string, report: WorkReport): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into work_report (appointment_id, version, summary, tests, override_reason, actor, at, received_at)
    select ${id}, coalesce(max(version), 0) + 1, ${report.summary}, ${json(report.tests)}, ${report.overrideReason ?? null},
      ${report.actor}, ${report.at}, ${report.receivedAt}
    from work_report where appointment_id = ${id}
    returning version`.execute(executor)
  return rows[0]?.version ?? 0
}

async function signaturesOf(executor: Executor, id: string, version: number): Promise<readonly Signature[]> {
  const rows = await executor
    .selectFrom('signature')
    .selectAll()
    .where('appointment_id', '=', id)
    .where('report_version', '=', version)
    .orderBy('at')
    .orderBy('received_at')
    .execute()
  return rows.map((row) => ({
    ...{ party: row.party as Signature['party'], way: row.way as Signature['way'], actor: row.actor as Actor },
    ...{ channel: row.channel ?? undefined, person: row.person ?? undefined },
    ...{ deviceHash: row.device_hash ?? undefined, strokes: (row.strokes as readonly Stroke[] | null) ?? undefined },
    ...{ at: row.at, receivedAt: row.received_at },
  }))
}

type ReportRow = {
  readonly version: number
  readonly summary: string
  readonly tests: unknown
  readonly override_reason: string | null
  readonly actor: string
} & Pick<SignedReport, 'at'> & { readonly received_at: SignedReport['receivedAt'] }

function reportOf(row: ReportRow): Omit<SignedReport, 'signatures'> {
  return {
    ...{ version: row.version, summary: row.summary, tests: row.tests as LineTests },
    ...{ overrideReason: row.override_reason ?? undefined, actor: row.actor as Actor },
    ...{ at: row.at, receivedAt: row.received_at },
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
/** No code has this hash. */
const VOID = ''
/** A code says nothing but for the report that it was made for. */
const codeHash = (id: string, version: number, code: string): string => hashOf(`${id}\n${version}\n${code}`)

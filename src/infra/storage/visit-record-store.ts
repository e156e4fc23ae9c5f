import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Language } from '#src/domain/shared/language.ts'
import type { Checklists } from '#src/domain/visits/checklist.ts'
import { checklistOfVisit } from '#src/domain/visits/checklist-progress.ts'
import { FIELD_WIDTH } from '#src/domain/visits/drawn-signature.ts'
import {
  assembleRecord,
  type RecordItem,
  type RecordSignature,
  recordItems,
  type VisitRecordStore,
} from '#src/domain/visits/visit-record.ts'
import { type AppointmentRow, appointmentOf } from './appointment-row.ts'
import { sqlExtraWorkStore } from './extra-work-store.ts'
import { sqlItemAnswerStore } from './item-answer-store.ts'
import { sqlPhotoList } from './photo-list.ts'
import type { Schema } from './schema.ts'

interface Row {
  readonly appointment: AppointmentRow
  readonly name: string
  readonly language: Language
  readonly zone: string
  readonly address: string
  readonly arrived_at: DateTime | null
  readonly installer: { name: string; badgeNo: string } | null
  readonly version: number | null
  readonly summary: string | null
  readonly tests: unknown
}

const Tests = z.object({
  opticalDbm: z.number().optional().catch(undefined),
  downMbps: z.number().optional().catch(undefined),
  upMbps: z.number().optional().catch(undefined),
  notMeasured: z.string().optional().catch(undefined),
})
const Coordinate = z.number().min(0).max(FIELD_WIDTH)
const Strokes = z.array(z.array(z.tuple([Coordinate, Coordinate]))).catch([])

/** Records of visits in SQL, made of what is on file each time they are read; without `checklists` nothing is told of what they ask. */
export function sqlVisitRecords(
  executor: Kysely<Schema> | Transaction<Schema>,
  checklists?: Checklists,
): VisitRecordStore {
  return {
    async find(customerId, appointmentId) {
      const row = await readVisit(executor, customerId, appointmentId)
      if (!row) return undefined
      const appointment = appointmentOf(row.appointment)
      return assembleRecord({
        appointment,
        customerName: row.name,
        ...{ language: row.language, zone: row.zone, address: row.address },
        arrivedAt: row.arrived_at ?? undefined,
        installer: row.installer ?? undefined,
        report: row.version === null ? undefined : { summary: row.summary ?? '', tests: Tests.parse(row.tests ?? {}) },
        items: checklists ? await readItems(executor, appointment, checklists, row.language) : [],
        extras: await readExtras(executor, appointment),
        photos: await sqlPhotoList(executor).list({ appointment }),
        signatures: await readSignatures(executor, appointment.id, row.version ?? 0),
      })
    },

    async listVisits(customerId) {
      const { rows } = await sql<{ id: string }>`
        select a.id from appointment a
        where a.customer_id = ${customerId} and a.deleted_at is null and exists (
          select from visit v where v.appointment_id = a.id and v.opens_at = a.opens_at and v.arrived_at is not null)
        order by a.opens_at desc, a.id desc`.execute(executor)
      return rows.map(({ id }) => id)
    },
  }
}

type Executor = Kysely<Schema> | Transaction<Schema>

/** The visit with its latest report since somebody arrived for its present window. Whoever signed is who came; before that, who was to come. */
async function readVisit(executor: Executor, customerId: string, appointmentId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select to_jsonb(a) - 'blocked' as appointment, c.name, c.language, coalesce(c.time_zone, a.zone) as zone,
      coalesce(o.address, c.address) as address, v.arrived_at, r.version, r.summary, r.tests,
      (select jsonb_build_object('name', i.name, 'badgeNo', i.badge_no) from installer i where i.id = coalesce(
        (select split_part(s.actor, ':', 2) from signature s
          where s.appointment_id = a.id and s.report_version = r.version and s.party = 'installer' and s.actor like 'installer:%'),
        a.installer_id)) as installer
    from appointment a join customer c on c.id = a.customer_id
    left join work_order o on o.id = a.work_order_id
    left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
    left join lateral (
      select version, summary, tests from work_report where appointment_id = a.id and received_at >= v.arrived_at
      order by version desc limit 1
    ) r on true
    where a.id = ${appointmentId} and a.customer_id = ${customerId} and a.deleted_at is null`.execute(executor)
  return rows[0]
}

async function readItems(
  executor: Executor,
  appointment: ReturnType<typeof appointmentOf>,
  checklists: Checklists,
  language: Language,
): Promise<readonly RecordItem[]> {
  const answers = await sqlItemAnswerStore(executor).list({ appointment })
  return recordItems(checklistOfVisit(checklists, { appointment }, answers), answers, language)
}

async function readExtras(executor: Executor, appointment: ReturnType<typeof appointmentOf>) {
  const extras = await sqlExtraWorkStore(executor).list({ appointment })
  return extras.filter(({ status }) => status === 'agreed').toReversed()
}

/** With the names on file of whoever acted. */
async function readSignatures(executor: Executor, id: string, version: number): Promise<readonly RecordSignature[]> {
  const { rows } = await sql<Omit<RecordSignature, 'strokes'> & { strokes: unknown }>`
    select s.party, s.way, s.at, s.strokes, coalesce(
      case when s.actor like 'customer:%' then (select name from customer where 'customer:' || id = s.actor)
        when s.actor like 'installer:%' then (select name from installer where 'installer:' || id = s.actor) end, '') as name
    from signature s where s.appointment_id = ${id} and s.report_version = ${version} order by s.at, s.party`.execute(
    executor,
  )
  return rows.map((row) => ({ ...row, strokes: Strokes.parse(row.strokes ?? []) }))
}

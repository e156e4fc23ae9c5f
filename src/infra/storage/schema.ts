import type { Generated, JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'
import type { BillTables } from './bill-tables.ts'
import type { ConsentTables } from './consent-tables.ts'
import type { MessageTables } from './message-tables.ts'
import type { OutreachTables } from './outreach-tables.ts'
import type { PhotoTables } from './photo-tables.ts'
import type { QuizTables } from './quiz-tables.ts'
import type { TextTables } from './text-tables.ts'
import type { VisitRecordTables } from './visit-record-tables.ts'

/** The tables as Kysely sees them. Instants are luxon DateTimes in UTC, local days `YYYY-MM-DD` strings. */
export interface Schema
  extends VisitRecordTables,
    PhotoTables,
    QuizTables,
    TextTables,
    MessageTables,
    ConsentTables,
    BillTables,
    OutreachTables {
  customer: CustomerTable
  installer: InstallerTable
  staff: StaffTable
  binding: { channel: string; person: string; customer_id: string; bound_at: DateTime }
  work_order: WorkOrderTable
  appointment: AppointmentTable
  ticket: TicketTable
  notice: NoticeTable
  waiting: {
    appointment_id: string
    customer_id: string
    wishes: JSONColumnType<object>
    created_at: DateTime
    checked_at: DateTime
  }
  visit_hold: { customer_id: string; installer_id: string; opens_at: DateTime; blocked: string; expires_at: DateTime }
  leave: { id: string; installer_id: string; span: string; reason: string; created_at: DateTime }
  closure: { id: string; area: string; span: string; reason: string; created_at: DateTime }
  hub_subscription: { id: string; api: string; callback: string; query: string | null; created_at: DateTime }
  hub_delivery: HubDeliveryTable
  miss: MissTable
  tmf_task: { id: string; kind: string; body: JSONColumnType<object>; created_at: DateTime; updated_at: DateTime }
  chat_link: { code_hash: string; person: string; conversation_id: string; expires_at: DateTime }
  command: { key: string; request_hash: string; result: JSONColumnType<object>; at: DateTime }
  event: EventTable
  rehearsal_clock: RehearsalClockTable
}

interface CustomerTable {
  id: string
  name: string
  salutation: string | null
  phone: string
  account_no: string
  address: string
  area: string
  segment: string
  plan: string | null
  language: string
  joined_on: string | null
  marketing_consent: boolean | null
  preferred_channel: string | null
  time_zone: string | null
  created_at: DateTime
  updated_at: DateTime
}

interface InstallerTable {
  id: string
  name: string
  badge_no: string
  phone: string
  areas: string[]
  skills: string[]
  shift: JSONColumnType<{ from: string; to: string }[]>
  days: number[]
  language: string
  updated_at: DateTime
}

interface StaffTable {
  id: string
  name: string
  role: string
  phone: string
  areas: string[]
  updated_at: DateTime
}

interface WorkOrderTable {
  id: string
  customer_id: string
  kind: string
  status: string
  priority: string
  description: string
  address: string | null
  received_at: DateTime
  due_at: DateTime | null
  contact_due_at: DateTime | null
  contact_next_at: DateTime | null
  external: Generated<JSONColumnType<object>>
  closed_at: DateTime | null
  protected_at: DateTime | null
  responsible_id: string | null
  created_at: DateTime
  updated_at: DateTime
}

interface MissTable {
  appointment_id: string
  opens_at: DateTime
  closes_at: DateTime
  customer_id: string
  work_order_id: string | null
  installer_id: string | null
  cause: string
  judged_by: string
  judged_at: DateTime
  note: string | null
  contradicted_at: DateTime | null
  created_at: DateTime
}

interface HubDeliveryTable {
  id: Generated<number>
  subscription_id: string
  event_id: string | null
  event_at: DateTime
  subject: string
  type: string
  revision: number | null
  state: string
  attempts: Generated<number>
  not_before: Generated<DateTime>
}

interface NoticeTable {
  occasion: string
  seq: Generated<number>
  recipient: string
  dialog: string
  answers: JSONColumnType<object>
  subject: string
  class: string
  state: string
  due_at: DateTime
  created_at: DateTime
  settled_at: DateTime | null
  channel: string | null
  conversation_id: string | null
}

interface AppointmentTable {
  id: string
  work_order_id: string | null
  customer_id: string | null
  installer_id: string | null
  kind: string | null
  status: string
  opens_at: DateTime
  closes_at: DateTime
  blocked: string | null
  zone: string
  words: string | null
  revision: number
  external: JSONColumnType<object>
  created_at: DateTime
  updated_at: DateTime
  deleted_at: DateTime | null
}

interface TicketTable {
  id: string
  kind: string
  customer_id: string | null
  channel: string | null
  person: string | null
  status: string
  severity: string
  description: string
  context: JSONColumnType<object>
  area: string | null
  due_at: DateTime | null
  owner_id: string | null
  work_order_id: string | null
  appointment_id: string | null
  answer: string | null
  outcome: string | null
  created_at: DateTime
  updated_at: DateTime
}

interface EventTable {
  at: DateTime
  id: Generated<number>
  subject: string
  type: string
  actor: string
  revision: number | null
  body: JSONColumnType<object>
}

interface RehearsalClockTable {
  only_one: Generated<boolean>
  settings: string
  real_at: DateTime
  rehearsed_at: DateTime
  speed: number
}

import type { Generated, JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of what happened at a visit, as Kysely sees them. */
export interface VisitRecordTables {
  visit: VisitTable
  visit_step: {
    id: string
    appointment_id: string
    opens_at: DateTime
    step: string
    at: DateTime
    received_at: DateTime
    actor: string
    body: JSONColumnType<object>
  }
  item_answer: ItemAnswerTable
  door_word: {
    appointment_id: string
    opens_at: DateTime
    installer_id: string
    customer_word: number
    installer_word: number
  }
  work_report: WorkReportTable
  signature: SignatureTable
  record_link: { code_hash: string; appointment_id: string; customer_id: string; expires_at: DateTime }
  colleague_binding: {
    channel: string
    person: string
    colleague_id: string
    bound_at: DateTime
    ended_at: DateTime | null
  }
  colleague_invitation: { code_hash: string; colleague_id: string; expires_at: DateTime; ended_as: string | null }
  colleague_cut_off: { colleague_id: string; cut_off_at: DateTime }
  survey: SurveyTable
  survey_answer: SurveyAnswerTable
  signing_link: {
    link_hash: string
    code_hash: string
    appointment_id: string
    report_version: number
    expires_at: DateTime
  }
  chat_device: { device_hash: string; person: string; seen_at: DateTime }
  close_out_entry: {
    id: string
    channel: string
    person: string
    actor: string
    appointment_id: string | null
    outcome: string
    at: DateTime
  }
}

interface VisitTable {
  appointment_id: string
  opens_at: DateTime
  set_out_at: DateTime | null
  expected_at: DateTime | null
  arrived_at: DateTime | null
  told_at: DateTime | null
  told: JSONColumnType<object> | null
}

interface ItemAnswerTable {
  appointment_id: string
  opens_at: DateTime
  item_id: string
  norm: string
  pack: string
  pack_version: number
  is_done: boolean
  remark: string | null
  actor: string
  at: DateTime
  received_at: DateTime
}

interface WorkReportTable {
  appointment_id: string
  version: number
  summary: string
  tests: JSONColumnType<object>
  override_reason: string | null
  actor: string
  at: DateTime
  received_at: DateTime
}

interface SignatureTable {
  appointment_id: string
  report_version: number
  party: string
  way: string
  actor: string
  channel: string | null
  person: string | null
  device_hash: string | null
  strokes: JSONColumnType<object> | null
  at: DateTime
  received_at: DateTime
}

interface SurveyTable {
  appointment_id: string
  form_version: number
  opened_at: DateTime
  state: Generated<string>
  score: number | null
  remark: string | null
  updated_at: DateTime
}

interface SurveyAnswerTable {
  appointment_id: string
  norm: string
  said: string
  form_version: number
  actor: string
  at: DateTime
}

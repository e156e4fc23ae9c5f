import type { JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of photos and of additional work, as Kysely sees them. */
export interface PhotoTables {
  photo_file: { key: string; at: DateTime }
  photo: PhotoTable
  extra_work: ExtraWorkTable
  installer_photo: { installer_id: string; key: string; at: DateTime }
}

interface PhotoTable {
  id: string
  appointment_id: string
  opens_at: DateTime
  kind: string
  reading: string | null
  key: string
  size_bytes: number
  width: number
  height: number
  actor: string
  at: DateTime
  received_at: DateTime
}

interface ExtraWorkTable {
  id: string
  appointment_id: string
  opens_at: DateTime
  item_id: string
  name: JSONColumnType<{ 'zh-CN': string; en: string }>
  unit: JSONColumnType<{ 'zh-CN': string; en: string }>
  unit_price_fen: number
  quantity: number
  status: 'proposed' | 'agreed' | 'declined' | 'taken_back'
  proposed_by: string
  proposed_at: DateTime
  answered_by: string | null
  answered_at: DateTime | null
  answer_channel: string | null
}

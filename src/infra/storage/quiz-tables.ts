import type { JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of the monthly quiz, as Kysely sees them. */
export interface QuizTables {
  quiz: {
    installer_id: string
    month: string
    bank: string
    bank_version: number
    questions: JSONColumnType<object>
    begun_at: DateTime
    sent_at: DateTime | null
    reminded_at: DateTime | null
  }
  quiz_answer: {
    installer_id: string
    month: string
    question_id: string
    norm: string
    choice: number
    is_right: boolean
    at: DateTime
    received_at: DateTime
  }
}

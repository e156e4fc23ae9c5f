import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Language } from '#src/domain/shared/language.ts'
import type { Schema } from './schema.ts'

/** A share of a month, as data: `part` of `whole`, over the quizzes begun in it. */
interface QuizFigure {
  readonly id: string
  readonly norm: string
  readonly unit: 'share'
  /** What is printed with the figure, so that nobody has to guess what was counted. */
  readonly formula: Readonly<Record<Language, string>>
  readonly part: RawBuilder<unknown>
  readonly whole: RawBuilder<unknown>
}

/** Quizzes with how many questions they have, how many were answered, and how many rightly. */
const quizzes = () => sql`(
  select q.begun_at, jsonb_array_length(q.questions) as questions, count(a.question_id) as answered,
    count(*) filter (where a.is_right) as right_ones
  from quiz q left join quiz_answer a on a.installer_id = q.installer_id and a.month = q.month
  group by q.installer_id, q.month) quizzes`

/** The figures of `doorstep report quiz`. */
const QUIZ_FIGURES: readonly QuizFigure[] = [
  {
    id: 'quizzes-finished',
    norm: 'ST',
    unit: 'share',
    formula: {
      'zh-CN': '题目都答了的小测验 / 当月开始的小测验',
      en: 'quizzes answered in full / quizzes begun in the month',
    },
    part: sql`count(*) filter (where answered = questions)`,
    whole: sql`count(*)`,
  },
  {
    id: 'right-answers',
    norm: 'ST',
    unit: 'share',
    formula: {
      'zh-CN': '答对的题 / 答了的题，当月开始的小测验',
      en: 'right answers / answers, of quizzes begun in the month',
    },
    part: sql`sum(right_ones)`,
    whole: sql`sum(answered)`,
  },
]

/** The figures of the quizzes begun within a time. */
export async function readQuizFigures(kysely: Kysely<Schema>, { from, to }: { from: DateTime; to: DateTime }) {
  return await Promise.all(
    QUIZ_FIGURES.map(async ({ part, whole, ...figure }) => {
      const { rows } = await sql<{ part: number | null; whole: number | null }>`
        select (${part})::double precision as part, (${whole})::double precision as whole
        from ${quizzes()} where begun_at >= ${from.toUTC()} and begun_at < ${to.toUTC()}`.execute(kysely)
      const counted = rows[0] ?? { part: null, whole: null }
      const value = counted.whole && counted.part !== null ? counted.part / counted.whole : null
      return { ...figure, ...counted, value }
    }),
  )
}

import { sql } from 'kysely'
import type { FigureDefinition } from './report-figures.ts'

/** Quizzes with how many questions they have, how many were answered, and how many rightly. */
const quizzes = () => sql`(
  select q.begun_at, jsonb_array_length(q.questions) as questions, count(a.question_id) as answered,
    count(*) filter (where a.is_right) as right_ones
  from quiz q left join quiz_answer a on a.installer_id = q.installer_id and a.month = q.month
  group by q.installer_id, q.month) quizzes`

/** The figures of `doorstep report quiz`. */
export const QUIZ_FIGURES: readonly FigureDefinition[] = [
  {
    id: 'quizzes-finished',
    norm: 'ST',
    unit: 'share',
    formula: {
      'zh-CN': '题目都答了的小测验 / 当月开始的小测验',
      en: 'quizzes answered in full / quizzes begun in the month',
    },
    from: quizzes,
    at: sql`begun_at`,
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
    from: quizzes,
    at: sql`begun_at`,
    part: sql`sum(right_ones)`,
    whole: sql`sum(answered)`,
  },
]

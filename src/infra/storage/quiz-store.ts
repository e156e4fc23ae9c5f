import { type Kysely, sql, type Transaction } from 'kysely'
import type { NormAnswers, Quiz, QuizResult, QuizStore } from '#src/domain/quiz/quiz.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** The quizzes of a month, of every installer, and what was answered in them. */
export async function readQuizResults(
  kysely: Kysely<Schema>,
  month: string,
): Promise<{ readonly installers: readonly QuizResult[]; readonly norms: readonly NormAnswers[] }> {
  const { rows } = await sql<{ areas: string[] }>`
    select coalesce(array_agg(distinct area), '{}') as areas from installer, unnest(areas) area`.execute(kysely)
  const [areas, store] = [rows[0]?.areas ?? [], sqlQuizStore(kysely)]
  return { installers: await store.listResults(areas, month), norms: await store.listNorms(areas, month) }
}

/** Quizzes in SQL. */
export function sqlQuizStore(executor: Kysely<Schema> | Transaction<Schema>): QuizStore {
  return {
    async lock(installerId, month) {
      const row = await executor
        .selectFrom('quiz')
        .select(['bank', 'bank_version', 'questions'])
        .where('installer_id', '=', installerId)
        .where('month', '=', month)
        .forUpdate()
        .executeTakeFirst()
      if (!row) return undefined
      const answers = await executor
        .selectFrom('quiz_answer')
        .select(['question_id as questionId', 'choice', 'is_right as isRight'])
        .where('installer_id', '=', installerId)
        .where('month', '=', month)
        .execute()
      const questions = row.questions as unknown as Quiz['questions']
      return { installerId, month, bank: row.bank, bankVersion: row.bank_version, questions, answers }
    },
    async begin({ installerId, month, bank, bankVersion, questions }, at) {
      await sql`insert into quiz (installer_id, month, bank, bank_version, questions, begun_at)
        values (${installerId}, ${month}, ${bank}, ${bankVersion}, ${json(questions)}::jsonb, ${at})
        on conflict do nothing`.execute(executor)
    },
    async listAsked(installerId, beforeMonth) {
      const { rows } = await sql<{ id: string; month: string }>`
        select question ->> 'id' as id, max(q.month) as month
        from quiz q cross join lateral jsonb_array_elements(q.questions) question
        where q.installer_id = ${installerId} and q.month < ${beforeMonth} group by 1`.execute(executor)
      return new Map(rows.map(({ id, month }) => [id, month]))
    },
    async answer({ installerId, month }, { questionId, choice, isRight }, at, receivedAt) {
      await sql`insert into quiz_answer (installer_id, month, question_id, norm, choice, is_right, at, received_at)
        select q.installer_id, q.month, ${questionId}, question ->> 'norm', ${choice}, ${isRight}, ${at}, ${receivedAt}
        from quiz q cross join lateral jsonb_array_elements(q.questions) question
        where q.installer_id = ${installerId} and q.month = ${month} and question ->> 'id' = ${questionId}
        on conflict do nothing`.execute(executor)
    },
    async listResults(areas, month) {
      const { rows } = await sql<QuizResult>`
        select i.name, jsonb_array_length(q.questions) as questions, count(a.question_id)::integer as answered,
          (count(*) filter (where a.is_right))::integer as right
        from quiz q join installer i on i.id = q.installer_id
        left join quiz_answer a on a.installer_id = q.installer_id and a.month = q.month
        where q.month = ${month} and i.areas && ${[...areas]}::text[]
        group by i.id, i.name, q.questions order by i.id`.execute(executor)
      return rows
    },
    async listNorms(areas, month) {
      const { rows } = await sql<NormAnswers>`
        select a.norm, count(*)::integer as answered, (count(*) filter (where not a.is_right))::integer as wrong
        from quiz_answer a join installer i on i.id = a.installer_id
        where a.month = ${month} and i.areas && ${[...areas]}::text[]
        group by a.norm order by wrong desc, a.norm`.execute(executor)
      return rows
    },
  }
}

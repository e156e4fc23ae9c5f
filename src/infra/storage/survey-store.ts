import { type Kysely, sql, type Transaction } from 'kysely'
import { REPORTED_VISIT_DAYS } from '#src/domain/norms/survey-norms.ts'
import type { Difference, Evaluation, PastVisit, SurveyStore } from '#src/domain/visits/survey.ts'
import type { Schema } from './schema.ts'

/** Who came: whoever is assigned, or was when it was completed. */
const PAST = sql`
  select a.id as appointment, a.customer_id as "customerId", a.installer_id as "installerId"
  from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  where a.deleted_at is null and (a.status = 'completed' or v.arrived_at is not null)`

/** Evaluations in SQL. */
export function sqlSurveyStore(executor: Kysely<Schema> | Transaction<Schema>): SurveyStore {
  const visit = async (condition: ReturnType<typeof sql>): Promise<PastVisit | undefined> => {
    const { rows } = await sql<{ appointment: string; customerId: string; installerId: string | null }>`
      ${PAST} and ${condition} order by a.opens_at desc limit 1`.execute(executor)
    const [row] = rows
    return row && { ...row, installerId: row.installerId ?? undefined }
  }
  const putAnswers: SurveyStore['correct'] = async (appointment, answers, { formVersion, actor, at }) => {
    for (const { norm, said } of answers)
      await sql`insert into survey_answer (appointment_id, norm, said, form_version, actor, at)
        values (${appointment}, ${norm}, ${said}, ${formVersion}, ${actor}, ${at})
        on conflict (appointment_id, norm) do update set said = excluded.said, at = excluded.at, actor = excluded.actor`.execute(
        executor,
      )
  }
  return {
    async find(appointment) {
      const surveys = executor.selectFrom('survey').select('state').where('appointment_id', '=', appointment)
      const row = await surveys.executeTakeFirst()
      return row && { appointment, state: row.state as 'open' | 'answered' | 'declined' }
    },
    findVisit: (appointment, customerId) => visit(sql`a.id = ${appointment} and a.customer_id = ${customerId}`),
    lastVisitOf: (customerId, now) =>
      visit(
        sql`a.customer_id = ${customerId} and a.opens_at <= ${now} and a.closes_at > ${now.minus({ days: REPORTED_VISIT_DAYS })}`,
      ),
    async open(appointment, formVersion, at) {
      await executor
        .insertInto('survey')
        .values({ appointment_id: appointment, form_version: formVersion, opened_at: at, updated_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async save({ appointment, formVersion, answers, score, remark, state, actor, at }) {
      await sql`update survey set state = ${state}, score = ${score ?? null}, remark = ${remark ?? null}, updated_at = ${at}
        where appointment_id = ${appointment}`.execute(executor)
      await putAnswers(appointment, answers, { formVersion, actor, at })
    },
    correct: putAnswers,
    async correctScore(appointment, score, at) {
      await sql`update survey set score = ${score}, updated_at = ${at}
        where appointment_id = ${appointment} and state = 'answered'`.execute(executor)
    },
    async addRemark(appointment, words, at) {
      await sql`update survey set remark = concat_ws('；', remark, ${words}::text), updated_at = ${at}
        where appointment_id = ${appointment}`.execute(executor)
    },
    async listDifferences(areas, from) {
      const { rows } = await sql<Difference>`
        select split_part(t.actor, ':', 2) as installer, t.norm, count(*)::integer as visits,
          (count(*) filter (where t.is_done <> (s.said = 'yes')))::integer as differing
        from (select appointment_id, norm, max(actor) as actor, bool_and(is_done) as is_done
          from item_answer group by appointment_id, opens_at, norm) t
        join survey_answer s on s.appointment_id = t.appointment_id and s.norm = t.norm and s.said <> 'unknown'
        join appointment a on a.id = t.appointment_id join customer c on c.id = a.customer_id
        where a.closes_at >= ${from} and c.area = any(${[...areas]}::text[]) and t.actor like 'installer:%'
        group by 1, 2 order by 1, 2`.execute(executor)
      return rows
    },
    async evaluationOf(installerId, { from, to, settledAt }) {
      const own = sql`from survey_answer s join appointment a on a.id = s.appointment_id
        where s.said <> 'unknown' and s.at < ${settledAt} and a.closes_at >= ${from} and a.closes_at < ${to} and (a.installer_id = ${installerId} or exists (
          select from item_answer i where i.appointment_id = a.id and i.actor = ${`installer:${installerId}`}))`
      const { rows } = await sql<Evaluation>`
        select s.norm, (count(*) filter (where s.said = 'yes'))::integer as yes,
          (count(*) filter (where s.said = 'no'))::integer as no ${own} group by s.norm order by s.norm`.execute(
        executor,
      )
      const counted = await sql<{ visits: number }>`
        select count(distinct s.appointment_id)::integer as visits ${own}`.execute(executor)
      return { visits: counted.rows[0]?.visits ?? 0, norms: rows }
    },
  }
}

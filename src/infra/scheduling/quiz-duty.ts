import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { QUIZ_QUIET_MINUTES, QUIZ_REMINDER_DAYS } from '#src/domain/norms/quiz-norms.ts'
import { chooseQuiz } from '#src/domain/quiz/choose-quiz.ts'
import { quizMonthOf } from '#src/domain/quiz/quiz.ts'
import type { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import { isFreeForQuiz, isQuizDay, isQuizHour, quizNotice } from '#src/domain/quiz/quiz-time.ts'
import { cameLate } from '../storage/came-late.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import { sqlQuizStore } from '../storage/quiz-store.ts'
import type { Duty } from './duties.ts'

/** An installer for whom the quiz of the month has come, or is to be recalled. */
interface Waiting {
  readonly id: string
  readonly isReminder: boolean
}

/** Sends each installer who has a channel the month's quiz, once, and recalls it once; never while a visit is in work or about to begin. */
export function quizDuty(database: Database, companyZone: string, bank: QuizBank): Duty {
  return {
    name: 'send_quizzes',
    async run(now) {
      const nowLocal = now.setZone(companyZone)
      if (!isQuizHour(nowLocal)) return
      const month = quizMonthOf(nowLocal)
      const waiting = await listWaiting(database, month, nowLocal)
      const visits = await visitsOf(database, waiting, now)
      for (const one of waiting)
        if (isFreeForQuiz(visits.get(one.id) ?? [], now)) await send(one, { month, bank, now }, database)
    },
  }
}

/** Installers at work today who were in a chat, and were not sent the quiz or not reminded of it, as long as it is open. */
async function listWaiting({ kysely }: Database, month: string, nowLocal: DateTime): Promise<readonly Waiting[]> {
  const quietFrom = nowLocal.minus({ minutes: QUIZ_QUIET_MINUTES }).toUTC()
  const { rows } = await sql<Waiting>`
    select i.id, q.sent_at is not null as "isReminder"
    from installer i left join quiz q on q.installer_id = i.id and q.month = ${month}
    where ((q.sent_at is null and ${isQuizDay(nowLocal)})
        or (q.reminded_at is null and q.sent_at <= ${nowLocal.minus({ days: QUIZ_REMINDER_DAYS }).toUTC()}))
      and (q.month is null or jsonb_array_length(q.questions) > (
        select count(*) from quiz_answer a where a.installer_id = q.installer_id and a.month = q.month))
      and ${nowLocal.weekday} = any(i.days)
      and not exists (select from leave l where l.installer_id = i.id and l.span @> ${nowLocal.toUTC()}::timestamptz)
      and exists (select from talk t where ${isTheirs()})
      and not exists (select from talk t where ${isTheirs()} and (t.state ->> 'wroteAt')::timestamptz > ${quietFrom})
    order by i.id`.execute(kysely)
  return rows
}

/** A talk `t` of the installer `i`: on our own page, unless they lost their telephone, or on an account that is bound to them. */
const isTheirs = () => sql`(
  (t.channel = 'directline' and t.person = 'dl_' || i.id
    and not exists (select from colleague_cut_off c where c.colleague_id = i.id))
  or exists (select from colleague_binding b where b.colleague_id = i.id and b.ended_at is null
    and b.channel = t.channel and b.person = t.person))`

interface VisitRow {
  readonly installer_id: string
  readonly opens_at: DateTime
  readonly closes_at: DateTime
  readonly begun_at: DateTime | null
}

async function visitsOf({ kysely }: Database, waiting: readonly Waiting[], now: DateTime) {
  const { rows } = await sql<VisitRow>`
    select a.installer_id, a.opens_at, a.closes_at, greatest(v.set_out_at, v.arrived_at) as begun_at
    from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
    where a.installer_id = any(${waiting.map(({ id }) => id)}::text[]) and a.deleted_at is null
      and (a.status = 'confirmed' or ${cameLate})
      and a.opens_at < ${now.plus({ days: 1 })} and a.closes_at > ${now.minus({ days: 1 })}`.execute(kysely)
  const visits = rows.map(({ installer_id: installerId, opens_at: opensAt, closes_at: closesAt, begun_at }) => ({
    ...{ installerId, opensAt, closesAt },
    begunAt: begun_at ?? undefined,
  }))
  return Map.groupBy(visits, ({ installerId }) => installerId)
}

/** Of two processes that send at once only one finds it unsent. */
async function send(
  { id, isReminder }: Waiting,
  { month, bank, now }: { month: string; bank: QuizBank; now: DateTime },
  database: Database,
): Promise<void> {
  const mark = sql.ref(isReminder ? 'reminded_at' : 'sent_at')
  await database.transaction(async (tx) => {
    const quizzes = sqlQuizStore(tx)
    await quizzes.begin(chooseQuiz({ installerId: id, month, bank }, await quizzes.listAsked(id, month)), now)
    const { numAffectedRows } = await sql`
      update quiz set ${mark} = ${now} where installer_id = ${id} and month = ${month} and ${mark} is null`.execute(tx)
    if (numAffectedRows === 1n) await sqlNoticeStore(tx).put([quizNotice(id, month, isReminder, now)], now)
  })
}

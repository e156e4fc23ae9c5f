import { sql } from 'kysely'
import { SKIP_REASONS } from '#src/domain/outreach/monthly.ts'
import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import type { Database } from '#src/infra/storage/database.ts'

/** What somebody could put into a name to have it run where it is shown. */
export const HOSTILE = '<img src=x onerror=alert(1)>"\'&'

/**
 * A year of three areas, 2026-01 to 2026-12: 40 visits and orders a month, some late, some missed, most rated; the five monthly
 * ones in December. The same every time.
 */
export async function fillYear({ kysely }: Database): Promise<void> {
  const run = (text: ReturnType<typeof sql>) => text.execute(kysely)
  await run(sql`insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
    select 'ins_0' || n, case n when 4 then ${HOSTILE} else (array['李师傅', '王建国师傅', '赵师傅'])[n] end, 'B' || n, '1990000100' || n,
      array['驿城东'], array['repair'], '{"parts": [["08:00", "20:00"]]}', array[1,2,3,4,5,6,7], 'zh-CN', '2026-01-01' from generate_series(1, 4) n
    on conflict do nothing`)
  await run(sql`insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
    select 'cus_y' || n, '欧阳' || n, '1990000' || (2000 + n), 'Y' || n, '文明路' || n || '号', (array['驿城东', '驿城西', '遂平县车站片区'])[1 + n % 3], 'zh-CN', '2026-01-01', '2026-01-01'
    from generate_series(1, 40) n`)
  await run(sql`insert into work_order (id, customer_id, kind, status, priority, description, received_at, due_at, contact_due_at, closed_at, protected_at, created_at, updated_at)
    select 'wo_y' || m || '_' || n, 'cus_y' || n, (array['repair', 'install', 'repair', 'move'])[1 + n % 4],
      case when n % 13 = 0 then 'cancelled' else 'done' end, 'normal', '', at, at + interval '48 hours', at + interval '2 hours',
      at + make_interval(hours => 20 + (n * (14 - m)) % 40), case when n % 17 = 0 then at + interval '20 hours' end, at, at
    from generate_series(1, 12) m cross join generate_series(1, 40) n
    cross join lateral (select make_timestamptz(2026, m, 2 + n % 20, 9, 0, 0, 'Asia/Shanghai') as at) t`)
  await run(sql`insert into appointment (id, work_order_id, customer_id, installer_id, kind, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
    select 'apt_y' || substr(id, 5), id, customer_id, 'ins_0' || (1 + length(id || customer_id) % 3), kind,
      case when substr(id, 6)::text like '%_17' then 'failed' else 'completed' end,
      received_at + interval '20 hours', received_at + interval '22 hours', 'Asia/Shanghai', 1, '{}', received_at + interval '1 hour', received_at
    from work_order where id like 'wo_y%' and status = 'done'`)
  await run(sql`update appointment set installer_id = 'ins_04' where id like 'apt_y12_1_' and id < 'apt_y12_14'`)
  await run(sql`insert into visit (appointment_id, opens_at, arrived_at)
    select id, opens_at, opens_at + make_interval(mins => case when right(id, 1) = '7' then 150 else 20 end)
    from appointment where id like 'apt_y%' and status = 'completed' and right(id, 1) <> '9'`)
  await run(sql`insert into event (at, subject, type, actor, body)
    select opens_at + interval '1 hour', id, 'appointment.completed', 'installer:ins_01', '{}' from appointment where id like 'apt_y12%' and status = 'completed'`)
  await run(sql`insert into miss (appointment_id, customer_id, cause, judged_by, judged_at, created_at, opens_at, closes_at)
    select id, customer_id, 'company', 'system', closes_at, closes_at, opens_at, closes_at from appointment where id like 'apt_y%' and status = 'failed'`)
  await run(sql`insert into survey (appointment_id, form_version, opened_at, state, score, remark, updated_at)
    select id, 1, closes_at, case when right(id, 1) in ('3', '8') then 'open' else 'answered' end,
      case when right(id, 1) in ('3', '8') then null when right(id, 1) = '7' then 2 when right(id, 1) in ('1', '2') then 4 else 5 end,
      '我是欧阳，师傅很好', closes_at from appointment where id like 'apt_y%' and status = 'completed'`)
  await run(sql`insert into item_answer (appointment_id, opens_at, item_id, norm, pack, pack_version, is_done, actor, at, received_at)
    select a.id, a.opens_at, n, n, 'standard', 1, not (right(a.id, 1) = '4' and n = 'DR-6'), 'installer:' || a.installer_id, a.opens_at, a.opens_at
    from appointment a cross join unnest(array['LK-1', 'LK-6', 'DR-1', 'DR-6', 'WK-2', 'CL-5']) n where a.id like 'apt_y12%' and a.status = 'completed'`)
  await run(sql`insert into monthly_survey (customer_id, month, form_version, scale, state, area, installer_id, visit_kind, comment, topics, opened_at, updated_at)
    select 'cus_y' || n, '2026-' || m, 1, 5, 'answered', (array['驿城东', '驿城西', '遂平县车站片区'])[1 + n % 3], 'ins_0' || (1 + n % 2 + 3 * (n % 13 / 12)), (array['repair', 'install'])[1 + n % 7 / 6], '我是欧阳',
      (array['{}', '{late}', '{praise}', '{late,not_fixed}'])[1 + n % 4]::text[], '2026-12-06', '2026-12-06'
    from generate_series(1, 40) n cross join generate_series(10, 12) m where n % 3 < 2 and (m > 10 or n < 4)`)
  await run(sql`insert into monthly_score (customer_id, month, item, score)
    select customer_id, month, item, 2 + (length(customer_id) + place * ascii(right(customer_id, 1))) % 4 from monthly_survey
      cross join unnest(${[...SATISFACTION_ITEMS]}::text[]) with ordinality items (item, place)
    where place = 6 or right(customer_id, 1) <> '3'`)
  await run(sql`insert into campaign (kind, month, state, created_at)
    select kind, '2026-12', state, '2026-12-01' from (values ('usage-notice', 'finished'), ('pre-check', 'running'),
      ('needs', 'planned'), ('satisfaction', 'finished')) planned (kind, state)`)
  await run(sql`insert into occasion (kind, month, customer_id, state, reason, due_at, sent_at, answered_at)
    select k.kind, '2026-12', 'cus_y' || n, k.state, case when k.state = 'skipped' then (${[...SKIP_REASONS]}::text[])[1 + n % 13] end,
      '2026-12-05', case when k.state in ('sent', 'delivered', 'unknown') then '2026-12-05T02:00Z'::timestamptz end,
      case when k.state in ('sent', 'delivered') and n % 3 = 0 then '2026-12-05T03:00Z'::timestamptz end
    from generate_series(1, 40) n cross join lateral (
      select 'usage-notice' as kind, (array['delivered', 'sent', 'delivered', 'skipped', 'failed'])[1 + n % 5] as state
      union all select 'pre-check', (array['due', 'sent', 'skipped', 'due', 'due'])[1 + n % 5]
      union all select 'needs', 'due'
      union all select 'satisfaction', (array['delivered', 'sent', 'delivered', 'skipped', 'unknown', 'skipped'])[1 + n % 6]) k`)
}

import { sql } from 'kysely'
import type { CommentTopic } from '#src/domain/satisfaction/comment-topics.ts'
import type { SatisfactionItem } from '#src/domain/satisfaction/satisfaction.ts'
import { ZONE } from '../../support/talk-world.ts'
import { installerOf, localInstant, type Stage } from './stage.ts'

const ITEMS: Readonly<Record<string, SatisfactionItem>> = {
  ...({
    守时: 'punctuality',
    态度: 'attitude',
    技术: 'skill',
    整洁: 'cleanliness',
    效果: 'result',
    总体: 'overall',
  } as const),
}
const TOPICS: Readonly<Record<string, CommentTopic>> = { 迟到: 'late', 收费: 'charge', 表扬: 'praise' }

/** The customers of the demo who say something; none of them talks in a transcript. */
const customerOf = (place: number): string => `cus_${1040 + place}`

/** `2026-10 总体 5544345 守时 55555 说 迟到5 收费1`: the points that customers gave the installer in a month, and what their comments were about. */
export async function ratedInMonth(stage: Stage, text: string): Promise<void> {
  const { kysely } = stage.database
  const [month = '', ...words] = text.split(' ')
  const installer = await installerOf(stage)
  const said = words.flatMap((word, place) => {
    const item = ITEMS[word]
    return item === undefined ? [] : [{ item, points: words[place + 1] ?? '' }]
  })
  const comments = words.flatMap((word) => {
    const [, name = '', count] = /^(\p{Script=Han}+)(\d+)$/u.exec(word) ?? []
    return TOPICS[name] === undefined ? [] : [{ topic: TOPICS[name], count: Number(count) }]
  })
  const at = localInstant(`${month}-20 10:00`)
  for (let place = 0; place < Math.max(...said.map(({ points }) => points.length)); place += 1) {
    const topics = comments.filter(({ count }) => place < count).map(({ topic }) => topic)
    await sql`insert into monthly_survey (customer_id, month, form_version, scale, state, area, installer_id, visit_kind, topics, opened_at, updated_at)
      values (${customerOf(place)}, ${month}, 1, 5, 'answered', '开发区', ${installer}, 'repair', ${topics}::text[], ${at}, ${at})`.execute(
      kysely,
    )
    for (const { item, points } of said)
      if (points[place])
        await sql`insert into monthly_score values (${customerOf(place)}, ${month}, ${item}, ${Number(points[place])})`.execute(
          kysely,
        )
  }
}

/** `2026-10 LK-1 6/1 DR-6 4/0`: how often customers said yes and no about a norm after the installer's visits of a month. */
export async function ratedAfterVisits(stage: Stage, text: string): Promise<void> {
  const { kysely } = stage.database
  const [month = '', ...words] = text.split(' ')
  const installer = await installerOf(stage)
  const norms = words.flatMap((norm, place) => {
    const [yes = 0, no = 0] = (words[place + 1] ?? '').split('/').map(Number)
    return place % 2 === 0 ? [{ norm, said: [...Array(yes).fill('yes'), ...Array(no).fill('no')] }] : []
  })
  for (let place = 0; place < Math.max(...norms.map(({ said }) => said.length)); place += 1) {
    const opens = localInstant(`${month}-${10 + place} 09:00`)
    const id = `apt_rated_${month}_${place}`
    await sql`insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
      values (${id}, ${customerOf(place)}, ${installer}, 'repair', 'completed', ${opens}, ${opens.plus({ hours: 2 })}, ${ZONE}, 1, '{}', ${opens}, ${opens})`.execute(
      kysely,
    )
    const at = opens.plus({ hours: 4 })
    await sql`insert into survey (appointment_id, form_version, opened_at, state, score, updated_at)
      values (${id}, 1, ${at}, 'answered', 5, ${at})`.execute(kysely)
    for (const { norm, said } of norms)
      if (said[place])
        await sql`insert into survey_answer (appointment_id, norm, said, form_version, actor, at)
          values (${id}, ${norm}, ${said[place]}, 1, ${`customer:${customerOf(place)}`}, ${at})`.execute(kysely)
  }
}

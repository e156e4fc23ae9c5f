import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Spreads what all processes together hand to a network; real time. */
export interface SendingPace {
  /** Reserves so many places on a network, `perSecond` of them a second; gives how long to wait for the first. @unit milliseconds */
  reserve(channel: string, count: number, perSecond: number): Promise<number>
}

/** So long ahead places are reserved at most; what is further ahead was so before the server's clock was set back. @unit seconds */
const MOST_AHEAD_SECONDS = 300

/** One row for each network in SQL, changed once for many messages. */
export function sqlSendingPace({ kysely }: Database): SendingPace {
  return {
    async reserve(channel, count, perSecond) {
      if (perSecond === 0) return 0
      const span = sql`${count / perSecond}::double precision * interval '1 second'`
      const { rows } = await sql<{ wait_ms: number }>`
        insert into sending_pace as pace (channel, free_at) values (${channel}, clock_timestamp() + ${span})
        on conflict (channel) do update set free_at =
          case when pace.free_at > clock_timestamp() + ${MOST_AHEAD_SECONDS} * interval '1 second' then clock_timestamp()
            else greatest(pace.free_at, clock_timestamp()) end + ${span}
        returning greatest(0, extract(epoch from free_at - ${span} - clock_timestamp()) * 1000)::double precision as wait_ms`.execute(
        kysely,
      )
      return rows[0]?.wait_ms ?? 0
    },
  }
}

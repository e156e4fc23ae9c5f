import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Spreads what all processes together hand to a network; real time. */
export interface SendingPace {
  /** Reserves so many places on a network, `perSecond` of them a second; gives how long to wait for the first. @unit milliseconds */
  reserve(channel: string, count: number, perSecond: number): Promise<number>
  /** Has everybody leave a network alone for so long. @unit milliseconds */
  close(channel: string, forMs: number): Promise<void>
  isClosed(channel: string): Promise<boolean>
}

/** So long ahead places are reserved at most; what is further ahead was so before the server's clock was set back. @unit seconds */
const MOST_AHEAD_SECONDS = 300
/** No network is closed for longer; what says so is of before the clock was set back. @unit seconds */
const MOST_CLOSED_SECONDS = 600
const CLOSED = 'closed:'

/** The networks that are left alone at this moment, as an array. */
export const closedNetworks = sql`array(
  select substr(p.channel, ${CLOSED.length + 1}::int) from sending_pace p where starts_with(p.channel, ${CLOSED}) and p.free_at > clock_timestamp()
    and p.free_at <= clock_timestamp() + ${MOST_CLOSED_SECONDS} * interval '1 second')`

/** In SQL: one row for each network, changed once for many messages, and one for when a closed one is free again. */
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
    async close(channel, forMs) {
      await sql`
        insert into sending_pace as pace (channel, free_at)
        values (${CLOSED + channel}, clock_timestamp() + ${forMs} * interval '1 millisecond')
        on conflict (channel) do update set free_at = case
          when pace.free_at > clock_timestamp() + ${MOST_CLOSED_SECONDS} * interval '1 second' then excluded.free_at
          else greatest(pace.free_at, excluded.free_at) end`.execute(kysely)
    },
    async isClosed(channel) {
      const { rows } = await sql<{ closed: boolean }>`select ${channel} = any(${closedNetworks}) as closed`.execute(
        kysely,
      )
      return rows[0]?.closed ?? false
    },
  }
}

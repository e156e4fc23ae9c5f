import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { KeptGuess } from '#src/conversation/kept-guess.ts'
import type { Schema } from './schema.ts'

/** A masked message as it waits for whoever labels it. */
interface GuessToReview extends Omit<KeptGuess, 'chosen'> {
  readonly id: string
  /** How often it was written. */
  readonly times: number
  /** How often each intent, or something else, was said to have been meant. */
  readonly chosen: Readonly<Record<string, number>>
  /** The last day on which it was written, `YYYY-MM-DD` in UTC. */
  readonly lastOn: string
}

/** What came of labelling: in the corpus, or of no use. */
interface Reviewed {
  readonly taken: readonly string[]
  readonly dropped: readonly string[]
}

/** The same words after the same question are the same guess, whoever says them. */
export const guessId = ({ role, asked, text }: Pick<KeptGuess, 'role' | 'asked' | 'text'>): string =>
  `gss_${createHash('sha256')
    .update(JSON.stringify([role, asked, text]))
    .digest('hex')
    .slice(0, 20)}`

/**
 * Keeps a masked guess, or counts it where it is kept already; what was chosen is counted with the message that it was about.
 * To be the last statement of its transaction: others who say the same wait for its end.
 */
export async function noteGuess(tx: Transaction<Schema>, guess: KeptGuess, at: DateTime): Promise<void> {
  const { role, asked, language, text, top, decision, chosen } = guess
  const counted = chosen === undefined ? {} : { [chosen]: 1 }
  await sql`
    insert into guess as g (id, role, asked, language, text, top, decision, chosen, last_on)
    values (${guessId(guess)}, ${role}, ${asked}, ${language}, ${text}, ${[...top]}::text[], ${decision},
      ${JSON.stringify(counted)}::jsonb, ${at.toUTC().toISODate()}::date)
    on conflict (id) do update set
      times = g.times + ${chosen === undefined ? 1 : 0},
      last_on = greatest(g.last_on, excluded.last_on),
      top = case when g.text = '' then g.top else excluded.top end,
      decision = excluded.decision,
      chosen = case when g.text = '' or ${chosen ?? null}::text is null then g.chosen
        else g.chosen || jsonb_build_object(${chosen ?? ''}::text, coalesce((g.chosen ->> ${chosen ?? ''}::text)::integer, 0) + 1) end`.execute(
    tx,
  )
}

/** What nobody has labelled yet, the most frequent first, and how many of them there are. */
export async function listGuessesToReview(
  kysely: Kysely<Schema>,
  limit: number,
): Promise<{ readonly guesses: readonly GuessToReview[]; readonly waiting: number }> {
  const { rows: guesses } = await sql<GuessToReview>`
    select id, role, asked, language, text, top, decision, chosen, times, to_char(last_on, 'YYYY-MM-DD') as "lastOn"
    from guess where reviewed_on is null order by times desc, id limit ${limit}`.execute(kysely)
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::integer as waiting from guess where reviewed_on is null`.execute(kysely)
  return { guesses, waiting: rows[0]?.waiting ?? 0 }
}

/** Marks guesses as labelled; of dropped ones the text goes. What is marked already stays so. Gives how many were marked now. */
export async function markReviewed(
  kysely: Kysely<Schema>,
  { taken, dropped }: Reviewed,
  at: DateTime,
): Promise<{ readonly taken: number; readonly dropped: number }> {
  const on = at.toUTC().toISODate()
  const marked = await sql`
    update guess set reviewed_on = ${on}::date where id = any(${[...taken]}::text[]) and reviewed_on is null`.execute(
    kysely,
  )
  const emptied = await sql`
    update guess set reviewed_on = coalesce(reviewed_on, ${on}::date), text = '', top = '{}', chosen = '{}'
    where id = any(${[...dropped]}::text[]) and text <> ''`.execute(kysely)
  return { taken: Number(marked.numAffectedRows ?? 0), dropped: Number(emptied.numAffectedRows ?? 0) }
}

import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import type { TestDatabase } from '../../support/test-database.ts'
import { readChatFile } from '../../transcripts/support/chat-file.ts'
import { play } from '../../transcripts/support/play.ts'
import { SITUATIONS } from './situations.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

interface StandingFrame {
  readonly dialog: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly asked?: { readonly question: string; readonly text: string }
}

/** What a talk has come to. */
interface Standing {
  readonly refused: readonly string[]
  readonly handovers: number
  readonly corrections: number
  readonly stack: readonly StandingFrame[]
  readonly misses: number
}

/** Plays what is open and then the words, and says what the words did, as head-phrases.tsv names it; `said` is the whole talk. */
export async function playPhrase(
  open: string,
  words: string,
  database: TestDatabase,
): Promise<{ readonly effect: string; readonly said: string }> {
  const situation = SITUATIONS[open]
  if (situation === undefined) throw new Error(`nothing is known of “${open}”: add it to situations.ts`)
  const { lines } = readChatFile(situation)
  const phrase = { word: '客户', text: words, line: lines.length + 1 }
  const seen: Standing[] = []
  const file = { title: open, lines: [...lines, phrase] }
  const said = await play(file, database, async () => void seen.push(await standing(database)))
  const [before] = seen
  if (!before) throw new Error('the phrase was not played')
  const isUnasked = lines.at(-1)?.word === '每月'
  return {
    effect: effectOf({ ...before, isUnasked }, await standing(database), lastWords(said, words)),
    said,
  }
}

/** What came after the phrase. */
const lastWords = (said: string, words: string): string => said.slice(said.lastIndexOf(words.split('\n').at(-1) ?? ''))

async function standing({ kysely }: TestDatabase): Promise<Standing> {
  const { rows } = await sql<{
    stack: StandingFrame[] | null
    misses: number | null
    refused: string[] | null
    handovers: number
    corrections: number
  }>`select
      (select (state ->> 'misses')::int from talk where person not like 'dl_stf_%' limit 1) as misses,
      (select state -> 'stack' from talk where person not like 'dl_stf_%' limit 1) as stack,
      (select array_agg(distinct class::text order by class::text) from consent_entry where state = 'refused' and source like 'message:%') as refused,
      (select count(*) from ticket where kind = 'handover') as handovers,
      (select count(*) from ticket where kind = 'record_correction') as corrections`.execute(kysely)
  const { stack, misses, refused, handovers = 0, corrections = 0 } = rows[0] ?? {}
  return { stack: stack ?? [], misses: misses ?? 0, refused: refused ?? [], handovers, corrections }
}

function effectOf(before: Standing & { readonly isUnasked: boolean }, after: Standing, said: string): string {
  const refused = after.refused.filter((each) => !before.refused.includes(each))
  if (refused.length > 1) return 'stopped'
  if (refused[0]) return `stopped ${refused[0]}`
  if (after.handovers > before.handovers) return 'handover'
  if (after.corrections > before.corrections) return 'wrong person'
  const top = after.stack.at(-1)
  const isNew = top !== undefined && !before.stack.some(({ dialog }) => dialog === top.dialog)
  if (isNew && top.dialog === 'opt-out') return 'asked back'
  if (isNew && top.dialog === 'wrong-person') return 'asked who'
  if (isNew && ['cancel', 'withdraw'].includes(top.dialog)) return 'cancels'
  if (LEAVE_WORDS.some((words) => said.includes(words))) return 'leaves'
  return answers(before, after) ? 'answer' : 'other'
}

/** Whether what was open has been answered: it is another question now, or none, and the words were understood. */
function answers(before: Standing & { readonly isUnasked: boolean }, after: Standing): boolean {
  const open = before.stack.at(-1)
  if (after.misses > 0) return false
  if (before.isUnasked && after.stack.at(-1)?.dialog !== 'menu') return true
  if (open?.asked === undefined || open.dialog === 'menu') return false
  const same = after.stack.find(({ dialog }) => dialog === open.dialog)
  return same?.asked?.text !== open.asked.text || !sameAnswers(same, open)
}

const sameAnswers = (one: StandingFrame | undefined, other: StandingFrame | undefined): boolean =>
  JSON.stringify(one?.answers) === JSON.stringify(other?.answers)

const phrasebook = loadPhrasebook(`${ROOT}locales`, { company: '', hotline: '' }, () => DateTime.utc())

/** What is said to whoever ends a talk. */
const LEAVE_WORDS = ['common-stopped', 'common-nothing-open', 'book-not-made'].flatMap((id) =>
  LANGUAGES.map((language) => phrasebook.render(language, { id })),
)

/** Whether nothing but words is played before the phrase: no visit, no colleague, nothing of ours. */
export const isTalkOnly = (open: string): boolean =>
  readChatFile(SITUATIONS[open] ?? '').lines.every(({ word }) => word === '客户号' || word === '客户')

/** Forgets what was only talked about: less than a whole district to set up again. */
export async function forgetTalk({ kysely }: TestDatabase): Promise<void> {
  await sql`truncate inbox_key, inbox, outbox, talk, conversation, ticket, visit_hold, consent_entry cascade`.execute(
    kysely,
  )
  await sql`insert into consent_entry overriding system value table district_consent`.execute(kysely)
}

import { type Kysely, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { WritingDecision } from '#src/domain/outreach/monthly.ts'
import type { PreviewLine, PreviewSample } from '#src/domain/outreach/preview-line.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import type { Schema } from '../storage/schema.ts'
import { type CustomerFacts, readCustomerFacts } from '../storage/writing-facts.ts'
import { type ComposingNeeds, type Weighed, weighOccasion } from './compose-occasion.ts'
import type { ReadOpeningData } from './drain-needs.ts'

export interface PreviewNeeds extends ComposingNeeds {
  readonly kysely: Kysely<Schema>
  readonly readData: ReadOpeningData
  readonly companyZone: string
}

const CHUNK = 1_000
const SAMPLES = 10

/** Weighs the occasion of every customer who hasn't been written to, as of now; nothing is planned and nothing is sent. */
export async function* previewCampaign(
  key: CampaignKey,
  now: DateTime,
  needs: PreviewNeeds,
): AsyncGenerator<PreviewLine> {
  const { kysely, readData, companyZone } = needs
  const of = await countWaiting(kysely, key)
  const counts: Record<string, number> = {}
  const samples: PreviewSample[] = []
  const composing = { ...needs, linkTo: () => needs.linkTo('…') }
  let done = 0
  for (let after: string | undefined = ''; after !== undefined; ) {
    const customerIds = await listWaiting(kysely, key, after)
    const [facts, data] = await Promise.all([
      readCustomerFacts(kysely, key, { customerIds, now, companyZone }),
      readData(key, customerIds, now),
    ])
    for (const known of facts) {
      const claimed = { customerId: known.customer.id, tried: [], attempts: 0 }
      const occasion = { claimed, known: masked(known), data: data.get(known.customer.id) ?? {}, isWebRead: false }
      const { decision, write } = weighOccasion(key, occasion, composing, now)
      const outcome = outcomeOf(decision)
      counts[outcome] = (counts[outcome] ?? 0) + 1
      if (outcome === 'write' || outcome === 'later') addSamples(samples, known.customer.language, write, needs.canText)
    }
    done += customerIds.length
    after = customerIds.length < CHUNK ? undefined : customerIds.at(-1)
    yield { type: 'progress', done, of }
  }
  const order = (one: PreviewSample) => `${LANGUAGES.indexOf(one.language as never)}${one.channel}`
  yield { type: 'preview', counts, samples: samples.toSorted((a, b) => order(a).localeCompare(order(b))) }
}

const outcomeOf = (decision: WritingDecision): string =>
  decision.kind === 'skip'
    ? decision.reason
    : decision.kind === 'later' && decision.isWithoutData
      ? 'no_data_yet'
      : decision.kind

/** Every customer may write in a chat, so that each is sampled there as well, whatever they would be written to over. */
function addSamples(samples: PreviewSample[], language: string, write: Weighed['write'], canText: boolean): void {
  const channels = canText ? (['chat', 'sms'] as const) : (['chat'] as const)
  for (const channel of channels) {
    const alike = samples.filter((one) => one.language === language && one.channel === channel)
    if (alike.length === SAMPLES) continue
    const text = write(channel === 'chat' ? 'directline' : 'sms')?.text
    if (text !== undefined && !alike.some((one) => one.text === text)) samples.push({ language, channel, text })
  }
}

/** One name for all of them shows how it is used, and lets what differs by it alone stand once. */
function masked(known: CustomerFacts): CustomerFacts {
  const salutation = known.customer.salutation?.replace(known.customer.name, MASK)
  return { ...known, customer: { ...known.customer, name: MASK, salutation } }
}

const MASK = '**'

const waiting = ({ kind, month }: CampaignKey) => sql`
  from customer c left join occasion o on o.kind = ${kind} and o.month = ${month} and o.customer_id = c.id
  where (o.state is null or o.state = 'due')`

async function countWaiting(kysely: Kysely<Schema>, key: CampaignKey): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count ${waiting(key)}`.execute(kysely)
  return rows[0]?.count ?? 0
}

async function listWaiting(kysely: Kysely<Schema>, key: CampaignKey, after: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id ${waiting(key)} and c.id > ${after} order by c.id limit ${CHUNK}`.execute(kysely)
  return rows.map(({ id }) => id)
}

import {
  CAMPAIGN_ACTIONS,
  type CampaignAction,
  type CampaignKey,
  type CampaignStatus,
} from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import { planCampaign } from '../../outreach/campaign-duty.ts'
import { type PreviewNeeds, previewCampaign } from '../../outreach/preview.ts'
import { readProgress } from '../../storage/campaign-progress.ts'
import { type CampaignStore, sqlCampaignStore } from '../../storage/campaign-store.ts'
import type { Database } from '../../storage/database.ts'
import { HttpError } from '../http-error.ts'
import type { HttpServer, Request } from '../server.ts'
import { requireBearer } from './bearer.ts'
import { sendLines } from './send-lines.ts'

export interface OutreachNeeds {
  readonly database: Database
  readonly clock: Clock
  /** The company's zone (IANA). */
  readonly zone: string
  readonly apiToken: string
  /** How messages are made. */
  readonly composing: Omit<PreviewNeeds, 'kysely' | 'companyZone'>
  readonly wakeDuties?: () => void
}

type Params = { kind: string; month: string }

/**
 * `/admin/v1/outreach/{kind}/{YYYY-MM}`: `GET` how it stands; `GET …/preview` and `POST …/plan` answer lines of JSON while they
 * work, the last one the result; `POST …/start|pause|resume|stop`.
 */
export function mountOutreach(server: HttpServer, needs: OutreachNeeds): void {
  const { database, clock, zone: companyZone, apiToken, composing } = needs
  const campaigns = sqlCampaignStore(database)
  const address = '/admin/v1/outreach/:kind/:month'

  server.get<Params>(address, async (request, response) => {
    requireBearer(request, apiToken)
    response.send(200, await statusOf(keyOf(request.params), { database, campaigns, clock }))
  })

  server.get<Params>(`${address}/preview`, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    await sendLines(response, previewCampaign(key, clock.now(), { ...composing, kysely: database.kysely, companyZone }))
  })

  server.post<Params>(`${address}/plan`, async (request, response) => {
    requireBearer(request, apiToken)
    await sendLines(response, plan(keyOf(request.params), { database, campaigns, clock, companyZone }))
  })

  server.post<Params & { action: string }>(`${address}/:action`, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    const moved = await campaigns.move(key, actionOf(request), clock.now())
    if (!moved) throw notPlanned()
    const { state, isDone } = moved
    if (!isDone) throw new HttpError(409, 'WrongState', `The campaign is ${state}.`)
    needs.wakeDuties?.()
    response.send(200, await statusOf(key, { database, campaigns, clock }))
  })
}

interface StatusNeeds {
  readonly database: Database
  readonly campaigns: CampaignStore
  readonly clock: Clock
}

async function* plan(key: CampaignKey, needs: StatusNeeds & { companyZone: string }): AsyncGenerator<object> {
  const now = needs.clock.now()
  const before = await needs.campaigns.open(key, now)
  if (before.state === 'stopped' || before.state === 'finished') {
    yield { type: 'refused', code: 'WrongState', state: before.state }
    return
  }
  let planned = 0
  for await (planned of planCampaign(key, { ...needs, now })) yield { type: 'progress', done: planned }
  yield { type: 'planned', added: planned, ...(await statusOf(key, needs)) }
}

async function statusOf(key: CampaignKey, { database, campaigns, clock }: StatusNeeds): Promise<CampaignStatus> {
  const campaign = await campaigns.find(key)
  if (!campaign) throw notPlanned()
  const { counts, perMinute, lastDueAt } = await readProgress(database, key)
  const sum = (states: readonly string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((total, { count }) => total + count, 0)
  const reasons = (state: string) =>
    Object.fromEntries(counts.filter((one) => one.state === state).map(({ reason, count }) => [reason, count]))
  const waiting = sum(['due', 'claimed', 'sending'])
  const done = sum(ENDED)
  const untilDueSeconds = lastDueAt ? Math.max(0, lastDueAt.diff(clock.now(), 'seconds').seconds) : 0
  const isMoving = campaign.state === 'running' && (perMinute > 0 || untilDueSeconds > 0)
  const atRateSeconds = perMinute > 0 ? (waiting / perMinute) * 60 : 0
  return {
    ...{ kind: key.kind, month: key.month, state: campaign.state, isWhole: campaign.isWhole },
    ...{ planned: waiting + done, done, answered: sum(['answered']) },
    counts: Object.fromEntries(['due', 'claimed', 'sending', ...ENDED].map((state) => [state, sum([state])])),
    ...{ skipped: reasons('skipped'), failed: reasons('failed'), perMinute },
    remainingSeconds: waiting === 0 ? 0 : isMoving ? Math.ceil(Math.max(untilDueSeconds, atRateSeconds)) : null,
    lastDueAt: lastDueAt?.toISO() ?? null,
  }
}

const ENDED = ['sent', 'delivered', 'told', 'failed', 'unknown', 'skipped']

function keyOf({ kind: name, month }: Params): CampaignKey {
  const kind = MONTHLY_KINDS.find((one) => one === name)
  if (!kind) throw new HttpError(404, 'NoSuchKind', `There is no such kind. Kinds: ${MONTHLY_KINDS.join(', ')}.`)
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new HttpError(400, 'BadMonth', 'The month is written as 2026-11.')
  return { kind, month }
}

function actionOf({ params }: Request): CampaignAction {
  const action = CAMPAIGN_ACTIONS.find((one) => one === params.action)
  if (action) return action
  throw new HttpError(404, 'NotFound', `There is no such action. Actions: plan, ${CAMPAIGN_ACTIONS.join(', ')}.`)
}

const notPlanned = () => new HttpError(404, 'NotPlanned', 'This campaign has not been planned.')

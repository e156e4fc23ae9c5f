import {
  CAMPAIGN_ACTIONS,
  type CampaignAction,
  type CampaignKey,
  monthsToBegin,
} from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import type { RunningClock } from '../../clock/running-clock.ts'
import type { CoordinationState } from '../../coordination/open-coordination.ts'
import { planCampaign } from '../../outreach/campaign-duty.ts'
import { type CampaignStatusNeeds, readCampaignStatus } from '../../outreach/campaign-status.ts'
import { type PreviewNeeds, previewCampaign } from '../../outreach/preview.ts'
import { sqlCampaignStore } from '../../storage/campaign-store.ts'
import type { Database } from '../../storage/database.ts'
import { HttpError } from '../http-error.ts'
import { queryOf } from '../query.ts'
import type { HttpServer, Request } from '../server.ts'
import { requireBearer } from './bearer.ts'
import { sendLines } from './send-lines.ts'

export interface OutreachNeeds {
  readonly database: Database
  readonly clock: RunningClock
  /** The company's zone (IANA). */
  readonly zone: string
  readonly apiToken: string
  readonly coordinationState: CoordinationState
  /** How messages are made. */
  readonly composing: Omit<PreviewNeeds, 'kysely' | 'companyZone'>
  readonly wakeDuties?: () => void
}

type Params = { kind: string; month: string }

/**
 * `GET /admin/v1/outreach?month=YYYY-MM`: the five kinds of a month, without `month` of the one that is running.
 * `/admin/v1/outreach/{kind}/{YYYY-MM}`: `GET` how it stands; `GET …/preview` and `POST …/plan` answer lines of JSON while they
 * work, the last one the result; `POST …/start|pause|resume|stop`.
 */
export function mountOutreach(server: HttpServer, needs: OutreachNeeds): void {
  const { database, clock, zone, apiToken, composing } = needs
  const campaigns = sqlCampaignStore(database)
  const statusNeeds = { ...needs, campaigns }
  const address = '/admin/v1/outreach/:kind/:month'

  server.get('/admin/v1/outreach', async (request, response) => {
    requireBearer(request, apiToken)
    const month = monthOf(queryOf(request.url).get('month') ?? clock.now().setZone(zone).toFormat('yyyy-MM'))
    const statuses = MONTHLY_KINDS.map((kind) => readCampaignStatus({ kind, month }, statusNeeds))
    response.send(200, { month, campaigns: await Promise.all(statuses) })
  })

  server.get<Params>(address, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    const status = await readCampaignStatus(key, statusNeeds)
    if (status.state === 'none') throw notPlanned(key, needs)
    response.send(200, status)
  })

  server.get<Params>(`${address}/preview`, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    await sendLines(
      response,
      previewCampaign(key, clock.now(), { ...composing, kysely: database.kysely, companyZone: zone }),
    )
  })

  server.post<Params>(`${address}/plan`, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    refuseOtherMonth(key, needs)
    await sendLines(response, plan(key, statusNeeds))
  })

  server.post<Params & { action: string }>(`${address}/:action`, async (request, response) => {
    requireBearer(request, apiToken)
    const key = keyOf(request.params)
    const action = actionOf(request)
    if (action === 'start') refuseOtherMonth(key, needs)
    const moved = await campaigns.move(key, action, clock.now())
    if (!moved) throw notPlanned(key, needs)
    const { state, isDone } = moved
    if (!isDone) throw new HttpError(409, 'WrongState', `The campaign is ${state}.`, {}, { state })
    needs.wakeDuties?.()
    response.send(200, await readCampaignStatus(key, statusNeeds))
  })
}

async function* plan(key: CampaignKey, needs: CampaignStatusNeeds): AsyncGenerator<object> {
  const now = needs.clock.now()
  const before = await needs.campaigns.open(key, now)
  if (before.state === 'stopped' || before.state === 'finished') {
    yield { type: 'refused', code: 'WrongState', state: before.state }
    return
  }
  let planned = 0
  for await (planned of planCampaign(key, { ...needs, companyZone: needs.zone, now }))
    yield { type: 'progress', done: planned }
  yield { type: 'planned', added: planned, ...(await readCampaignStatus(key, needs)) }
}

function keyOf({ kind: name, month }: Params): CampaignKey {
  const kind = MONTHLY_KINDS.find((one) => one === name)
  if (!kind) throw new HttpError(404, 'NoSuchKind', `There is no such kind. Kinds: ${MONTHLY_KINDS.join(', ')}.`)
  return { kind, month: monthOf(month) }
}

function monthOf(month: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month
  throw new HttpError(400, 'BadMonth', 'The month is written as 2026-11.')
}

/** One slip of the year would spend a month's campaign. */
function refuseOtherMonth({ month }: CampaignKey, { clock, zone }: OutreachNeeds): void {
  const months = monthsToBegin(clock.now(), zone)
  if (!months.includes(month))
    throw new HttpError(409, 'OtherMonth', `Only ${months.join(' and ')} can be planned and begun now.`, {}, { months })
}

function actionOf({ params }: Request): CampaignAction {
  const action = CAMPAIGN_ACTIONS.find((one) => one === params.action)
  if (action) return action
  throw new HttpError(404, 'NotFound', `There is no such action. Actions: plan, ${CAMPAIGN_ACTIONS.join(', ')}.`)
}

function notPlanned({ month }: CampaignKey, { clock, zone }: OutreachNeeds): HttpError {
  if (monthsToBegin(clock.now(), zone).includes(month))
    return new HttpError(404, 'NotPlanned', `This campaign of ${month} has not been planned.`)
  return new HttpError(404, 'NothingPlanned', `Nothing of this kind is planned in ${month}, nor can be now.`)
}

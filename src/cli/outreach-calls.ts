import type { CampaignStatus } from '#src/domain/outreach/campaign.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { readJson, type Service } from './service.ts'
import { EXIT, Stop } from './stop.ts'

/** The service that has the campaigns. */
export interface OutreachAt {
  readonly service: Service
  readonly bearer: string
}

/** One campaign of it. */
export interface CampaignAt extends OutreachAt, Pick<CampaignStatus, 'month'> {
  readonly kind: MonthlyKind
  readonly address: string
}

/** What the service refuses: `months` that may be begun, or the `state` in which the campaign is. */
interface Refused {
  readonly code: string
  readonly months?: readonly string[]
  readonly state?: string
}

/**
 * Asks, or tells, the service something about campaigns.
 *
 * @throws Stop with what is refused and what would do
 */
export async function askOutreach(
  { service, bearer }: OutreachAt,
  address: string,
  method: 'GET' | 'POST',
): Promise<Response> {
  const response = await service.call(address, { method, bearer, ...(method === 'POST' && { json: {} }) })
  if (response.ok) return response
  const { error } = await readJson<{ error: Refused }>(response)
  const unplanned = NOTHING_PLANNED[error.code]
  if (unplanned) {
    const [month = ''] = address.match(/\d{4}-\d{2}/) ?? []
    throw new Stop(EXIT.wrongUsage, { id: unplanned, facts: { month } })
  }
  if (error.code === 'OtherMonth') {
    const [first = '', second = ''] = error.months ?? []
    throw new Stop(EXIT.wrongUsage, { id: 'campaign-month-other', facts: { first, second } })
  }
  if (error.code === 'WrongState')
    throw new Stop(EXIT.wrongUsage, {
      id: 'campaign-wrong-state',
      facts: { remedy: { id: `campaign-remedy-${error.state}` } },
    })
  if (response.status < 500)
    throw new Stop(EXIT.wrongUsage, {
      id: 'cli-request-refused',
      facts: { status: String(response.status), code: error.code },
    })
  throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url: service.url } })
}

/** Where nothing is planned: what still can be, and what no one can plan now. */
const NOTHING_PLANNED: Readonly<Record<string, string>> = {
  NotPlanned: 'campaign-not-planned',
  NothingPlanned: 'campaign-nothing-planned',
}

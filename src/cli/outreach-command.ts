import { setTimeout as delay } from 'node:timers/promises'
import { CAMPAIGN_ACTIONS, type CampaignStatus } from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import { readCliSettings } from './cli-settings.ts'
import { barOf, type PreviewLine, printPreview, printStatus, workBar } from './outreach-view.ts'
import { jsonLines, needSecret, readJson, type Service, serviceAt } from './service.ts'
import { harmless } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** What operators do with the campaign of a kind and month. */
export const OUTREACH_VERBS = ['plan', 'preview', ...CAMPAIGN_ACTIONS, 'status'] as const
type Verb = (typeof OUTREACH_VERBS)[number]

export interface OutreachOptions {
  /** `YYYY-MM` */
  readonly month: string
  /** Shows the status anew until the campaign has ended. */
  readonly follow?: boolean
  readonly json?: boolean
  readonly url?: string
}

/** What the service tells while it plans. */
type PlanLine =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'refused'; readonly state: string }
  | { readonly type: 'error' }
  | ({ readonly type: 'planned'; readonly added: number } & CampaignStatus)

const FOLLOW_MS = 2_000
const ENDED = ['finished', 'stopped']

/** `doorstep outreach VERB KIND --month YYYY-MM`. */
export async function outreachCommand(
  verbName: string,
  kind: string,
  options: OutreachOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const verb = OUTREACH_VERBS.find((one) => one === verbName)
  if (!verb)
    throw new Stop(EXIT.wrongUsage, {
      id: 'campaign-verb-unknown',
      facts: { verb: harmless(verbName), verbs: OUTREACH_VERBS.join(', ') },
    })
  if (!MONTHLY_KINDS.some((one) => one === kind))
    throw new Stop(EXIT.wrongUsage, {
      id: 'campaign-kind-unknown',
      facts: { kind: harmless(kind), kinds: MONTHLY_KINDS.join(', ') },
    })
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(options.month))
    throw new Stop(EXIT.wrongUsage, { id: 'campaign-month-unusable', facts: { month: harmless(options.month) } })
  const { url, secrets } = readCliSettings(terminal.env, options.url)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const at = { service, bearer, address: `/admin/v1/outreach/${kind}/${options.month}` }
  if (verb === 'plan') return await plan(at, options, terminal)
  if (verb === 'preview') return await preview(at, options, terminal)
  return await show(verb, at, options, terminal)
}

interface At {
  readonly service: Service
  readonly bearer: string
  readonly address: string
}

async function ask({ service, bearer, address }: At, path: string, method: 'GET' | 'POST'): Promise<Response> {
  const response = await service.call(`${address}${path}`, { method, bearer, ...(method === 'POST' && { json: {} }) })
  if (response.ok) return response
  const { error } = await readJson<{ error: { code: string; message: string } }>(response)
  if (error.code === 'NotPlanned') throw new Stop(EXIT.wrongUsage, { id: 'campaign-not-planned' })
  if (error.code === 'WrongState') {
    const state = /is (\w+)/.exec(error.message)?.[1] ?? ''
    throw new Stop(EXIT.wrongUsage, { id: 'campaign-wrong-state', facts: { state: { id: `campaign-state-${state}` } } })
  }
  if (response.status < 500)
    throw new Stop(EXIT.wrongUsage, {
      id: 'cli-request-refused',
      facts: { status: String(response.status), code: error.code },
    })
  throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url: service.url } })
}

async function plan(at: At, { json }: OutreachOptions, { say, print, tell, errors }: Terminal): Promise<ExitCode> {
  const response = await ask(at, '/plan', 'POST')
  for await (const line of jsonLines<PlanLine>(response)) {
    if (line.type === 'progress' && errors.isTTY && !json) tell(say('campaign-planning', { count: String(line.done) }))
    if (line.type === 'refused')
      throw new Stop(EXIT.wrongUsage, {
        id: 'campaign-wrong-state',
        facts: { state: { id: `campaign-state-${line.state}` } },
      })
    if (line.type !== 'planned') continue
    const { type: _, added, ...status } = line
    if (json) print(JSON.stringify({ added, ...status }))
    else print(say('campaign-planned', { added: String(added), planned: String(status.planned) }))
    return EXIT.done
  }
  throw new Stop(EXIT.serviceAway, { id: 'campaign-broken-off', facts: { url: at.service.url } })
}

async function preview(at: At, { json }: OutreachOptions, terminal: Terminal): Promise<ExitCode> {
  const bar = workBar(terminal)
  const response = await ask(at, '/preview', 'GET')
  for await (const line of jsonLines<PreviewLine>(response)) {
    if (line.type === 'progress') bar.show(line.done, line.of)
    if (line.type !== 'preview') continue
    bar.stop()
    printPreview(line, json ?? false, terminal)
    return EXIT.done
  }
  bar.stop()
  throw new Stop(EXIT.serviceAway, { id: 'campaign-broken-off', facts: { url: at.service.url } })
}

/** How it stands, after what was asked for; followed until it has ended. */
async function show(
  verb: Exclude<Verb, 'plan' | 'preview'>,
  at: At,
  options: OutreachOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const isStatus = verb === 'status'
  let status = await readJson<CampaignStatus>(await ask(at, isStatus ? '' : `/${verb}`, isStatus ? 'GET' : 'POST'))
  const bar = barOf(terminal, status)
  while (options.follow && !ENDED.includes(status.state)) {
    bar.show(status)
    await delay(FOLLOW_MS)
    status = await readJson<CampaignStatus>(await ask(at, '', 'GET'))
  }
  bar.stop()
  if (options.json) terminal.print(JSON.stringify(status))
  else printStatus(status, terminal)
  return EXIT.done
}

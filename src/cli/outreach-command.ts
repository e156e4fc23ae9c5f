import { CAMPAIGN_ACTIONS, type CampaignStatus } from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS, type MonthlyKind } from '#src/domain/outreach/monthly.ts'
import type { PreviewLine } from '#src/domain/outreach/preview-line.ts'
import { readCliSettings } from './cli-settings.ts'
import { isConfirmed } from './confirm.ts'
import { askOutreach, type CampaignAt, type OutreachAt } from './outreach-calls.ts'
import { followCampaign } from './outreach-follow.ts'
import {
  alongWords,
  campaignName,
  printOverview,
  printPreview,
  printStatus,
  unsentIn,
  wordsOfKinds,
} from './outreach-view.ts'
import { jsonLines, needSecret, readJson, serviceAt } from './service.ts'
import { harmless } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { workBar } from './work-bar.ts'

/** What operators do with the campaign of a kind and month. */
export const OUTREACH_VERBS = ['plan', 'preview', ...CAMPAIGN_ACTIONS, 'status'] as const
type Verb = (typeof OUTREACH_VERBS)[number]

export interface OutreachOptions {
  /** `YYYY-MM`; left out, the month that is running. */
  readonly month?: string
  /** Shows the status anew until the campaign has ended. */
  readonly follow?: boolean
  /** Ends a campaign without asking. */
  readonly yes?: boolean
  readonly json?: boolean
  readonly url?: string
}

/** What the service tells while it plans. */
type PlanLine =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'refused'; readonly state: string }
  | { readonly type: 'error' }
  | ({ readonly type: 'planned'; readonly added: number } & CampaignStatus)

/** `doorstep outreach VERB KIND [--month YYYY-MM]`; `doorstep outreach status` alone shows the five kinds. */
export async function outreachCommand(
  verbName: string,
  kindName: string | undefined,
  options: OutreachOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const verb = verbOf(verbName)
  const kind = kindOf(verb, kindName, options, terminal)
  checkMonth(options)
  const { url, secrets } = readCliSettings(terminal.env, options.url)
  const service = serviceAt({ url })
  const at: OutreachAt = { service, bearer: await needSecret(service, secrets.API_TOKEN, 'API_TOKEN') }
  if (kind === undefined) return await overview(at, options, terminal)
  const month = options.month ?? (await readOverview(at, undefined)).month
  const campaign: CampaignAt = { ...at, kind, month, address: `/admin/v1/outreach/${kind}/${month}` }
  if (verb === 'plan') return await plan(campaign, options, terminal)
  if (verb === 'preview') return await preview(campaign, options, terminal)
  return await show(verb, campaign, options, terminal)
}

function verbOf(name: string): Verb {
  const verb = OUTREACH_VERBS.find((one) => one === name)
  if (verb) return verb
  const facts = { verb: harmless(name), verbs: OUTREACH_VERBS.join(', ') }
  throw new Stop(EXIT.wrongUsage, { id: 'campaign-verb-unknown', facts })
}

/** By its name, or by the word that people read for it; undefined for all of them. */
function kindOf(
  verb: Verb,
  name: string | undefined,
  { follow }: OutreachOptions,
  { say }: Terminal,
): MonthlyKind | undefined {
  if (name === undefined && verb === 'status' && !follow) return undefined
  const kind = MONTHLY_KINDS.find((one) => one === name || say(`coverage-kind-${one}`) === name)
  if (kind) return kind
  const kinds = wordsOfKinds(say)
  if (name === undefined) throw new Stop(EXIT.wrongUsage, { id: 'campaign-kind-missing', facts: { verb, kinds } })
  throw new Stop(EXIT.wrongUsage, { id: 'campaign-kind-unknown', facts: { kind: harmless(name), kinds } })
}

function checkMonth({ month }: OutreachOptions): void {
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new Stop(EXIT.wrongUsage, { id: 'campaign-month-unusable', facts: { month: harmless(month) } })
}

interface Overview {
  readonly month: string
  readonly campaigns: readonly CampaignStatus[]
}

const readOverview = async (at: OutreachAt, month: string | undefined): Promise<Overview> =>
  await readJson<Overview>(await askOutreach(at, `/admin/v1/outreach${month ? `?month=${month}` : ''}`, 'GET'))

async function overview(at: OutreachAt, { month, json }: OutreachOptions, terminal: Terminal): Promise<ExitCode> {
  const { campaigns, ...of } = await readOverview(at, month)
  if (json) for (const status of campaigns) terminal.print(JSON.stringify(status))
  else printOverview(of.month, campaigns, terminal)
  return EXIT.done
}

async function plan(at: CampaignAt, { json }: OutreachOptions, terminal: Terminal): Promise<ExitCode> {
  const { say, print, tell, errors } = terminal
  const response = await askOutreach(at, `${at.address}/plan`, 'POST')
  for await (const line of jsonLines<PlanLine>(response)) {
    if (line.type === 'progress' && errors.isTTY && !json) tell(say('campaign-planning', { count: String(line.done) }))
    if (line.type === 'refused')
      throw new Stop(EXIT.wrongUsage, {
        id: 'campaign-wrong-state',
        facts: { remedy: { id: `campaign-remedy-${line.state}` } },
      })
    if (line.type !== 'planned') continue
    const { type: _, added, ...status } = line
    if (json) print(JSON.stringify({ added, ...status }))
    else {
      print(say('campaign-planned', { added: String(added), planned: String(status.planned) }))
      print(
        say(status.state === 'planned' && !status.days ? 'campaign-planned-alone' : `campaign-planned-${status.state}`),
      )
      const along = alongWords(status, say)
      if (along !== undefined) print(along)
    }
    return EXIT.done
  }
  throw new Stop(EXIT.serviceAway, { id: 'campaign-broken-off', facts: { url: at.service.url } })
}

async function preview(at: CampaignAt, { json }: OutreachOptions, terminal: Terminal): Promise<ExitCode> {
  using bar = workBar(terminal, terminal.say('campaign-progress'))
  const response = await askOutreach(at, `${at.address}/preview`, 'GET')
  for await (const line of jsonLines<PreviewLine | { readonly type: 'error' }>(response)) {
    if (line.type === 'progress') bar.show(line.done, line.of)
    if (line.type !== 'preview') continue
    bar.stop()
    printPreview(line, json ?? false, terminal)
    return EXIT.done
  }
  throw new Stop(EXIT.serviceAway, { id: 'campaign-broken-off', facts: { url: at.service.url } })
}

/** How it stands, after what was asked for; followed until it has ended. */
async function show(
  verb: Exclude<Verb, 'plan' | 'preview'>,
  at: CampaignAt,
  options: OutreachOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = async () => await readJson<CampaignStatus>(await askOutreach(at, at.address, 'GET'))
  if (verb === 'stop' && !options.yes && !(await isStopConfirmed(read, terminal))) return EXIT.someRefused
  const first =
    verb === 'status'
      ? await read()
      : await readJson<CampaignStatus>(await askOutreach(at, `${at.address}/${verb}`, 'POST'))
  const last = options.follow ? await followCampaign(first, read, { isJson: options.json ?? false }, terminal) : first
  if (last === undefined) return EXIT.done
  if (options.json) terminal.print(JSON.stringify(last))
  else printStatus(last, terminal)
  return EXIT.done
}

/** Whoever sits at the terminal is asked: nothing takes it back. */
async function isStopConfirmed(read: () => Promise<CampaignStatus>, terminal: Terminal): Promise<boolean> {
  const { say, tell, input, errors } = terminal
  if (!input.isTTY || !errors.isTTY) return true
  const status = await read()
  if (status.state === 'stopped' || status.state === 'finished') return true
  const facts = { campaign: campaignName(status, say), count: String(unsentIn(status)) }
  if (await isConfirmed(say('campaign-stop-confirm', facts), terminal)) return true
  tell(say('campaign-not-stopped'))
  return false
}

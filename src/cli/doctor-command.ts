import { DateTime } from 'luxon'
import { type Config, readConfig } from '#src/config.ts'
import { unknownYearNear } from '#src/domain/calendar/day-kind.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { readSmppUrl } from '#src/infra/channels/sms/smpp-settings.ts'
import { readCliSettings } from './cli-settings.ts'
import { fileFindings } from './doctor-files.ts'
import { type Finding, lineOf } from './finding.ts'
import { needSecret, serviceAt } from './service.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

type Coordination = { through: 'process' } | { through: 'redis'; isUp: boolean; working: number | null }

/** What `GET /admin/v1/status` answers. */
interface Status {
  readonly database: { readonly version: string; readonly migrations: readonly string[] }
  readonly channels: Readonly<Record<string, keyof typeof CHANNEL_FINDINGS>>
  readonly coordination: Coordination
  readonly clock: { readonly now: string; readonly zone: string; readonly rehearsalSpeed: number | null }
  readonly counts: Readonly<Record<'customer' | 'installer' | 'staff' | 'work_order' | 'appointment', number>>
}

/** How the state of a channel is told. */
const CHANNEL_FINDINGS = {
  on: { mark: 'good', id: 'doctor-channel-on' },
  off: { mark: 'note', id: 'doctor-channel-off' },
  away: { mark: 'bad', id: 'doctor-channel-away' },
} as const

/** `doorstep doctor`: looks at the settings and at what they name, and asks the service how it is; says what to do. */
export async function doctorCommand(options: { readonly url?: string }, terminal: Terminal): Promise<ExitCode> {
  const { say, print } = terminal
  const settings = settingsFindings(terminal)
  for (const finding of settings) print(lineOf(finding))
  if (settings.some(({ mark }) => mark === 'bad')) return EXIT.wrongUsage
  const files = await fileFindings(readConfig(terminal.env), terminal)
  for (const finding of files) print(lineOf(finding))
  const { url, secrets } = readCliSettings(terminal.env, options.url)
  const service = serviceAt({ url })
  try {
    const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
    const response = await service.call('/admin/v1/status', { bearer })
    if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
    print(lineOf({ mark: 'good', text: say('doctor-service-answers', { url }) }))
    const status = statusFindings((await response.json()) as Status, terminal)
    for (const finding of status) print(lineOf(finding))
    if (files.some(({ mark }) => mark === 'bad')) return EXIT.wrongUsage
    return status.some(({ mark }) => mark === 'bad') ? EXIT.serviceAway : EXIT.done
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    print(lineOf({ mark: 'bad', text: say(error.say.id, error.say.facts) }))
    return error.exitCode
  }
}

function settingsFindings({ env, say }: Terminal): readonly Finding[] {
  try {
    const config = readConfig(env)
    const records = config.DATABASE_URL
      ? say('doctor-database-server')
      : say('doctor-database-embedded', { folder: config.DATA_DIR })
    return [
      { mark: 'good', text: say('doctor-settings-good') },
      { mark: 'note', text: records },
      ...smsFindings(config, say),
      ...endpointFindings(config, say),
    ]
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return Object.entries(error.details).map(([name, problem]) => ({
      mark: 'bad',
      text: say('doctor-setting-unusable', { name, problem: String(problem) }),
    }))
  }
}

/** A machine's own names: what goes there is on no way. */
const OWN_HOSTS = ['localhost', '127.0.0.1', '::1', '[::1]']

/** Where unclear messages go to be understood. */
function endpointFindings({ INTENT_ENDPOINT_URL: address }: Config, say: Terminal['say']): readonly Finding[] {
  if (address === undefined) return []
  const { host, hostname, protocol } = new URL(address)
  const isOpen = protocol === 'http:' && !OWN_HOSTS.includes(hostname)
  return [
    { mark: 'note', text: say('doctor-intent-endpoint', { host }) },
    ...(isOpen ? [{ mark: 'note' as const, text: say('doctor-intent-endpoint-open', { host }) }] : []),
  ]
}

/** How text messages leave, and what is risky about it. A machine's own address needs no TLS. */
function smsFindings({ SMPP_URL, DEMO }: Config, say: Terminal['say']): readonly Finding[] {
  const settings = SMPP_URL === undefined ? undefined : readSmppUrl(SMPP_URL)
  if (!settings || 'problem' in settings) return []
  const { host, ratePerSecond, isSecure } = settings
  const isOpen = !isSecure && !OWN_HOSTS.includes(host)
  return [
    { mark: 'good', text: say('doctor-sms', { host, rate: String(ratePerSecond) }) },
    ...(isOpen ? [{ mark: 'note' as const, text: say('doctor-sms-open', { host }) }] : []),
    ...(DEMO ? [{ mark: 'note' as const, text: say('doctor-sms-demo') }] : []),
  ]
}

function statusFindings(
  { database, channels, coordination, clock, counts }: Status,
  { say }: Terminal,
): readonly Finding[] {
  const speed = clock.rehearsalSpeed
  const { customer, installer, staff, work_order, appointment } = counts
  const counted = { customers: customer, installers: installer, staff, orders: work_order, appointments: appointment }
  return [
    {
      mark: 'good',
      text: say('doctor-database', { version: database.version, migrations: String(database.migrations.length) }),
    },
    coordinationFinding(coordination, say),
    ...Object.entries(channels).map(([name, state]): Finding => {
      const { mark, id } = CHANNEL_FINDINGS[state]
      return { mark, text: say(id, { name }) }
    }),
    speed === null
      ? { mark: 'good', text: say('doctor-clock', { now: clock.now, zone: clock.zone }) }
      : { mark: 'note', text: say('doctor-clock-rehearsal', { now: clock.now, speed: String(speed) }) },
    calendarFinding(clock, say),
    { mark: 'good', text: say('doctor-counts', asText(counted)) },
    ...(counts.customer === 0 ? [{ mark: 'note' as const, text: say('doctor-no-customers') }] : []),
    ...(counts.installer === 0 ? [{ mark: 'note' as const, text: say('doctor-no-installers') }] : []),
  ]
}

/** Whether several processes would know of each other, and whether one of them does the waiting work. */
function coordinationFinding(coordination: Coordination, say: Terminal['say']): Finding {
  if (coordination.through === 'process') return { mark: 'note', text: say('doctor-coordination-alone') }
  const { isUp, working } = coordination
  if (!isUp || working === null) return { mark: 'bad', text: say('doctor-redis-away') }
  return working > 0
    ? { mark: 'good', text: say('doctor-redis', { count: String(working) }) }
    : { mark: 'bad', text: say('doctor-nobody-works') }
}

/** Whether the public holidays of now and of the near future are known. */
function calendarFinding({ now, zone }: Status['clock'], say: Terminal['say']): Finding {
  const year = unknownYearNear(DateTime.fromISO(now), zone)
  return year === undefined
    ? { mark: 'good', text: say('doctor-calendar') }
    : { mark: 'note', text: say('doctor-calendar-unknown', { year: String(year) }) }
}

/** Figures go into texts as they are, without separators. */
function asText(counts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))
}

import { readCliSettings } from './cli-settings.ts'
import type { CloseOptions } from './close-command.ts'
import { needSecret, readJson, serviceAt } from './service.ts'
import { harmless } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

interface ClosedTimes {
  readonly zone: string
  readonly closedTimes: readonly {
    readonly id: string
    readonly area?: string
    readonly installerId?: string
    readonly from: string
    readonly to: string
    readonly reason: string
  }[]
}

/** `doorstep closed-times`: the closed areas and the leave that have not ended. */
export async function closedTimesCommand(
  { json, url: given }: Pick<CloseOptions, 'json' | 'url'>,
  { say, print, env }: Terminal,
): Promise<ExitCode> {
  const { url, secrets } = readCliSettings(env, given)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const response = await service.call('/admin/v1/closed-times', { bearer })
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  const { closedTimes } = await readJson<ClosedTimes>(response)
  if (json) for (const closed of closedTimes) print(JSON.stringify(closed))
  else if (closedTimes.length === 0) print(say('cli-closed-none'))
  else {
    const heads = ['id', 'whose', 'from', 'to', 'reason'].map((name) => say(`cli-closed-${name}`))
    const shown = (local: string) => local.slice(0, 16).replace('T', ' ')
    const rows = closedTimes.map(({ id, area, installerId, from, to, reason }) => [
      ...[id, harmless(area ?? installerId ?? ''), shown(from), shown(to), harmless(reason)],
    ])
    print(table([heads, ...rows]))
  }
  return EXIT.done
}

/** `doorstep reopen`: an area or an installer can be booked again; what was re-booked meanwhile stays as it is. */
export async function reopenCommand(
  id: string,
  { url: given }: Pick<CloseOptions, 'url'>,
  { say, print, env }: Terminal,
): Promise<ExitCode> {
  const { url, secrets } = readCliSettings(env, given)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const response = await service.call(`/admin/v1/closed-times/${encodeURIComponent(id)}`, { method: 'DELETE', bearer })
  if (response.status !== 204) await readJson(response)
  if (response.status === 404) throw new Stop(EXIT.wrongUsage, { id: 'cli-reopen-unknown' })
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  print(say('cli-reopen-done'))
  return EXIT.done
}

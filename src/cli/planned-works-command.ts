import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { readCliSettings } from './cli-settings.ts'
import { needSecret, readJson, serviceAt } from './service.ts'
import { harmless } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface PlannedWorksOptions {
  readonly from: string
  readonly to: string
  readonly works: string
  readonly json?: boolean
  readonly url?: string
}

/** What the service answers. */
interface Entered {
  readonly id: string
  readonly customers: number
  readonly isShortNotice: boolean
  readonly isTooLate: boolean
}

/** Why nobody is told, in the operator's language. */
const REFUSALS = ['NobodyThere', 'BadTime', 'Past', 'KnownAlready'] as const

/** `doorstep planned-works`: all customers of an area are told once of works on the network, with a warning where that is later than it should be. */
export async function plannedWorksCommand(
  area: string,
  { from, to, works, json, url: given }: PlannedWorksOptions,
  { say, print, env }: Terminal,
): Promise<ExitCode> {
  // Customers read it as it is (CT-9).
  const forbidden = forbiddenIn(works)
  if (forbidden)
    throw refused(say('cli-works-refused-Phrase', { phrase: forbidden.phrase, instead: say(forbidden.instead) }))
  const { url, secrets } = readCliSettings(env, given)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const call = { method: 'POST', bearer, json: { area, from, to, works } } as const
  const response = await service.call('/admin/v1/planned-works', call)
  if (response.status === 400 || response.status === 409) {
    const { error } = await readJson<{ error: { code: string; message: string } }>(response)
    const why = REFUSALS.find((code) => code === error.code)
    throw refused(why ? say(`cli-works-refused-${why}`) : harmless(error.message))
  }
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  const { id, customers, isShortNotice, isTooLate } = await readJson<Entered>(response)
  if (json) print(JSON.stringify({ id, customers, isShortNotice, isTooLate }))
  else if (isTooLate) print(say('cli-works-untold'))
  else {
    print(say('cli-works-done', { customers }))
    if (isShortNotice) print(say('cli-works-short'))
  }
  return EXIT.done
}

const refused = (problem: string): Stop => new Stop(EXIT.wrongUsage, { id: 'cli-works-refused', facts: { problem } })

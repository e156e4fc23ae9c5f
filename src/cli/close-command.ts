import { readClosureReason } from '#src/language/answers/read-closure-reason.ts'
import { readCliSettings } from './cli-settings.ts'
import { needSecret, readJson, serviceAt } from './service.ts'
import { harmless } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface CloseOptions {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly json?: boolean
  readonly url?: string
}

interface Counts {
  readonly id: string
  readonly replaced: number
  readonly told: number
  readonly escalated: number
  readonly left: number
}

/** Why the service closes nothing, in the operator's language. */
const REFUSALS = ['NobodyThere', 'BadTime', 'Past', 'ClosedAlready'] as const

/** `doorstep close-area` and `doorstep leave`: nobody comes then; visits that fall into it are kept by others or re-booked. */
export async function closeCommand(
  subject: { readonly area: string } | { readonly installerId: string },
  { from, to, reason, json, url: given }: CloseOptions,
  { say, print, env }: Terminal,
): Promise<ExitCode> {
  if (reason.trim() === '')
    throw new Stop(EXIT.wrongUsage, { id: 'cli-close-refused', facts: { problem: say('cli-close-refused-NoReason') } })
  const { url, secrets } = readCliSettings(env, given)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const call = { method: 'POST', bearer, json: { ...subject, from, to, reason, why: whyOf(subject, reason) } } as const
  const response = await service.call('/admin/v1/closed-times', call)
  if (response.status === 400 || response.status === 409) {
    const { error } = await readJson<{ error: { code: string; message: string } }>(response)
    const why = REFUSALS.find((code) => code === error.code)
    const problem = why ? say(`cli-close-refused-${why}`) : harmless(error.message)
    throw new Stop(EXIT.wrongUsage, { id: 'cli-close-refused', facts: { problem } })
  }
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  const { id, ...counts } = await readJson<Counts>(response)
  const { replaced, told, escalated, left } = counts
  print(json ? JSON.stringify({ id, ...counts }) : say('cli-close-done', { replaced, told, escalated, left }))
  return EXIT.done
}

/** What the customers of a closed area hear of the reason: one of those that there are words for, else none. */
const whyOf = (subject: object, reason: string) => ('area' in subject ? readClosureReason(reason) : undefined)

import { z } from 'zod'
import { Environment } from '#src/config.ts'
import { readSecrets, type Secrets } from '#src/secrets.ts'
import { EXIT, Stop } from './stop.ts'

const CliEnvironment = Environment.pick({
  HOST: true,
  PORT: true,
  DATA_DIR: true,
  API_TOKEN: true,
  DIRECT_LINE_SECRET: true,
}).extend({
  /** The running service; left out: http://HOST:PORT. */
  DOORSTEP_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
})

/** What the commands that talk to the service need to know. */
export interface CliSettings {
  /** Without a slash at the end. */
  readonly url: string
  readonly secrets: Partial<Secrets>
}

/**
 * Reads the settings from the environment, and the secrets from `DATA_DIR` where the environment has none.
 *
 * @param url as given on the command line; goes before DOORSTEP_URL
 * @throws Stop (wrong usage) naming what cannot be used
 * @throws Fault CONFIG_INVALID when the file of secrets cannot be used
 */
export function readCliSettings(env: NodeJS.ProcessEnv, url?: string): CliSettings {
  const given = Object.entries({ ...env, ...(url && { DOORSTEP_URL: url }) }).filter(([, value]) => value !== '')
  const parsed = CliEnvironment.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
    throw new Stop(EXIT.wrongUsage, { id: 'cli-settings-unusable', facts: { problems } })
  }
  const { HOST, PORT, DOORSTEP_URL } = parsed.data
  if (!DOORSTEP_URL && PORT === 0) throw new Stop(EXIT.wrongUsage, { id: 'cli-url-unknown' })
  const address = DOORSTEP_URL ?? `http://${reachable(HOST)}:${PORT}`
  return { url: address.replace(/\/+$/, ''), secrets: readSecrets(parsed.data) }
}

/** Where a service that listens on every address is reached from its own machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

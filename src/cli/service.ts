import type { CliSettings } from './cli-settings.ts'
import { EXIT, Stop } from './stop.ts'

/** A request to the running service. */
export interface ServiceCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly bearer?: string | undefined
  readonly json?: unknown
  readonly file?: Uint8Array<ArrayBuffer>
  /** What the file is; left out: a table as text. */
  readonly type?: string
}

/** The running service over HTTP. */
export interface Service {
  readonly url: string
  /**
   * Gives the reply whatever its status, except for those that end every command alike.
   *
   * @throws Stop (service away) when nobody answers or the service cannot work, (wrong usage) when the secret is refused
   */
  call(path: string, call?: ServiceCall): Promise<Response>
}

/** The service at `url`. */
export function serviceAt({ url }: Pick<CliSettings, 'url'>): Service {
  return {
    url,
    async call(path, { method = 'GET', bearer, json, file, type: fileType = 'text/csv' } = {}) {
      const type = json !== undefined ? 'application/json' : file && fileType
      const headers = { ...(type && { 'Content-Type': type }), ...(bearer && { Authorization: `Bearer ${bearer}` }) }
      const body = json !== undefined ? JSON.stringify(json) : file
      const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) }).catch(
        (cause: unknown) => {
          throw new Stop(EXIT.serviceAway, { id: 'cli-service-away', facts: { url } }, cause)
        },
      )
      if (response.status === 401) throw new Stop(EXIT.wrongUsage, { id: 'cli-secret-refused', facts: { url } })
      if (response.status >= 502) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
      return response
    },
  }
}

/**
 * The secret, where the environment or DATA_DIR has it.
 *
 * @throws Stop (service away) when there is no secret because no service has been started, (wrong usage) otherwise
 */
export async function needSecret(
  service: Service,
  secret: string | undefined,
  name: 'API_TOKEN' | 'DIRECT_LINE_SECRET',
): Promise<string> {
  if (secret) return secret
  await service.call('/healthz')
  throw new Stop(EXIT.wrongUsage, { id: 'cli-secret-missing', facts: { name } })
}

/** The lines of JSON of a streamed reply, as they come. */
export async function* jsonLines<T>(response: Response): AsyncGenerator<T> {
  let rest = ''
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parsed<T>(line, response.url)
  }
}

/**
 * A reply's JSON.
 *
 * @throws Stop (service away) when whoever answers is no service of ours
 */
export const readJson = async <T>(response: Response): Promise<T> => parsed<T>(await response.text(), response.url)

function parsed<T>(text: string, address: string): T {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Stop(EXIT.serviceAway, { id: 'cli-service-other', facts: { url: new URL(address).origin } }, cause)
  }
}

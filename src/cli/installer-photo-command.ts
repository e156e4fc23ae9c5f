import { readFile } from 'node:fs/promises'
import { readCliSettings } from './cli-settings.ts'
import { needSecret, readJson, serviceAt } from './service.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface InstallerPhotoOptions {
  readonly remove?: boolean
  readonly url?: string
}

/** Why the service keeps no photo, by the status of its reply. */
const REFUSALS: Readonly<Record<number, string>> = {
  404: 'cli-photo-nobody',
  413: 'cli-photo-too-large',
  415: 'cli-photo-unusable',
}

/** `doorstep installer-photo`: customers see who comes once that installer has set out; `--remove` takes the photo back. */
export async function installerPhotoCommand(
  installerId: string,
  path: string | undefined,
  { remove = false, url: given }: InstallerPhotoOptions,
  { say, print, env }: Terminal,
): Promise<ExitCode> {
  if ((path === undefined) !== remove) throw new Stop(EXIT.wrongUsage, { id: 'cli-photo-one-of-both' })
  const { url, secrets } = readCliSettings(env, given)
  const photo = path === undefined ? undefined : await readPhoto(path)
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const target = `/admin/v1/installers/${encodeURIComponent(installerId)}/photo`
  const call = photo ? ({ method: 'PUT', file: photo, type: 'image/*' } as const) : ({ method: 'DELETE' } as const)
  const response = await service.call(target, { ...call, bearer })
  if (response.status !== 204) await readJson(response)
  const refusal = REFUSALS[response.status]
  if (refusal) throw new Stop(EXIT.wrongUsage, { id: refusal, facts: { installer: installerId } })
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url } })
  print(say(photo ? 'cli-photo-kept' : 'cli-photo-removed', { installer: installerId }))
  return EXIT.done
}

async function readPhoto(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Stop(EXIT.wrongUsage, { id: 'cli-file-unreadable', facts: { path, code: cause.code ?? '' } }, cause)
  })
  return new Uint8Array(file)
}

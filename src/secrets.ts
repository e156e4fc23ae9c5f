import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from '#src/domain/shared/fault.ts'

/** The secrets that the service shares with the back office and the company's website. */
export interface Secrets {
  /** Bearer token of the back office. */
  readonly API_TOKEN: string
  /** With which chat tokens are asked for; two values, comma-separated, while it is being rotated. */
  readonly DIRECT_LINE_SECRET: string
}

/** The settings that name the secrets or the folder in which they are kept. */
type SecretSettings = { readonly DATA_DIR: string } & {
  readonly [Name in keyof Secrets]?: string | undefined
}

const File = z.object({ API_TOKEN: z.string().min(16), DIRECT_LINE_SECRET: z.string().min(16) })

/**
 * The secrets as the environment gives them, else as `DATA_DIR/secrets.json` holds them.
 *
 * @returns undefined for what neither has
 * @throws Fault CONFIG_INVALID when the file is there and cannot be used
 */
export function readSecrets(settings: SecretSettings): Partial<Secrets> {
  const { API_TOKEN, DIRECT_LINE_SECRET } = settings
  if (API_TOKEN && DIRECT_LINE_SECRET) return { API_TOKEN, DIRECT_LINE_SECRET }
  return {
    ...readFile(fileIn(settings)),
    ...(API_TOKEN && { API_TOKEN }),
    ...(DIRECT_LINE_SECRET && { DIRECT_LINE_SECRET }),
  }
}

/**
 * The secrets of a starting service: what neither the environment nor the file has is made and kept in the file, which
 * its owner alone may read. Processes that start together end up with the same.
 */
export function ensureSecrets(settings: SecretSettings): Secrets {
  const known = readSecrets(settings)
  if (known.API_TOKEN && known.DIRECT_LINE_SECRET)
    return { API_TOKEN: known.API_TOKEN, DIRECT_LINE_SECRET: known.DIRECT_LINE_SECRET }
  makeFile(settings)
  return { ...freshSecrets(), ...readSecrets(settings) }
}

function fileIn({ DATA_DIR }: SecretSettings): string {
  return join(DATA_DIR, 'secrets.json')
}

function readFile(path: string): Partial<Secrets> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return {}
    throw new Fault('CONFIG_INVALID', { DATA_DIR: `secrets.json cannot be read (${code})` }, error)
  }
  try {
    return File.parse(JSON.parse(text))
  } catch {
    throw new Fault('CONFIG_INVALID', { DATA_DIR: 'secrets.json is damaged; delete it to have new secrets made' })
  }
}

/** Step by step: Node's own recursive way never ends where the system refuses folders, as below /proc. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), 0o777)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw new Fault('CONFIG_INVALID', { DATA_DIR: `cannot be made (${code})` }, error)
  }
}

/** The file appears whole or not at all, and the first of two processes wins. */
function makeFile(settings: SecretSettings): void {
  // Nobody else's to look into; the embedded database lets its own account through.
  makeFolder(resolve(settings.DATA_DIR), 0o700)
  const path = fileIn(settings)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(freshSecrets(), null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function freshSecrets(): Secrets {
  const secret = (): string => randomBytes(32).toString('base64url')
  return { API_TOKEN: secret(), DIRECT_LINE_SECRET: secret() }
}

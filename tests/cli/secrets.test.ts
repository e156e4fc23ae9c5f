import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureSecrets, readSecrets } from '#src/secrets.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-secrets-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('the secrets of a service', () => {
  it('are made at the first start, for their owner’s eyes alone, and stay the same', async () => {
    const DATA_DIR = join(folder, 'new', 'data')
    expect(readSecrets({ DATA_DIR })).toEqual({})
    const made = ensureSecrets({ DATA_DIR })
    expect(made.API_TOKEN).toMatch(/^[\w-]{43}$/)
    expect(made.DIRECT_LINE_SECRET).not.toBe(made.API_TOKEN)
    expect((await stat(join(DATA_DIR, 'secrets.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(DATA_DIR)).mode & 0o777).toBe(0o700)
    expect((await stat(join(DATA_DIR, '..'))).mode & 0o777).toBe(0o777 & ~process.umask())
    expect(ensureSecrets({ DATA_DIR })).toEqual(made)
    expect(readSecrets({ DATA_DIR })).toEqual(made)
  })

  it('are those of the environment where it has them', () => {
    const settings = { DATA_DIR: folder, API_TOKEN: 'from-the-environment' }
    const made = ensureSecrets(settings)
    expect(made.API_TOKEN).toBe('from-the-environment')
    expect(readSecrets(settings)).toEqual(made)
  })

  it('need no folder when the environment has both', () => {
    const both = { API_TOKEN: 'from-the-environment', DIRECT_LINE_SECRET: 'from-the-environment-too' }
    expect(ensureSecrets({ DATA_DIR: '/proc/nowhere', ...both })).toEqual(both)
  })

  it('that are damaged stop the start and say what to do, without showing them', async () => {
    await writeFile(join(folder, 'secrets.json'), '{"API_TOKEN":"short')
    expect(() => ensureSecrets({ DATA_DIR: folder })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', details: { DATA_DIR: expect.stringMatching(/delete it/) } }),
    )
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe('{"API_TOKEN":"short')
  })

  it('refuse at once a DATA_DIR where the system lets nobody make folders', () => {
    expect(() => ensureSecrets({ DATA_DIR: '/proc/nobody/may' })).toThrow(/CONFIG_INVALID/)
  })
})

import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'
import type { PhotoStore } from '#src/domain/visits/photo.ts'
import { requireKey } from './photo-key.ts'

/** Photos as files of a folder that nobody but the service's account may read. */
export function folderPhotoStore(folder: string): PhotoStore {
  const pathOf = (key: string) => join(folder, requireKey(key).slice(0, 2), `${key}.jpg`)
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      const half = `${path}.${randomUUID()}`
      await reach(async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        // Written beside it and moved there, so that nobody ever reads half a photo.
        await writeFile(half, bytes, { mode: 0o600, flush: true })
        await rename(half, path)
      })
    },
    async find(key) {
      const path = pathOf(key)
      return await reach(async () => {
        try {
          return new Uint8Array(await readFile(path))
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
          throw error
        }
      })
    },
    async remove(key) {
      const path = pathOf(key)
      await reach(() => rm(path, { force: true }))
    },
  }
}

async function reach<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw new Fault('PHOTOS_UNREACHABLE', { code: (error as NodeJS.ErrnoException).code ?? 'unknown' }, error)
  }
}

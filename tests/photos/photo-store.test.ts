import { createHash } from 'node:crypto'
import { chmod, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PhotoStore } from '#src/domain/visits/photo.ts'
import { folderPhotoStore } from '#src/infra/photos/folder-photo-store.ts'
import { s3PhotoStore } from '#src/infra/photos/s3-photo-store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openS3StandIn } from './s3-stand-in.ts'

const bytes = Buffer.from('a picture')
const key = createHash('sha256').update(bytes).digest('hex')
const KEYS = { accessKey: 'AKIDEXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

function describePhotoStore(name: string, open: () => Promise<PhotoStore>) {
  describe(`photos in ${name}`, () => {
    it('are found again by their key, however often they are put', async () => {
      const store = await open()
      await store.put(key, bytes)
      await store.put(key, bytes)
      expect(Buffer.from((await store.find(key)) ?? [])).toEqual(bytes)
    })

    it('are not found when they never were, or are removed', async () => {
      const store = await open()
      await store.put(key, bytes)
      await store.remove(key)
      await store.remove(key)
      expect(await store.find(key)).toBeUndefined()
    })

    it('lead nowhere by a key that was never given out', async () => {
      const store = await open()
      await expect(store.find('../../etc/passwd')).rejects.toThrow(RangeError)
      await expect(store.put(`${key.slice(1)}/`, bytes)).rejects.toThrow(RangeError)
    })
  })
}

const temporary = await temporaryFolder()
const folder = temporary.path
describePhotoStore('a folder', async () => folderPhotoStore(join(folder, 'photos')))

let s3: Awaited<ReturnType<typeof openS3StandIn>>
beforeAll(async () => {
  s3 = await openS3StandIn(KEYS)
})
afterAll(async () => {
  await s3.close()
  await temporary[Symbol.asyncDispose]()
})
const s3Store = (changes = {}) => s3PhotoStore({ url: s3.url, region: 'cn-north-1', ...KEYS, ...changes })
describePhotoStore('S3', async () => s3Store())

describe('the storage of photos', () => {
  it('signs every request so that S3 takes it', async () => {
    await s3Store().put(key, bytes)
    expect([...s3.objects.keys()]).toEqual([`/bucket/${key}.jpg`])
    expect(s3.refusals).toEqual([])
  })

  it.each([{ secretKey: 'another-secret' }, { accessKey: 'SOMEBODY' }])(
    'is a fault with wrong keys: %o',
    async (changes) => {
      await expect(s3Store(changes).put(key, bytes)).rejects.toThrow('PHOTOS_UNREACHABLE')
      await expect(s3Store(changes).find(key)).rejects.toThrow('PHOTOS_UNREACHABLE')
    },
  )

  it('is a fault while S3 is down, and never a photo that is not there', async () => {
    s3.setDown(true)
    await expect(s3Store().find(key)).rejects.toThrow('PHOTOS_UNREACHABLE')
    await expect(s3PhotoStore({ url: 'http://127.0.0.1:9', region: 'x', ...KEYS }).find(key)).rejects.toThrow(
      'PHOTOS_UNREACHABLE',
    )
    s3.setDown(false)
  })

  it('keeps files that only the service reads, and no half ones', async () => {
    const own = join(folder, 'own')
    await folderPhotoStore(own).put(key, bytes)
    const names = await readdir(join(own, key.slice(0, 2)))
    expect(names).toEqual([`${key}.jpg`])
    expect((await stat(join(own, key.slice(0, 2), `${key}.jpg`))).mode & 0o077).toBe(0)
  })

  it('is a fault where the folder cannot be written to', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await chmod(file, 0o600)
    await expect(folderPhotoStore(file).put(key, bytes)).rejects.toThrow('PHOTOS_UNREACHABLE')
  })
})

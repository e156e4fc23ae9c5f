import { PHOTO_MOST_BYTES } from '#src/domain/norms/photo-norms.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { PhotoStore } from '#src/domain/visits/photo.ts'
import { photoCleaner } from '../../photos/clean-photo.ts'
import type { Database } from '../../storage/database.ts'
import { sqlInstallerPhotos } from '../../storage/installer-photos.ts'
import { noteFile } from '../../storage/photo-list.ts'
import { HttpError } from '../http-error.ts'
import { readBytes } from '../json-body.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface InstallerPhotoNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly photos: PhotoStore
  readonly apiToken: string
}

/** `PUT /admin/v1/installers/{id}/photo`, the picture as the body: customers see it when that installer has set out. `DELETE` takes it back. */
export function mountInstallerPhotos(server: HttpServer, needs: InstallerPhotoNeeds): void {
  const path = '/admin/v1/installers/:id/photo'
  const list = sqlInstallerPhotos(needs.database.kysely)
  const clean = photoCleaner()
  server.put<{ id: string }>(
    path,
    async (request, response) => {
      requireBearer(request, needs.apiToken)
      const cleaned = await clean(await readBytes(request, PHOTO_MOST_BYTES))
      if (cleaned.kind === 'refused')
        throw new HttpError(
          415,
          'UnsupportedMediaType',
          `The body must be a JPEG, PNG or WebP photo: ${cleaned.reason}.`,
        )
      const { key, widthPixels: width, heightPixels: height } = cleaned.file
      const now = needs.clock.now()
      await noteFile(needs.database.kysely, key, now)
      await needs.photos.put(key, cleaned.bytes)
      if (!(await list.put(request.params.id, key, now)))
        throw new HttpError(404, 'NotFound', 'There is no such installer.')
      response.send(200, { installer: request.params.id, sha256: key, width, height })
    },
    { body: 'stream' },
  )
  server.del<{ id: string }>(path, async (request, response) => {
    requireBearer(request, needs.apiToken)
    await list.remove(request.params.id)
    response.send(204)
  })
}

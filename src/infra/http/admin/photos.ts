import type { PhotoStore } from '#src/domain/visits/photo.ts'
import type { Database } from '../../storage/database.ts'
import { type PhotoOfVisit, sqlPhotoArchive } from '../../storage/photo-list.ts'
import { HttpError } from '../http-error.ts'
import { queryOf } from '../query.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface PhotoRouteNeeds {
  readonly database: Database
  readonly photos: PhotoStore
  readonly apiToken: string
}

/** `GET /admin/v1/photos?appointment=ID`: which photos there are of a visit; `GET /admin/v1/photos/{id}`: the picture, a JPEG. */
export function mountPhotos(server: HttpServer, { database, photos, apiToken }: PhotoRouteNeeds): void {
  const archive = sqlPhotoArchive(database.kysely)
  server.get('/admin/v1/photos', async (request, response) => {
    requireBearer(request, apiToken)
    const appointment = queryOf(request.url).get('appointment')
    if (!appointment) throw new HttpError(400, 'BadArgument', 'appointment must name one.')
    response.send(200, { photos: (await archive.listOf(appointment)).map(shown) })
  })

  server.get<{ id: string }>('/admin/v1/photos/:id', async (request, response) => {
    requireBearer(request, apiToken)
    const photo = await archive.find(request.params.id)
    const bytes = photo && (await photos.find(photo.key))
    if (!bytes) throw new HttpError(404, 'NotFound', 'There is no such photo.')
    response.writeHead(200, {
      ...{ 'Content-Type': 'image/jpeg', 'Content-Length': bytes.length, 'Cache-Control': 'private, no-store' },
      'Content-Disposition': `inline; filename="${photo.id}.jpg"`,
    })
    response.end(bytes)
  })
}

function shown({ id, appointmentId, kind, reading, at, receivedAt, actor, ...photo }: PhotoOfVisit) {
  return {
    ...{ id, appointment: appointmentId, kind, reading, actor, sha256: photo.key, bytes: photo.sizeBytes },
    ...{ width: photo.widthPixels, height: photo.heightPixels, at: at.toISO(), receivedAt: receivedAt.toISO() },
  }
}

import { HttpError } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import { callerOf } from './caller.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { reachOpened } from './reach.ts'

/** The photo of whoever comes to a visit, for its customer alone, and while the visit is promised (I10). */
export function mountInstallerPhotoRoute(server: HttpServer, needs: RouteNeeds): void {
  server.get(`${BASE}/conversations/:id/visits/:visit/installer.jpg`, async (request, response) => {
    const { id = '', visit = '' } = request.params
    const { person } = await reachOpened(id, await callerOf(request, needs), needs.talkLog)
    const own = /^[\w-]{1,64}$/.test(visit) ? await needs.findOwnVisit(person, visit) : undefined
    const { status, installerId } = own?.appointment ?? {}
    const bytes = status === 'confirmed' && installerId ? await needs.findInstallerPhoto(installerId) : undefined
    if (!bytes) throw new HttpError(404, 'NotFound', 'There is no such photo.')
    response.writeHead(200, {
      ...{ 'Content-Type': 'image/jpeg', 'Content-Length': bytes.length },
      ...{ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
    })
    response.end(bytes)
  })
}

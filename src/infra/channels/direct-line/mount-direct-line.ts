import type { HttpServer } from '../../http/server.ts'
import { mountActivityRoutes } from './activity-routes.ts'
import { tokenReader } from './chat-token.ts'
import { mountConversationRoutes } from './conversation-routes.ts'
import { mountCors } from './cors.ts'
import { directLineKeys } from './direct-line-keys.ts'
import type { DirectLineNeeds } from './direct-line-needs.ts'
import { mountInstallerPhotoRoute } from './installer-photo-route.ts'
import { mountStream } from './stream-route.ts'
import { mountTokenRoutes } from './token-routes.ts'
import { mountVisitRoutes } from './visit-routes.ts'

/** Serves Direct Line 3.0 below `/v3/directline` as its public reference defines it. */
export function mountDirectLine(server: HttpServer, needs: DirectLineNeeds): void {
  const keys = directLineKeys(needs.secrets)
  const routeNeeds = { ...needs, keys, readToken: tokenReader(keys) }
  mountCors(server)
  mountTokenRoutes(server, routeNeeds)
  mountConversationRoutes(server, routeNeeds)
  mountActivityRoutes(server, routeNeeds)
  mountVisitRoutes(server, routeNeeds)
  mountInstallerPhotoRoute(server, routeNeeds)
  mountStream(server, routeNeeds)
}

import { z } from 'zod'
import { HttpError } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import { callerOf, requireSecret } from './caller.ts'
import { ChatUser, freshIdentity } from './chat-identity.ts'
import { issueToken } from './chat-token.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { readBody } from './read-body.ts'

const TokenParameters = z.object({ user: z.object({ id: ChatUser.nullish() }).nullish() }).nullish()

/** `tokens/generate` for servers that hold the secret, `tokens/refresh` for whoever has a token that is still good. */
export function mountTokenRoutes(server: HttpServer, needs: RouteNeeds): void {
  server.post(`${BASE}/tokens/generate`, async (request, response) => {
    requireSecret(request, needs.secrets)
    const user = readBody(TokenParameters, request.body)?.user?.id ?? undefined
    response.send(200, await issueToken(freshIdentity(user), needs.keys))
  })

  server.post(`${BASE}/tokens/refresh`, async (request, response) => {
    const caller = await callerOf(request, needs)
    if (caller.kind === 'secret') throw new HttpError(403, 'NotAllowed', 'A secret is not refreshed; send a token.')
    response.send(200, await issueToken(caller, needs.keys))
  })
}

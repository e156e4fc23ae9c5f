import type { Clock } from '#src/domain/shared/clock.ts'
import { HttpError } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import type { ChatLinks } from '../../storage/chat-links.ts'
import { issueToken } from './chat-token.ts'
import { directLineKeys } from './direct-line-keys.ts'

interface ChatLinkNeeds {
  readonly links: ChatLinks
  readonly clock: Clock
  readonly secrets: readonly string[]
  readonly publicUrl: () => string
}

/** The path below which chat links of text messages are. */
export const CHAT_LINK_PATH = '/c'

/** `GET /c/CODE`, the link in a text message: opens the page in the conversation that was begun, for whom it was begun. */
export function mountChatLink(server: HttpServer, { links, clock, secrets, publicUrl }: ChatLinkNeeds): void {
  const keys = directLineKeys(secrets)
  server.get<{ code: string }>(`${CHAT_LINK_PATH}/:code`, async (request, response) => {
    const found = await links.open(request.params.code, clock.now())
    if (!found)
      throw new HttpError(404, 'LinkExpired', '链接已失效，请打开我们的网页继续。This link is no longer valid.')
    const { person: user, conversationId } = found
    const { token } = await issueToken({ user, conversationId }, keys)
    response.writeHead(302, {
      Location: `${publicUrl()}/#t=${token}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    })
    response.end()
  })
}

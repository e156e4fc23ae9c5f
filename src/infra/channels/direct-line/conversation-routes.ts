import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { languageOf } from '#src/domain/shared/language.ts'
import type { HttpServer } from '../../http/server.ts'
import { type Caller, callerOf } from './caller.ts'
import { type ChatIdentity, ChatUser, freshIdentity } from './chat-identity.ts'
import { issueToken } from './chat-token.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { reach, reachOpened } from './reach.ts'
import { readBody } from './read-body.ts'
import { streamUrl } from './stream-ticket.ts'
import { readWatermark } from './watermark.ts'

const StartParameters = z
  .object({ user: z.object({ id: z.string().nullish() }).nullish(), locale: z.string().nullish() })
  .nullish()

/** Opens a conversation, or gives a new stream of one that is open. */
export function mountConversationRoutes(server: HttpServer, needs: RouteNeeds): void {
  server.post(`${BASE}/conversations`, async (request, response) => {
    const caller = await callerOf(request, needs)
    const wanted = readBody(StartParameters, request.body)
    const identity = identityOf(caller, wanted?.user?.id)
    const isNew = await open(identity, wanted?.locale, caller, needs)
    response.send(isNew ? 201 : 200, await replyOf(identity, 0, request, needs))
  })

  server.get(`${BASE}/conversations/:id`, async (request, response) => {
    const caller = await callerOf(request, needs)
    const { id, person, lastSeq } = await reachOpened(request.params.id ?? '', caller, needs.talkLog)
    // By the public reference, a reconnect without a watermark hears only what comes from now on.
    const afterSeq = readWatermark(request.url ?? '') ?? lastSeq
    response.send(
      200,
      await replyOf({ user: person, conversationId: id, ...sinceOf(caller) }, afterSeq, request, needs),
    )
  })
}

/** A token's bearer is who the token says. The holder of the secret says who it is for, else it is somebody new. */
function identityOf(caller: Caller, wantedUser: string | null | undefined): ChatIdentity {
  if (caller.kind === 'token') return caller
  const { success, data } = ChatUser.safeParse(wantedUser)
  return freshIdentity(success ? data : undefined)
}

const sinceOf = (caller: Caller) =>
  caller.kind === 'token' && caller.sinceMs !== undefined ? { sinceMs: caller.sinceMs } : {}

/** Has the assistant greet, once; gives whether the conversation is new. */
async function open(
  { user, conversationId }: ChatIdentity,
  locale: string | null | undefined,
  caller: Caller,
  { receive, talkLog }: RouteNeeds,
): Promise<boolean> {
  if (caller.kind === 'token' && (await reach(conversationId, caller, talkLog)).conversation) return false
  const { kind } = await receive({
    channel: 'directline',
    conversationId,
    person: user,
    messageId: conversationId,
    kind: 'opened',
    text: '',
    language: languageOf(locale),
    body: {},
    reference: {},
  })
  return kind === 'taken'
}

async function replyOf(identity: ChatIdentity, afterSeq: number, request: IncomingMessage, needs: RouteNeeds) {
  const issued = await issueToken(identity, needs.keys)
  const takesPhotos = await needs.takesPhotos({ channel: 'directline', person: identity.user })
  // Beyond the public protocol: whoever's photos are not looked at is not offered to send any.
  const beyond = takesPhotos ? { takesPhotos } : {}
  return { ...issued, ...beyond, streamUrl: await streamUrl(identity, afterSeq, request, needs) }
}

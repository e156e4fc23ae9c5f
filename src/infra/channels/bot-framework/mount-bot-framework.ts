import { z } from 'zod'
import type { Limits } from '#src/conversation/coordination.ts'
import type { Receive } from '#src/conversation/message.ts'
import { HttpError, tooMany } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import type { BotFramework } from './bot-framework.ts'
import { InboundActivity, inboundMessage } from './inbound-activity.ts'

interface MountBotFrameworkNeeds {
  /** Left undefined, the route answers 404. */
  readonly botFramework: BotFramework | undefined
  readonly receive: Receive
  readonly limits: Limits
}

/** Takes activities at POST /api/messages. 200 means that the message's effect is committed; the answers leave by the outbox. */
export function mountBotFramework(server: Pick<HttpServer, 'post'>, needs: MountBotFrameworkNeeds): void {
  server.post('/api/messages', async (request, response) => {
    const { botFramework, receive, limits } = needs
    if (!botFramework) throw new HttpError(404, 'NotFound', 'The Bot Framework channel is not set up.')
    const activity = await admitted(botFramework, request.body, request.headers.authorization ?? '')
    const message = inboundMessage(activity, (contentUrl) => botFramework.openFile(activity.serviceUrl, contentUrl))
    if (message) {
      const { allowed, retryAfterMs } = await limits.take('message_per_person', `botframework:${message.person}`)
      if (!allowed) throw tooMany(retryAfterMs)
      await receive(message)
    }
    response.send(200)
  })
}

async function admitted(
  { admit, mayReach }: BotFramework,
  body: unknown,
  authorization: string,
): Promise<InboundActivity> {
  const claimed = z.object({ channelId: z.string().optional(), serviceUrl: z.string().optional() }).safeParse(body)
  if (!claimed.success) throw malformed()
  await admit({ channelId: claimed.data.channelId ?? '', serviceUrl: claimed.data.serviceUrl ?? '' }, authorization)
  const parsed = InboundActivity.safeParse(body)
  if (!parsed.success) throw malformed()
  // The SDK compares the token's service address only where the activity names one; ours has to be a known one besides.
  if (!mayReach(parsed.data.serviceUrl)) throw new HttpError(403, 'Forbidden', 'The serviceUrl is not one we send to.')
  return parsed.data
}

function malformed(): HttpError {
  return new HttpError(400, 'BadArgument', 'The body is not a Bot Framework activity.')
}

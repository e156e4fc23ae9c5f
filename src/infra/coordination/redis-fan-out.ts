import type { FanOut } from '#src/conversation/coordination.ts'
import { inProcessFanOut } from './in-process-fan-out.ts'
import type { RedisChannels } from './redis-channels.ts'
import type { RedisLink } from './redis-link.ts'

/**
 * Entries are handed over within the process; the others hear that there are some and read them in the log of the talk,
 * so that nothing that anybody said goes through Redis.
 *
 * While Redis is away a conversation counts as heard by who holds a socket in this process alone: rather a text message
 * too many than a notice that nobody sees.
 */
export function redisFanOut(link: RedisLink, channels: RedisChannels): FanOut {
  const here = inProcessFanOut()
  const nameOf = (conversationId: string) => link.nameOf('said', conversationId)
  return {
    publish(conversationId, entries) {
      here.publish(conversationId, entries)
      channels.ring(nameOf(conversationId))
    },
    subscribe(conversationId, listen) {
      const endHere = here.subscribe(conversationId, listen)
      const endElsewhere = channels.listen(nameOf(conversationId), () => listen())
      return () => {
        endHere()
        endElsewhere()
      }
    },
    isHeard: async (conversationId) =>
      (await here.isHeard(conversationId)) || ((await channels.countListening(nameOf(conversationId))) ?? 0) > 0,
  }
}

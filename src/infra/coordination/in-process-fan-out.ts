import { EventEmitter } from 'node:events'
import type { FanOut } from '#src/conversation/coordination.ts'

/** Hands entries over at once, within the process; a listener must not throw. */
export function inProcessFanOut(): FanOut {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  // The prefix keeps a conversation's id from being one of the emitter's own events, such as `error`.
  const eventOf = (conversationId: string) => `conversation:${conversationId}`
  return {
    publish(conversationId, entries) {
      emitter.emit(eventOf(conversationId), entries)
    },
    subscribe(conversationId, listen) {
      // One function per subscription: the same listener twice is two subscriptions, each ended by its own end.
      const deliver: typeof listen = (entries) => listen(entries)
      emitter.on(eventOf(conversationId), deliver)
      return () => emitter.off(eventOf(conversationId), deliver)
    },
    isHeard: async (conversationId) => emitter.listenerCount(eventOf(conversationId)) > 0,
  }
}

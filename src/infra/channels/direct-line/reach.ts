import type { Conversation, TalkLog } from '#src/conversation/message.ts'
import { HttpError } from '../../http/http-error.ts'
import type { Caller } from './caller.ts'

/** A conversation that a caller may use; `conversation` is undefined while nobody has opened it. */
interface Reached {
  readonly person: string
  readonly conversation: Conversation | undefined
}

/**
 * The conversation `id`, if it is the caller's: the token's own, or another one of the same person.
 *
 * A foreign conversation and one that doesn't exist are answered alike, so that ids can't be guessed at.
 *
 * @throws HttpError 403 not the token's, 404 unknown to the holder of the secret
 */
export async function reach(id: string, caller: Caller, talkLog: TalkLog): Promise<Reached> {
  const found = /^[\w-]{1,64}$/.test(id) ? await talkLog.findConversation(id) : undefined
  const conversation = found?.channel === 'directline' ? found : undefined
  if (caller.kind === 'secret') {
    if (!conversation) throw noConversation()
    return { person: conversation.person, conversation }
  }
  const isOwn = conversation ? conversation.person === caller.user : !found && caller.conversationId === id
  if (!isOwn) throw new HttpError(403, 'NotAllowed', 'The token is not for this conversation.')
  return { person: caller.user, conversation }
}

/** As `reach`, for a conversation that has been opened. */
export async function reachOpened(id: string, caller: Caller, talkLog: TalkLog): Promise<Conversation> {
  const { conversation } = await reach(id, caller, talkLog)
  if (!conversation) throw noConversation()
  return conversation
}

const noConversation = () => new HttpError(404, 'NotFound', 'There is no such conversation.')

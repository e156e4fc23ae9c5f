import './browser-globals.ts'
import {
  type Activity,
  DirectLine,
  type DirectLineOptions,
  type Message as TypedMessage,
} from 'botframework-directlinejs'
import { openedSockets } from './browser-globals.ts'

/** The library's type leaves out what every answer of a bot has. */
export type Message = TypedMessage & { readonly replyToId?: string }

/** A chat over the public npm client. */
export interface ChatClient {
  /** Every message that the client brought, in order, the echoes of one's own too. */
  readonly messages: Message[]
  readonly line: DirectLine
  /** Posts a message; the id that the service gave it, or `retry` where the client gave up. */
  post(text: string): Promise<string>
  /** The messages, once there are `count`. */
  arrived(count: number): Promise<Message[]>
  /** The first message that fits, whether it has come already or is still to come. */
  heard(fits: (message: Message) => boolean): Promise<Message>
  /** Cuts the connection that the stream runs over. */
  cut(): void
  end(): void
}

export function openChat(serviceUrl: string, options: DirectLineOptions): ChatClient {
  // Its pauses before reconnecting are random from three seconds on; these take three.
  const line = new DirectLine({
    domain: `${serviceUrl}/v3/directline`,
    random: () => 0,
    ...options,
  } as DirectLineOptions)
  const messages: Message[] = []
  const waiting = new Set<() => void>()
  const take = (activity: Activity) => {
    if (activity.type === 'message') messages.push(activity)
    for (const look of waiting) look()
  }
  // Its failures are told by the connection's status.
  const subscription = line.activity$.subscribe(take, () => {})

  function once<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = find()
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  }

  return {
    messages,
    line,
    post: (text) => {
      const from = { id: 'dl_whoever' }
      const channelData = { clientActivityID: crypto.randomUUID() }
      return line.postActivity({ type: 'message', text, from, channelData }).toPromise()
    },
    arrived: (count) => once(() => (messages.length >= count ? messages : undefined)),
    heard: (fits) => once(() => messages.find(fits)),
    cut: () => openedSockets.at(-1)?.terminate(),
    end() {
      subscription.unsubscribe()
      line.end()
    },
  }
}

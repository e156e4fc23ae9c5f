import { once } from 'node:events'

/** One activity of a conversation, as far as rehearsals look at it. */
export interface Activity {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly from: { readonly id: string; readonly role?: string }
  readonly replyToId?: string
  readonly attachments?: readonly { readonly contentUrl: string }[]
}

/** Calls Direct Line; `path` is below its base. */
export type Call = <T>(path: string, bearer: string, body?: object) => Promise<T>

/** What is said in a conversation, as a client of it gets to know. */
export interface ChatFeed {
  /** What the assistant has said, in order. */
  readonly said: readonly Activity[]
  /** Asks for what is new, where it does not come by itself. */
  look(): Promise<void>
  /** Goes on where it was, after the service was away. */
  resume(): Promise<void>
  close(): void
}

interface Page {
  readonly activities: readonly Activity[]
  readonly watermark: string
}

const isOfAssistant = ({ type, from }: Activity) => type === 'message' && from.role === 'bot'

/** Somebody who looks in now and then: nobody has the page open. */
export function pollFeed(call: Call, token: string, conversationId: string): ChatFeed {
  const said: Activity[] = []
  let watermark = '0'
  return {
    said,
    async look() {
      for (;;) {
        const page = await call<Page>(`/conversations/${conversationId}/activities?watermark=${watermark}`, token)
        said.push(...page.activities.filter(isOfAssistant))
        watermark = page.watermark
        if (page.activities.length === 0) return
      }
    },
    resume: async () => {},
    close: () => {},
  }
}

/** Somebody who has the page open: what is said comes by itself. */
export async function streamFeed(call: Call, token: string, conversationId: string): Promise<ChatFeed> {
  const said: Activity[] = []
  let watermark = '0'
  let socket: WebSocket | undefined
  async function resume() {
    const path = `/conversations/${conversationId}?watermark=${watermark}`
    const { streamUrl } = await call<{ streamUrl: string }>(path, token)
    const opened = new WebSocket(streamUrl)
    opened.addEventListener('message', ({ data }) => {
      if (data === '') return
      const page = JSON.parse(String(data)) as Page
      said.push(...page.activities.filter(isOfAssistant))
      watermark = page.watermark
    })
    socket = opened
    await once(opened, 'open')
  }
  await resume()
  return { said, look: async () => {}, resume, close: () => socket?.close() }
}

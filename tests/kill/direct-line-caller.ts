import { randomUUID } from 'node:crypto'

const SECRET = 'a-direct-line-secret-for-killing'

/** The secret that the service is started with. */
export const DIRECT_LINE_SECRET = SECRET

/** One streamed activity, as far as the tests look at it. */
export interface Heard {
  readonly id: string
  readonly text: string
  readonly from: { readonly role: string }
  readonly replyToId?: string
  readonly channelData?: { readonly clientActivityID?: string }
}

/** A customer who writes over Direct Line, and writes the same message again until it is acknowledged. */
export interface Caller {
  /** Fulfilled with the activity's id once the service has acknowledged it, over as many restarts as it takes. */
  send(text: string): Promise<string>
  stream(): Promise<readonly Heard[]>
  readonly acknowledged: ReadonlyMap<string, string>
}

/** Opens a conversation as `user`, whom the website has logged in. */
export async function openCaller(url: string, user: string): Promise<Caller> {
  const base = `${url}/v3/directline`
  const post = (path: string, token: string, body: object) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const generated = await post('/tokens/generate', SECRET, { user: { id: user } })
  const { token, conversationId } = (await generated.json()) as { token: string; conversationId: string }
  await (await post('/conversations', token, {})).json()
  const acknowledged = new Map<string, string>()

  async function send(text: string): Promise<string> {
    const clientActivityID = randomUUID()
    for (;;) {
      try {
        const activity = { type: 'message', text, locale: 'zh-CN', channelData: { clientActivityID } }
        const answer = await post(`/conversations/${conversationId}/activities`, token, activity)
        const { id } = (await answer.json()) as { id?: string }
        if (answer.ok && id) {
          acknowledged.set(clientActivityID, id)
          return id
        }
        if (answer.status < 500 && answer.status !== 429) throw new RangeError(`refused with ${answer.status}`)
      } catch (error) {
        // The connection died with the service: nothing is known, so the same message goes again.
        if (error instanceof RangeError) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  async function stream(): Promise<readonly Heard[]> {
    const heard: Heard[] = []
    for (let watermark = ''; ; ) {
      const answer = await fetch(`${base}/conversations/${conversationId}/activities?watermark=${watermark}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const page = (await answer.json()) as { activities: Heard[]; watermark: string }
      heard.push(...page.activities)
      if (page.activities.length === 0) return heard
      watermark = page.watermark
    }
  }
  return { send, stream, acknowledged }
}

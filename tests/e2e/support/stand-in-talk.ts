export interface Activity {
  id?: string
  type: string
  text?: string
  locale?: string
  timestamp?: string
  inputHint?: string
  from?: { id: string; role: 'bot' | 'user' }
  channelData?: { clientActivityID?: string }
  suggestedActions?: { actions: { type: string; title: string; value: string }[] }
}

interface ActivitySet {
  activities: Activity[]
  watermark: string
}

/** One conversation: greets when it is opened, takes each message once, answers it with its own words. */
export function createTalk() {
  const id = 'cnv_standin'
  const said: Activity[] = []
  const heard = new Map<string, string>()
  const listeners = new Set<(set: ActivitySet) => void>()
  let isOpen = false
  /** What the bot says to a text; a test may put its own words in its mouth. */
  const replies = new Map<string, () => void>()

  function tell(activity: Activity): string {
    const stamped = {
      ...activity,
      id: `${id}|${String(said.length + 1).padStart(7, '0')}`,
      timestamp: activity.timestamp ?? new Date().toISOString(),
    }
    said.push(stamped)
    for (const listener of listeners) listener({ activities: [stamped], watermark: String(said.length) })
    return stamped.id
  }

  const say = (text: string, choices: readonly string[] = [], more: Partial<Activity> = {}) =>
    tell({
      type: 'message',
      text,
      locale: 'zh-CN',
      inputHint: 'expectingInput',
      from: { id: 'doorstep', role: 'bot' },
      ...(choices.length > 0 && {
        suggestedActions: { actions: choices.map((title) => ({ type: 'imBack', title, value: title })) },
      }),
      ...more,
    })

  return {
    id,
    say,
    replies,
    /** Texts of the messages of one side, in order. */
    texts: (role: 'bot' | 'user') => said.filter(({ from }) => from?.role === role).map(({ text }) => text ?? ''),

    /** @returns whether it was opened just now */
    open(): boolean {
      if (isOpen) return false
      isOpen = true
      say('您好，我是样板宽带的智能助手。请问需要什么帮助？\n1. 预约上门\n2. 查看预约', ['预约上门', '查看预约'])
      return true
    },

    /** Takes a message once, however often it is posted. */
    hear(activity: Activity): string {
      const key = activity.channelData?.clientActivityID ?? ''
      const known = heard.get(key)
      if (known) return known
      const own = tell({ ...activity, from: { id: 'anon', role: 'user' } })
      heard.set(key, own)
      const reply = replies.get(activity.text ?? '')
      if (reply) reply()
      else say(`收到：${activity.text}`)
      return own
    },

    since(watermark: string): ActivitySet {
      return { activities: said.slice(Number(watermark) || 0), watermark: String(said.length) }
    },

    onNews(listener: (set: ActivitySet) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

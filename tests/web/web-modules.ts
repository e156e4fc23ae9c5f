/** The page's modules, which browsers run as they are; here with the types that the tests need. */
const load = <T>(name: string) => import(new URL(`../../web/${name}`, import.meta.url).href) as Promise<T>

export interface Activity {
  id: string
  type: string
  text?: string
  timestamp?: string
  inputHint?: string
  from?: { id?: string; role?: string }
  channelData?: { clientActivityID?: string }
  suggestedActions?: { actions: { type: string; title: string; value: string }[] }
}

export interface Unsent {
  id: string
  text: string
  locale: string
  state: 'sending' | 'posted' | 'failed'
}

export interface Entry {
  key: string
  author: 'me' | 'them'
  text: string
  state: string
  startsDay: boolean
  endsGroup: boolean
  isNewTalk: boolean
}

interface Transcript {
  add(activities: Activity[]): { fresh: Activity[]; echoed: string[] }
  startTalk(): void
  entries(unsent: readonly Unsent[]): Entry[]
  choices(unsent: readonly Unsent[]): { value: string }[]
  isAwaitingReply(unsent: readonly Unsent[]): boolean
}

interface Outbox {
  all(): Unsent[]
  add(text: string, locale: string, photo?: string): void
  settle(ids: string[]): void
  retry(id: string): void
  remove(id: string): void
  enter(conversationId: string): void
  setOnline(online: boolean): void
}

interface OutboxNeeds {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  newId(): string
  post(message: Unsent): Promise<unknown>
  onChange(): void
}

interface Sessions {
  takeFromAddress(): boolean
  obtain(hasExpired?: boolean): Promise<{ token: string }>
}

export const { createSessions } = await load<{ createSessions(storage: OutboxNeeds['storage']): Sessions }>(
  'session.js',
)
export const { createTranscript } = await load<{ createTranscript(): Transcript }>('transcript.js')
export const { createOutbox } = await load<{ createOutbox(needs: OutboxNeeds): Outbox }>('outbox.js')
export const { Refused } = await load<{ Refused: new (status: number, retryAfterMs?: number) => Error }>('http.js')
export const { WORDS, pickLanguage } = await load<{
  WORDS: Record<string, Record<string, string>>
  pickLanguage(...wishes: (string | null)[]): string
}>('words.js')

import type { DateTime } from 'luxon'
import { LAY_DOWN_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import type { NoticeClass } from '#src/domain/outreach/notice.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { isCodeAlone } from '#src/language/answers/read-invitation-code.ts'
import type { IntentScorer } from '#src/language/intent/intent-scorer.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import { composeReplies, type Reply } from './compose-replies.ts'
import type { Coordination } from './coordination.ts'
import type { DialogBook } from './dialog.ts'
import { type KeptGuess, keptGuess, type Speaker } from './kept-guess.ts'
import { languageOfTalk, type TalkLanguage } from './language-of-talk.ts'
import type { InboundMessage, Receive, StreamEntry, Taken } from './message.ts'
import type { Json, Phrasebook, Say } from './say.ts'
import { GivenUp, giveUpIfUnclear } from './second-opinion.ts'
import { freshTalk, readTalkState, type TalkState } from './talk-state.ts'
import { minutesSince } from './time-of-talk.ts'
import { takeTurn } from './turn.ts'
import type { Unasked, UnaskedTaken } from './unasked.ts'

/** A text that leaves on another way than the talk itself, for example a one-time code to the phone on file. */
export interface QueuedText {
  readonly channel: 'sms'
  readonly recipient: string
  readonly say: Say
  readonly class: NoticeClass
  /** The text is blanked once it has left. */
  readonly isSensitive: boolean
}

/** What a turn needs to know of the person, whatever the dialogs need besides. */
export interface TalkDesk extends Speaker {
  /** The person's zone, an IANA name. */
  readonly zone: string
  /** Texts that the dialogs want to leave with this turn. */
  readonly queued: readonly QueuedText[]
  isKnown(): boolean
  /** From here on the person is nobody we know (CT-7). */
  forget(): void
  languageOnFile(): Language | undefined
  /** See `TalkNeeds`. */
  isWithColleague(): boolean
  /** See `TalkNeeds`. */
  relay(text: string): Promise<'relayed' | 'ended' | undefined>
  /** The tickets that were opened in this turn. */
  readonly ticketsOpened: readonly string[]
  /** Whether somebody is to be told something because of this turn, at once. */
  hasNews(): boolean
}

/** A turn that has been opened in a transaction: what is stored of the talk, and the desk that acts in it. */
export interface OpenedTurn<Desk> {
  readonly stored: unknown
  readonly desk: Desk
  /** What we wrote unasked and without a turn, lately, and they have not come back to. */
  readonly unasked?: Unasked | undefined
}

/** What a turn writes at its end, in one statement with the message's key. */
export interface ClosedTurn {
  readonly state: TalkState
  readonly language: Language
  readonly replies: readonly Reply[]
  readonly texts: readonly { readonly queued: QueuedText; readonly text: string }[]
  readonly unasked?: UnaskedTaken | undefined
  /** What was unsure about the message, or what was meant by the one before, masked. */
  readonly guess?: KeptGuess | undefined
}

/** What a turn came to; `hasWaiting`: something lies in the outbox that has to be sent. */
export interface RunTurn {
  readonly taken: Taken
  readonly entries: readonly StreamEntry[]
  readonly hasWaiting: boolean
}

/** Keeps talks: one transaction a turn (design §1). */
export interface TurnStore<Desk> {
  /**
   * Runs one turn: loads the talk, lets `answer` act and writes what it comes to, all or nothing.
   *
   * A message that was taken before is not answered again. Begins anew when another writer was faster. What `answer`
   * rejects with is passed on, and nothing is written.
   *
   * @throws Fault TURN_CONFLICT when others were faster every time; STORE_UNREACHABLE
   */
  run(
    message: InboundMessage,
    at: DateTime,
    answer: (opened: OpenedTurn<Desk>) => Promise<ClosedTurn>,
  ): Promise<RunTurn>
}

/** What `receiver` is made of. */
interface ReceiverNeeds<Desk extends TalkDesk> {
  readonly turns: TurnStore<Desk>
  readonly coordination: Coordination
  readonly dialogs: (desk: Desk, message: InboundMessage) => DialogBook
  readonly phrasebook: Phrasebook
  readonly clock: Clock
  /** Has somebody outside asked about words that our own model isn't sure of, between two runs of a turn; left out: nobody is. */
  readonly secondOpinion?: IntentScorer | undefined
  /** The company's first language, where nothing tells the person's. */
  readonly language: Language
  /** Called after a commit that left messages to be sent. */
  readonly wakeOutbox: () => void
  /** Called after a commit that left something to be told. */
  readonly wakeDuties?: () => void
}

/** The way of every message: in the person's order, through one turn, committed, then spoken (design §4). */
export function receiver<Desk extends TalkDesk>(needs: ReceiverNeeds<Desk>): Receive {
  const { coordination } = needs
  return (message) =>
    coordination.order.inOrder(`${message.channel}:${message.person}`, async () => {
      const { taken, entries, hasWaiting, hasNews } = await runTurn(needs, message)
      if (entries.length > 0) coordination.fanOut.publish(message.conversationId, entries)
      if (hasWaiting) needs.wakeOutbox()
      if (hasNews) needs.wakeDuties?.()
      return taken
    })
}

/** Runs the turn; one that was given up is run once more with the opinion that was asked for in between. */
async function runTurn<Desk extends TalkDesk>(
  needs: ReceiverNeeds<Desk>,
  message: InboundMessage,
  opinion?: UnderstoodIntent,
): Promise<RunTurn & { readonly hasNews: boolean }> {
  let hasNews = false
  try {
    const ran = await needs.turns.run(message, needs.clock.now(), async (opened) => {
      const closed = await answer(needs, message, opened, opinion)
      hasNews = opened.desk.hasNews()
      return closed
    })
    return { ...ran, hasNews }
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error
    return await runTurn(needs, message, await error.ask())
  }
}

async function answer<Desk extends TalkDesk>(
  needs: ReceiverNeeds<Desk>,
  message: InboundMessage,
  { stored, desk, unasked }: OpenedTurn<Desk>,
  opinion: UnderstoodIntent | undefined,
): Promise<ClosedTurn> {
  const dialogs = { ...needs.dialogs(desk, message), ...(opinion && { guess: () => opinion }) }
  const nowAt = needs.clock.now().setZone(desk.zone)
  const state =
    readTalkState(stored, salvage(dialogs)) ?? freshTalk(message.conversationId, nowAt.toUTC().toISO() ?? '')
  const wasKnown = desk.isKnown()
  const now = languageOfTalk(languageBefore(state, nowAt), ownWords(message, state))
  const language = now.language ?? now.spoken ?? message.language ?? desk.languageOnFile() ?? needs.language
  const phrase = (say: Say) => needs.phrasebook.render(language, say)

  const turn = await takeTurn(
    { ...state, ...now },
    { ...message, nowAt },
    {
      dialogs,
      language,
      isKnown: () => desk.isKnown(),
      isWithColleague: () => desk.isWithColleague(),
      relay: (text) => desk.relay(text),
      ticketsOpened: () => desk.ticketsOpened,
      openedUnasked: () => unasked,
      phrase,
    },
  )
  if (needs.secondOpinion && !opinion) await giveUpIfUnclear(turn, desk, needs.secondOpinion)
  const replies = composeReplies(turn, phrase)
  const queued = replies.length > 0 ? [...desk.queued, ...noticeByText(message, dialogs)] : desk.queued
  const texts = queued.map((one) => ({ queued: one, text: phrase(one.say) }))
  const isDisowned = (wasKnown || state.isDisowned === true) && !desk.isKnown()
  const spoken = replies.length > 0 ? language : now.spoken
  const guess = turn.guess && (await keptGuess(turn.guess, desk, language))
  // What somebody else had begun is not gone on with.
  const left = isDisowned ? undefined : turn.state.left
  return { state: { ...turn.state, isDisowned, left, spoken }, language, replies, texts, unasked: turn.unasked, guess }
}

/** What the person wrote themselves: a button's words are ours, and a code is nobody's. */
function ownWords({ kind, text }: InboundMessage, { stack }: TalkState): string | undefined {
  const isOurs = stack.at(-1)?.asked?.choices.some(({ label }) => label === text.trim()) === true
  return kind === 'text' && !isOurs && !isCodeAlone(text) ? text : undefined
}

/** After days somebody else may write here. */
function languageBefore(state: TalkState, nowAt: DateTime): TalkLanguage {
  const isLongAgo = minutesSince(state.wroteAt ?? state.heardAt, nowAt) > LAY_DOWN_AFTER_MINUTES
  return isLongAgo ? { spoken: state.language ?? state.spoken } : state
}

function noticeByText({ notice }: InboundMessage, dialogs: DialogBook): QueuedText[] {
  const { byText, dialog = '', answers = {} } = notice ?? {}
  const told = dialogs.find(dialog)
  const say = byText && told?.asText?.(answers, byText.link)
  if (!byText || !say) return []
  return [
    { channel: 'sms', recipient: byText.phone, say, class: byText.class, isSensitive: told?.isTextSensitive ?? false },
  ]
}

/** Keeps of a stored dialog's answers those that are still of its shape. */
function salvage(dialogs: DialogBook) {
  return (name: string, answers: Record<string, Json>): Record<string, Json> | undefined => {
    const shape = dialogs.find(name)?.answers.shape
    if (!shape) return undefined
    return Object.fromEntries(
      Object.entries(answers).filter(([id, value]) => shape[id]?.safeParse(value).success === true),
    )
  }
}

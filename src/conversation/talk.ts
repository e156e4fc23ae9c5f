import type { DateTime } from 'luxon'
import type { Answers, Dialog } from './dialog.ts'
import type { Guess } from './guess.ts'
import type { Heard } from './heard.ts'
import type { Prompt, Say } from './say.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { Frame, TalkState } from './talk-state.ts'

/** A talk during one turn: the dialogs that are open, the last one on top, and what has been said so far. */
export interface Talk {
  readonly needs: TalkNeeds
  readonly stack: Frame[]
  readonly says: Say[]
  prompt: Prompt | undefined
  /** So much time has gone by that an open question is put afresh instead of as it was. */
  readonly isLater: boolean
  readonly nowAt: DateTime
  /** When the message of this turn was written, as its sender's device says; `nowAt` where it didn't wait for the network. */
  readonly saidAt: DateTime
  /** The message before was written in another conversation: what lies open was begun there. */
  readonly isElsewhere: boolean
  /** We wrote unasked since they last did, and nothing that they have begun lies open: a word about writing wrongly is about us. */
  readonly isFirstReply: boolean
  /** The ticket that a colleague has of this conversation. */
  ticket: string | undefined
  /** The visit that was talked of last, in this sitting. */
  about?: string | undefined
  /** The dialog that was left last in the middle, and what had been told in it. */
  left?: TalkState['left']
  /** How often we have said in this sitting that we are sorry for what made them angry. @unit times */
  regrets: number
  /** Words of this turn that were not understood. */
  unread?: string
  /** What they had meant isn't understood yet. */
  isStillUnclear?: boolean
  /** What the model made of words that no rule understood, in this turn or, with what was meant, in the one before. */
  guess?: Guess
  /** The message before was acted on as the model read it. */
  readonly guessedBefore: TalkState['guessed']
  /** This one was. */
  guessed?: NonNullable<TalkState['guessed']>
  /** Occasions on which we wrote unasked, and which this turn answers. */
  readonly answered: string[]
  /** The message of this turn; none when the page was opened. */
  heard?: Heard
}

/** Begins a turn on a copy of `state`. */
export function openTalk(
  state: TalkState,
  needs: TalkNeeds,
  at: Pick<Talk, 'isLater' | 'isElsewhere' | 'isFirstReply' | 'nowAt' | 'saidAt' | 'ticket' | 'about' | 'left'> & {
    regrets?: number | undefined
  },
): Talk {
  const { regrets = 0, ...rest } = at
  return {
    needs,
    stack: structuredClone(state.stack),
    says: [],
    prompt: undefined,
    answered: [],
    guessedBefore: state.guessed,
    regrets,
    ...rest,
  }
}

/** The dialog that is being talked about, with its frame. */
export function current(talk: Talk): { frame: Frame; dialog: Dialog } | undefined {
  const frame = talk.stack.at(-1)
  return frame && { frame, dialog: dialogOf(talk, frame) }
}

/** What the message of this turn tells for a dialog (CT-8), in the light of what was told `before`. */
export function told(talk: Talk, name: string, before: Answers = {}): Answers {
  return (talk.heard && talk.needs.dialogs.find(name)?.begin?.(talk.heard, before)) ?? {}
}

/** The same, and which visit is meant: where none is named, the one that was just talked of. */
export function toldOfVisit(talk: Talk, name: string, before: Answers = {}): Answers {
  const { about } = talk
  const isMeant =
    about !== undefined && before.appointment === undefined && talk.needs.dialogs.find(name)?.takesVisit?.(about)
  return { ...(isMeant && { appointment: about }), ...told(talk, name, before) }
}

/** Sets answers, and takes back those that are given as undefined. */
export function keepAnswers(frame: Frame, answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined) delete frame.answers[id]
    else frame.answers[id] = value
  }
}

/** The dialog of a frame. */
export function dialogOf(talk: Talk, frame: Frame): Dialog {
  const dialog = talk.needs.dialogs.find(frame.dialog)
  if (!dialog) throw new Error(`no dialog is called ${frame.dialog}`)
  return dialog
}

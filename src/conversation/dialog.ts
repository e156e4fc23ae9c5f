import type { z } from 'zod'
import type { AskedBefore, Intent } from '#src/language/intent/intents.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import type { PurposeReading } from '#src/language/purposes.ts'
import type { Heard } from './heard.ts'
import type { IntentRoute } from './intent-route.ts'
import type { Choice, Json, Prompt, Say } from './say.ts'
import type { MessageWish, OpenAsked } from './stops-messages.ts'

/** The answers of a dialog between two turns: plain values by the question's id. */
export type Answers = Readonly<Record<string, Json | undefined>>

/**
 * What a question made of a message.
 *
 * - `answers`: understood; what is set here is kept, also answers to other questions; undefined takes one back; `says` is said to it
 * - `ask`: understood, but the same question has to be put another way first (the time is full: here is what is free)
 * - `unclear`: not an answer to this question
 */
export type Reading<A extends Answers> =
  | { readonly kind: 'answers'; readonly answers: Partial<A>; readonly says?: readonly Say[] }
  | { readonly kind: 'ask'; readonly says?: readonly Say[]; readonly prompt: Prompt; readonly keep?: Partial<A> }
  | { readonly kind: 'unclear' }

/** One thing a dialog has to know before it can act. */
export interface Question<A extends Answers> {
  readonly id: string & keyof A
  /** Whether it still has to be asked; left out: while it has no answer. */
  isOpen?(answers: Partial<A>): boolean
  /** Tries what was said before the question came up; `unclear` when nothing was, or when it doesn't help. */
  recall?(answers: Partial<A>): Promise<Reading<A>>
  ask(answers: Partial<A>): Prompt | Promise<Prompt>
  /** How to say it, when an answer was not understood. */
  hint(answers: Partial<A>): Say
  /** The same question, shorter, for whoever has it before their eyes already and was understood in between; left out: the hint serves. */
  again?(answers: Partial<A>): Say
  /** It is long, and said in full once in a sitting: from then on `again` stands for it. */
  readonly isLong?: boolean
  read(heard: Heard, answers: Partial<A>): Reading<A> | Promise<Reading<A>>
  /** Whether a message corrects this answer unasked, or gives it before it is asked ("不对，是下午"); `asked` is the question that is open. */
  corrects?(heard: Heard, answers: Partial<A>, asked?: string): boolean
  /** Whether words that could be an answer, and name another purpose, are for that one. */
  isOtherMatter?(heard: Heard, answers: Partial<A>): boolean
  /** Whether a yes names what it is for, so that it counts whatever was said since the question. */
  isOwnWord?(heard: Heard): boolean
  /**
   * Whether a yes in their own words (就这么着, whatever, yes), and a time with it, is one to this: only where it changes nothing
   * that can't be changed back as easily. Everything else takes a plain yes.
   */
  mayBeAgreed?(heard: Heard, answers: Partial<A>): boolean
  /** Whether words that would call a person, deny being the customer or leave it are meant for it: 打给我, asked whether and when to call. */
  takesCall?(heard: Heard): boolean
  /** Whether an answer that was written before the question was put counts as of then: it tells what was done, and when. */
  isTakenAsWritten?(heard: Heard, answers: Partial<A>): boolean | Promise<boolean>
  /** Other answers that belong to this one: whoever goes back to the question takes them back as well. */
  readonly forgets?: readonly string[]
}

/** A dialog that follows on from another; `occasion` is what we wrote or ask unasked, which its answers are to. */
export interface Next {
  readonly dialog: string
  readonly answers?: Answers
  readonly occasion?: string
}

/** A visit, or an order that waited for one, that is off. */
export interface EndedVisit {
  readonly appointment?: string
  readonly order?: string
  readonly kind: string | undefined
}

/**
 * How a dialog ended.
 *
 * - `done`: what is told; `next` is a dialog that follows on from it, `after` one that is wanted besides, and waits until that is over; `besides` finds what may be asked in passing, and is called only
 *   where nothing of this person's waits below; `dropsRest` lays down what was open below, `leavesRest` leaves it open and asks nothing;
 *   `ticket` is the ticket that a colleague has now, so that asking again makes no second one; `about` is the visit that was talked of;
 *   `isStillUnclear`: what they had meant isn't understood yet, and the next words count as a second try;
 *   `endsVisits` are visits that are off: nobody is led back to what was being done to one of them, or to booking one of its kind beside it
 * - `again`: it could not be done as answered; `forget` names the answers that don't hold any more, and the question
 *   among them is put as `prompt` says, or as usual; `keep` are answers that hold from now on
 */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly says: readonly Say[]
      readonly next?: Next
      readonly after?: Next
      besides?(): Promise<Next | undefined>
      readonly dropsRest?: boolean
      readonly leavesRest?: boolean
      readonly ticket?: string
      readonly about?: string | undefined
      readonly isStillUnclear?: boolean
      /** Nothing came of it, and it may be taken up again. */
      readonly isLeft?: boolean
      readonly endsVisits?: readonly EndedVisit[]
    }
  | {
      readonly kind: 'again'
      readonly says: readonly Say[]
      readonly forget: readonly string[]
      readonly keep?: Answers
      readonly prompt?: Prompt
    }

/**
 * A purpose that a talk can have (design §4): a value with functions. It never sends, never reads the clock, never
 * knows the channel.
 */
export interface Dialog<A extends Answers = Answers> {
  readonly name: string
  /** The shape of its answers; a stored answer that no longer fits is asked again. */
  readonly answers: z.ZodObject
  /** The person must be known first. */
  readonly needsCustomer?: boolean
  /** Gives way to any other purpose without a word. */
  readonly isMenu?: boolean
  /** What one of us does for work: the next such thing takes its place, and after a while nobody is led back to it. */
  readonly isErrand?: boolean
  /** What has been told in it is not lost to a colleague who is called for the words that weren't understood: its question is put again. */
  readonly neverHandsOver?: boolean
  /** Whether a message is for an errand of its own, of the same kind: what was answered until now says nothing about it. */
  isAnew?(heard: Heard, answers: Partial<A>): Promise<boolean>
  /** What it tells stands beside what it told before: somebody's own words. Left out: the later stands for the earlier. */
  readonly addsToEarlier?: boolean
  /** A menu whose question can still be answered after something else was said, as long as it holds. */
  readonly isLasting?: boolean
  /** Of a lasting one: whether it is over as soon as `dialog` begins, which is another matter. */
  endsWith?(dialog: string, answers: Partial<A>): boolean
  /** Somebody else talks in between: what was asked before is not answered by a nod any more. */
  readonly interrupts?: boolean
  /** For what we say unasked: in the middle of this dialog for the same visit, its question is put anew after it, or, where it says no more than that question, instead of it. */
  readonly leadsOn?: { readonly dialog: string; readonly isQuestion: boolean }
  /** For what we say unasked: what is told of it in the middle of a matter of theirs, and what that keeps, so that it is asked for afterwards; undefined where it is asked for at once. */
  beside?(answers: Partial<A>, open: OpenMatter): { readonly says: readonly Say[]; readonly keep: Answers } | undefined
  /** Everything that is written while it is open is for its question, even what would outrank one. */
  readonly isVerbatim?: boolean
  /** Of such a one: words that end it, whatever has been laid over it. */
  isEndedBy?(heard: Heard): boolean
  /** What is being done, for one line of recap after a digression or a break. */
  recap?(answers: Partial<A>): Say
  /** What holds as long as nothing new is agreed, for whoever asks in between when somebody comes. */
  holds?(answers: Partial<A>): Say | undefined
  /** What somebody who isn't known may answer for the number of `customerId` that they write from, as nothing of it is personal; undefined where they say first who they are. */
  answersForNumber?(heard: Heard, answers: Partial<A>, customerId: string): Promise<readonly Say[] | undefined>
  /** Why it can't be opened now, or undefined. */
  cannotOpen?(answers: Partial<A>): Promise<Outcome | undefined>
  /** Whether what it is about has been done elsewhere, so that nobody is led back to it. */
  isOver?(answers: Partial<A>): boolean
  /** Whether a message shows that it was opened by a misreading, `all` before its denial was taken out: it is left, and the message taken as if it had never been there. */
  isUnwantedBy?(heard: Heard, answers: Partial<A>, all: Heard): boolean
  /** What is so then, where nothing else was said. */
  unwanted?(): Say
  /** Whether it was opened by words that may have meant something else, and nothing more was said for it: nobody is led back to it. */
  isUnsure?(answers: Partial<A>): boolean
  /** Whether what it proposes holds no more, so that nobody is led back to it after another matter. */
  isOutdated?(answers: Partial<A>): boolean
  /** For what we say unasked: the same as one text message, with `link` leading into the chat. */
  asText?(answers: Partial<A>, link: string): Say
  /** The text message holds what only its reader may know; it is blanked once it has left. */
  readonly isTextSensitive?: boolean
  /** What the opening message has answered already; `before` is what was told until then. */
  begin?(heard: Heard, before: Partial<A>): Partial<A>
  /** Of a menu that asks: what is answered by whoever says 算了 to it; it then acts. */
  readonly whenStopped?: Partial<A>
  /** Of what is done to one visit: whether it can be the one that was just talked of, which is meant where none is named. */
  takesVisit?(appointment: string): boolean
  /** What is so now that it was left in the middle. */
  stopped?(answers: Partial<A>): Say
  /** What of the answers with which it was `left` is gone on with, where a message that asks for it anew means the same; undefined where it doesn't. */
  takesUp?(heard: Heard, left: Partial<A>): Partial<A> | undefined
  /** What it costs, where it has just offered something at a price; undefined where the words ask for another price. */
  answersCost?(answers: Partial<A>, text: string): Promise<readonly Say[] | undefined>
  /** Says back what was told for this matter while something else was asked. */
  noted?(told: Partial<A>): Say
  readonly questions: readonly Question<A>[]
  act(answers: Partial<A>): Promise<Outcome>
}

/** The dialog that somebody is in the middle of, and what they have answered. */
interface OpenMatter {
  readonly dialog: string
  readonly answers: Answers
}

/** The dialogs of one turn, by name. */
export interface DialogBook {
  find(name: string): Dialog | undefined
  /** What a message of this person's role is for. */
  readPurpose(text: string): PurposeReading
  /** What a message says for sure of being written to, whatever is open; undefined where it says nothing of the kind. */
  readMessageWish(text: string, open: OpenAsked): MessageWish | undefined
  /** What the model of this person's role makes of a message, after what was asked; undefined for staff, who have none. */
  guess(text: string, asked: AskedBefore): UnderstoodIntent | undefined
  /** Where an intent leads this person; undefined where it is an answer, or nothing that they can do here. */
  routeOf(intent: Intent): IntentRoute | undefined
  /** The name of the dialog that serves this purpose. */
  forPurpose(purpose: string): string | undefined
  /** What is known of the prices that words ask for, in the middle of the dialog of this name. */
  costSays?(text: string, open?: string): readonly Say[]
  /** Where words go that a colleague has to read who has the matter already, `ticket` that of this talk; undefined for all others. */
  forColleague?(text: string, ticket: string | undefined): Promise<Next | undefined>
  /** What words are for that are said while nothing is open: "周日上午" after a visit was cancelled, or booked. */
  whenIdle(heard: Heard): Promise<Next | undefined> | Next | undefined
}

/** Two choices for a question of yes or no. */
export function yesOrNoChoices(yes: Say, no: Say): readonly Choice[] {
  return [
    { value: true, label: yes },
    { value: false, label: no },
  ]
}

/** What a question of yes or no is answered with: one of its two choices, or a yes or no in words. */
export function yesOrNoReading<K extends string>(
  id: K,
  { chosen, yesNo }: Pick<Heard, 'chosen' | 'yesNo'>,
): Reading<Record<K, boolean>> {
  const said = yesNo && yesNo === 'yes'
  const answer = typeof chosen?.value === 'boolean' ? chosen.value : said
  return answer === undefined
    ? { kind: 'unclear' }
    : { kind: 'answers', answers: { [id]: answer } as Record<K, boolean> }
}

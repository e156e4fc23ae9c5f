import type { Language } from '#src/domain/shared/language.ts'
import type { DialogBook } from './dialog.ts'
import type { Say } from './say.ts'
import type { Unasked } from './unasked.ts'

/** What a talk needs from outside for one turn. */
export interface TalkNeeds {
  readonly dialogs: DialogBook
  readonly language: Language
  /** Whether the person is known (CT-2). */
  isKnown(): boolean
  /** Whether a colleague has taken the talk over. */
  isWithColleague(): boolean
  /** Passes the words on to a colleague who has taken the talk over; undefined when nobody has. */
  relay(text: string): Promise<'relayed' | 'ended' | undefined>
  /** The tickets that were opened in this turn. */
  ticketsOpened?(): readonly string[]
  /** What we wrote to this person unasked and without a turn, lately, and they have not come back to; the newest. */
  openedUnasked?(): Unasked | undefined
  /** The words of a text in the person's language. */
  phrase(say: Say): string
}

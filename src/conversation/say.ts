import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { Language } from '#src/domain/shared/language.ts'

/** A window with the zone (IANA) in which it is to be read out. */
export interface WindowFact {
  readonly window: VisitWindow
  readonly zone: string
}

/** A local day, `YYYY-MM-DD`. */
export interface DayFact {
  readonly on: string
}

/** What a text may mention. Identifiers go in as strings; a `Say` is put in as its own text. */
export type Fact = string | number | WindowFact | DayFact | Say

/** One message of the locale files with its facts; the words are the locale's. */
export interface Say {
  readonly id: string
  readonly facts?: Readonly<Record<string, Fact>>
  /** The appointment that this is about, for channels that can put it into a calendar. */
  readonly visitId?: string
  /** The appointment whose signed record goes with this, for channels that can attach it. */
  readonly recordOf?: string
  /** The appointment whose installer's photo goes with this, for channels that can attach it. */
  readonly installerOf?: string
}

/** Turns a message of the locale files into the words that a person reads. */
export interface Phrasebook {
  /** @throws Fault TEXT_MISSING when the message or one of its facts is missing */
  render(language: Language, say: Say): string
}

/** Values that a talk keeps between two turns. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** One of several answers that are offered: the value is kept on the server, the label is shown. */
export interface Choice {
  readonly value: Json
  readonly label: Say
}

/** A question as it is put: what is asked and, where there are any, the numbered choices. */
export interface Prompt {
  readonly ask: Say
  readonly choices?: readonly Choice[]
  /** The same, shorter, for whoever has been asked it twice; left out: what the question itself has for that. */
  readonly again?: Say
}

/** Words that are on file in both languages, to be said in that of whoever reads them. */
export const inWords = (words: Readonly<Record<Language, string>>): Say => ({
  id: 'common-in-words',
  facts: { zh: words['zh-CN'], en: words.en },
})

/** Words as they were said before, to be said again. */
export function asSaid(text: string): Say {
  return { id: 'common-as-said', facts: { text } }
}

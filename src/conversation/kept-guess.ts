import type { Language } from '#src/domain/shared/language.ts'
import { isCodeAlone } from '#src/language/answers/read-invitation-code.ts'
import type { IntentRole } from '#src/language/intent/intents.ts'
import type { OnFile } from '#src/language/masking/mask-on-file.ts'
import { maskText } from '#src/language/masking/mask-text.ts'
import { readLanguage } from '#src/language/read-language.ts'
import type { Guess } from './guess.ts'

/** A guess as it is kept: masked, of nobody. */
export interface KeptGuess extends Guess {
  readonly role: IntentRole
  /** In which the message is written. */
  readonly language: Language
}

/** Who says it, as far as that matters for learning, and what is on file of the people it may speak of. */
export interface Speaker {
  readonly role: 'customer' | 'installer' | 'staff'
  onFile(): Promise<OnFile>
}

/**
 * What is kept of a guess for whoever labels it, with everything personal taken away; nothing of what was acted on and stood,
 * of staff, whose messages no model reads, of a code, or of what is empty then.
 */
export async function keptGuess(guess: Guess, speaker: Speaker, spoken: Language): Promise<KeptGuess | undefined> {
  const { role } = speaker
  const hasStood = guess.decision === 'act' && guess.chosen === undefined
  if (hasStood || role === 'staff' || isCodeAlone(guess.text)) return undefined
  const text = maskText(guess.text, await speaker.onFile())
  return text === '' ? undefined : { ...guess, text, role, language: readLanguage(guess.text) ?? spoken }
}

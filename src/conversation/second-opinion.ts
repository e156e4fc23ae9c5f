import { isFragment } from '#src/language/answers/is-fragment.ts'
import { isCodeAlone } from '#src/language/answers/read-invitation-code.ts'
import type { IntentScorer } from '#src/language/intent/intent-scorer.ts'
import type { UnderstoodIntent } from '#src/language/intent/understand-intent.ts'
import type { Guess } from './guess.ts'
import type { Speaker } from './kept-guess.ts'
import type { Turn } from './turn.ts'

/** The turn is given up before anything of it is written: somebody outside is asked first, without a transaction that waits. */
export class GivenUp extends Error {
  /** Asks them; always answers, with what our own model makes of it where they don't. */
  readonly ask: () => Promise<UnderstoodIntent>

  constructor(ask: () => Promise<UnderstoodIntent>) {
    super('the turn is given up until somebody outside was asked')
    this.ask = ask
  }
}

/**
 * Gives the turn up where nothing understood its words, our own model included, and `scorer` has somebody outside to ask.
 * What is on file of the speaker is read at once, as it can't be later.
 *
 * @throws GivenUp
 */
export async function giveUpIfUnclear(turn: Turn, speaker: Speaker, scorer: IntentScorer): Promise<void> {
  const unclear = unclearIn(turn)
  const { role } = speaker
  if (!unclear || role === 'staff') return
  const { text, asked } = unclear
  const onFile = await speaker.onFile()
  throw new GivenUp(() => scorer.score({ text, role, asked, onFile }))
}

/** A code is no words, and of the beginning of a thought nobody can say what it wants. */
function unclearIn({ guess, state }: Turn): Guess | undefined {
  if (!guess || guess.decision === 'act' || guess.chosen !== undefined) return undefined
  return state.unread === undefined || isCodeAlone(guess.text) || isFragment(guess.text) ? undefined : guess
}

import type { Intent } from '#src/language/intent/intents.ts'
import { openDialog } from './advance.ts'
import type { Guess } from './guess.ts'
import { ASKED_BACK_FROM, guessOf, isAsked } from './guess-of.ts'
import type { Heard } from './heard.ts'
import type { Talk } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** A message that might be one of several things is asked back, with the likeliest as choices. Gives back whether there is anything to ask. */
export async function asksWhichIsMeant(talk: Talk, heard: Heard): Promise<boolean> {
  const guess = guessOf(talk, heard)
  if (!guess || !talk.guess || isAsked(talk)) return false
  // What somebody outside takes it for as well is worth asking.
  const probability = guess.isProposed ? 1 : guess.probability
  if (guess.decision === 'handover' || probability < ASKED_BACK_FROM) return false
  const top = guess.decision === 'act' ? [guess.intent] : guess.top
  const intents = top.filter((intent) => talk.needs.dialogs.routeOf(intent)?.isChoice)
  if (intents.length === 0 || (intents.length === 1 && probability < LIKELY_FROM)) return false
  await openDialog(talk, 'clarify', { ...talk.guess, intents })
  return true
}

/** From how likely a meaning on it is asked for alone. */
const LIKELY_FROM = 0.5

/** What somebody says that they had meant of a guess, once they were asked, or shown what can be done here. */
export function chosenAfterGuess({ dialog, answers }: Frame): Guess | undefined {
  const { meant, guess = answers } = answers as { readonly meant?: string; readonly guess?: unknown }
  const isAnswer = dialog === 'clarify' || (dialog === 'menu' && answers.guess !== undefined)
  if (!isAnswer || meant === undefined) return undefined
  const { text, asked, top, decision } = guess as Partial<Guess>
  // Asked without a model: 鸽了.
  if (text === undefined || asked === undefined || top === undefined || decision === undefined) return undefined
  return { text, asked, top, decision, chosen: meant === 'human' ? 'human_agent' : (meant as Intent) }
}

import type { InputHint, ShownChoice } from './message.ts'
import type { Prompt, Say } from './say.ts'

/** One message of the assistant, ready to be sent over any channel. */
export interface Reply {
  readonly text: string
  readonly choices: readonly ShownChoice[]
  readonly inputHint: InputHint
  readonly visitId?: string
  readonly recordOf?: string
  readonly installerOf?: string
}

/**
 * Makes the messages of a turn: what is told in one, the question in another with its choices numbered in the text.
 *
 * Two at most: some networks count messages. The last one says whether an answer is waited for.
 */
export function composeReplies(
  { says, prompt }: { readonly says: readonly Say[]; readonly prompt: Prompt | undefined },
  phrase: (say: Say) => string,
): readonly Reply[] {
  const told = says.map(phrase).join('\n')
  const about = aboutOf(says)
  if (!prompt) return told === '' ? [] : [{ text: told, choices: [], inputHint: 'acceptingInput', ...about }]
  const choices = (prompt.choices ?? []).map(({ label }) => ({ label: phrase(label) }))
  const numbered = choices.map(({ label }, index) => `${index + 1}. ${label}`)
  const question: Reply = { text: [phrase(prompt.ask), ...numbered].join('\n'), choices, inputHint: 'expectingInput' }
  return told === '' ? [question] : [{ text: told, choices: [], inputHint: 'ignoringInput', ...about }, question]
}

/** What goes with a message: the first of each kind. */
function aboutOf(says: readonly Say[]): Pick<Reply, 'visitId' | 'recordOf' | 'installerOf'> {
  const first = (kind: 'visitId' | 'recordOf' | 'installerOf') => says.find((say) => say[kind] !== undefined)?.[kind]
  const [visitId, recordOf, installerOf] = [first('visitId'), first('recordOf'), first('installerOf')]
  return {
    ...(visitId !== undefined && { visitId }),
    ...(recordOf !== undefined && { recordOf }),
    ...(installerOf !== undefined && { installerOf }),
  }
}

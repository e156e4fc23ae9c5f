import type { Heard } from '#src/conversation/heard.ts'
import type { Purpose } from '#src/language/purposes.ts'

/** What is never an answer to a question of ours: to be left alone, a person, a visit that is agreed. */
const OTHERS: readonly (Purpose | undefined)[] = [
  ...(['opt_out', 'human', 'leave', 'wrong_person', 'stop', 'bye', 'robot', 'show', 'cancel', 'move'] as const),
  ...([
    'contradict',
    'compensation',
    'breach',
    'record',
    'door_word',
    'code_asked',
    'at_home',
    'deny',
    'join',
  ] as const),
]

/** Whether a message is for something else than the monthly question that is open. */
export const isForOthers = ({ purpose, chosen }: Heard): boolean =>
  chosen?.isLoose !== false && OTHERS.includes(purpose.purpose)

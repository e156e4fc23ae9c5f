import type { Purpose } from '#src/language/purposes.ts'
import { openDialog, recap } from './advance.ts'
import { answersQuestion, corrects } from './answers-question.ts'
import type { Heard } from './heard.ts'
import { opensPurpose } from './opens-purpose.ts'
import { outranks } from './outranking.ts'
import type { Talk } from './talk.ts'

/** What is answered in a sentence, and neither picks up nor lays down what lies there. */
const IN_PASSING: readonly Purpose[] = ['cost', 'duration', 'presence', 'thanks', 'robot', 'why', 'bye']

/** After days of silence another purpose drops the old one and a time goes on with it; everything else is asked about. */
export async function pickUp(talk: Talk, heard: Heard): Promise<number> {
  const { purpose } = heard.purpose
  if (purpose === 'greet') return layDown(talk)
  if (talk.needs.dialogs.forPurpose(purpose ?? '')) {
    talk.stack.splice(0)
    await opensPurpose(talk, heard)
    return 0
  }
  if (purpose !== undefined && IN_PASSING.includes(purpose)) {
    const waiting = talk.stack.splice(0)
    for (const frame of waiting) frame.isStale = true
    await outranks(talk, heard)
    talk.stack.unshift(...waiting)
    return 0
  }
  if (await outranks(talk, heard)) return 0
  recap(talk)
  if (heard.times.length > 0 && ((await answersQuestion(talk, heard)) || (await corrects(talk, heard)))) return 0
  talk.says.splice(0)
  return layDown(talk)
}

/** Asks whether what was begun days ago is gone on with. */
export async function layDown(talk: Talk): Promise<number> {
  for (const frame of talk.stack) frame.isStale = true
  await openDialog(talk, 'resume')
  return 0
}

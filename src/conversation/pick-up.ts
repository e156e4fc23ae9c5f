import { hasNoTimeToGoOn } from '#src/language/answers/has-no-time.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import type { Purpose } from '#src/language/purposes.ts'
import { openDialog, recap } from './advance.ts'
import { answersQuestion, corrects } from './answers-question.ts'
import type { Heard } from './heard.ts'
import { opensPurpose } from './opens-purpose.ts'
import { outranks } from './outranking.ts'
import { current, type Talk } from './talk.ts'

/** What is answered in a sentence, and neither picks up nor lays down what lies there. */
const IN_PASSING: readonly Purpose[] = [
  'cost',
  'duration',
  'presence',
  'tenant',
  'preparation',
  'thanks',
  'robot',
  'why',
  'bye',
]

/** 师傅还来不来: what has become of it, and it is gone on with. */
const ASKS_AFTER_IT: readonly Purpose[] = ['show', 'contradict']

/** 改天吧, not now: as what it may be read, when nothing else is said. */
const PUT_OFF_AS: readonly (Purpose | undefined)[] = [undefined, 'move', 'stop']

/** After days of silence another purpose drops the old one and a time goes on with it; everything else is asked about. */
export async function pickUp(talk: Talk, heard: Heard): Promise<number> {
  const { purpose } = heard.purpose
  if (purpose === 'greet') return layDown(talk)
  if (heard.times.length === 0 && PUT_OFF_AS.includes(purpose) && hasNoTimeToGoOn(heard.text)) return putOff(talk)
  if (purpose !== undefined && ASKS_AFTER_IT.includes(purpose)) {
    for (const frame of talk.stack) frame.isStale = true
    if (await opensPurpose(talk, heard)) return 0
  }
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
  const mayGoOn = heard.times.length > 0 || readChangeReason(heard.text) === 'solved'
  if (mayGoOn && ((await answersQuestion(talk, heard)) || (await corrects(talk, heard)))) return 0
  talk.says.splice(0)
  return heard.yesNo === 'no' ? drop(talk) : layDown(talk)
}

/** 没空: what was begun stays as it is, and is gone on with when they say so. */
async function putOff(talk: Talk): Promise<number> {
  await openDialog(talk, 'resume', { goOn: false, isLater: true, isForTime: asksForTime(talk) })
  return 0
}

/** 不用了, before it is asked whether to go on. */
async function drop(talk: Talk): Promise<number> {
  await openDialog(talk, 'resume', { goOn: false })
  return 0
}

/** Asks whether what was begun days ago is gone on with. */
export async function layDown(talk: Talk): Promise<number> {
  for (const frame of talk.stack) frame.isStale = true
  await openDialog(talk, 'resume', { isForTime: asksForTime(talk) })
  return 0
}

/** Whether a time is all that is wanted of them: naming one goes on with it. */
const asksForTime = (talk: Talk): boolean => current(talk)?.dialog.questions.some(({ id }) => id === 'window') === true

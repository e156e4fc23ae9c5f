import { advance, openDialog, repeat } from './advance.ts'
import type { Heard } from './heard.ts'
import { takeUpLeft } from './left-lately.ts'
import { isInTheMiddle } from './takes-idle.ts'
import { current, keepAnswers, type Talk, told, toldOfVisit } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** The words are for a purpose: its dialog is opened, or gone on with where it is open already. */
export async function opensPurpose(talk: Talk, heard: Heard): Promise<boolean> {
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  if (!name) return false
  putAside(talk, heard)
  // Asked whether to go on with what lies there for days, they say what they want instead.
  if (current(talk)?.dialog.name === 'resume') talk.stack.splice(0)
  const open = talk.stack.findIndex((frame) => frame.dialog === name)
  const found = talk.stack[open]
  // An errand that lies below is done with, a question that lasts there, and what is outdated: the same one begins anew.
  const { isErrand, isLasting, isOutdated } = talk.needs.dialogs.find(name) ?? {}
  const isDone = (isErrand || isLasting || isOutdated?.(found?.answers ?? {})) && current(talk)?.frame !== found
  if (found && isDone && isLasting) talk.stack.splice(open, 1)
  const frame = isDone ? undefined : found
  const left = frame ? {} : takeUpLeft(talk, name)
  const answers = toldOfVisit(talk, name, frame && !talk.isElsewhere ? frame.answers : left)
  if (frame && !talk.isElsewhere) {
    keepAnswers(frame, answers)
    // What was only shown in passing gives way to what is gone on with.
    while (current(talk)?.frame !== frame && current(talk)?.dialog.isMenu) talk.stack.pop()
    if (current(talk)?.frame === frame) await advance(talk)
    else await repeat(talk)
    return true
  }
  // The same purpose in a new conversation is begun anew: nobody picks up a form left open in another window.
  if (frame) talk.stack.splice(open)
  const isBeside = heard.purpose.purpose === 'bill' && isInTheMiddle(talk)
  await openDialog(talk, name, { ...left, ...answers })
  if (isBeside) await goesOnAfter(talk, name)
  return true
}

/** 查话费, in the middle of something else: it is answered, and then the question that stood is put again. */
async function goesOnAfter(talk: Talk, name: string): Promise<void> {
  if (current(talk)?.dialog.name !== name || !talk.prompt) return
  talk.says.push(talk.prompt.ask)
  talk.prompt = undefined
  talk.stack.pop()
  await repeat(talk)
}

/** 网断了派人来，话费怎么也多了: what is wanted as well waits below, and is seen to once the first is done. */
function putAside(talk: Talk, { purpose: { also } }: Heard): void {
  const name = also === undefined ? undefined : talk.needs.dialogs.forPurpose(also)
  if (name === undefined || talk.stack.some(({ dialog }) => dialog === name)) return
  const answers = told(talk, name)
  const frame: Frame = { dialog: name, answers: {}, trail: [] }
  keepAnswers(frame, answers)
  talk.stack.unshift(frame)
  talk.says.push(talk.needs.dialogs.find(name)?.noted?.(answers) ?? { id: 'common-noted' })
}

/** What is told for the matter that waits below ("周六上午" instead of the phone number) is kept, and not asked again. */
export async function overhears(talk: Talk): Promise<boolean> {
  const below = talk.stack.at(-2)
  const answers = below ? told(talk, below.dialog, below.answers) : {}
  if (!below || Object.keys(answers).length === 0) return false
  keepAnswers(below, answers)
  // What was only shown in passing gives way to what is gone on with.
  if (current(talk)?.dialog.isMenu) {
    talk.stack.pop()
    return advance(talk).then(() => true)
  }
  talk.says.push(talk.needs.dialogs.find(below.dialog)?.noted?.(answers) ?? { id: 'common-noted' })
  await repeat(talk)
  return true
}

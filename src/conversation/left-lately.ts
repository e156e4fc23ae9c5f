import type { Answers } from './dialog.ts'
import { current, dialogOf, type Talk } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** 算了: takes the dialog on top off, and the one below when it only waited for it; what was told in it is kept for a while. */
export function leaveTop(talk: Talk): void {
  keepLeft(talk, talk.stack.pop())
  if (current(talk)?.dialog.needsCustomer && !talk.needs.isKnown()) keepLeft(talk, talk.stack.pop())
}

/** Keeps what was told in a dialog that is left, where that dialog can be taken up again. */
export function keepLeft(talk: Talk, frame: Frame | undefined): void {
  if (frame && dialogOf(talk, frame).takesUp) talk.left = { dialog: frame.dialog, answers: frame.answers }
}

/** 算了还是约吧: what was told in the dialog of that `name`, where it was left lately and the message goes on with it; that it does is said. */
export function takeUpLeft(talk: Talk, name: string): Answers {
  const { left, heard, isElsewhere } = talk
  // Nobody picks up what they left in another window.
  if (isElsewhere) return {}
  const dialog = talk.needs.dialogs.find(name)
  const answers = left?.dialog === name && heard ? dialog?.takesUp?.(heard, left.answers) : undefined
  if (!answers) return {}
  const line = dialog?.recap?.(answers)
  if (line) talk.says.push(line)
  return answers
}

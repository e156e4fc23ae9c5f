import { asksToCome } from '#src/language/answers/asks-to-come.ts'
import { openDialog } from './advance.ts'
import type { Heard } from './heard.ts'
import { takeUpLeft } from './left-lately.ts'
import { current, type Talk, toldOfVisit } from './talk.ts'

/** What is said while nothing is open: a time, a word for the installer. */
export async function takesIdle(talk: Talk, heard: Heard): Promise<boolean> {
  const what = isInTheMiddle(talk) ? undefined : await talk.needs.dialogs.whenIdle(heard)
  if (!what) return false
  const left = takeUpLeft(talk, what.dialog)
  await openDialog(talk, what.dialog, { ...left, ...what.answers, ...toldOfVisit(talk, what.dialog, left) })
  return true
}

/** 九点能来吗, with nothing said of what for: of what is agreed or waits already, else of something new. */
export async function takesComing(talk: Talk, heard: Heard): Promise<boolean> {
  const { purpose, visitKind } = heard.purpose
  const isOfNoKind = purpose === undefined || (purpose === 'book' && visitKind === undefined)
  return isOfNoKind && asksToCome(heard.text) && heard.times.length > 0 && (await takesIdle(talk, heard))
}

/** Whether something is being done that a word in between would interrupt. */
export function isInTheMiddle(talk: Talk): boolean {
  const now = current(talk)
  return now !== undefined && now.dialog.isMenu !== true
}

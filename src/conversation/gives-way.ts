import type { EndedVisit } from './dialog.ts'
import type { Heard } from './heard.ts'
import type { Say } from './say.ts'
import { current, dialogOf, type Talk } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** What is over elsewhere, and a question of ours that has no object any more (the visit is off): nobody has to answer it. */
export async function dropGone(talk: Talk): Promise<void> {
  const frame = talk.stack.at(-1)
  const dialog = frame && dialogOf(talk, frame)
  if (dialog?.isOver?.(frame?.answers ?? {})) {
    talk.stack.pop()
    return dropGone(talk)
  }
  const refusal = dialog?.isMenu ? await dialog.cannotOpen?.(frame?.answers ?? {}) : undefined
  if (refusal?.kind !== 'done' || refusal.says.length > 0 || refusal.next) return
  talk.stack.pop()
  await dropGone(talk)
}

/** What lies below and is over or outdated, or couldn't be begun any more: nobody is led back to it. */
export async function dropOver(talk: Talk): Promise<void> {
  const frame = talk.stack.at(-1)
  if (!frame) return
  const { isOver, isOutdated, isUnsure, isErrand, cannotOpen } = dialogOf(talk, frame)
  const isGone = isOver?.(frame.answers) || isOutdated?.(frame.answers) || isUnsure?.(frame.answers)
  if (!isGone && !(isErrand && (await cannotOpen?.(frame.answers)))) return
  talk.stack.pop()
  await dropOver(talk)
}

/** 取消了: what lies below and was about a visit that is off now, or about another of its kind, is over with it; what is still to be begun is not. */
export function dropOfVisit(talk: Talk, top: Frame, { appointment, order, kind }: EndedVisit): void {
  const isBooking = ({ answers, dialog, asked }: Frame) =>
    dialog === 'book' &&
    asked !== undefined &&
    (answers.kind === kind || (order !== undefined && answers.kind === undefined)) &&
    (order === undefined || answers.order === undefined || answers.order === order)
  const isOfVisit = (frame: Frame) =>
    (appointment !== undefined && frame.answers.appointment === appointment) ||
    (order !== undefined && frame.answers.order === order) ||
    isBooking(frame)
  const kept = talk.stack.filter((frame) => frame === top || !isOfVisit(frame))
  talk.stack.splice(0, talk.stack.length, ...kept)
}

/** A colleague's errands are done with as soon as the next one begins, and after a while. */
export function dropErrands(talk: Talk): void {
  const kept = talk.stack.filter((frame) => !dialogOf(talk, frame).isErrand)
  talk.stack.splice(0, talk.stack.length, ...kept)
}

/** What lies over a talk in which every word counts gives way to the words that end that talk, a menu to all that choose nothing of it. */
export function dropOverTalk(talk: Talk, heard: Heard): void {
  const at = talk.stack.findLastIndex((frame) => dialogOf(talk, frame).isVerbatim)
  const verbatim = talk.stack[at]
  if (verbatim && dialogOf(talk, verbatim).isEndedBy?.(heard)) talk.stack.splice(at + 1)
  const [below, top] = [talk.stack.at(-2), talk.stack.at(-1)]
  const isOver = below && top && dialogOf(talk, below).isVerbatim && dialogOf(talk, top).isMenu
  if (isOver && heard.chosen === undefined) talk.stack.pop()
}

/** 不是约，是改周四那个: takes off what was opened by a misreading. Gives back what is so then; undefined where nothing was. */
export function dropUnwanted(talk: Talk, all: Heard, heard: Heard): Say | undefined {
  const now = current(talk)
  if (now?.dialog.isUnwantedBy?.(heard, now.frame.answers, all)) {
    talk.stack.pop()
    return now.dialog.unwanted?.()
  }
  const isOnlyDenied = heard.purpose.purpose === 'no_booking' && (!now || now.dialog.isMenu === true)
  return isOnlyDenied ? talk.needs.dialogs.find(talk.needs.dialogs.forPurpose('book') ?? '')?.unwanted?.() : undefined
}

/** Takes menus off the stack: they are over as soon as somebody says what they want, the dialog of that `name`, but for the last that is to last, and one that waits to be asked. */
export function dropMenus(talk: Talk, name: string): void {
  const mayLast = name !== 'menu'
  const lasts = (frame: Frame) => {
    const { isLasting, endsWith } = dialogOf(talk, frame)
    return frame.asked !== undefined && isLasting === true && !endsWith?.(name, frame.answers)
  }
  const lasting = mayLast ? talk.stack.findLast(lasts) : undefined
  if (lasting) lasting.isStale = true
  // Whoever asks for something of their own is identified first: it waits below meanwhile.
  const waits = (frame: Frame) => mayLast && frame.asked === undefined && dialogOf(talk, frame).isLasting === true
  const kept = talk.stack.filter((frame) => frame === lasting || waits(frame) || !dialogOf(talk, frame).isMenu)
  talk.stack.splice(0, talk.stack.length, ...kept)
}

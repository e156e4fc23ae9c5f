import type { DateTime } from 'luxon'
import { LAY_DOWN_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import { openDialog } from './advance.ts'
import type { Answers, Dialog } from './dialog.ts'
import { askedFrame, nextQuestion } from './put-question.ts'
import type { Talk } from './talk.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { Frame, TalkState } from './talk-state.ts'
import { iso, minutesSince } from './time-of-talk.ts'

/** What we wrote unasked and without a turn: the dialog that it opened, by asking its first question, and when it went out, an instant in UTC. */
export interface Unasked {
  readonly occasion: string
  readonly dialog: string
  readonly answers: Readonly<Record<string, string>>
  readonly at: DateTime
}

/** What a turn came to of what was written unasked, by its occasion: which the talk has from now on, and which were answered. */
export interface UnaskedTaken {
  readonly joined: string | undefined
  readonly answered: readonly string[]
}

/**
 * The talk as if the first question of what was written unasked had been asked in it when it went out: over what was asked
 * before, below what was asked since. Whoever comes back to it has not been silent.
 */
export async function withUnasked(state: TalkState, nowAt: DateTime, needs: TalkNeeds): Promise<TalkState> {
  const unasked = needs.openedUnasked?.()
  const dialog = unasked && needs.dialogs.find(unasked.dialog)
  if (!unasked || !dialog || awaitsKnown(dialog, needs)) return state
  // They were reminded of it in this talk.
  if (state.stack.some(({ occasion }) => occasion === unasked.occasion)) return state
  const frame = await frameOf(unasked, dialog, needs)
  if (!frame) return state
  const isLongAgo = minutesSince(state.heardAt, nowAt) > LAY_DOWN_AFTER_MINUTES
  const open = state.stack.filter((one) => !needs.dialogs.find(one.dialog)?.isMenu)
  const stack = isLongAgo ? open.map((one) => ({ ...one, isStale: true })) : open
  const since = stack.findIndex(({ asked }) => asked?.at !== undefined && asked.at > iso(unasked.at))
  return { ...state, stack: stack.toSpliced(since < 0 ? stack.length : since, 0, frame), heardAt: iso(nowAt) }
}

/** As it was asked; undefined where what it is about is over. */
async function frameOf(unasked: Unasked, dialog: Dialog, needs: TalkNeeds): Promise<Frame | undefined> {
  const answers: Answers = unasked.answers
  const frame: Frame = { dialog: dialog.name, answers: { ...unasked.answers }, trail: [], occasion: unasked.occasion }
  const question = nextQuestion(dialog, frame)
  if (!question || (await dialog.cannotOpen?.(answers))) return undefined
  return { ...frame, asked: askedFrame(question, await question.ask(answers), needs, unasked.at) }
}

/** What nobody understands may be the answer of somebody who isn't known yet: they say who they are, and are asked then. */
export async function openUnasked(talk: Talk): Promise<boolean> {
  const unasked = talk.needs.openedUnasked?.()
  const dialog = unasked && talk.needs.dialogs.find(unasked.dialog)
  if (!unasked || !dialog || !awaitsKnown(dialog, talk.needs)) return false
  await openDialog(talk, dialog.name, unasked.answers)
  const frame = talk.stack.findLast((one) => one.dialog === dialog.name)
  if (frame) frame.occasion = unasked.occasion
  return true
}

/** What a turn that began with `begun` came to of it. */
export function unaskedTaken({ stack, needs, answered }: Talk, begun: TalkState): { readonly unasked?: UnaskedTaken } {
  const occasion = needs.openedUnasked?.()?.occasion
  const isJoined = [...begun.stack, ...stack].some((frame) => occasion !== undefined && frame.occasion === occasion)
  const joined = isJoined ? occasion : undefined
  return joined !== undefined || answered.length > 0 ? { unasked: { joined, answered } } : {}
}

const awaitsKnown = (dialog: Dialog, needs: TalkNeeds): boolean => dialog.needsCustomer === true && !needs.isKnown()

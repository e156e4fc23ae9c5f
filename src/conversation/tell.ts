import { advance, comeBack, openDialog, recap, repeat } from './advance.ts'
import { dropGone, dropOver } from './gives-way.ts'
import type { NoticeToTell } from './message.ts'
import { asSaid } from './say.ts'
import { current, keepAnswers, type Talk } from './talk.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { TalkState } from './talk-state.ts'

/** What was to be told holds no more (I7): the visit was moved, the order is over. */
export async function holdsNoMore(
  { dialog, answers }: Pick<NoticeToTell, 'dialog' | 'answers'>,
  { dialogs }: TalkNeeds,
): Promise<boolean> {
  const found = dialogs.find(dialog)
  return found === undefined || (await found.cannotOpen?.(answers)) !== undefined
}

/**
 * We begin: what asks something goes on top of whatever is open, which waits below; what only tells leaves everything as it
 * was, and asks nothing again that stands there still.
 */
export async function tell(talk: Talk, { dialog, answers }: NoticeToTell): Promise<number> {
  if (await toldBeside(talk, { dialog, answers })) return 0
  const waiting = talk.stack.splice(0)
  if (typeof answers.appointment === 'string') talk.about = answers.appointment
  if (talk.needs.dialogs.find(dialog)?.interrupts)
    for (const frame of waiting) Object.assign(frame, { isStale: true, isInterrupted: true })
  await openDialog(talk, dialog, answers)
  const isOver = talk.stack.length === 0
  talk.stack.unshift(...(isOver ? waiting : waiting.filter((frame) => !isMenu(talk, frame.dialog))))
  if (isOver && talk.says.length > 0) await putAnew(talk, { dialog, answers })
  return 0
}

/** In the middle of a matter of their own, they go on with that one. */
async function toldBeside(talk: Talk, { dialog, answers }: Pick<NoticeToTell, 'dialog' | 'answers'>): Promise<boolean> {
  const frame = talk.stack.at(-1)
  const isOpen = frame?.asked !== undefined && !frame.isStale && !talk.isLater
  const beside = isOpen ? talk.needs.dialogs.find(dialog)?.beside?.(answers, frame) : undefined
  if (!frame || !beside) return false
  talk.says.push(...beside.says)
  keepAnswers(frame, beside.keep)
  recap(talk)
  await repeat(talk)
  return true
}

/** What is told in the middle of the very matter that it is of leads on there: the question that stands is put as it is now. */
async function putAnew(talk: Talk, { dialog, answers }: Pick<NoticeToTell, 'dialog' | 'answers'>): Promise<void> {
  const leadsOn = talk.needs.dialogs.find(dialog)?.leadsOn
  const frame = talk.stack.at(-1)
  if (!frame?.asked || frame.dialog !== leadsOn?.dialog || frame.answers.appointment !== answers.appointment) return
  if (leadsOn.isQuestion) talk.says.splice(0)
  await advance(talk)
}

/** How much of what was told is kept, the last of it. */
const MOST_TOLD = 20

/** What was told, to be said again to whoever opens another page before having written anything. */
export function keptTold(
  { says, needs }: Talk,
  { dialog, answers }: NoticeToTell,
  earlier: TalkState['told'] = [],
): TalkState['told'] {
  const standing = needs.dialogs.find(dialog)?.addsToEarlier ? earlier : earlier.filter((one) => one.dialog !== dialog)
  if (says.length === 0) return standing
  const words = says.map((say) => needs.phrase(say)).join('\n')
  return [...standing, { dialog, answers, words }].slice(-MOST_TOLD)
}

/**
 * Greets somebody who opens a page: what was told unasked and may not have been seen, as long as it holds, and the question
 * that is open (CT-8), or who has the talk; else the menu.
 */
export async function greet(talk: Talk, { told = [], misses }: TalkState): Promise<number> {
  const isOver = await Promise.all(told.map((one) => holdsNoMore(one, talk.needs)))
  const standing = talk.needs.isKnown() ? told.filter((_, at) => !isOver[at]) : []
  const holds = standing.length > 0
  await dropGone(talk)
  await dropOver(talk)
  for (const { words } of standing) talk.says.push(asSaid(words))
  if (talk.needs.isWithColleague()) {
    talk.says.push({ id: 'relay-goes-on' })
    return misses
  }
  const frame = current(talk)?.frame
  if (!frame?.asked || frame.dialog === 'menu') {
    await openDialog(talk, 'menu', holds ? { tone: 'plain' } : {})
    return 0
  }
  if (holds) return repeat(talk).then(() => misses)
  talk.says.push({ id: 'common-hello' })
  await (current(talk)?.dialog.isLasting ? repeat(talk) : comeBack(talk))
  return misses
}

const isMenu = ({ needs }: Talk, dialog: string): boolean => needs.dialogs.find(dialog)?.isMenu === true

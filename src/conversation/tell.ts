import { dropGone } from './gives-way.ts'
import type { NoticeToTell } from './message.ts'
import { comeBack, current, openDialog, repeat, type Talk, type TalkNeeds } from './talk.ts'
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
  const waiting = talk.stack.splice(0)
  await openDialog(talk, dialog, answers)
  const isOver = talk.stack.length === 0
  talk.stack.unshift(...(isOver ? waiting : waiting.filter((frame) => !isMenu(talk, frame.dialog))))
  return 0
}

/** What was told, to be said again to whoever opens another page before having written anything. */
export function keptTold({ says, needs }: Talk, { dialog, answers }: NoticeToTell): TalkState['told'] {
  return says.length === 0 ? undefined : { dialog, answers, words: says.map((say) => needs.phrase(say)).join('\n') }
}

/**
 * Greets somebody who opens a page: what was told unasked and may not have been seen, as long as it holds, and the question
 * that is open (CT-8); else the menu.
 */
export async function greet(talk: Talk, { told, misses }: TalkState): Promise<number> {
  const holds = told !== undefined && talk.needs.isKnown() && !(await holdsNoMore(told, talk.needs))
  await dropGone(talk)
  if (holds) talk.says.push({ id: 'common-as-said', facts: { text: told.words } })
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

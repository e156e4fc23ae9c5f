import type { NoticeToTell } from './message.ts'
import { openDialog, type Talk, type TalkNeeds } from './talk.ts'

/** What was to be told holds no more (I7): the visit was moved, the order is over. */
export async function holdsNoMore({ dialog, answers }: NoticeToTell, { dialogs }: TalkNeeds): Promise<boolean> {
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

const isMenu = ({ needs }: Talk, dialog: string): boolean => needs.dialogs.find(dialog)?.isMenu === true

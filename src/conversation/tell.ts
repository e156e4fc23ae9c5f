import type { NoticeToTell } from './message.ts'
import { openDialog, type Talk, type TalkNeeds } from './talk.ts'

/** What was to be told holds no more (I7): the visit was moved, the order is over. */
export async function holdsNoMore({ dialog, answers }: NoticeToTell, { dialogs }: TalkNeeds): Promise<boolean> {
  const found = dialogs.find(dialog)
  return found === undefined || (await found.cannotOpen?.(answers)) !== undefined
}

/** We begin: what is told goes on top of whatever is open, which waits below; a list that was shown can still be chosen from. */
export async function tell(talk: Talk, { dialog, answers }: NoticeToTell): Promise<number> {
  const menus = talk.stack.filter((frame) => talk.needs.dialogs.find(frame.dialog)?.isMenu)
  await openDialog(talk, dialog, answers)
  if (talk.stack.length === 0 && !talk.prompt) talk.stack.push(...menus)
  return 0
}

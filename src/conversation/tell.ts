import type { NoticeToTell } from './message.ts'
import { openDialog, type Talk, type TalkNeeds } from './talk.ts'

/** What was to be told holds no more (I7): the visit was moved, the order is over. */
export async function holdsNoMore({ dialog, answers }: NoticeToTell, { dialogs }: TalkNeeds): Promise<boolean> {
  const found = dialogs.find(dialog)
  return found === undefined || (await found.cannotOpen?.(answers)) !== undefined
}

/** We begin: what is told goes on top of whatever is open, which waits below. */
export async function tell(talk: Talk, { dialog, answers }: NoticeToTell): Promise<number> {
  await openDialog(talk, dialog, answers)
  return 0
}

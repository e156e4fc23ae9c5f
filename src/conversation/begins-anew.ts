import { openDialog } from './advance.ts'
import type { Heard } from './heard.ts'
import { current, type Talk, told } from './talk.ts'

/** 罗建国那单晚30分钟, while another visit is being seen to. */
export async function beginsAnew(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  if (heard.chosen?.isLoose === false || !(await now?.dialog.isAnew?.(heard, now.frame.answers))) return false
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '') ?? now?.dialog.name ?? 'menu'
  await openDialog(talk, name, told(talk, name))
  return true
}

import { readComplaint } from '#src/language/answers/read-complaint.ts'
import { openDialog } from './advance.ts'
import type { Heard } from './heard.ts'
import { askedQuestion } from './put-question.ts'
import { regret } from './regret.ts'
import { current, type Talk } from './talk.ts'

/** Dialogs about visits, whose questions such words answer none of. */
const ABOUT_VISITS = [
  ...['book', 'move', 'cancel', 'withdraw', 'contact', 'reminder', 'resume', 'pre-check', 'clarify', 'identify'],
  ...['missed', 'delay', 'rescheduled', 'taken-off', 'freed'],
]

/**
 * 我要去12345投诉, while a colleague has the matter: they read it, and what is said besides of a time is heard on. What merely
 * names where one complains gives way to an open question that can read it: 12315, asked for a number.
 */
export async function tellsColleague(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const isFree = !now || now.dialog.isMenu === true || ABOUT_VISITS.includes(now.dialog.name)
  if (!isFree || heard.chosen) return false
  const next = await talk.needs.dialogs.forColleague?.(heard.text, talk.ticket)
  if (!next || (readComplaint(heard.text) !== 'to_others' && (await answersOpenQuestion(talk, heard)))) return false
  await openDialog(talk, next.dialog, next.answers)
  regret(talk)
  return heard.times.length === 0
}

async function answersOpenQuestion(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && !now.dialog.isMenu && askedQuestion(now.dialog, now.frame)
  return question ? (await question.read(heard, now.frame.answers)).kind !== 'unclear' : false
}

import { complains } from '#src/language/answers/read-complaint.ts'
import { openDialog } from './advance.ts'
import type { Heard } from './heard.ts'
import { type Talk, told } from './talk.ts'

/** As much as is kept of the words. @unit characters */
const LONGEST_WORDS = 100

/** Whoever complains or threatens is not only passed on: what they say of us goes with it; what becomes of a visit that they take off beside it is asked next. */
export async function callsPerson(
  talk: Talk,
  { text, purpose: { also } }: Heard,
  why: 'asked' | 'leaves',
): Promise<boolean> {
  const isComplaint = complains(text)
  const reason = isComplaint && why === 'asked' ? 'complains' : why
  const complaint = { reason, ...(isComplaint && { words: text.trim().slice(0, LONGEST_WORDS) }) }
  const next = also === 'cancel' ? talk.needs.dialogs.forPurpose(also) : undefined
  await openDialog(talk, 'handover', { ...complaint, ticket: talk.ticket, ...(next && { asksOfVisit: true }) })
  if (next) await openDialog(talk, next, told(talk, next))
  return true
}

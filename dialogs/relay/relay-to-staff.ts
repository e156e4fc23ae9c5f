import { freshId } from '#src/domain/shared/ids.ts'
import { asksForAssistant } from '#src/language/answers/ends-talk.ts'
import { isDoubt } from '../closing-purpose.ts'
import type { Desk } from '../desk.ts'
import { keepDoubt } from '../sign/keep-doubt.ts'

/** How much of a message is passed on, either way. @unit characters */
export const RELAYED_CHARACTERS = 2_000

/** Passes a customer's words on to whoever has taken the talk over; "助手" ends that. What is still open of a visit is kept first (CL-1). */
export async function relayToStaff(text: string, desk: Desk): Promise<'relayed' | 'ended' | undefined> {
  const { relay, tickets, notices, person } = desk.needs
  if (!relay) return undefined
  const { ticketId, ownerId } = relay
  const isBack = asksForAssistant(text)
  if (isBack) await tickets.resolve(ticketId, 'the customer went back to the assistant', desk.actor(), desk.now)
  const isKept = isDoubt(text, desk) && (await keepDoubt({ words: text }, desk)).doubted.kind === 'noted'
  const name = desk.file()?.customer.name ?? person.replace('dl_anon_', '').slice(0, 8)
  const notice = {
    occasion: `relayed:${ticketId}:${freshId('msg')}`,
    recipient: `staff:${ownerId}`,
    dialog: 'relayed',
    answers: { name, text: text.slice(0, RELAYED_CHARACTERS), ...(isKept && { isDoubt: true }) },
    subject: ticketId,
    class: 'urgent',
    dueAt: desk.now,
  } as const
  await notices.put([notice], desk.now)
  return isBack ? 'ended' : 'relayed'
}

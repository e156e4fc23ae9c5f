import type { CustomerFile } from '#src/domain/customers/identity-store.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { asksForAssistant } from '#src/language/answers/ends-talk.ts'
import type { DeskNeeds } from '../desk.ts'

/** How much of a message is passed on, either way. @unit characters */
export const RELAYED_CHARACTERS = 2_000

/** Passes a customer's words on to whoever has taken the talk over; "助手" ends that. */
export async function relayToStaff(
  text: string,
  file: CustomerFile | undefined,
  { relay, tickets, notices, clock, person }: DeskNeeds,
): Promise<'relayed' | 'ended' | undefined> {
  if (!relay) return undefined
  const { ticketId, ownerId } = relay
  const now = clock.now()
  const isBack = asksForAssistant(text)
  if (isBack)
    await tickets.resolve(
      ticketId,
      'the customer went back to the assistant',
      file ? `customer:${file.customer.id}` : 'system',
      now,
    )
  const name = file?.customer.name ?? person.replace('dl_anon_', '').slice(0, 8)
  const notice = {
    occasion: `relayed:${ticketId}:${freshId('msg')}`,
    recipient: `staff:${ownerId}`,
    dialog: 'relayed',
    answers: { name, text: text.slice(0, RELAYED_CHARACTERS) },
    subject: ticketId,
    class: 'urgent',
    dueAt: now,
  } as const
  await notices.put([notice], now)
  return isBack ? 'ended' : 'relayed'
}

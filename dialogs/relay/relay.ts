import { z } from 'zod'
import type { Dialog, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { handedBackNotices, staffNotice } from '#src/domain/tickets/tell-customer.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { handsBack } from '#src/language/answers/ends-talk.ts'
import { isStaffCommand, mayBeStaffCommand } from '#src/language/answers/is-staff-command.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import type { Desk } from '../desk.ts'
import { forbiddenFacts } from '../forbidden-facts.ts'
import { staffMember } from '../staff-member.ts'
import { RELAYED_CHARACTERS } from './relay-to-staff.ts'

const RelayAnswers = z.object({
  ticket: z.string().optional(),
  message: z.string().optional(),
  /** Words that may have been for the assistant, until it is said whether the customer gets them. */
  held: z.string().optional(),
})
type RelayAnswers = z.infer<typeof RelayAnswers>

const HELD_CHOICES = ['send', 'keep'].map((value) => ({ value, label: { id: `relay-held-${value}` } }))

/** One of staff talks with a customer: every message goes to them as it is, unless a phrase of it must not be used (CT-9). */
export function relayDialog(desk: Desk): Dialog<RelayAnswers> {
  return {
    name: 'relay',
    answers: RelayAnswers,
    isVerbatim: true,
    isEndedBy: ({ text }) => handsBack(text),
    async cannotOpen(answers) {
      return (await ownTalk(desk, answers)) ? undefined : { kind: 'done', says: [{ id: 'relay-over' }] }
    },
    questions: [
      {
        id: 'message',
        ask: () => ({ ask: { id: 'relay-ask' } }),
        hint: () => ({ id: 'relay-ask' }),
        read: (heard, answers) => read(heard, answers, desk),
      },
    ],
    async act(answers) {
      const ticket = await ownTalk(desk, answers)
      if (!ticket) return { kind: 'done', says: [{ id: 'relay-over' }] }
      await desk.needs.tickets.resolve(ticket.id, 'answered in chat', desk.actor(), desk.now)
      await desk.needs.notices.put(handedBackNotices(ticket, await staffMember(desk), desk.now), desk.now)
      return { kind: 'done', says: [{ id: 'relay-ended' }], next: { dialog: 'queue' } }
    },
  }
}

async function read(heard: Heard, answers: Partial<RelayAnswers>, desk: Desk): Promise<Reading<RelayAnswers>> {
  const { text, chosen } = heard
  const { held } = answers
  if (held !== undefined && chosen?.value === 'keep')
    return {
      kind: 'ask',
      keep: { held: undefined },
      says: [{ id: 'relay-kept' }],
      prompt: { ask: { id: 'relay-ask' } },
    }
  if (held !== undefined && chosen?.value === 'send') return await passOn(held, answers, desk)
  if (handsBack(text)) return { kind: 'answers', answers: { message: text } }
  // It is for the assistant, which goes on as ever and comes back to this talk.
  if (isStaffCommand(text)) return { kind: 'unclear' }
  if (!mayBeStaffCommand(text)) return await passOn(text, answers, desk)
  const ask = { id: 'relay-held', facts: { text } }
  return { kind: 'ask', keep: { held: text }, prompt: { ask, choices: HELD_CHOICES } }
}

async function passOn(text: string, answers: Partial<RelayAnswers>, desk: Desk): Promise<Reading<RelayAnswers>> {
  const keep = { held: undefined }
  const forbidden = forbiddenIn(text)
  if (forbidden)
    return { kind: 'ask', keep, prompt: { ask: { id: 'relay-forbidden', facts: forbiddenFacts(forbidden) } } }
  const ticket = await ownTalk(desk, answers)
  if (!ticket) return { kind: 'answers', answers: { message: '' } }
  await sendToCustomer(ticket, 'from-staff', text.slice(0, RELAYED_CHARACTERS), desk)
  return { kind: 'ask', keep, prompt: { ask: { id: 'relay-sent' } } }
}

/** The talk that the one who writes has taken over, while it goes on. */
async function ownTalk(desk: Desk, { ticket: id = '' }: Partial<RelayAnswers>): Promise<Ticket | undefined> {
  const ticket = await desk.needs.tickets.find(id)
  const member = await staffMember(desk)
  return ticket?.status === 'inProgress' && ticket.ownerId === member?.id ? ticket : undefined
}

/** Says something to the customer of a talk that was taken over, in the name of the one who writes. */
export async function sendToCustomer(
  ticket: Ticket,
  dialog: 'staff-here' | 'from-staff',
  text: string,
  desk: Desk,
): Promise<void> {
  const member = await staffMember(desk)
  const key = `${desk.now.toMillis()}:${desk.freshKey()}`
  await desk.needs.notices.put([staffNotice(ticket, { dialog, text, key }, member, desk.now)], desk.now)
}

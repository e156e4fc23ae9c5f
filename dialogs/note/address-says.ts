import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { isPartOfAddress } from '#src/language/answers/address-of-visit.ts'
import { isWithin, readPlaces } from '#src/language/answers/read-place.ts'
import type { Desk } from '../desk.ts'
import { daySayOf } from '../monthly/day-say.ts'

/** 地址错了，在6号楼: who puts the address of the visit right, and until when; nothing where the words name none. */
export async function addressSays({ id }: Appointment, text: string, desk: Desk): Promise<readonly Say[]> {
  const places = readPlaces(text).filter(({ isDenied }) => !isDenied)
  const known = desk.file()?.customer.address ?? ''
  const isKnown = places.length > 0 && places.every(({ place }) => isWithin(place, known))
  if (isKnown || (places.length === 0 && !isPartOfAddress(text))) return []
  const ticket = (await added(id, text, desk)) ?? (await opened(id, text, desk))
  const dueAt = ticket.dueAt ?? desk.now
  const time = dueAt.setZone(desk.zone).toFormat('HH:mm')
  return [{ id: 'note-address-by', facts: { day: daySayOf(dueAt, desk), time, ticket: ticket.id } }]
}

/** What is told in pieces goes into the one ticket. */
async function added(appointment: string, text: string, desk: Desk) {
  const open = await desk.needs.tickets.listOpenOf(desk.file()?.customer.id ?? '', 'handover')
  const known = open.find(({ context }) => context.reason === 'address' && context.appointment === appointment)
  if (!known) return undefined
  const before = typeof known.context.customerSays === 'string' ? known.context.customerSays : known.context.words
  const words = toldWords([typeof before === 'string' ? before : undefined, text]) ?? text
  await desk.needs.tickets.addWords(known.id, words, desk.actor(), desk.now)
  return known
}

const opened = (appointment: string, words: string, desk: Desk) =>
  desk.openTicket({
    kind: 'handover',
    severity: 'minor',
    description: 'The address of an agreed visit is wrong',
    appointmentId: appointment,
    context: { reason: 'address', appointment, words },
  })

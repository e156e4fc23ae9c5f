import type { Fact, Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { readThings } from '#src/language/answers/which-visit-words.ts'
import type { Desk } from './desk.ts'
import { aboutSay, kindSay, shownDescription } from './visit-kind.ts'

/** How much of what a visit is about names it. @unit characters */
const NAME_CHARACTERS = 24

/** What a visit is about, in the words of its order and of whoever booked it. */
export function matterWords(desk: Desk, { workOrderId, words }: Appointment): string {
  const order = desk.file()?.orders.find(({ id }) => id === workOrderId)
  return [order?.description, words].filter((said) => said).join('，')
}

/** 电视没画面: of what is on record for a visit the clause that tells what is wrong; empty where nothing is. */
function matterOf(desk: Desk, { workOrderId }: Appointment): string {
  const order = desk.file()?.orders.find(({ id }) => id === workOrderId)
  const clauses = (order ? shownDescription(order) : '').split(/[,，。.;；!！?？\n]+/).map((clause) => clause.trim())
  const tells = (clause: string) => tellsOfFault(clause) || readThings(clause).length > 0
  const matter = clauses.find(tells) ?? clauses.find((clause) => clause !== '') ?? ''
  return matter.length <= NAME_CHARACTERS ? matter : `${matter.slice(0, NAME_CHARACTERS - 1)}…`
}

/** 302, where the others are to be in another flat; what tells it already tells it once. */
function doorBeside(desk: Desk, appointment: Appointment, others: readonly Appointment[]): string | undefined {
  const door = doorOf(desk, appointment)
  const isElsewhere = others.some((one) => doorOf(desk, one) !== door)
  return isElsewhere && !matterOf(desk, appointment).includes(door ?? '') ? door : undefined
}

const doorOf = (desk: Desk, { workOrderId }: Appointment): string | undefined =>
  /\d{3,4}$/.exec(
    desk.file()?.orders.find(({ id }) => id === workOrderId)?.address ?? desk.file()?.customer.address ?? '',
  )?.[0]

/** Which visit is talked of: its kind of work, and where the customer has several of that kind, what is wrong as well. */
export function visitNamed(desk: Desk, appointment: Appointment): Say {
  const { id, kind } = appointment
  const same = (desk.file()?.appointments ?? []).filter((one) => one.id !== id && one.kind === kind)
  const matter = [doorBeside(desk, appointment, same), matterOf(desk, appointment)].filter((said) => said).join(' ')
  const isTold = same.length > 0 && matter !== '' && same.some((one) => matterOf(desk, one) !== matter)
  return isTold
    ? {
        id: 'visit-named',
        facts: {
          kind: kindSay(kind),
          matter: aboutSay(matter, { id: appointment.workOrderId ?? '', kind: kind ?? 'repair' }),
        },
      }
    : kindSay(kind)
}

/** The same where only a time is said: nothing where there is no other visit that it could be taken for. */
export const visitBeside = (desk: Desk, appointment: Appointment): Fact =>
  (desk.file()?.appointments.length ?? 0) > 1
    ? { id: 'visit-beside', facts: { kind: visitNamed(desk, appointment) } }
    : ''

import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { namesTenant, readWhoseFlat } from '#src/language/answers/read-whose-flat.ts'
import type { Desk } from './desk.ts'
import { matterWords } from './visit-named.ts'

/** 租客那套, 我自己家那套, 302: whether words name the flat of a visit, where the customer's visits are in several. */
export function isOfFlat(one: Appointment, words: string, desk: Desk): boolean {
  const all = desk.file()?.appointments ?? []
  const whose = new Set(all.map((each) => placeElsewhere(each, desk))).size > 1 ? readWhoseFlat(words) : undefined
  if (whose === undefined) return false
  const place = placeElsewhere(one, desk)
  if (whose.by === 'own') return place === undefined
  if (whose.by === 'number') return (place ?? desk.file()?.customer.address)?.endsWith(whose.flat) === true
  const isKnown = all.some((each) => namesTenant(matterWords(desk, each)))
  return isKnown ? namesTenant(matterWords(desk, one)) : place !== undefined
}

/** Where a visit is to be, when that is not the address on file. */
const placeElsewhere = ({ workOrderId }: Appointment, desk: Desk): string | undefined =>
  desk.file()?.orders.find(({ id }) => id === workOrderId)?.address

/** The same, said of the visit that is talked of. */
export function placeSays(one: Appointment | undefined, desk: Desk): readonly Say[] {
  const address = one && placeElsewhere(one, desk)
  return address === undefined ? [] : [{ id: 'book-done-place', facts: { address } }]
}

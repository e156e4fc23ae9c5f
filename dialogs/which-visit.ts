import type { DateTime } from 'luxon'
import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { visitAtHand } from '#src/domain/visits/visit-at-hand.ts'
import { asksForList } from '#src/language/answers/asks-for-list.ts'
import { isNamedIn } from '#src/language/answers/is-called-in.ts'
import { readCalled } from '#src/language/answers/read-called.ts'
import { readWhose } from '#src/language/answers/read-whose.ts'
import { readHourOfVisit, saysTomorrow } from '#src/language/answers/visit-named-by-time.ts'
import type { Desk } from './desk.ts'
import { calledSay } from './menu/called.ts'
import { lockOwnVisit } from './own-visit.ts'
import { kindSay } from './visit-kind.ts'

type VisitAnswers = { appointment?: string | undefined; words?: string | undefined }

/** The visits of the installer who writes that are still to be kept, today's and tomorrow's. */
export async function visitsAhead(desk: Desk): Promise<readonly Visit[]> {
  return (await desk.ownVisits()).filter(({ arrivedAt }) => !arrivedAt)
}

/** Whom words name, by name, by figures, or as they are called: 李女士家没人开门. */
export const namedIn = (words: string): string | undefined => readWhose(words) ?? readCalled(words)

/** What words name a visit by: its hour, its customer, or where it is. */
function namesOf(words: string, desk: Desk) {
  const times = readHourOfVisit(words, desk.now.setZone(desk.zone))
  const whose = namedIn(words)
  return {
    isByHour: times !== undefined,
    whose,
    isOf({ appointment, customer, address }: Visit): boolean {
      if (times) return times.some((time) => meetsWish(appointment.window, time, desk.zone))
      return isNamedIn(words, customer) || (whose !== undefined && address.includes(whose))
    },
  }
}

/** Whether words say which visit they are for, by its day, its hour, its customer or its place; `visits` are those that they may name. */
export function namesVisit(words: string, visits: readonly Visit[], desk: Desk): boolean {
  const { isByHour, whose, isOf } = namesOf(words, desk)
  return saysTomorrow(words) || isByHour || whose !== undefined || visits.some(isOf)
}

/** The only one, or the only one of the next day that has one: 14点那单 said today is today's. */
function theOne([first, second]: readonly Visit[], desk: Desk): Visit | undefined {
  const dayOf = (visit: Visit | undefined) => visit?.appointment.window.opensAt.setZone(desk.zone).toISODate()
  return dayOf(first) === dayOf(second) ? undefined : first
}

/** How long after its window a visit can still be spoken of as one that did not take place. */
const SPOKEN_OF_HOURS = 12

/** The visits of the installer who writes whose windows have begun, and that are not over. */
export async function visitsBegun(desk: Desk): Promise<readonly Visit[]> {
  const fromAt = desk.now.minus({ hours: SPOKEN_OF_HOURS })
  return (await desk.ownVisits()).filter(
    ({ appointment: { window } }) => window.opensAt <= desk.now && window.closesAt > fromAt,
  )
}

/** Of tomorrow, where tomorrow is said and has one; the only one there is, where that is agreed to. */
function agreedTo({ text, yesNo }: Heard, visits: readonly Visit[], desk: Desk): Visit | undefined {
  const tomorrowOn = desk.now.setZone(desk.zone).plus({ days: 1 }).toISODate()
  const ofTomorrow = visits.filter(({ appointment: { window } }) => dayOf(window.opensAt, desk) === tomorrowOn)
  const meant = saysTomorrow(text) ? ofTomorrow : yesNo === 'yes' ? visits : []
  return meant.length === 1 ? meant[0] : undefined
}

const dayOf = (at: DateTime, desk: Desk): string | null => at.setZone(desk.zone).toISODate()

/** The visit that is chosen, on whatever day, while it is the installer's who writes (I10); nobody else changes it until the turn ends. */
export async function chosenVisit(desk: Desk, { appointment: id }: VisitAnswers): Promise<Visit | undefined> {
  const visit = await lockOwnVisit(desk, id)
  return visit?.appointment.status === 'confirmed' ? visit : undefined
}

/** A visit in one line: when, what for, at whose place. */
export function visitSay(desk: Desk, { appointment, customer }: Visit): Say {
  const facts = {
    window: desk.windowFact(appointment.window),
    kind: kindSay(appointment.kind),
    name: calledSay(customer),
  }
  return { id: 'which-visit-line', facts }
}

/** Whether an installer's words name another visit than the one that is open. */
export async function namesAnotherVisit({ text }: Heard, { appointment }: VisitAnswers, desk: Desk): Promise<boolean> {
  const open = appointment === undefined ? undefined : await chosenVisit(desk, { appointment })
  const { whose, isOf } = namesOf(text, desk)
  if (!open || isOf(open)) return false
  return whose !== undefined || (await desk.ownVisits()).some(isOf)
}

/** Which visit is meant: the one that the words name, else the next one, asked only where another follows soon; `told` is what else a message tells, `list` which visits can be meant, `underWay` which of them is before the next one. */
export function whichVisitQuestion<A extends VisitAnswers>(
  desk: Desk,
  {
    told = () => ({}),
    list = visitsAhead,
    underWay = () => undefined,
  }: {
    told?: (heard: Heard) => Partial<A>
    list?: (desk: Desk, words?: string) => Promise<readonly Visit[]>
    underWay?: (visits: readonly Visit[]) => Visit | undefined | Promise<Visit | undefined>
  } = {},
): Question<VisitAnswers> & { readonly id: 'appointment' } {
  return {
    id: 'appointment',
    async recall({ words = '' }) {
      const visits = await list(desk, words)
      const names = namesOf(words, desk)
      const named = theOne(visits.filter(names.isOf), desk)
      if (named) return { kind: 'answers', answers: { appointment: named.appointment.id } }
      // An hour or a name that is nobody's is not the next visit's.
      if (names.isByHour || names.whose !== undefined) return { kind: 'unclear' }
      const atHand = { now: desk.now.setZone(desk.zone), isTomorrowSaid: saysTomorrow(words) }
      const meant = (atHand.isTomorrowSaid ? undefined : await underWay(visits)) ?? visitAtHand(visits, atHand)
      return meant ? { kind: 'answers', answers: { appointment: meant.appointment.id } } : { kind: 'unclear' }
    },
    async ask({ words = '' }) {
      const visits = await list(desk, words)
      const { whose, isOf } = namesOf(words, desk)
      const isTheirs = whose === undefined || visits.some(isOf)
      return {
        ask: isTheirs ? { id: 'which-visit-ask' } : { id: 'which-visit-not-yours', facts: { whose } },
        choices: visits.map((visit) => ({ value: visit.appointment.id, label: visitSay(desk, visit) })),
      }
    },
    hint: () => ({ id: 'which-visit-hint' }),
    isOtherMatter: ({ text, purpose }) => purpose.purpose !== 'show' || asksForList(text),
    async read(heard, { words }) {
      const { chosen, text } = heard
      const visits = await list(desk, words)
      const named = theOne(visits.filter(namesOf(text, desk).isOf), desk) ?? agreedTo(heard, visits, desk)
      const id = chosen?.value ?? named?.appointment.id
      // 胡先生那单，晚20分钟: what is the matter may be told with which visit.
      return typeof id === 'string'
        ? { kind: 'answers', answers: { ...told(heard), appointment: id } }
        : { kind: 'unclear' }
    },
  }
}

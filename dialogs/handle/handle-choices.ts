import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice, Prompt } from '#src/conversation/say.ts'
import { assignable } from '#src/domain/appointments/assignable.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readInstaller } from '#src/language/answers/read-installer.ts'
import type { Desk } from '../desk.ts'
import { installerChoices } from '../installer-choices.ts'
import { searchFor } from '../visit-time/search-for.ts'
import { timeForCustomer } from '../visit-time/time-for-customer.ts'
import { isTimeOfDay, KeptWindow } from '../visit-time/visit-time.ts'
import { customerOfVisit, type HandleAnswers, handledVisit } from './handle-answers.ts'

/** To which time: found like a customer's wish; a time of day alone means the day that is agreed. */
export function windowQuestion(desk: Desk): Question<HandleAnswers> {
  async function find(wishes: readonly VisitWish[], answers: Partial<HandleAnswers>): Promise<Reading<HandleAnswers>> {
    const visit = await handledVisit(desk, answers)
    const search = visit && (await searchMoving(visit, desk))
    if (!search) return { kind: 'unclear' }
    const on = visit.appointment.window.opensAt.setZone(search.zone).toISODate() ?? ''
    const onThatDay = wishes.map((wish) => (isTimeOfDay(wish) ? { ...wish, dates: [on] } : wish))
    return timeForCustomer(onThatDay, search, desk)
  }
  return {
    id: 'window',
    recall: ({ wish, ...answers }) => find((wish?.wishes ?? []) as VisitWish[], answers),
    ask: () => ({ ask: { id: 'handle-ask-time' } }),
    hint: () => ({ id: 'matter-hint-times' }),
    read({ chosen, times }, answers) {
      const window = KeptWindow.safeParse(chosen?.value).data
      return window ? { kind: 'answers', answers: { window } } : find(times, answers)
    },
  }
}

/** What else can be done where nobody else could go. */
const INSTEAD: readonly Choice[] = (['move', 'cannot_come'] as const).map((value) => ({
  value,
  label: { id: `handle-do-${value.replace('_', '-')}` },
}))

/** Who is to go instead: whoever was named, if they can, else those on shift first. */
export function installerQuestion(desk: Desk): Question<HandleAnswers> {
  async function byName(named: string, answers: Partial<HandleAnswers>): Promise<Reading<HandleAnswers>> {
    const choices = await otherInstallers(answers, desk)
    const value = choices.find(({ label }) => label.facts?.installer === named)?.value
    if (typeof value === 'string') return { kind: 'answers', answers: { installer: value } }
    const isTheirs = (await handledVisit(desk, answers))?.installer?.name === named
    const says = [{ id: `handle-installer-${isTheirs ? 'already' : 'cannot'}`, facts: { installer: named } }]
    return { kind: 'ask', says, prompt: promptFor(choices), keep: { named: undefined } }
  }
  return {
    id: 'installer',
    recall: async ({ named, ...answers }) => (named === undefined ? { kind: 'unclear' } : await byName(named, answers)),
    ask: async (answers) => promptFor(await otherInstallers(answers, desk)),
    hint: () => ({ id: 'handle-hint' }),
    async read({ chosen, text }, answers) {
      const instead = INSTEAD.find(({ value }) => value === chosen?.value)?.value
      if (instead === 'move' || instead === 'cannot_come') return { kind: 'answers', answers: { action: instead } }
      if (typeof chosen?.value === 'string') return { kind: 'answers', answers: { installer: chosen.value } }
      const named = readInstaller(text)
      return named === undefined ? { kind: 'unclear' } : await byName(named, answers)
    },
  }
}

const promptFor = (choices: readonly Choice[]): Prompt =>
  choices.length > 0
    ? { ask: { id: 'handle-ask-installer' }, choices }
    : { ask: { id: 'handle-nobody' }, choices: INSTEAD }

/** The installers who could go instead. */
export async function otherInstallers(answers: Partial<HandleAnswers>, desk: Desk): Promise<readonly Choice[]> {
  const visit = await handledVisit(desk, answers)
  const search = visit && (await searchMoving(visit, desk))
  if (!search) return []
  const { window, installerId: theirs } = visit.appointment
  return installerChoices(assignable(search, window).filter(({ installerId }) => installerId !== theirs))
}

async function searchMoving(visit: Visit, desk: Desk): Promise<VisitSearch | undefined> {
  const customer = await customerOfVisit(visit, desk)
  const { appointment: moving } = visit
  return customer && (await searchFor(customer, { kind: moving.kind ?? 'repair', moving }, desk))
}

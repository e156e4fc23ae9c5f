import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { seenSpan } from '#src/domain/visits/installer-day.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { asksForNext } from '#src/language/answers/asks-for-next.ts'
import type { Desk } from '../desk.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { visitsAhead } from '../which-visit.ts'
import { visitLines } from './visit-lines.ts'

const MyDayAnswers = z.object({ wish: KeptWish.optional(), isNext: z.boolean().optional() })
type MyDayAnswers = z.infer<typeof MyDayAnswers>

/** 今天, 清单, 下一单: an installer's own visits of today and tomorrow, or the next one alone (I10). */
export function myDayDialog(desk: Desk): Dialog<MyDayAnswers> {
  return {
    name: 'my-day',
    answers: MyDayAnswers,
    begin: ({ times, text }) => ({
      ...(asksForNext(text) && { isNext: true }),
      ...(times.length > 0 && { wish: keepWish(times, text) }),
    }),
    questions: [],
    async act({ wish, isNext }) {
      if (isNext) return { kind: 'done', says: await nextSays(desk) }
      const wishes = wish?.wishes as readonly VisitWish[] | undefined
      if (wishes?.every((one) => isBeyond(one, desk))) return { kind: 'done', says: [{ id: 'my-day-later' }] }
      const isMeant = ({ appointment: { window } }: Visit) =>
        !wishes || wishes.some((one) => meetsWish(window, one, desk.zone))
      const own = await desk.ownVisits()
      const meant = own.filter(isMeant)
      if (meant.length > 0 || own.length === 0) return { kind: 'done', says: listSays(meant, desk) }
      return { kind: 'done', says: [{ id: 'my-day-none-then' }, ...listSays(own, desk)] }
    },
  }
}

/** The visits of the next day, in the evening, unasked. */
export function eveningListDialog(desk: Desk): Dialog<{ day?: string | undefined }> {
  const visitsOn = async (day: string | undefined) =>
    (await desk.ownVisits()).filter(
      ({ appointment }) => appointment.window.opensAt.setZone(desk.zone).toISODate() === day,
    )
  return {
    name: 'evening-list',
    answers: z.object({ day: z.string().optional() }),
    async cannotOpen({ day }) {
      return (await visitsOn(day)).length > 0 ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'evening-list-text', facts: { link } }),
    questions: [],
    async act({ day }) {
      return { kind: 'done', says: [{ id: 'evening-list-say' }, ...listSays(await visitsOn(day), desk)] }
    },
  }
}

/** One visit, shortly before, unasked. */
export function visitSoonDialog(desk: Desk): Dialog<{ appointment?: string | undefined; opens?: string | undefined }> {
  const visitOf = async ({ appointment, opens }: { appointment?: string | undefined; opens?: string | undefined }) =>
    (await visitsAhead(desk)).find(
      ({ appointment: { id, window }, setOutAt }) =>
        id === appointment && window.opensAt.toUTC().toISO() === opens && !setOutAt,
    )
  return {
    name: 'visit-soon',
    answers: z.object({ appointment: z.string().optional(), opens: z.string().optional() }),
    async cannotOpen(answers) {
      return (await visitOf(answers)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'visit-soon-text', facts: { link } }),
    questions: [],
    async act(answers) {
      const visit = await visitOf(answers)
      return { kind: 'done', says: visit ? [{ id: 'visit-soon-say' }, ...visitLines(visit, desk)] : [] }
    },
  }
}

async function nextSays(desk: Desk): Promise<readonly Say[]> {
  const [next] = await visitsAhead(desk)
  return next ? [{ id: 'my-day-next' }, ...visitLines(next, desk)] : [{ id: 'my-day-none' }]
}

function listSays(visits: readonly Visit[], desk: Desk): readonly Say[] {
  if (visits.length === 0) return [{ id: 'my-day-none' }]
  return [{ id: 'my-day-head', facts: { count: visits.length } }, ...visits.flatMap((visit) => visitLines(visit, desk))]
}

/** Whether a wish is for days that are not shown yet. */
function isBeyond({ dates }: VisitWish, desk: Desk): boolean {
  const endOn = seenSpan(desk.now.setZone(desk.zone)).toAt.toISODate() ?? ''
  return (dates ?? []).length > 0 && (dates ?? []).every((date) => date >= endOn)
}

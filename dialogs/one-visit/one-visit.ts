import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { type Desk, knownFile } from '../desk.ts'
import { keepNote } from '../note/note.ts'
import { shownDescription } from '../visit-kind.ts'
import { visitNamed } from '../visit-named.ts'
import { changeableAppointments, namedAppointment } from '../which-appointment.ts'

const OneVisitAnswers = z.object({
  /** The visit at which all is seen to, or `apart`. */
  keep: z.string().optional(),
})
type OneVisitAnswers = z.infer<typeof OneVisitAnswers>

const APART = 'apart'

/** 一趟搞完嘛: visits of one kind to one place become one, at the time of the one that the customer picks; its installer reads what the others were for. */
export function oneVisitDialog(desk: Desk): Dialog<OneVisitAnswers> {
  return {
    name: 'one-visit',
    answers: OneVisitAnswers,
    needsCustomer: true,
    isMenu: true,
    cannotOpen: async () => (joinable(desk).length > 1 ? undefined : handOver),
    questions: [keepQuestion(desk)],
    act: async ({ keep }) => await join(joinable(desk), keep, desk),
  }
}

/** Others than repairs at one place take the time that they were given: a colleague sees what can be done. */
const handOver: Outcome = { kind: 'done', says: [], next: { dialog: 'handover', answers: { reason: 'asked' } } }

/** The visits that one installer can make at once. */
export function joinable(desk: Desk): readonly Appointment[] {
  const repairs = changeableAppointments(desk).filter(({ kind }) => kind === 'repair')
  const places = new Set(repairs.map((one) => addressOf(one, desk)))
  return places.size === 1 ? repairs : []
}

const addressOf = ({ workOrderId }: Appointment, desk: Desk): string | undefined =>
  desk.file()?.orders.find(({ id }) => id === workOrderId)?.address

function keepQuestion(desk: Desk): Question<OneVisitAnswers> {
  return {
    id: 'keep',
    ask: () => ({
      ask: { id: 'one-visit-ask' },
      choices: [
        ...joinable(desk).map((one) => ({
          value: one.id,
          label: { id: 'one-visit-at', facts: { window: desk.windowFact(one.window) } },
        })),
        { value: APART, label: { id: 'one-visit-apart' } },
      ],
    }),
    hint: () => ({ id: 'one-visit-hint' }),
    isOtherMatter: ({ purpose }) => purpose.purpose === 'cancel' || purpose.purpose === 'move',
    read(heard) {
      const keep = heard.chosen?.value ?? namedAppointment(desk, heard, joinable(desk))?.id
      if (typeof keep === 'string') return { kind: 'answers', answers: { keep } }
      return heard.yesNo === 'no' ? { kind: 'answers', answers: { keep: APART } } : { kind: 'unclear' }
    },
  }
}

/** What the others are for is written to the kept one, so that nothing of it is lost. */
async function join(all: readonly Appointment[], keep: string | undefined, desk: Desk): Promise<Outcome> {
  const kept = all.find(({ id }) => id === keep)
  if (!kept) return { kind: 'done', says: [{ id: 'one-visit-kept-apart' }] }
  const says: Say[] = []
  const off: Appointment[] = []
  for (const other of all.filter((one) => one !== kept)) {
    const joined = await joinTo(kept, other, desk)
    says.push(...joined.says)
    if (joined.isOff) off.push(other)
  }
  const endsVisits = off.map(({ id, kind }) => ({ appointment: id, kind }))
  return { kind: 'done', says, about: kept.id, endsVisits }
}

interface Joined {
  readonly isOff: boolean
  readonly says: readonly Say[]
}

/** Nothing is taken back before its words are with the kept visit. */
async function joinTo(kept: Appointment, other: Appointment, desk: Desk): Promise<Joined> {
  const { customer } = knownFile(desk.file())
  const facts = { window: desk.windowFact(other.window), kind: visitNamed(desk, other) }
  const words = troubleOf(desk, other)
  const isReadable = isShown(desk, other)
  const noted = words === '' ? [] : [await keepNote(kept, words, desk)]
  if (noted.some(({ id }) => id === 'note-not-kept'))
    return { isOff: false, says: [...(isReadable ? noted : []), { id: 'one-visit-stays', facts }] }
  const actor = `customer:${customer.id}` as const
  const ended = await cancelVisit(
    { appointment: other, order: 'cancel', reason: 'one visit for all', actor },
    desk.needs,
  )
  if (ended.kind !== 'cancelled') return { isOff: false, says: [{ id: 'cancel-changed-meanwhile' }] }
  desk.remember(ended.appointment)
  await desk.needs.notices.put(installerNotice(other, 'cancelled', desk.now), desk.now)
  const joined = { id: 'one-visit-joined', facts: { ...facts, kept: desk.windowFact(kept.window) } }
  return { isOff: true, says: [joined, ...(isReadable ? noted : [])] }
}

/** The back office's words may be no words for a customer (CT-9); the installer reads them all the same. */
function isShown(desk: Desk, { workOrderId }: Appointment): boolean {
  const order = desk.file()?.orders.find(({ id }) => id === workOrderId)
  return order !== undefined && shownDescription(order) !== ''
}

/** All that is on record of what is wrong, without the time at which it was to be seen to. */
function troubleOf(desk: Desk, { workOrderId }: Appointment): string {
  const order = desk.file()?.orders.find(({ id }) => id === workOrderId)
  const clauses = (order?.description ?? '').split(/[,，。.;；!！\n]+/).map((clause) => clause.trim())
  const refAt = desk.now.setZone(desk.zone)
  const isOnlyTime = (clause: string) => readTime(clause, refAt).length > 0 && !tellsOfFault(clause)
  return clauses.filter((clause) => clause !== '' && !isOnlyTime(clause)).join('，')
}

import type { Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { z } from 'zod'
import { openDesk } from '#dialogs/desk.ts'
import { answerRequest } from '#dialogs/matter/answer-request.ts'
import { openMatter } from '#dialogs/matter/open-matter.ts'
import { type Subject, subjectOf } from '#dialogs/matter/subject-of.ts'
import { KeptWindow, keepWindow, keptWindow } from '#dialogs/visit-time/visit-time.ts'
import { assignable } from '#src/domain/appointments/assignable.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { requestTime } from '#src/domain/appointments/request-time.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import { sqlDeskStores } from '#src/infra/storage/desk-stores.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { standardChecklists } from '../../support/standard-checklists.ts'
import { ZONE } from '../small-district.ts'
import { AREA, CUSTOMERS, nth, nthWaiting, type Scene, wantedWindow } from './do-step.ts'

/** What an installer who is alone, nobody at all, and nobody on shift could keep. */
function wishesOf(now: DateTime): readonly VisitWish[] {
  const on = now.setZone(ZONE).plus({ days: 1 }).toISODate() ?? ''
  return [
    { dates: [on], start: '09:00', end: null, constraint: 'at' },
    { dates: [on], start: '15:00', end: '16:00', constraint: 'between' },
    { dates: [on], start: '12:30', end: null, constraint: 'at' },
  ]
}

/** A customer insists on a time, for an order that waits or a visit that is to be moved. */
export async function insist(scene: Scene): Promise<string> {
  const { needs, now, pick, tx } = scene
  const moving = pick % 2 === 1 ? nth(await needs.appointments.list({ statuses: ['confirmed'] }), pick) : undefined
  const order = moving ? undefined : await nthWaiting(scene)
  const customer = await sqlCustomerStore(tx).find(
    moving?.customerId ?? order?.customerId ?? nth(CUSTOMERS, pick) ?? '',
  )
  if (!customer) return 'nothing'
  const wishes = [nth(wishesOf(now), pick) as VisitWish]
  const about = { customer, kind: 'repair', order, moving, description: '网断了', address: undefined } as const
  return (await requestTime({ ...about, wishes, words: '就要这个时间' }, needs)).kind
}

type How = 'assign' | 'others' | 'nearest'

/**
 * A dispatcher answers the n-th request that can be answered so: somebody goes, these times instead, or whatever is nearest.
 * Where nobody insists on anything, somebody does.
 */
export const answer =
  (how: How) =>
  async (scene: Scene): Promise<string> => {
    const listOpen = () => scene.needs.tickets.listOpen([AREA])
    const areAsked = (await listOpen()).some(({ kind }) => kind === 'time_request') || (await insist(scene))
    const asked = areAsked ? (await listOpen()).filter(({ kind }) => kind === 'time_request') : []
    const desk = deskOf(scene.tx, scene)
    for (const at of asked.keys()) {
      const ticket = await openMatter(desk, { ticket: asked[(at + scene.pick) % asked.length]?.id ?? '' })
      const subject = ticket && (await subjectOf(ticket, desk))
      const answers = subject && (await answersOf(how, subject, scene))
      if (ticket && answers) return (await answerRequest(ticket, answers, desk)).says[0]?.id ?? ''
    }
    return 'nothing'
  }

async function answersOf(how: How, { customer, moving, search, window }: Subject, scene: Scene) {
  if (how === 'nearest') return { action: 'nothing' }
  const other = how === 'others' ? await wantedWindow(scene, customer.id, moving) : undefined
  if (other) return { action: 'other_times', offered: [keepWindow(other)] }
  const [one] = how === 'assign' && window ? assignable(search, window) : []
  return one && { action: `assign:${one.installerId}` }
}

const Offer = z.object({ offered: z.string(), appointment: z.string().optional(), order: z.string().optional() })

/** A customer takes the first of the times that one of the latest answers offers them, whether it is still kept for them or not. */
export async function pickOffered(scene: Scene): Promise<string> {
  const { needs, now, tx, pick } = scene
  await answer('others')(scene)
  const told = tx.selectFrom('notice').select(['answers', 'recipient']).where('dialog', '=', 'answered')
  const offers = (await told.orderBy('created_at', 'desc').execute()).flatMap(({ answers, recipient }) => {
    const { success, data } = Offer.safeParse(answers)
    const [first] = success ? z.array(KeptWindow).parse(JSON.parse(data.offered)) : []
    return success && first && Date.parse(first.opens) > now.toMillis()
      ? [{ ...data, window: keptWindow(first), id: recipient.slice('customer:'.length) }]
      : []
  })
  const offer = nth(offers.slice(0, 3), pick)
  if (!offer) return 'nothing'
  const about = { customer: { id: offer.id, area: AREA, timeZone: undefined }, window: offer.window, words: undefined }
  const request = { ...about, actor: `customer:${offer.id}` } as const
  const appointment = offer.appointment && (await needs.appointments.find(offer.appointment))
  if (appointment) return (await moveVisit({ ...request, appointment }, needs)).kind
  const order = await needs.orders.find(offer.order ?? '')
  return (await bookVisit({ ...request, kind: 'repair', order, description: '网断了' }, needs)).kind
}

/** The desk of the dispatcher. */
function deskOf(tx: Transaction<Schema>, { needs }: Scene) {
  const { codes, limits } = inProcessCoordination()
  return openDesk({
    tariff: [],
    promotions: [],
    quizBank: { id: 'none', version: 1, questions: [] },
    ...sqlDeskStores(tx),
    ...needs,
    ...{ channel: 'directline', person: 'dl_stf_1', file: undefined, relay: undefined, canText: true, codes, limits },
    linkToRecord: (code) => code,
    checklists: standardChecklists(),
  })
}

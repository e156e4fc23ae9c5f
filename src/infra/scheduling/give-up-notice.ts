import type { DateTime } from 'luxon'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { TicketStore } from '#src/domain/tickets/ticket-store.ts'
import { callToTell, visitNewsOf } from '#src/domain/visits/call-to-tell.ts'
import { allowanceNotice } from '#src/domain/visits/problem-notices.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Database } from '../storage/database.ts'
import { type DueNotice, sqlNoticeStore } from '../storage/notice-store.ts'
import { sqlOrderStore } from '../storage/order-store.ts'
import { sqlTicketStore } from '../storage/ticket-store.ts'
import { sqlVisitStore } from '../storage/visit-store.ts'

/** Nobody can be written to: what a customer must know of their visit goes to a person who calls, once (AP-4, AP-5). */
export async function giveUpNotice(database: Database, notice: DueNotice, now: DateTime): Promise<void> {
  await database.transaction(async (tx) => {
    if (!(await sqlNoticeStore(tx).giveUp(notice.occasion, now))) return
    const news = visitNewsOf(notice)
    const visit = news && (await sqlVisitStore(tx).find(String(notice.answers.appointment ?? notice.subject)))
    if (!news || !visit) return
    // The answer to a wish about a visit that is off says nothing any more.
    if (news === 'answered' && visit.appointment.status !== 'confirmed') return
    const order = await sqlOrderStore(tx).find(visit.appointment.workOrderId ?? '')
    // No time is agreed for what staff are still seeing to.
    const isOrderOpen = order?.status === 'open' && notice.answers.ticket === undefined
    const call = callToTell(notice, news, { visit, isOrderOpen }, now)
    await settleEarlier(call, sqlTicketStore(tx), now)
    await sqlTicketStore(tx).insert(call, 'system')
    if (news === 'allow-work') await sqlNoticeStore(tx).put(unreachable(visit, notice, now), now)
    // Whoever reported the delay believes that its customer knows.
    if (news === 'delay')
      await sqlNoticeStore(tx).put(installerNotice(visit.appointment, 'not_reached', now, notice.occasion), now)
  })
}

/** Whoever waits for the customer's yes hears that they could not be written to. */
const unreachable = (visit: Visit, { answers }: DueNotice, now: DateTime) =>
  allowanceNotice(visit, { problemId: String(answers.problemId), answer: 'unreachable', words: '' }, now)

/** Later news of a visit stands for what was to be told of it before. */
async function settleEarlier({ area, appointmentId }: Ticket, tickets: TicketStore, now: DateTime): Promise<void> {
  if (area === undefined || appointmentId === undefined) return
  const earlier = (await tickets.listOpen([area])).filter(
    (one) => one.kind === 'call_task' && one.appointmentId === appointmentId,
  )
  for (const { id } of earlier) await tickets.resolve(id, 'later news to tell', 'system', now)
}

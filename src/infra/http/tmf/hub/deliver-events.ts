import { SUPERVISORS_ALONE } from '#src/domain/norms/staff-norms.ts'
import type { Logger } from '../../../logging/log.ts'
import type { Database } from '../../../storage/database.ts'
import { type Delivery, sqlHubStore } from '../../../storage/hub-store.ts'
import { eventEnvelope, eventTypesOf } from './event-envelope.ts'
import { wantedEvents } from './event-names.ts'
import { sendEvent } from './send-event.ts'

/** What delivering needs. */
interface HubNeeds {
  readonly database: Database
  readonly publicUrl: () => string
  /** Subscribers may be on private addresses: HUB_PRIVATE. */
  readonly mayBePrivate: boolean
  readonly log: Pick<Logger, 'error' | 'warn'>
}

const AT_ONCE = 16

/** How often it looks for what waits. @unit milliseconds of real time */
const POLL_MS = 1_000

/** Sends events to their subscribers, each subscriber's in order, until closed. */
export function hubWorker(needs: HubNeeds): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  let isRunning = false
  const timer = setInterval(() => {
    if (isRunning) return
    isRunning = true
    running = deliverDue(needs)
      .catch((err: unknown) => needs.log.error({ event: 'hub_not_worked_off', err }))
      .finally(() => {
        isRunning = false
      })
  }, POLL_MS)
  return {
    async close() {
      clearInterval(timer)
      await running
    },
  }
}

/** Sends what can be sent now. */
export async function deliverDue(needs: HubNeeds): Promise<void> {
  const hub = sqlHubStore(needs.database.kysely)
  for (;;) {
    const deliveries = await hub.claim(AT_ONCE)
    if (deliveries.length === 0) return
    await Promise.all(
      deliveries.map(async (delivery) => {
        const why = await deliver(delivery, needs)
        if (why === undefined) return await hub.done(delivery.id)
        const state = await hub.failed(delivery.id)
        // The callback's path and query may carry a secret of the subscriber's.
        const { host } = new URL(delivery.callback)
        needs.log.warn({
          event: 'hub_not_delivered',
          host,
          why,
          subject: delivery.subject,
          attempts: delivery.attempts + 1,
          state,
        })
      }),
    )
  }
}

/** @returns why it was not taken; undefined when it was, or is not wanted */
async function deliver(delivery: Delivery, needs: HubNeeds): Promise<string | undefined> {
  const { database, publicUrl, mayBePrivate } = needs
  if (await isForSupervisors(delivery, needs)) return undefined
  for (const name of eventTypesOf(delivery).filter((one) => isWanted(delivery, one))) {
    const event = await eventEnvelope(delivery, name, database.kysely, publicUrl())
    const why = await sendEvent(delivery.callback, event, mayBePrivate)
    if (why !== undefined) return why
  }
  return undefined
}

/** Nobody outside hears even that there is one (DS-5). */
async function isForSupervisors({ api, subject }: Delivery, { database }: HubNeeds): Promise<boolean> {
  if (api !== 'troubleTicket') return false
  const tickets = database.kysely.selectFrom('ticket').select('id').where('id', '=', subject)
  return (await tickets.where('kind', 'in', [...SUPERVISORS_ALONE]).executeTakeFirst()) !== undefined
}

/** A query may name the events that are wanted; what it says else is not asked. */
function isWanted({ query }: Delivery, name: string): boolean {
  const wanted = wantedEvents(query)
  return wanted.length === 0 || wanted.includes(name)
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { z } from 'zod'
import { SUPERVISORS_ALONE } from '#src/domain/norms/staff-norms.ts'
import { isDecidedByStaff } from '#src/domain/tickets/answerable.ts'
import { billAnswerNotices, isBillingMatter } from '#src/domain/tickets/billing-matter.ts'
import { handedBackNotices } from '#src/domain/tickets/tell-customer.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readLastLines, type TalkLine } from '../../storage/last-lines.ts'
import type { Criterion, Page } from '../../storage/list-page.ts'
import { sqlNoticeStore } from '../../storage/notice-store.ts'
import type { Schema } from '../../storage/schema.ts'
import { sqlStaffDirectory } from '../../storage/staff-directory.ts'
import { sqlTicketStore } from '../../storage/ticket-store.ts'
import { checkWording } from '../forbidden-in.ts'
import type { HttpServer } from '../server.ts'
import { either, instantFilter, textFilter } from './filters.ts'
import type { AttributeFilter } from './list-query.ts'
import { mountCollection } from './mount-collection.ts'
import { once } from './once.ts'
import { readTmfBody, text } from './read-body.ts'
import { refusal } from './refusal.ts'
import { answer, forBackOffice, idIn, inTransaction, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'
import { TICKET_PATH, ticketResource } from './trouble-ticket-resource.ts'

const FILTERS: Readonly<Record<string, AttributeFilter>> = {
  id: textFilter(sql`id`),
  status: textFilter(sql`status`),
  severity: textFilter(sql`severity`),
  ticketType: textFilter(sql`kind`),
  creationDate: instantFilter('creationDate', sql`created_at`),
  lastUpdate: instantFilter('lastUpdate', sql`updated_at`),
  'relatedParty.id': either(textFilter(sql`customer_id`), textFilter(sql`person`)),
  'channel.id': textFilter(sql`channel`),
}

const SETTABLE = 'must be resolved or closed; a note alone is kept nowhere'

const Change = z.object({
  status: z.enum(
    ['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'cancelled', 'closed', 'resolved'],
    SETTABLE,
  ),
  statusChangeReason: text.nullish(),
  note: z.array(z.looseObject({ text: text.optional() })).nullish(),
})

/** TMF621 Trouble Ticket 4.0.0: what people of ours must look at; `PATCH` with the status resolved, or closed, ends one. */
export function mountTroubleTickets(server: HttpServer, needs: TmfNeeds): void {
  const { clock, publicUrl } = needs
  const { kysely } = needs.database
  const tickets = sqlTicketStore(kysely)
  const reader = {
    listPage: (criteria: readonly Criterion[], page: Page) => tickets.listPage([...criteria, IS_SHOWN], page),
    async find(id: string) {
      const ticket = await tickets.find(id)
      return ticket && isShown(ticket) ? { ...ticket, talk: await talkOf(ticket, kysely) } : undefined
    },
  }
  mountCollection<TicketWithTalk>(server, { path: TICKET_PATH, filters: FILTERS, reader, show: ticketResource }, needs)

  server.patch(
    `${TICKET_PATH}/:id`,
    forBackOffice(needs, async (request, response) => {
      const id = idIn(request)
      const change = readTmfBody(Change, request.body)
      const { status, body } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const ended = await end(id, change, tx, needs, clock.now())
          return { status: 200, body: ticketResource(ended, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, body)
    }),
    { body: 'stream' },
  )
}

/** The token does not tell who asks: what supervisors alone see is not there for the back office (DS-5). */
const isShown = ({ kind }: Ticket): boolean => !SUPERVISORS_ALONE.includes(kind)

const IS_SHOWN = sql<boolean>`kind <> all(${[...SUPERVISORS_ALONE]}::text[])`

type TicketWithTalk = Parameters<typeof ticketResource>[0]

/** How much of a talk is shown. @unit messages */
const LINES_SHOWN = 12

/** What was said last to somebody who wants a person, as long as they wait for one. */
async function talkOf({ kind, status, context }: Ticket, kysely: Kysely<Schema>): Promise<readonly TalkLine[]> {
  if (kind !== 'handover' || status === 'resolved') return []
  return await readLastLines(kysely, String(context.conversationId ?? ''), LINES_SHOWN)
}

/** Its customer reads the answer as it stands: a bare “done” is none, and it is worded as everything that we say (CT-9). */
function checkAnswer(said: string | undefined, forbiddenIn: TmfNeeds['forbiddenIn']): void {
  if (said === undefined) throw refusal('answer_missing')
  checkWording(said, 'statusChangeReason or note', forbiddenIn)
}

async function end(
  id: string,
  change: z.infer<typeof Change>,
  tx: Transaction<Schema>,
  { forbiddenIn }: Pick<TmfNeeds, 'forbiddenIn'>,
  now: DateTime,
): Promise<Ticket> {
  const tickets = sqlTicketStore(tx)
  const ticket = await tickets.lock(id)
  if (!ticket || !isShown(ticket)) throw notFound()
  if (change.status !== 'resolved' && change.status !== 'closed') throw refusal('ticket_lifecycle')
  if (isDecidedByStaff(ticket)) throw refusal('decided_by_staff')
  const said = change.statusChangeReason ?? change.note?.findLast((note) => note.text !== undefined)?.text
  if (isBillingMatter(ticket)) checkAnswer(said, forbiddenIn)
  if (!(await tickets.resolve(id, said ?? 'done', 'back_office', now))) throw refusal('ticket_lifecycle')
  const owner = await sqlStaffDirectory(tx).find(ticket.ownerId ?? '')
  await sqlNoticeStore(tx).put([...handedBackNotices(ticket, owner, now), ...billAnswerNotices(ticket, now)], now)
  return (await tickets.find(id)) ?? ticket
}

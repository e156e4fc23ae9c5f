import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { z } from 'zod'
import { type FreeSlot, slotsWithin } from '#src/domain/appointments/slots-within.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { sqlTmfTaskStore, type TmfTask } from '../../storage/tmf-task-store.ts'
import type { HttpServer } from '../server.ts'
import { TimePeriod } from './appointment-body.ts'
import { isVisitKind } from './external.ts'
import { textFilter } from './filters.ts'
import { mountCollection } from './mount-collection.ts'
import { once } from './once.ts'
import { invalid, Related, readTmfBody, text } from './read-body.ts'
import { writeInstant } from './read-instant.ts'
import { readRelated } from './related.ts'
import { SEARCH_PATH, searchResource } from './search-resource.ts'
import { lookUp, openTmfDesk, type TmfDesk } from './tmf-desk.ts'
import { answer, forBackOffice, idIn, inTransaction, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'

const Slot = z.looseObject({
  validFor: TimePeriod,
  relatedParty: Related.nullish(),
  relatedPlace: z.null('name it for the whole search').optional(),
})
const Search = z.object({
  requestedTimeSlot: z.array(Slot).min(1, 'needs at least one').max(20, 'has at most 20'),
  relatedParty: z.union([Related, z.array(Related)]).nullish(),
  relatedEntity: z.array(Related).nullish(),
  relatedPlace: z.looseObject({ name: text.optional(), id: text.optional() }).nullish(),
  category: text.nullish(),
  '@type': text.nullish(),
  '@baseType': text.nullish(),
  '@schemaLocation': text.nullish(),
})
type Search = z.infer<typeof Search>

const FILTERS = {
  id: textFilter(sql`id`),
  status: textFilter(sql`body ->> 'status'`),
  searchResult: textFilter(sql`body ->> 'searchResult'`),
}

/** `searchTimeSlot` of TMF646: a task that looks for real free time; a slot that it finds is not held. */
export function mountSearchTimeSlot(server: HttpServer, needs: TmfNeeds): void {
  const { database, clock, publicUrl } = needs
  const reader = sqlTmfTaskStore(database.kysely, 'searchTimeSlot')
  mountCollection(server, { path: SEARCH_PATH, filters: FILTERS, reader, show: searchResource }, needs)

  server.post(
    SEARCH_PATH,
    forBackOffice(needs, async (request, response) => {
      const search = readTmfBody(Search, request.body)
      const { status, body } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const id = freshId('tsk')
          const found = await run(id, search, request.body as object, openTmfDesk(tx, needs), publicUrl())
          const task: TmfTask = { id, body: found, createdAt: clock.now() }
          await sqlTmfTaskStore(tx, 'searchTimeSlot').insert(task)
          return { status: 201, body: searchResource(task, publicUrl()) }
        }),
      )
      answer(response, status, body, 'href' in body ? { Location: String(body.href) } : {})
    }),
    { body: 'stream' },
  )

  server.patch(
    `${SEARCH_PATH}/:id`,
    forBackOffice(needs, async (request, response) => {
      const id = idIn(request)
      const body = await inTransaction(needs, async (tx) => {
        const tasks = sqlTmfTaskStore(tx, 'searchTimeSlot')
        const task = await tasks.find(id)
        if (!task) throw notFound()
        const sent = readTmfBody(z.record(z.string(), z.unknown()), request.body)
        refuseOwn(sent, task)
        const merged = { ...task.body, ...sent }
        const found = await run(id, readTmfBody(Search, merged), merged, openTmfDesk(tx, needs), publicUrl())
        await tasks.update(id, found, clock.now())
        return searchResource({ ...task, body: found }, publicUrl())
      })
      answer(response, 200, body)
    }),
    { body: 'stream' },
  )

  server.del(
    `${SEARCH_PATH}/:id`,
    forBackOffice(needs, async (request, response) => {
      if (!(await reader.remove(idIn(request), clock.now()))) throw notFound()
      answer(response, 204)
    }),
    { body: 'stream' },
  )
}

/** What the search itself says, and a client may only send back. */
const OWN = ['id', 'href', 'status', 'searchResult', 'searchDate', 'availableTimeSlot'] as const

function refuseOwn(given: Readonly<Record<string, unknown>>, { id, body }: TmfTask): void {
  const now: Record<string, unknown> = { href: given.href, ...body, id }
  const changed = OWN.find((name) => name in given && !isDeepStrictEqual(given[name], now[name]))
  if (changed) throw invalid(`${changed}: is told by the search, and cannot be set.`)
}

/** Who is to come in one of the requested times, where it names an installer of its own. */
async function installerOf(slot: Search['requestedTimeSlot'][number], desk: TmfDesk): Promise<string | undefined> {
  if (!slot.relatedParty) return undefined
  const { installerId } = readRelated({ relatedParty: [slot.relatedParty] })
  if (installerId === undefined)
    throw invalid('requestedTimeSlot.relatedParty: can be an installer; name the customer for the whole search.')
  return (await lookUp({ installerId, customerId: undefined, workOrderId: undefined }, desk)).installerId
}

/** Looks for free time, for a customer or an order where one is named, else for anybody of the company. */
async function run(
  id: string,
  { requestedTimeSlot, relatedParty, relatedEntity, relatedPlace, category }: Search,
  sent: object,
  desk: TmfDesk,
  publicUrl: string,
): Promise<TmfTask['body']> {
  const parties = relatedParty == null ? undefined : Array.isArray(relatedParty) ? relatedParty : [relatedParty]
  const { customer, order, installerId } = await lookUp(
    readRelated({ relatedParty: parties, relatedEntity: relatedEntity ?? undefined }),
    desk,
  )
  if (category != null && !isVisitKind(category))
    throw invalid('category: must be install, repair, move or inspection.')
  const kind: VisitKind = order?.kind ?? category ?? 'repair'
  const area = customer?.area ?? relatedPlace?.name
  const subject = { area, timeZone: customer?.timeZone, kind, customerId: customer?.id }
  const search = await readVisitSearch(subject, desk.clock.now(), desk)
  const windows: FreeSlot[] = []
  for (const slot of requestedTimeSlot) {
    const asked = (await installerOf(slot, desk)) ?? installerId
    const diaries = search.diaries.filter(({ installer }) => asked === undefined || installer.id === asked)
    windows.push(...slotsWithin(slot.validFor, { ...search, diaries }))
  }
  return {
    ...sent,
    status: 'done',
    searchResult: windows.length > 0 ? 'success' : 'fail',
    searchDate: writeInstant(desk.clock.now()),
    availableTimeSlot: windows.map(({ window, installerId: who }, at) => ({
      id: `${id}-${at + 1}`,
      href: `${publicUrl}${SEARCH_PATH}/${id}`,
      validFor: { startDateTime: writeInstant(window.opensAt), endDateTime: writeInstant(window.closesAt) },
      relatedParty: { id: who, role: 'installer', '@referredType': 'Installer' },
    })),
  }
}

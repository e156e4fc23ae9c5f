import { z } from 'zod'
import { freshId } from '#src/domain/shared/ids.ts'
import { type HubApi, sqlHubStore } from '../../../storage/hub-store.ts'
import { HttpError } from '../../http-error.ts'
import type { HttpServer } from '../../server.ts'
import { invalid, readTmfBody, text } from '../read-body.ts'
import { answer, forBackOffice, idIn, notFound } from '../tmf-handler.ts'
import type { TmfNeeds } from '../tmf-needs.ts'
import { EVENT_NAMES, wantedEvents } from './event-names.ts'
import { isPublicAddress, literalAddress } from './public-address.ts'

const Input = z.object({ callback: z.url({ protocol: /^https?$/ }).max(1000), query: text.nullish() })

const BASES: Readonly<Record<HubApi, string>> = {
  appointment: '/tmf-api/appointment/v4/hub',
  workOrder: '/tmf-api/workOrderManagement/v4/hub',
  troubleTicket: '/tmf-api/troubleTicket/v4/hub',
}

/** The hubs of the TMF APIs: `POST /hub` begins to listen, `DELETE /hub/{id}` ends it. */
export function mountHubs(server: HttpServer, needs: TmfNeeds): void {
  const hub = sqlHubStore(needs.database.kysely)
  for (const [api, path] of Object.entries(BASES) as [HubApi, string][]) {
    server.post(
      path,
      forBackOffice(needs, async (request, response) => {
        const { callback, query } = readTmfBody(Input, request.body)
        refuseOtherQuery(api, query)
        refusePrivate(callback, needs.mayHubBePrivate ?? false)
        const subscription = { id: freshId('sub'), callback, query: query ?? undefined }
        if (!(await hub.subscribe(api, subscription, needs.clock.now())))
          throw new HttpError(409, 'AlreadySubscribed', 'This callback listens already, with the same query.')
        answer(response, 201, subscription, { Location: `${needs.publicUrl()}${path}/${subscription.id}` })
      }),
      { body: 'stream' },
    )
    server.del(
      `${path}/:id`,
      forBackOffice(needs, async (request, response) => {
        if (!(await hub.unsubscribe(api, idIn(request)))) throw notFound()
        answer(response, 204)
      }),
      { body: 'stream' },
    )
  }
}

/** A query names events, and nothing else: what we don't ask would be a promise that we don't keep. */
function refuseOtherQuery(api: HubApi, query: string | null | undefined): void {
  const named = new URLSearchParams(query ?? '')
  if ([...named.keys()].some((name) => name !== 'eventType')) throw invalid('query: may name events only: eventType=…')
  const unknown = wantedEvents(query).filter((name) => !EVENT_NAMES[api].includes(name))
  if (unknown.length > 0) throw invalid(`query: eventType can be ${EVENT_NAMES[api].join(', ')}.`)
}

/** What can be seen at once; names are looked up when an event is sent. */
function refusePrivate(callback: string, mayBePrivate: boolean): void {
  const { hostname, username, password } = new URL(callback)
  if (username !== '' || password !== '') throw invalid('callback: must not carry a name or a password.')
  const literal = literalAddress(hostname)
  const isPrivate =
    literal === undefined ? /(^|\.)(localhost|local|internal)\.?$/i.test(hostname) : !isPublicAddress(literal)
  if (isPrivate && !mayBePrivate) throw invalid('callback: must be an address of the public internet.')
}

import type { Criterion, Page, PageOf } from '../../storage/list-page.ts'
import { queryOf } from '../query.ts'
import type { HttpServer } from '../server.ts'
import { type AttributeFilter, onlyFields, readFields, readListQuery } from './list-query.ts'
import { answer, forBackOffice, idIn, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'

/** A kind of resource that the back office lists and reads. `show` makes the resource; `publicUrl` is for its `href`. */
interface Collection<Item> {
  readonly path: string
  readonly filters: Readonly<Record<string, AttributeFilter>>
  readonly reader: {
    find(id: string): Promise<Item | undefined>
    listPage(criteria: readonly Criterion[], page: Page): Promise<PageOf<Item>>
  }
  show(item: Item, publicUrl: string): object
}

/** `GET` of the list, with filters, fields and counts, and of one. */
export function mountCollection<Item>(server: HttpServer, collection: Collection<Item>, needs: TmfNeeds): void {
  const { path, filters, reader, show } = collection
  server.get(
    path,
    forBackOffice(needs, async (request, response) => {
      const { criteria, page, fields } = readListQuery(request.url, filters)
      const { total, items } = await reader.listPage(criteria, page)
      const counts = { 'X-Total-Count': String(total), 'X-Result-Count': String(items.length) }
      answer(
        response,
        200,
        items.map((one) => onlyFields(show(one, needs.publicUrl()), fields)),
        counts,
      )
    }),
  )

  server.get(
    `${path}/:id`,
    forBackOffice(needs, async (request, response) => {
      const found = await reader.find(idIn(request))
      if (!found) throw notFound()
      answer(response, 200, onlyFields(show(found, needs.publicUrl()), readFields(queryOf(request.url))))
    }),
  )
}

import { z } from 'zod'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Database } from '../../storage/database.ts'
import { listGuessesToReview, markReviewed } from '../../storage/guess-store.ts'
import { HttpError } from '../http-error.ts'
import { queryOf } from '../query.ts'
import type { HttpServer } from '../server.ts'
import { requireBearer } from './bearer.ts'

export interface GuessNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly apiToken: string
}

const MOST_LISTED = 5_000
const Ids = z.array(z.string().regex(/^gss_[0-9a-f]{20}$/, 'is the id of no guess')).max(MOST_LISTED)
const Body = z.object({ taken: Ids.default([]), dropped: Ids.default([]) })

/**
 * `GET /admin/v1/guesses?limit=N`: the masked messages of which the assistant was unsure and that nobody has labelled, the most
 * frequent first, and how many are `waiting`; at most 5,000 at once. `POST /admin/v1/guesses/reviewed` with ids as
 * `{taken, dropped}`: they wait no more, and the text of what is dropped is gone. Done twice, it changes nothing.
 */
export function mountGuesses(server: HttpServer, { database, clock, apiToken }: GuessNeeds): void {
  server.get('/admin/v1/guesses', async (request, response) => {
    requireBearer(request, apiToken)
    const limit = Number(queryOf(request.url).get('limit') ?? MOST_LISTED)
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_LISTED)
      throw new HttpError(400, 'BadArgument', `limit must be from 1 to ${MOST_LISTED}.`)
    response.send(200, await listGuessesToReview(database.kysely, limit))
  })

  server.post('/admin/v1/guesses/reviewed', async (request, response) => {
    requireBearer(request, apiToken)
    const { success, data, error } = Body.safeParse(request.body ?? {})
    if (!success)
      throw new HttpError(400, 'BadArgument', `${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
    response.send(200, await database.transaction((tx) => markReviewed(tx, data, clock.now())))
  })
}

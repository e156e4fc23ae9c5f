import type { Transaction } from 'kysely'
import type { Schema } from '../../storage/schema.ts'
import { isConflict } from '../../storage/sql-state.ts'
import { requireBearer } from '../admin/bearer.ts'
import { HttpError } from '../http-error.ts'
import { readJsonBody } from '../json-body.ts'
import type { Handler, Request, Response } from '../server.ts'
import { refusal } from './refusal.ts'
import type { TmfNeeds } from './tmf-needs.ts'

type Params = { id: string }

/** Lets a request in that carries the API token, and only then reads its body. Mount it with `body: 'stream'`. */
export function forBackOffice({ apiToken }: TmfNeeds, handle: Handler<Params>): Handler<Params> {
  return async (request, response) => {
    requireBearer(request, apiToken)
    if (request.method !== 'GET') request.body = await readJsonBody(request)
    await handle(request, response)
  }
}

/** Answers with JSON as the TMF APIs name it. */
export function answer(response: Response, status: number, body?: object, headers: Record<string, string> = {}): void {
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json;charset=utf-8' }
  response.writeHead(status, { ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/**
 * Runs a request's change in one transaction, and once more from its beginning when another was faster.
 *
 * @throws HttpError 409 when another was faster twice
 */
export async function inTransaction<T>(
  { database }: TmfNeeds,
  run: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(run)
  } catch (error) {
    if (!isConflict(error)) throw error
  }
  return await database.transaction(run).catch((error: unknown) => {
    throw isConflict(error) ? refusal('window_taken') : error
  })
}

/** The id that a path names; what can't be an id of ours is nobody's. */
export function idIn(request: Request & { params: Params }): string {
  const { id } = request.params
  if (/^[\w.:-]{1,100}$/.test(id)) return id
  throw notFound()
}

/** @returns what a path that names nothing is answered with */
export function notFound(): HttpError {
  return new HttpError(404, 'NotFound', 'There is nothing with this id.')
}

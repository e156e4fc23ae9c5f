import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { sqlCommandStore } from '../../storage/command-store.ts'
import type { Schema } from '../../storage/schema.ts'
import { HttpError } from '../http-error.ts'
import type { Request } from '../server.ts'

/** What was answered, as it is kept for the same command when it comes again. */
interface Answer {
  readonly status: number
  readonly body: object
}

/**
 * Runs a command once for its `Idempotency-Key` (I3): the same request again gets the stored answer, also at the same
 * moment. Without a key it runs each time. What is refused changed nothing and is not stored: it may be tried again.
 *
 * @throws HttpError 422 when the key came with another request, 400 for a key that is too long
 */
export async function once(
  request: Request,
  tx: Transaction<Schema>,
  now: DateTime,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(request)
  if (key === undefined) return await run()
  const commands = sqlCommandStore(tx)
  const claim = await commands.claim(key, hashOf(request), now)
  if (claim.kind === 'done') return claim.result as Answer
  if (claim.kind === 'other_request')
    throw new HttpError(422, 'IdempotencyKeyReused', 'This Idempotency-Key was used for another request.')
  const answer = await run()
  await commands.finish(key, answer)
  return answer
}

function keyOf(request: Request): string | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && key.length > 0 && key.length <= 200) return `tmf ${key}`
  throw new HttpError(400, 'InvalidIdempotencyKey', 'Idempotency-Key must have 1 to 200 characters.')
}

/** Alike for requests that mean the same, however their JSON is laid out. */
function hashOf({ method, url, body }: Request): string {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body, sorted)}`)
    .digest('base64url')
}

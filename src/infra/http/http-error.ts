import { Fault, type FaultCode } from '#src/domain/shared/fault.ts'

/**
 * A request that is answered with an error; thrown by handlers, turned into a body by the formatter of its route.
 *
 * `message` reaches the client: no personal data, nothing of the inside. `headers` go out with it, and the
 * `facts` of it in the body, for programs.
 */
export class HttpError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Record<string, string> = {},
    facts: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.code = code
    this.headers = headers
    this.facts = facts
  }
}

/** Makes the JSON body of an error reply. */
export type ErrorBody = (error: HttpError) => unknown

/** The form of Direct Line's ErrorResponse, used wherever no other was asked for. */
export const plainErrorBody: ErrorBody = ({ code, message, facts }) => ({ error: { code, message, ...facts } })

/** Says when to come again, in whole seconds as HTTP wants it. */
export function tooMany(retryAfterMs: number): HttpError {
  return new HttpError(429, 'TooManyRequests', 'Too many requests. Wait before the next one.', {
    'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))),
  })
}

const OF_RESTIFY: Record<number, [code: string, message: string]> = {
  404: ['NotFound', 'There is nothing at this address.'],
  405: ['MethodNotAllowed', 'This address does not take this method.'],
}

const PASSING: readonly FaultCode[] = ['TURN_CONFLICT', 'STORE_UNREACHABLE', 'PHOTOS_UNREACHABLE']

/** What the client hears of `error`: nothing of the inside, and 503 where trying again may help. */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (error instanceof Fault && PASSING.includes(error.code))
    return new HttpError(503, 'ServiceUnavailable', 'Nothing was changed. Try again in a moment.', {
      'Retry-After': '1',
    })
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  const known = OF_RESTIFY[status]
  if (known) return new HttpError(status, ...known)
  return new HttpError(500, 'ServiceError', 'Something went wrong on our side.')
}

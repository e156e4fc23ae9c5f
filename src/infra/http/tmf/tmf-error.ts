import type { ErrorBody } from '../http-error.ts'

/** The form of a TMF `Error`: `reason` and `message` may be shown to a person, `code` is for programs. */
export const tmfErrorBody: ErrorBody = ({ status, code, message }) => ({
  code,
  reason: message,
  message: `${message} ${ADVICE[status] ?? ''}`.trim(),
  status: String(status),
  '@type': 'Error',
})

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Nothing was changed. Correct the request and send it again.',
  409: 'Nothing was changed. Read the resource again, or choose another time.',
  415: 'Nothing was changed.',
  422: 'Nothing was changed. Use a fresh Idempotency-Key for another request.',
}

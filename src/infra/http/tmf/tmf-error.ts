import type { ErrorBody } from '../http-error.ts'

/** The form of a TMF `Error`: `reason` and `message` may be shown to a person, `code` is for programs. */
export const tmfErrorBody: ErrorBody = ({ status, code, message }) => ({
  code,
  reason: message,
  message: `${message} ${ADVICE[status] ?? ''} ${ADVICE_BY_CODE[code] ?? ''}`.trim(),
  status: String(status),
  '@type': 'Error',
})

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Nothing was changed. Correct the request and send it again.',
  409: 'Nothing was changed.',
  415: 'Nothing was changed.',
  422: 'Nothing was changed. Use a fresh Idempotency-Key for another request.',
}

/** What helps against a conflict, where sending it again can. */
const ADVICE_BY_CODE: Readonly<Record<string, string>> = {
  WindowTaken: 'Choose another time.',
  OutsideServiceHours: 'Choose another time.',
  TooSoon: 'Choose another time.',
  ChangedMeanwhile: 'Read the resource again.',
}

import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Visit } from './visit.ts'

/** What of a visit its customer gets. */
const WHAT = 'record'

/** The customer gets the record of a visit that both have signed. */
export function recordNotice({ appointment: { id }, customer }: Visit, dueAt: DateTime): Notice {
  return {
    occasion: `visit-record:${id}`,
    recipient: `customer:${customer.id}`,
    dialog: `visit-${WHAT}`,
    answers: { appointment: id },
    subject: id,
    class: 'transactional',
    dueAt,
  }
}

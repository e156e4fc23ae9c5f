import type { DateTime } from 'luxon'
import { CONTACT_PATIENCE_MINUTES } from '#src/domain/norms/contact-norms.ts'

/** When an order that is left without a visit is looked at again, so that nobody forgets it (AP-2). */
export const askedAgainAt = (leftAt: DateTime): DateTime => leftAt.plus({ minutes: CONTACT_PATIENCE_MINUTES })

import type { Opening } from '#src/conversation/opening.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { needsOpening } from '../needs/opening.ts'
import { preCheckOpening } from '../pre-check/opening.ts'
import { promotionOpening } from '../promotion/opening.ts'
import { satisfactionOpening } from '../satisfaction/opening.ts'
import { usageNoticeOpening } from '../usage-notice/opening.ts'

/** How each monthly kind opens; its dialog asks with the same prompt. */
export const monthlyOpenings: Readonly<Record<MonthlyKind, Opening>> = {
  'usage-notice': usageNoticeOpening,
  promotion: promotionOpening,
  'pre-check': preCheckOpening,
  needs: needsOpening,
  satisfaction: satisfactionOpening,
}

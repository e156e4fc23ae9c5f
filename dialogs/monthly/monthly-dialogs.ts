import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { heardBackDialog } from '../heard-back/heard-back.ts'
import { needsDialog } from '../needs/needs.ts'
import { plannedWorkDialog } from '../planned-work/planned-work.ts'
import { preCheckDialog } from '../pre-check/pre-check.ts'
import { promotionDialog } from '../promotion/promotion.ts'
import { promotionCallDialog } from '../promotion/promotion-call.ts'
import { satisfactionDialog } from '../satisfaction/satisfaction.ts'
import { satisfactionReminderDialog } from '../satisfaction/satisfaction-reminder.ts'
import { satisfactionWordDialog } from '../satisfaction/satisfaction-word.ts'

/** What a customer is told and asked once a month (FO-2 to FO-5), and what comes of it. */
export const monthlyDialogs = (desk: Desk): readonly Dialog[] => [
  promotionDialog(desk),
  promotionCallDialog(desk),
  preCheckDialog(desk),
  needsDialog(desk),
  heardBackDialog(desk),
  plannedWorkDialog(desk),
  satisfactionDialog(desk),
  satisfactionReminderDialog(desk),
  satisfactionWordDialog(desk),
]

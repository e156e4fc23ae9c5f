import type { IntentRoute } from '#src/conversation/intent-route.ts'
import type { CustomerIntent, InstallerIntent } from '#src/language/intent/intents.ts'

/** What customers want that is more than an answer, and where it leads. */
export const CUSTOMER_ROUTES: Readonly<Partial<Record<CustomerIntent, IntentRoute>>> = {
  billing_doubt: { purpose: 'bill_doubt', isChoice: true },
  book_visit: { purpose: 'book', isChoice: true },
  cancel: { purpose: 'cancel', isChoice: true },
  complaint: { purpose: 'anger' },
  fault_report: { purpose: 'book', visitKind: 'repair', isChoice: true },
  free_text_feedback: { purpose: 'feedback' },
  greeting: { purpose: 'greet' },
  help: { purpose: 'help' },
  human_agent: { purpose: 'human' },
  need_request: { purpose: 'need', isChoice: true },
  opt_in: { purpose: 'opt_in', isAskedFirst: true, isChoice: true },
  opt_out: { purpose: 'opt_out', isChoice: true },
  out_of_scope: { purpose: 'beyond' },
  promo_interest: { purpose: 'offer', isChoice: true },
  query_appointment: { purpose: 'show', isChoice: true },
  reschedule: { purpose: 'move', isChoice: true },
  stop_dialog: { purpose: 'stop', isAskedFirst: true, isChoice: true },
  technician_eta: { purpose: 'show', isChoice: true },
  thanks_bye: { purpose: 'thanks' },
  usage_query: { purpose: 'bill', isChoice: true },
  wrong_person: { purpose: 'wrong_person' },
}

/** The same of installers; what is kept with the minute when it was said is asked first. */
export const INSTALLER_ROUTES: Readonly<Partial<Record<InstallerIntent, IntentRoute>>> = {
  arrived: { purpose: 'arrived', isAskedFirst: true, isChoice: true },
  cannot_make_it: { purpose: 'cannot_come', isChoice: true },
  checklist_request: { purpose: 'checklist', isChoice: true },
  customer_absent: { purpose: 'not_met', isChoice: true },
  delay: { purpose: 'late', isChoice: true },
  departed: { purpose: 'set_out', isAskedFirst: true, isChoice: true },
  finish_work: { purpose: 'finished', isAskedFirst: true, isChoice: true },
  greeting: { purpose: 'greet' },
  help: { purpose: 'help' },
  human_agent: { purpose: 'human' },
  no_answer_at_door: { purpose: 'not_met', isChoice: true },
  norm_question: { purpose: 'norm', isChoice: true },
  out_of_scope: { purpose: 'beyond' },
  report_problem: { purpose: 'site_problem', isChoice: true },
  sign_off: { purpose: 'finished', isAskedFirst: true, isChoice: true },
  start_work: { purpose: 'checklist', isChoice: true },
  thanks_bye: { purpose: 'thanks' },
  tick_item: { purpose: 'checklist', isChoice: true },
  today_visits: { purpose: 'show', isChoice: true },
}

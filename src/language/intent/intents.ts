/** What customers want, as far as one message says it (language/README.md, "Intents"). */
export const CUSTOMER_INTENTS = [
  'billing_doubt',
  'book_visit',
  'cancel',
  'complaint',
  'confirm',
  'deny',
  'fault_report',
  'free_text_feedback',
  'greeting',
  'help',
  'human_agent',
  'need_request',
  'opt_in',
  'opt_out',
  'out_of_scope',
  'pick_option',
  'promo_interest',
  'provide_time',
  'query_appointment',
  'reschedule',
  'stop_dialog',
  'survey_score',
  'technician_eta',
  'thanks_bye',
  'usage_query',
  'wrong_person',
] as const

/** What installers want. */
export const INSTALLER_INTENTS = [
  'arrived',
  'cannot_make_it',
  'checklist_request',
  'confirm',
  'customer_absent',
  'delay',
  'deny',
  'departed',
  'finish_work',
  'greeting',
  'help',
  'human_agent',
  'no_answer_at_door',
  'norm_question',
  'out_of_scope',
  'report_problem',
  'sign_off',
  'start_work',
  'thanks_bye',
  'tick_item',
  'today_visits',
] as const

export type CustomerIntent = (typeof CUSTOMER_INTENTS)[number]
export type InstallerIntent = (typeof INSTALLER_INTENTS)[number]
export type Intent = CustomerIntent | InstallerIntent

/** Whose words they are; the assistant knows it from the talk. */
export type IntentRole = 'customer' | 'installer'

export const INTENTS_OF: Readonly<Record<IntentRole, readonly Intent[]>> = {
  customer: CUSTOMER_INTENTS,
  installer: INSTALLER_INTENTS,
}

/** What the assistant asked last. */
export const ASKED_BEFORE = ['idle', 'offer_slots', 'confirm', 'ask_time', 'survey', 'survey_text', 'promo'] as const
export type AskedBefore = (typeof ASKED_BEFORE)[number]

/** An intent with how likely it is, 0 to 1. */
export interface ScoredIntent {
  readonly intent: Intent
  readonly probability: number
}

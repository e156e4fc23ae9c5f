import { INTENTS_OF, type Intent, type IntentRole } from './intents.ts'

/**
 * Each intent with its borders, in the words of somebody who explains it to a newcomer.
 *
 * @source the labels' conventions, those of the corpus
 */
const INTENT_MEANINGS: Readonly<Record<Intent, string>> = {
  arrived: 'the installer is there',
  billing_doubt: 'doubts or asks about charges, bills, refunds or a deposit',
  book_visit: 'wants somebody to come: install, repair, move or inspect; a symptom together with such a wish',
  cancel: 'does not want the visit or the order any more',
  cannot_make_it: 'the installer cannot do the job; somebody else has to',
  checklist_request: 'the installer wants the checklist, the steps or the materials',
  complaint: 'anger at or accusation of the company, its staff or repeated failure, without another concrete request',
  confirm: 'yes to what was asked',
  customer_absent: 'the installer knows that the customer is away, or does not want the visit today',
  delay: 'the installer will be late',
  deny: 'no to what was asked',
  departed: 'the installer is on the way',
  fault_report: 'tells a symptom only, without asking for anybody to come',
  finish_work: 'the installer has done the work',
  free_text_feedback: 'opinion, praise or suggestion about the service without a rating',
  greeting: 'only says hello',
  help: 'asks what the assistant can do, or how to do something with it',
  human_agent: 'wants a person, or to be called',
  need_request: 'wants a product, a service or another device: more boxes, more speed, a camera, an extender',
  no_answer_at_door: 'the installer is at the door and nobody opens or answers the telephone',
  norm_question: 'the installer asks for a technical standard or a rule',
  opt_in: 'wants messages again',
  opt_out: 'wants no more messages',
  out_of_scope: 'anything else, also telecom matters outside the home, noise and media placeholders',
  pick_option: 'chooses one of the offered options',
  promo_interest: 'is interested in, or asks about, an offer, a discount or the price of a plan',
  provide_time: 'only gives a time, as an answer',
  query_appointment: 'asks when, whether or in what state the own visit or order is',
  report_problem: 'the installer tells of an obstacle on site',
  reschedule: 'wants another time for an agreed visit, whether naming one or not',
  sign_off: 'the installer wants the signature or the acceptance',
  start_work: 'the installer begins the work',
  stop_dialog: 'wants to leave this talk, neither the visit nor the messages',
  survey_score: 'a rating in figures, stars or words, whatever else is added',
  technician_eta: 'on the day: where the technician is, how long it takes, the telephone number',
  thanks_bye: 'thanks, or says goodbye',
  tick_item: 'the installer ticks items of the checklist',
  today_visits: "the installer wants today's visits, the next one, or what is left",
  usage_query: 'asks for data, minutes or balance left, for plan or speed, or for the end of the contract',
  wrong_person: 'is not the person meant, a wrong number, does not know the service',
}

const labelled = (role: IntentRole) => INTENTS_OF[role].map((intent) => [intent, INTENT_MEANINGS[intent]] as const)

/** The closed list of each role, with meanings. */
export const LABELLED_INTENTS = { customer: labelled('customer'), installer: labelled('installer') } as const

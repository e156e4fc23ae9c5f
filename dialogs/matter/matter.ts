import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { BREACH_FINDINGS } from '#src/domain/tickets/breach-outcome.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readHandled } from '#src/language/answers/read-handled.ts'
import { overriddenSay } from '../checklist/overridden-say.ts'
import type { Desk } from '../desk.ts'
import { matterSay, readAbout } from '../queue/matter-say.ts'
import { reachInstaller } from '../reach-say.ts'
import { numberSay } from '../visit-kind.ts'
import { billFacts } from './answer-bill.ts'
import { agreedTimeQuestion, readBackQuestion } from './answer-call.ts'
import { isForAnother, judgementsOf } from './answer-contradiction.ts'
import { answerMatter } from './answer-matter.ts'
import { isUnheard, reportedActions } from './answer-miss-report.ts'
import { requestChoices, timesQuestion } from './answer-request.ts'
import { compensationSay } from './compensation-say.ts'
import { evidenceSay, lateReportFacts } from './door-evidence.ts'
import { judgedFacts } from './judged-facts.ts'
import { forbiddenSay, NOTE_CHARACTERS, noteQuestion } from './matter-note.ts'
import { newsSay, onlyTells, problemOf, reasonSay } from './news-say.ts'
import { MatterAnswers, openMatter } from './open-matter.ts'
import { asksForFigures, readAction } from './read-action.ts'
import { isPicked, readRequestAnswer } from './request-answer.ts'
import { subjectOf } from './subject-of.ts'

const ACTIONS: Partial<Record<Ticket['kind'], readonly string[]>> = {
  compensation: ['approve', 'refuse'],
  call_task: ['agreed', 'reached', 'not_reached', 'wrong_number', 'unwanted'],
  handover: ['take', 'done'],
  need: ['answer'],
  low_satisfaction: ['answer'],
  unsigned_visit: ['close_visit', 'leave_open'],
  breach_reported: BREACH_FINDINGS,
  no_line: ['visit_again', 'order_over'],
  order_returned: ['visit_again', 'order_over'],
  billing_doubt: ['answer'],
  billing_dispute: ['answer'],
}

/** What comes of a call that only tells. */
const TELLING = ['told', 'not_reached', 'wrong_number'] as const

/** One matter that waits for one of staff: what it is, and what they decide. */
export function matterDialog(desk: Desk): Dialog<MatterAnswers> {
  return {
    name: 'matter',
    answers: MatterAnswers,
    isErrand: true,
    async cannotOpen(answers) {
      const ticket = await openMatter(desk, answers)
      if (!ticket) return { kind: 'done', says: [{ id: 'matter-gone' }] }
      return (await isForAnother(ticket, desk)) ? { kind: 'done', says: [{ id: 'matter-judged-by-you' }] } : undefined
    },
    questions: [
      actionQuestion(desk),
      timesQuestion(desk),
      agreedTimeQuestion(desk),
      readBackQuestion(desk),
      noteQuestion(),
    ],
    act: (answers) => act(answers, desk),
  }
}

function actionQuestion(desk: Desk): Question<MatterAnswers> {
  return {
    id: 'action',
    async ask(answers) {
      const ticket = await openMatter(desk, answers)
      if (!ticket) return { ask: { id: 'matter-gone' } }
      return { ask: await detailSay(desk, ticket), choices: await choicesOf(ticket, desk) }
    },
    hint: () => ({ id: 'matter-hint' }),
    isOtherMatter: asksForFigures,
    async read(heard, answers) {
      const ticket = await openMatter(desk, answers)
      const reading = orBegun(await readMatter(heard, ticket, answers, desk), heard)
      if (!ticket || reading.kind !== 'answers' || !isUnheard(ticket, { ...answers, ...reading.answers }))
        return reading
      const prompt = { ask: await detailSay(desk, ticket), choices: await choicesOf(ticket, desk) }
      const says = [{ id: 'matter-customer-differs' }]
      return { kind: 'ask', says, prompt, keep: { heard: String(ticket.context.customerSays) } }
    },
  }
}

async function readMatter(
  heard: Heard,
  ticket: Ticket | undefined,
  { window }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Reading<MatterAnswers>> {
  const { chosen, text } = heard
  const isPlain = chosen?.isLoose === false
  // 属实吗 asks, and 不属实，是误会 tells why.
  const isReadInFull = ticket?.kind === 'compensation' || ticket?.kind === 'breach_reported'
  if (isReadInFull && !isPlain) return readAction(heard, ticket)
  // 安排李师傅 周三 11:00 names a time beside the installer whom it picks; 别派李师傅 picks nobody.
  if (ticket?.kind === 'time_request' && !isPlain) return await readRequestAnswer(heard, { ticket, kept: window }, desk)
  if (typeof chosen?.value === 'string') {
    const isMeant = isPlain || !ticket || (await isPicked(text, chosen.value, ticket, desk))
    return isMeant ? { kind: 'answers', answers: { action: chosen.value } } : { kind: 'unclear' }
  }
  const reading: Reading<MatterAnswers> = ticket ? readAction(heard, ticket) : { kind: 'unclear' }
  return ticket && reading.kind === 'unclear' ? readDone(text, ticket) : reading
}

/** 还不算，我打过电话了: an option by its first words, with why. */
function orBegun(reading: Reading<MatterAnswers>, { begun }: Heard): Reading<MatterAnswers> {
  if (reading.kind !== 'unclear' || typeof begun?.value !== 'string') return reading
  const { value: action } = begun
  const note = begun.rest.slice(0, NOTE_CHARACTERS)
  const forbidden = forbiddenSay(action, note)
  return forbidden
    ? { kind: 'answers', answers: { action }, says: [forbidden] }
    : { kind: 'answers', answers: { action, note } }
}

/** 已经和师傅谈过了: what came of a matter that is done, with no more asked than it says. */
function readDone(text: string, ticket: Ticket): Reading<MatterAnswers> {
  const said = actionsOf(ticket).includes('done') ? readHandled(text) : undefined
  if (!said) return { kind: 'unclear' }
  const note = said.note.slice(0, NOTE_CHARACTERS)
  return { kind: 'answers', answers: { action: 'done', ...(note !== '' && { note }) } }
}

async function choicesOf(ticket: Ticket, desk: Desk): Promise<readonly Choice[]> {
  if (ticket.kind === 'time_request' || ticket.kind === 'protected_at_risk') return await requestChoices(ticket, desk)
  return actionsOf(ticket).map((value) => ({ value, label: { id: `matter-do-${value}` } }))
}

function actionsOf(ticket: Ticket): readonly string[] {
  if (onlyTells(ticket)) return TELLING
  if (ticket.kind === 'miss_contradicted') return judgementsOf(ticket)
  return ticket.kind === 'miss_reported' ? reportedActions(ticket) : (ACTIONS[ticket.kind] ?? ['done'])
}

/** What staff need in order not to ask again: whose it is, how to reach them, what was said. */
async function detailSay(desk: Desk, ticket: Ticket): Promise<Say> {
  const { kind, context } = ticket
  const about = await readAbout([ticket], desk)
  const contact = about.contactOf(ticket)
  const words = wordsOf(ticket)
  const news = newsSay(ticket, desk)
  const fen = typeof context.amountFen === 'number' ? context.amountFen : 0
  const why = kind === 'compensation' ? (compensationSay(ticket, desk) ?? { id: 'compensation-unknown' }) : undefined
  return {
    id: aboutId(ticket, news !== undefined),
    facts: {
      ...{
        line: matterSay(desk, ticket, about),
        phone: contact?.phone ?? '–',
        address: (await addressOfWork(ticket, desk)) ?? contact?.address ?? '–',
        words,
      },
      ...{ yuan: yuan(fen), number: numberSay(ticket.workOrderId) },
      problem: problemOf(context),
      ...billFacts(ticket),
      ...(news && { news }),
      ...(why && { why }),
      ...(kind === 'miss_contradicted' && (await judgedFacts(ticket, desk))),
      ...((kind === 'checklist_overridden' || kind === 'hasty_checklist') && {
        items: await overriddenSay(ticket, desk),
      }),
      ...(kind === 'miss_reported' && { says: customerSay(ticket), evidence: evidenceSay(ticket, desk) }),
      ...(typeof context.seconds === 'number' && { seconds: String(context.seconds) }),
      ...(kind === 'late_report' && lateReportFacts(ticket, desk)),
      ...(kind === 'protected_at_risk' && (await riskFacts(ticket, desk))),
      ...(kind === 'forged_signature' && { forged: { id: `matter-forged-${String(context.why)}` } }),
      ...(kind === 'time_request' && { wished: await wishedSay(ticket, desk) }),
      ...(typeof context.cause === 'string' && { cause: { id: `miss-cause-${context.cause.replace('_', '-')}` } }),
    },
  }
}

/** Which promise is at risk, who can't keep it, and why. */
async function riskFacts(ticket: Ticket, desk: Desk) {
  const { context, appointmentId = '' } = ticket
  const visit = await desk.needs.appointments.find(appointmentId)
  const installer = await reachInstaller(
    typeof context.installerId === 'string' ? context.installerId : undefined,
    desk,
  )
  return { reason: reasonSay(ticket), installer, window: visit ? desk.windowFact(visit.window) : '–' }
}

/** Where the work is: a move is not at the customer's home. */
async function addressOfWork({ workOrderId }: Ticket, { needs }: Desk): Promise<string | undefined> {
  return workOrderId === undefined ? undefined : (await needs.orders.find(workOrderId))?.address
}

/** What the customer says against an installer's report; empty where nothing was said. */
const customerSay = ({ context: { customerSays } }: Ticket): Say | string =>
  typeof customerSays === 'string' ? { id: 'matter-customer-says', facts: { words: customerSays } } : ''

/** What customers add to by and by. */
const SAID_MORE: readonly Ticket['kind'][] = ['low_rating', 'low_satisfaction', 'need', 'lead']

/** What was written when it was opened; behind a low score also what the customer has added to it. */
function wordsOf({ kind, context: { words, customerSays } }: Ticket): string {
  const added = SAID_MORE.includes(kind) ? [customerSays] : []
  return [words, ...added].filter((one) => typeof one === 'string').join(' ')
}

function aboutId(ticket: Ticket, isNews: boolean): string {
  if (isNews) return onlyTells(ticket) ? 'matter-about-telling' : 'matter-about-news'
  if (ticket.kind === 'late_report' && ticket.context.recordedAt !== undefined) return 'matter-about-other_arrival'
  return ticket.kind === 'handover' && ticket.context.reason === 'danger'
    ? 'matter-about-danger'
    : `matter-about-${ticket.kind}`
}

/** The wish as the time that would be agreed. */
async function wishedSay(ticket: Ticket, desk: Desk): Promise<Say> {
  const window = (await subjectOf(ticket, desk))?.window
  return window ? { id: 'matter-wished', facts: { window: desk.windowFact(window) } } : { id: 'matter-wished-none' }
}

async function act(answers: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  const ticket = await openMatter(desk, answers)
  if (!ticket) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const outcome = await answerMatter(ticket, answers, desk)
  return outcome.kind === 'done' && !outcome.next ? { ...outcome, next: { dialog: 'queue' } } : outcome
}

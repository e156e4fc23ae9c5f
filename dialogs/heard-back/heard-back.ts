import { z } from 'zod'
import { type Dialog, type Outcome, type Question, yesOrNoChoices } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { answerToday } from '#src/domain/satisfaction/answer-today.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import { normalise } from '#src/language/normalise.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { daySayOf } from '../monthly/day-say.ts'
import { isForOthers } from '../monthly/is-for-others.ts'

/** How much of what is still missing is kept, and of what was said is quoted. @unit characters */
const LEFT_CHARACTERS = 300
const QUOTED_CHARACTERS = 60

const HeardBackAnswers = z.object({
  ticket: z.string().optional(),
  /** The name of who answers. */
  who: z.string().optional(),
  isSettled: z.boolean().optional(),
  left: z.string().optional(),
})
type HeardBackAnswers = z.infer<typeof HeardBackAnswers>

/** The answer to what a customer said comes back into the talk, and whoever isn't content is not left with it (FO-4, FO-5). */
export function heardBackDialog(desk: Desk): Dialog<HeardBackAnswers> {
  return {
    name: 'heard-back',
    answers: HeardBackAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { isSettled: true },
    async cannotOpen(answers) {
      return (await answered(answers, desk)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'heard-back-text', facts: { link } }),
    recap: () => ({ id: 'heard-back-recap' }),
    questions: [settledQuestion(desk), leftQuestion()],
    act: (answers) => act(answers, desk),
  }
}

/** The customer's own matter, once it has been answered (CT-2). */
async function answered({ ticket: id = '' }: Partial<HeardBackAnswers>, desk: Desk): Promise<Ticket | undefined> {
  const ticket = await desk.needs.tickets.find(id)
  const isTheirs = ticket?.customerId !== undefined && ticket.customerId === desk.file()?.customer.id
  return isTheirs && ticket.answer !== undefined ? ticket : undefined
}

function settledQuestion(desk: Desk): Question<HeardBackAnswers> {
  return {
    id: 'isSettled',
    async ask(answers) {
      const ticket = await answered(answers, desk)
      const about = ticket ? aboutSay(ticket) : ''
      const who = answers.who ? { id: 'common-as-said', facts: { text: answers.who } } : { id: 'heard-back-somebody' }
      const facts = { name: calledSay(knownFile(desk.file()).customer), about, answer: ticket?.answer ?? '', who }
      return {
        ask: { id: 'heard-back-ask', facts },
        choices: yesOrNoChoices({ id: 'heard-back-settled' }, { id: 'heard-back-not-settled' }),
      }
    },
    hint: () => ({ id: 'heard-back-hint' }),
    isOtherMatter: isForOthers,
    read(heard) {
      const { text, chosen, yesNo, purpose } = heard
      const said = typeof chosen?.value === 'boolean' ? chosen.value : yesNo && yesNo === 'yes'
      if (said !== undefined) return { kind: 'answers', answers: { isSettled: said } }
      if (THANKS.test(normalise(text))) return { kind: 'answers', answers: { isSettled: true } }
      if (isForOthers(heard) || purpose.purpose !== undefined || isAsked(normalise(text))) return { kind: 'unclear' }
      return { kind: 'answers', answers: { isSettled: false, left: kept(text) } }
    },
  }
}

/** What the customer said, in their words; points alone are quoted as what they were for. */
function aboutSay({ kind, context: { words, quote, customerSays } }: Ticket): Say {
  const said = kind === 'low_satisfaction' ? (customerSays ?? quote) : words
  if (typeof said !== 'string') return { id: 'heard-back-evaluation' }
  return { id: 'heard-back-words', facts: { words: said.slice(0, QUOTED_CHARACTERS) } }
}

const THANKS =
  /^(?:好|行|中|嗯|可以|挺好|很好|不错|满意|解决了|谢谢|感谢|辛苦|,|，|的|了|您|你们?|!|！|。| )+$|^(?:thanks?|thank you|great|perfect|good|fine|ok|okay|it does|it is|settled|solved|,| |!|\.)+$/

function leftQuestion(): Question<HeardBackAnswers> {
  return {
    id: 'left',
    isOpen: ({ isSettled, left }) => isSettled === false && left === undefined,
    ask: () => ({ ask: { id: 'heard-back-ask-left' } }),
    hint: () => ({ id: 'heard-back-hint-left' }),
    isOtherMatter: isForOthers,
    read: (heard) =>
      isForOthers(heard) || !/\p{L}/u.test(heard.text)
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { left: kept(heard.text) } },
  }
}

const kept = (text: string): string => withoutSwearing(text).trim().slice(0, LEFT_CHARACTERS)

async function act(answers: Partial<HeardBackAnswers>, desk: Desk): Promise<Outcome> {
  const before = await answered(answers, desk)
  const { isSettled, left } = answers
  if (isSettled || left === undefined || !before) return { kind: 'done', says: [{ id: 'heard-back-thanks' }] }
  const words = [String(before.context.words ?? ''), left].filter((one) => one !== '').join('；')
  const { kind, description, ownerId } = before
  const reported = before.context.reported
  const ticket = await desk.openTicket({
    ...{ kind, description, severity: 'major', ownerId },
    context: { words, quote: left, before: before.id, ...(reported !== undefined && { reported }) },
    ...(kind === 'low_satisfaction' && { dueAt: answerToday(desk.now, ANSWER_MINUTES[kind], desk.zone) }),
  })
  const day = daySayOf(ticket.dueAt ?? desk.now, desk)
  return { kind: 'done', says: [{ id: 'heard-back-again', facts: { words: left, ticket: ticket.id, day } }] }
}

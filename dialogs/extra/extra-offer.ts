import { z } from 'zod'
import { type Dialog, type Outcome, type Reading, yesOrNoChoices } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import {
  answerExtra,
  decideExtraAnswer,
  type ExtraWork,
  passOnOfOffer,
  unanswered,
} from '#src/domain/visits/extra-work.ts'
import { isSaidLate } from '#src/domain/visits/said.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import { speaksOfExtra } from '#src/language/answers/read-extra.ts'
import { asksHowPaid, asksOfPrice, readOffer, wantsAfterAll } from '#src/language/answers/read-offer.ts'
import { normalise } from '#src/language/normalise.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { extraFacts } from './extra-say.ts'

const OfferAnswers = z.object({
  extra: z.string().optional(),
  isAgreed: z.boolean().optional(),
  /** Said unasked: 要吧, of what was turned down before. */
  isWanted: z.boolean().optional(),
  isNamed: z.boolean().optional(),
  /** 加装不要了, of what was turned down before. */
  isRefused: z.boolean().optional(),
  /** How it is paid is asked, and nothing decided. */
  isOfPayment: z.boolean().optional(),
  /** What is neither a yes nor a no, for the installer. */
  words: z.string().optional(),
})
type OfferAnswers = z.infer<typeof OfferAnswers>

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 300

/** The customer is asked whether additional work shall be done, with what it costs; they may come back to it until the work is reported done. */
export function extraOfferDialog(desk: Desk): Dialog<OfferAnswers> {
  return {
    name: 'extra-offer',
    answers: OfferAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    async cannotOpen(answers) {
      if (answers.isOfPayment) return { kind: 'done', says: [{ id: 'extra-paid' }] }
      if (await openOf(answers, desk)) return undefined
      if (answers.extra !== undefined) return { kind: 'done', says: [] }
      if (answers.isNamed === false) return { kind: 'done', says: [{ id: 'common-ok' }] }
      return { kind: 'done', says: [{ id: (await hadOffer(desk)) ? 'extra-over' : 'extra-none' }] }
    },
    begin: ({ text }) => ({
      isNamed: speaksOfExtra(text),
      ...(asksHowPaid(text) && { isOfPayment: true }),
      ...(readOffer(text, 1) === 'no' && { isRefused: true }),
      ...(wantsAfterAll(text) && !isSaidLate(saidAsWritten(desk)) && { isWanted: true }),
    }),
    async answersCost(answers) {
      const extra = (await openOf(answers, desk))?.extra
      return extra && [{ id: 'extra-costs', facts: extraFacts(extra) }]
    },
    asText: (_, link) => ({ id: 'extra-text', facts: { name: calledSay(knownFile(desk.file()).customer), link } }),
    questions: [
      {
        id: 'isAgreed',
        isOpen: ({ isAgreed, words }) => isAgreed === undefined && words === undefined,
        async recall({ isWanted, ...answers }) {
          if (isWanted) return { kind: 'answers', answers: { isAgreed: true } }
          const isNo = answers.isRefused && (await openOf(answers, desk))?.extra.status === 'declined'
          return isNo ? { kind: 'answers', answers: { isAgreed: false } } : { kind: 'unclear' }
        },
        async ask(answers) {
          const extra = (await openOf(answers, desk))?.extra
          if (!extra) return { ask: { id: 'extra-none' } }
          const id = extra.status === 'proposed' ? 'extra-offer' : `extra-offer-${extra.status}`
          return { ask: { id, facts: extraFacts(extra) }, choices }
        },
        hint: () => ({ id: 'extra-offer-hint' }),
        read: (heard, answers) => read(heard, answers, desk),
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

const choices = yesOrNoChoices({ id: 'extra-yes' }, { id: 'extra-no' })

const hinted = { ask: { id: 'extra-offer-hint' }, choices } as const

/** A yes or a no; whatever else is said of the offer is for the installer, as long as it is for nothing else. */
async function read(heard: Heard, answers: Partial<OfferAnswers>, desk: Desk): Promise<Reading<OfferAnswers>> {
  if (heard.chosen?.isLoose === false)
    return { kind: 'answers', answers: { isAgreed: heard.chosen.value === true, words: undefined } }
  const open = await openOf(answers, desk)
  const said = open && readOffer(heard.text, open.extra.quantity)
  if (asksHowPaid(heard.text)) return { kind: 'ask', says: [{ id: 'extra-paid' }], prompt: hinted }
  const isOfPrice = said === undefined || (said === 'words' && isAsked(normalise(heard.text)))
  if (open && isOfPrice && asksOfPrice(heard.text))
    return { kind: 'ask', prompt: { ask: { id: 'extra-costs', facts: extraFacts(open.extra) }, choices } }
  if (!said) return { kind: 'unclear' }
  if (said !== 'words') return { kind: 'answers', answers: { isAgreed: said === 'yes' } }
  return { kind: 'answers', answers: { words: heard.text.trim().slice(0, WORDS_CHARACTERS) } }
}

/** Whether something was offered at a visit of theirs, and is done or over. */
async function hadOffer(desk: Desk): Promise<boolean> {
  const closed = (desk.file()?.closings ?? []).map(({ appointmentId }) => appointmentId)
  const ids = [...(desk.file()?.appointments ?? []).map(({ id }) => id), ...closed]
  for (const id of ids) {
    const visit = await desk.needs.visits.find(id)
    if (visit && (await desk.needs.extras.list(visit)).length > 0) return true
  }
  return false
}

/** What is offered, or the latest that the customer may still change their mind about; whoever wants none means what they agreed to, where there is such. */
async function openOf({ extra: id, isRefused }: Partial<OfferAnswers>, desk: Desk) {
  const visitOf = (appointmentId: string) => desk.needs.visits.find(appointmentId)
  if (id !== undefined) {
    const extra = await desk.needs.extras.find(id)
    const visit = extra && (await visitOf(extra.appointmentId))
    return extra && visit && isOpen(extra, visit) ? { extra, visit } : undefined
  }
  for (const appointment of desk.file()?.appointments ?? []) {
    const visit = await visitOf(appointment.id)
    const all = visit ? (await desk.needs.extras.list(visit)).filter((one) => isOpen(one, visit)) : []
    const extra = (isRefused ? all.find(({ status }) => status === 'agreed') : undefined) ?? all[0]
    if (visit && extra) return { extra, visit }
  }
  return undefined
}

const isOpen = (extra: ExtraWork, visit: Visit): boolean =>
  decideExtraAnswer(extra, visit, extra.status === 'declined', `customer:${visit.customer.id}`) === 'answered'

async function act({ isAgreed = false, words, ...answers }: Partial<OfferAnswers>, desk: Desk): Promise<Outcome> {
  const open = await openOf(answers, desk)
  const visit = open && (await desk.needs.visits.lock(open.extra.appointmentId))
  const extra = open && (await desk.needs.extras.find(open.extra.id))
  if (!visit || !extra) return { kind: 'done', says: [{ id: 'extra-over' }] }
  if (words !== undefined) {
    await passOnOfOffer({ extra, visit, words }, desk.needs)
    const says = [{ id: 'extra-words-passed-on', facts: { ...extraFacts(extra), words } }]
    return { kind: 'again', says, forget: ['words'], prompt: { ask: { id: 'extra-offer-hint' }, choices } }
  }
  const who = { actor: desk.actor(), channel: desk.needs.channel, person: desk.needs.person }
  const outcome = await answerExtra({ extra, visit, isAgreed, ...who }, desk.needs)
  if (outcome === 'over' || outcome === 'not_theirs') return { kind: 'done', says: [{ id: 'extra-over' }] }
  if (outcome === 'not_own_device') return { kind: 'done', says: [{ id: 'borrowed-agree' }] }
  const says = [{ id: isAgreed ? 'extra-is-agreed' : 'extra-is-declined', facts: extraFacts(extra) }]
  const next = unanswered(await desk.needs.extras.list(visit)).at(-1)
  return { kind: 'done', says, ...(next && { next: { dialog: 'extra-offer', answers: { extra: next.id } } }) }
}

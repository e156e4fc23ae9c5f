import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import {
  answerExtra,
  decideExtraAnswer,
  type ExtraWork,
  passOnOfOffer,
  unanswered,
} from '#src/domain/visits/extra-work.ts'
import { isSaidLate } from '#src/domain/visits/said.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { asksHowPaid } from '#src/language/answers/about-extra-money.ts'
import { agreesAgain, changesMind } from '#src/language/answers/changes-mind.ts'
import { readObjection } from '#src/language/answers/objects-to-extra.ts'
import { speaksOfExtra } from '#src/language/answers/read-extra.ts'
import { readOffer } from '#src/language/answers/read-offer.ts'
import { wantsAfterAll } from '#src/language/answers/wants-after-all.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { extraFacts } from './extra-say.ts'
import { objectToOffer } from './object-to-offer.ts'
import { OfferAnswers } from './offer-answers.ts'
import { hintedOffer, offerChoices, readOfferAnswer } from './read-offer-answer.ts'

/** The customer is asked whether additional work shall be done, with what it costs; they may come back to it until the work is reported done. */
export function extraOfferDialog(desk: Desk): Dialog<OfferAnswers> {
  return {
    name: 'extra-offer',
    answers: OfferAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { isAgreed: false },
    async cannotOpen(answers) {
      if (answers.isOfPayment) return { kind: 'done', says: [{ id: 'extra-paid' }] }
      if (await openOf(answers, desk)) return undefined
      if (answers.objection)
        return { kind: 'done', says: [], next: { dialog: 'breach', answers: { words: answers.words } } }
      if (answers.extra !== undefined) return { kind: 'done', says: [] }
      if (answers.isNamed === false) return { kind: 'done', says: [{ id: 'common-ok' }] }
      return { kind: 'done', says: [{ id: (await hadOffer(desk)) ? 'extra-over' : 'extra-none' }] }
    },
    begin: ({ text }) => toldOfOffer(text, desk),
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
          return (await isOverAtOnce(answers, desk))
            ? { kind: 'answers', answers: { isAgreed: false } }
            : { kind: 'unclear' }
        },
        async ask(answers) {
          const extra = (await openOf(answers, desk))?.extra
          if (!extra) return { ask: { id: 'extra-none' } }
          const id = extra.status === 'proposed' ? 'extra-offer' : `extra-offer-${extra.status}`
          return { ask: { id, facts: extraFacts(extra) }, choices: offerChoices }
        },
        hint: () => ({ id: 'extra-offer-hint' }),
        read: async (heard, answers) => readOfferAnswer(heard, (await openOf(answers, desk))?.extra),
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** What is said unasked of what was offered: a wish for it after all, a no, an objection to the way in which it is offered (DS-4). */
function toldOfOffer(text: string, desk: Desk): Partial<OfferAnswers> {
  const objection = readObjection(text)
  const isWanted = (wantsAfterAll(text) || agreesAgain(text)) && !isSaidLate(saidAsWritten(desk))
  return {
    isNamed: speaksOfExtra(text),
    ...(asksHowPaid(text) && { isOfPayment: true }),
    ...((readOffer(text, 1) === 'no' || changesMind(text)) && { isRefused: true }),
    ...(isWanted && { isWanted }),
    ...(objection && { words: text.trim(), objection: objection.norms.length > 0 ? [...objection.norms] : ['DS-4'] }),
  }
}

/** The next offer is answered by nothing that was said to the one before. */
const onlyOf = ({ id }: ExtraWork) => ({
  ...{ extra: id, isWanted: undefined, isRefused: undefined, isOfPayment: undefined },
  ...{ words: undefined, objection: undefined },
})

/** A no to what is offered or turned down holds at once, and so does one to what was agreed to, where nothing else can be meant. */
async function isOverAtOnce(answers: Partial<OfferAnswers>, desk: Desk): Promise<boolean> {
  const open = answers.isRefused ? await openOf(answers, desk) : undefined
  if (!open) return false
  const agreed = (await desk.needs.extras.list(open.visit)).filter(({ status }) => status === 'agreed')
  return ['declined', 'proposed'].includes(open.extra.status) || (open.extra.status === 'agreed' && agreed.length === 1)
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

async function act(
  { isAgreed = false, words, objection, ...answers }: Partial<OfferAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const open = await openOf(answers, desk)
  const visit = open && (await desk.needs.visits.lock(open.extra.appointmentId))
  const extra = open && (await desk.needs.extras.find(open.extra.id))
  if (!visit || !extra) return { kind: 'done', says: [{ id: 'extra-over' }] }
  if (objection)
    return objectToOffer({ extra, visit, words: words ?? '', norms: objection, isNo: answers.isRefused === true }, desk)
  if (words !== undefined) {
    await passOnOfOffer({ extra, visit, words }, desk.needs)
    const says = [{ id: 'extra-words-passed-on', facts: { ...extraFacts(extra), words } }]
    return { kind: 'again', says, forget: ['words'], prompt: hintedOffer }
  }
  const who = { actor: desk.actor(), channel: desk.needs.channel, person: desk.needs.person }
  const outcome = await answerExtra({ extra, visit, isAgreed, ...who }, desk.needs)
  if (outcome === 'over' || outcome === 'not_theirs') return { kind: 'done', says: [{ id: 'extra-over' }] }
  if (outcome === 'not_own_device') return { kind: 'done', says: [{ id: 'borrowed-agree' }] }
  const says = [{ id: isAgreed ? 'extra-is-agreed' : 'extra-is-declined', facts: extraFacts(extra) }]
  const next = unanswered(await desk.needs.extras.list(visit)).at(-1)
  return { kind: 'done', says, ...(next && { next: { dialog: 'extra-offer', answers: onlyOf(next) } }) }
}

import { type Reading, yesOrNoChoices } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { ExtraWork } from '#src/domain/visits/extra-work.ts'
import { asksHowPaid, asksOfPrice } from '#src/language/answers/about-extra-money.ts'
import { asksWhatExtraIsFor, asksWhetherRight, speaksOfCash } from '#src/language/answers/asks-of-extra.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import { isExtorted } from '#src/language/answers/is-extorted.ts'
import { readObjection } from '#src/language/answers/objects-to-extra.ts'
import { readOffer } from '#src/language/answers/read-offer.ts'
import { normalise } from '#src/language/normalise.ts'
import { extraFacts } from './extra-say.ts'
import type { OfferAnswers } from './offer-answers.ts'

export const offerChoices = yesOrNoChoices({ id: 'extra-yes' }, { id: 'extra-no' })

/** The question of the offer, put again in few words. */
export const hintedOffer = { ask: { id: 'extra-offer-hint' }, choices: offerChoices } as const

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 300

/** A yes or a no; whatever else is said of the offer is for the installer, as long as it is for nothing else. */
export function readOfferAnswer(heard: Heard, extra: ExtraWork | undefined): Reading<OfferAnswers> {
  const { text, chosen } = heard
  if (chosen?.isLoose === false)
    return { kind: 'answers', answers: { isAgreed: chosen.value === true, words: undefined } }
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  const objection = extra && readObjection(text)
  if (objection?.kind === 'breach')
    return {
      kind: 'answers',
      answers: { words, objection: [...objection.norms], isRefused: !isExtorted(text) && isNo(text) },
    }
  if (extra && objection)
    return {
      kind: 'ask',
      says: [{ id: 'extra-no-yes', facts: extraFacts(extra) }, { id: 'extra-tell-me' }],
      prompt: hintedOffer,
    }
  const asked = readQuestion(text, extra)
  if (asked) return asked
  const said = extra && readOffer(text, extra.quantity)
  if (!said) return { kind: 'unclear' }
  if (said === 'undecided') return { kind: 'ask', prompt: { ask: { id: 'extra-no-hurry' }, choices: offerChoices } }
  return { kind: 'answers', answers: said === 'words' ? { words } : { isAgreed: said === 'yes' } }
}

const isNo = (text: string): boolean => readOffer(text, 1) === 'no'

/** What is asked of the offer is answered from the tariff, and the question stands. */
function readQuestion(text: string, extra: ExtraWork | undefined): Reading<OfferAnswers> | undefined {
  const said = extra && readOffer(text, extra.quantity)
  if (asksHowPaid(text) || (said !== 'no' && speaksOfCash(text)))
    return { kind: 'ask', says: [{ id: 'extra-paid' }], prompt: hintedOffer }
  if (!extra || said === 'yes' || said === 'no') return undefined
  const costs = { ask: { id: 'extra-costs', facts: extraFacts(extra) }, choices: offerChoices }
  if (asksWhetherRight(text)) return { kind: 'ask', says: [{ id: 'extra-nothing-else' }], prompt: costs }
  const isOfPrice = said === undefined || (said === 'words' && isAsked(normalise(text)))
  if (isOfPrice && asksOfPrice(text)) return { kind: 'ask', prompt: costs }
  if (said !== undefined || !asksWhatExtraIsFor(text)) return undefined
  return { kind: 'ask', prompt: { ask: { id: 'extra-why', facts: extraFacts(extra) }, choices: offerChoices } }
}

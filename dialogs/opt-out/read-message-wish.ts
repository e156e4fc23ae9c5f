import type { MessageWish, OpenAsked } from '#src/conversation/stops-messages.ts'
import { CLASS_OF_KIND, MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import { deniesBeing } from '#src/language/answers/denies-being.ts'
import { isOptOutWord, isReturnWord, isStart, mayMeanVisit } from '#src/language/answers/opt-out-words.ts'
import { readPersonalChoice } from '#src/language/answers/read-personal-choice.ts'
import { readRefusal, readReturn } from '#src/language/answers/read-refusal.ts'
import { saysSomebodyElse } from '#src/language/answers/says-somebody-else.ts'
import { readLanguage } from '#src/language/read-language.ts'
import type { Desk } from '../desk.ts'

/** Stop said to what we asked unasked means that we ask no more; a bill is no such question. */
const UNASKED: readonly (string | undefined)[] = MONTHLY_KINDS.filter((kind) => CLASS_OF_KIND[kind] !== 'transactional')

/** What a customer says for sure of being written to; whoever says that they are somebody else refuses nothing for our customer. */
export function readMessageWish(text: string, open: OpenAsked, desk: Desk): MessageWish | undefined {
  if (open.labels.includes(text.trim())) return undefined
  if (deniesBeing(text, desk.file()?.customer.name) || saysSomebodyElse(text)) return undefined
  const isTexting = desk.needs.channel === 'sms'
  const said = { isTexting, isUnasked: UNASKED.includes(open.dialog), isAsked: open.isAsked, labels: open.labels }
  const language = readLanguage(text) ?? ''
  if (isOptOutWord(text, said) && !isStrayLetter(text, desk))
    return { dialog: 'opt-out', answers: { isMeant: true, mayMeanVisit: mayMeanVisit(text), language }, rest: '' }
  if (isReturnWord(text, said)) return { dialog: 'opt-in', answers: { isWord: isStart(text), language }, rest: '' }
  const choice = readPersonalChoice(text)
  if (choice) return { dialog: 'personal-offers', answers: { isOn: choice === 'on', language }, rest: '' }
  const refusal = readRefusal(text)
  if (refusal)
    return { dialog: 'opt-out', answers: { isMeant: true, classes: refusal.classes, language }, rest: refusal.rest }
  const back = readReturn(text)
  return back && { dialog: 'opt-in', answers: { classes: back.classes, language }, rest: back.rest }
}

/** A single letter of somebody in a web chat whom we don't know, and so don't write to. */
const isStrayLetter = (text: string, desk: Desk): boolean =>
  text.trim().length === 1 && !desk.isKnown() && desk.needs.channel !== 'sms'

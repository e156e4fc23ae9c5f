import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Prompt } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { awaited } from '#src/domain/visits/awaited.ts'
import { asksForAnotherVisit } from '#src/language/answers/asks-for-another-visit.ts'
import { asksForOneVisit } from '#src/language/answers/asks-for-one-visit.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'
import { readThings } from '#src/language/answers/which-visit-words.ts'
import { inBrief } from '../cancel/cancel-answers.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { matterWords } from '../visit-named.ts'
import { namedAppointment, namedToMove } from '../which-appointment.ts'
import { BookAnswers } from './book-answers.ts'
import { told } from './told.ts'

/** The visit of this kind that is agreed already and still to come. */
export function agreedVisit(desk: Desk, kind: VisitKind | undefined): Appointment | undefined {
  return awaited(desk.file()?.appointments ?? [], desk.now).find((one) => one.kind === kind)
}

/** 算了 好了好了: neither is wanted. */
const GIVES_UP = /^(?:那|哦|啊|就)?算了(?![^,，。!！ ]*(?:改|约))|^never ?mind\b|^forget it\b/i

const WANTS_ANOTHER =
  /(?<!不是?(?:要|想|用)?|没(?:要|想)|别)(?:另外|再|重新|多)(?:再)?(?:约|来)(?:一|个|次|啊|呀|吧|$|[,，。！!])|\banother (?:one|visit|appointment|booking)\b/i
const WANTS_NEITHER =
  /(?:都|全)(?:不(?:用|要|是|约|需要)|没(?:有|要))|不是(?:要|想)(?:再|另外)?约|\b(?:neither|none of (?:them|these|those))\b/i

/** The choices in their own words. */
function saidBesides(text: string): 'another' | 'neither' | undefined {
  if (GIVES_UP.test(text) || WANTS_NEITHER.test(text)) return 'neither'
  return WANTS_ANOTHER.test(text) || asksForAnotherVisit(text) ? 'another' : undefined
}

const isAtSamePlace = ({ kind, place, isElsewhere }: Partial<BookAnswers>): boolean =>
  kind === 'repair' && !isElsewhere && place === undefined

/** The tv, beside a repair of the line that is agreed at the same place: whoever comes can see to both. */
function mayGoAlong(answers: Partial<BookAnswers>, desk: Desk): boolean {
  const { detail } = answers
  const agreed = isAtSamePlace(answers) ? agreedVisit(desk, answers.kind) : undefined
  if (!agreed || !detail) return false
  const known = readThings(matterWords(desk, agreed))
  return readThings(detail).some((thing) => !known.includes(thing))
}

function prompt(id: string, answers: Partial<BookAnswers>, desk: Desk): Prompt {
  const appointment = agreedVisit(desk, answers.kind)
  const window = appointment && desk.windowFact(appointment.window)
  return {
    ask: { id, facts: { kind: kindSay(answers.kind), ...(window && { window }) } },
    choices: [
      { value: 'move', label: { id: 'book-besides-move' } },
      ...(mayGoAlong(answers, desk) ? [{ value: 'along', label: { id: 'book-besides-along' } }] : []),
      { value: 'another', label: { id: 'book-besides-another' } },
      { value: 'neither', label: { id: 'book-besides-neither' } },
    ],
  }
}

/** cancel, 取消上门: of the visit that was named to them, where no other is. */
function callsOffAgreed({ text, purpose, chosen, nowAt }: Heard, { kind }: Partial<BookAnswers>, desk: Desk): boolean {
  const isOff = purpose.purpose === 'cancel' || (purpose.purpose === 'stop' && wantsVisitOff(text))
  if (chosen || !isOff || deniesOrdering(text)) return false
  return [undefined, kind].includes((namedAppointment(desk, { text, nowAt }) ?? agreedVisit(desk, kind))?.kind)
}

/** A visit of this kind is agreed already: another one, or another time for it? */
export function besidesQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'besides',
    isOpen: ({ kind, besides }) => besides === undefined && agreedVisit(desk, kind) !== undefined,
    ask: (answers) => prompt('book-ask-besides', answers, desk),
    takesCall: ({ text, purpose }) => purpose.purpose === 'stop' && wantsVisitOff(text),
    hint: () => ({ id: 'book-hint-besides' }),
    read(heard, before) {
      const { text, chosen, begun, purpose, yesNo } = heard
      if (purpose.purpose === 'move')
        return {
          kind: 'answers',
          answers: { ...told(heard, before), besides: 'move', agreed: namedToMove(desk, heard)?.id },
        }
      if (callsOffAgreed(heard, before, desk))
        return { kind: 'answers', answers: { besides: 'cancel', solved: inBrief(text) } }
      // 是, to three choices: that it is agreed already, and what each of them does, is said again.
      if (yesNo === 'yes' && !chosen && !begun) return { kind: 'ask', prompt: prompt('book-besides-yes', before, desk) }
      if (!chosen && deniesOrdering(text)) return { kind: 'answers', answers: { besides: 'neither' } }
      const besides = BookAnswers.shape.besides.safeParse(
        chosen?.value ??
          begun?.value ??
          (asksForOneVisit(text) && isAtSamePlace(before) ? 'along' : saidBesides(text)) ??
          (yesNo === 'no' ? 'neither' : undefined),
      )
      return besides.data ? { kind: 'answers', answers: { besides: besides.data } } : { kind: 'unclear' }
    },
  }
}

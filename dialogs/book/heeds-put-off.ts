import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readThan } from '#src/language/answers/about-the-time.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { givesUpOrder } from '#src/language/answers/gives-up-order.ts'
import { laysDown } from '#src/language/answers/lays-down.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { readThings } from '#src/language/answers/which-visit-words.ts'
import { normalise } from '#src/language/normalise.ts'
import { kindOfNone, orderOfWords } from '../cancel/none-of-kind.ts'
import type { Desk } from '../desk.ts'
import { namedAppointment, namedToMove } from '../which-appointment.ts'
import { agreedVisit } from './besides-question.ts'
import { type BookAnswers, orderOf, waitingOrders } from './book-answers.ts'

/** 不用来了, cancel it, I shan't want him: of the visit that is being booked, where the words name no other. */
function callsOffThis(heard: Heard, answers: Partial<BookAnswers>, desk: Desk): boolean {
  if (givesUp(heard, answers, desk)) return true
  if (heard.purpose.purpose !== 'cancel' || heard.chosen !== undefined) return false
  // 今天不用来了，改天再说, where we asked: put off, and not withdrawn.
  if (answers.isAsked && putsOff(heard.text)) return false
  const { kind, besides } = answers
  const { appointments = [] } = desk.file() ?? {}
  if (appointments.length === 0 && waitingOrders(desk).length === 0)
    return kind === undefined || (kindOfNone(heard, desk) ?? kind) === kind
  // What is agreed, or which orders wait, was shown a moment ago.
  const isShownAnother = besides === undefined && agreedVisit(desk, kind) !== undefined
  if (isShownAnother || isOfAgreed(normalise(heard.text), answers, appointments.length > 0)) return false
  if (deniesOrdering(heard.text) && !deniesThis(heard.text, answers, desk)) return false
  const order = orderOfWords(heard.text, desk)
  if (order !== undefined && order !== answers.order) return false
  const isNamed = appointments.length > 0 && namedAppointment(desk, heard, appointments) !== undefined
  return !isNamed && [undefined, kind].includes(readMeantKind(heard.text))
}

/** 检测那个算了, 撤了撤了, where we ask for what an order needs: that one, unless another kind of work is named. */
const givesUp = ({ text, chosen }: Heard, answers: Partial<BookAnswers>, desk: Desk): boolean =>
  chosen === undefined &&
  orderOf(desk, answers) !== undefined &&
  givesUpOrder(text) &&
  !laysDown(text) &&
  [undefined, answers.kind].includes(readMeantKind(text))

/** I did not report that, of the order whose time we ask for. */
function deniesThis(text: string, answers: Partial<BookAnswers>, desk: Desk): boolean {
  const things = readThings(text)
  const about = readThings(orderOf(desk, answers)?.description ?? '')
  return answers.isAsked === true && things.every((thing) => about.includes(thing))
}

/** 取消上门, before a time of this one was read back: the one that is agreed. */
const isOfAgreed = (plain: string, { window }: Partial<BookAnswers>, isAgreed: boolean): boolean =>
  OF_ANOTHER.test(plain) || (isAgreed && window === undefined && CALLS_OFF_A_VISIT.test(plain))

const CALLS_OFF_A_VISIT = /取消(?!这).{0,2}(?:上门|预约)|\bcancel (?:the |a )?(?:visit|appointment|booking)\b/
const OF_ANOTHER =
  /我?(?:约好|已经约|之前|原来|原先|上次)|我的(?:预约|上门)|\bmy (?:\w+ )?(?:visit|appointment|booking)\b|\b(?:other|existing|earlier|old) (?:one|visit|appointment|booking)\b/

/** An order of theirs that waits is withdrawn, after a question; what was only begun is left. */
const calledOff = ({ kind, order }: Partial<BookAnswers>, { text }: Heard, desk: Desk): Partial<BookAnswers> =>
  orderOf(desk, { kind, order }) ? { refusal: 'unwanted', solved: text.trim() } : { refusal: 'dropped' }

/**
 * 现在没空，晚点再说, to whatever is asked on the way to a time that we asked for: nothing more is asked. 先把检测那个改到周二, of
 * another visit, says nothing of this one.
 */
export function heedsPutOff(question: Question<BookAnswers>, desk: Desk): Question<BookAnswers> {
  const corrects = question.corrects?.bind(question)
  const isOpen = question.isOpen?.bind(question) ?? ((answers) => answers[question.id] === undefined)
  return {
    ...question,
    isOpen: (answers) => answers.refusal === undefined && isOpen(answers),
    ...(corrects && {
      corrects: (heard, answers, asked) =>
        heard.purpose.purpose !== 'do_now' && !isOfAnother(heard, answers, desk) && corrects(heard, answers, asked),
    }),
    isOtherMatter: (heard, answers) =>
      heard.purpose.purpose === 'do_now' ||
      isOfAnother(heard, answers, desk) ||
      (!callsOffThis(heard, answers, desk) && question.isOtherMatter?.(heard, answers) === true),
    async read(heard, answers) {
      if (callsOffThis(heard, answers, desk)) return { kind: 'answers', answers: calledOff(answers, heard, desk) }
      // 放假再说, to what was read back: nothing is booked.
      const mayBePutOff = answers.isAsked || (question.id === 'confirmed' && readThan(heard.text) === undefined)
      const isPutOff = mayBePutOff && heard.chosen === undefined && putsOff(heard.text)
      return isPutOff ? { kind: 'answers', answers: { refusal: 'later' } } : await question.read(heard, answers)
    },
  }
}

function isOfAnother(heard: Heard, { kind }: Partial<BookAnswers>, desk: Desk): boolean {
  const named = heard.purpose.purpose === 'move' ? namedToMove(desk, heard) : undefined
  return named !== undefined && named.kind !== kind
}

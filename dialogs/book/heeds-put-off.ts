import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readThan } from '#src/language/answers/about-the-time.ts'
import { putsOff } from '#src/language/answers/puts-off.ts'
import { kindOfNone } from '../cancel/none-of-kind.ts'
import type { Desk } from '../desk.ts'
import { namedToMove } from '../which-appointment.ts'
import { type BookAnswers, waitingOrders } from './book-answers.ts'

/** 不用来了, I shan't want him, where nothing is agreed and no order waits: of the visit that is being booked. */
const callsOffThis = (heard: Heard, { kind }: Partial<BookAnswers>, desk: Desk): boolean =>
  heard.purpose.purpose === 'cancel' &&
  heard.chosen === undefined &&
  (kind === undefined || (kindOfNone(heard, desk) ?? kind) === kind) &&
  desk.file()?.appointments.length === 0 &&
  waitingOrders(desk).length === 0

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
      if (callsOffThis(heard, answers, desk)) return { kind: 'answers', answers: { refusal: 'dropped' } }
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

import type { Question } from '#src/conversation/dialog.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { asksIfNobodyComes, asksIfTakenBack } from '#src/language/answers/asks-of-own-visit.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { cancelsAll, saysAllAlone } from '#src/language/answers/cancels-all.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { saysSomebodyElse } from '#src/language/answers/says-somebody-else.ts'
import { tellsCause } from '#src/language/answers/tells-cause.ts'
import { wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'
import type { Desk } from '../desk.ts'
import { chosenAppointment } from '../which-appointment.ts'
import { type CancelAnswers, inBrief } from './cancel-answers.ts'
import { ofVisits } from './cancel-says.ts'
import { isOfOther, wished } from './end-question.ts'
import { reasonsOf, toldReason } from './told-reason.ts'

/** Why it is cancelled; whoever says what is to become of it instead has answered more than that. */
export function reasonQuestion(desk: Desk): Question<CancelAnswers> {
  return {
    id: 'reason',
    ask: (answers) => ({
      ask: ofVisits('ask-reason', answers, desk),
      choices: reasonsOf(chosenAppointment(desk, answers)?.kind),
    }),
    hint: () => ({ id: 'cancel-hint-reason' }),
    takesCall: ({ text }) => saysSomebodyElse(text) === 'moved' || asksIfNobodyComes(text),
    isOtherMatter: ({ purpose, text }) =>
      purpose.isWhole &&
      purpose.purpose !== 'move' &&
      purpose.purpose !== 'wrong_person' &&
      !asksIfNobodyComes(text) &&
      !keepsVisit(text),
    async read(heard, answers) {
      const { chosen, text, purpose, times, yesNo } = heard
      // 唔系呢张，系八点嗰张 is no reason.
      if (isOfOther(heard, answers, desk)) return { kind: 'unclear' }
      if (purpose.purpose === 'wait_earlier')
        return { kind: 'answers', answers: { reason: 'time', end: 'wait_earlier' } }
      // "改到周日吧" is the better end of it, and has said when already.
      if (!chosen && purpose.purpose === 'move')
        return { kind: 'answers', answers: { reason: 'time', end: 'move', ...wished(times, text) } }
      if (!chosen && keepsVisit(text)) return { kind: 'answers', answers: { reason: 'unsaid', end: 'nothing' } }
      if (!chosen && (asksWhetherDone(text) || asksIfTakenBack(text) || asksIfNobodyComes(text) || asksIfComing(text)))
        return { kind: 'ask', says: [{ id: 'cancel-not-yet' }], prompt: await this.ask(answers) }
      // 都, before it was shown what can be cancelled, takes nothing back.
      if (!chosen && saysAllAlone(text)) return { kind: 'answers', answers: { reason: 'unsaid' } }
      if (!chosen && cancelsAll(text)) {
        const said = toldReason(text) ?? (tellsCause(text) ? inBrief(text) : 'unsaid')
        return { kind: 'answers', answers: { reason: said, end: 'close_order' } }
      }
      // YES, or 取消 once more, to “May I ask why?”, only says what is wanted.
      const isSaidAgain = yesNo === 'yes' || (purpose.purpose === 'stop' && wantsVisitOff(text))
      if (!chosen && isSaidAgain) return { kind: 'answers', answers: { reason: 'unsaid' } }
      const reason = typeof chosen?.value === 'string' ? chosen.value : inBrief(text)
      // 取消要不要钱 asks, and is no reason.
      return reason === '' || (!chosen && asksSomething(text))
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { reason } }
    },
  }
}

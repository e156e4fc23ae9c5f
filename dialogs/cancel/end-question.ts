import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Prompt, Say } from '#src/conversation/say.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { asksIfNobodyComes, asksIfTakenBack } from '#src/language/answers/asks-of-own-visit.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { asksWhetherVisitorKnows } from '#src/language/answers/asks-whether-visitor-knows.ts'
import { cancelsAll, namedAsWell } from '#src/language/answers/cancels-all.ts'
import { keepsIt, keepsOrder, namesVisitAlone } from '#src/language/answers/keeps-order.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { mayMeanUnneeded } from '#src/language/answers/may-mean-unneeded.ts'
import { nodsWithThanks } from '#src/language/answers/nods-with-thanks.ts'
import { saysSomebodyElse } from '#src/language/answers/says-somebody-else.ts'
import { wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'
import type { Desk } from '../desk.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { chosenAppointment, namedAppointment, otherAppointment } from '../which-appointment.ts'
import { CancelAnswers } from './cancel-answers.ts'
import { ofVisits } from './cancel-says.ts'

type Answers = Partial<CancelAnswers>
type End = NonNullable<CancelAnswers['end']>

/** Another visit is named instead of the one that is talked of, and not beside it. */
export const isOfOther = (heard: Heard, answers: Answers, desk: Desk): boolean =>
  namedAsWell(heard.text) === undefined && otherAppointment(desk, heard, answers) !== undefined

/** The time to which it is to be moved instead. */
export function wished(times: Heard['times'], text: string): Pick<CancelAnswers, 'wish'> {
  return times.length > 0 ? { wish: keepWish(times, text) } : {}
}

/** The last question is the confirmation too: each choice says what will be the case afterwards. */
const WITHOUT_MOVE = ['close_order', 'keep_order', 'nothing'] as const

/** Several visits are moved one by one. */
const endsOf = ({ reason, also = [], isOff }: Answers): readonly End[] =>
  reason === 'time' && also.length === 0 && !isOff ? ['move', 'keep_order', 'close_order', 'nothing'] : WITHOUT_MOVE

const choiceOf =
  ({ also = [] }: Answers) =>
  (end: End): Choice => {
    const action = end.replaceAll('_', '-')
    const isOfSeveral = also.length > 0 && end !== 'nothing'
    return { value: end, label: { id: isOfSeveral ? `cancel-several-end-${action}` : `cancel-end-${action}` } }
  }

const promptOf = (ask: Say, answers: Answers, ends = endsOf(answers)): Prompt => ({
  ask,
  choices: ends.map(choiceOf(answers)),
})

/** What is to become of the visit and its order. To whoever says no more than that it is off, whether the order is as well is put as a question of yes or no. */
export function endQuestion(desk: Desk): Question<CancelAnswers> {
  const ask = (answers: Answers): Prompt =>
    promptOf(answers.isOff ? { id: 'cancel-ask-order' } : ofVisits('ask-end', answers, desk), answers)
  return {
    id: 'end',
    ask,
    hint: ({ isOff }) => ({ id: isOff ? 'cancel-hint-order' : 'cancel-hint-end' }),
    forgets: ['isOff'],
    takesCall: ({ text }) => saysSomebodyElse(text) === 'moved' || asksIfNobodyComes(text) || asksIfComing(text),
    read(heard, answers) {
      if (isOfOther(heard, answers, desk)) return { kind: 'unclear' }
      const said = endSaid(heard, answers.isOff === true)
      if (said === 'off') return { kind: 'ask', keep: { isOff: true }, prompt: ask({ ...answers, isOff: true }) }
      if (said === 'unneeded')
        return {
          kind: 'ask',
          keep: { isOff: undefined },
          prompt: promptOf({ id: 'cancel-ask-unneeded' }, answers, WITHOUT_MOVE),
        }
      if (said !== undefined)
        return { kind: 'answers', answers: { end: said, ...toldWith(said, heard, answers, desk) } }
      const aside = asked(heard)
      return aside ? { kind: 'ask', says: [aside], prompt: ask(answers) } : { kind: 'unclear' }
    },
  }
}

/** What a message wants done; `off`: that the visit is off, and nothing of the order; `unneeded`: either no visit, or no cancelling. */
function endSaid({ chosen, yesNo, purpose, text }: Heard, isOff: boolean): End | 'off' | 'unneeded' | undefined {
  if (purpose.purpose === 'wait_earlier') return 'wait_earlier'
  const isLoose = chosen?.isLoose !== false
  // 别来了 begins like “don't cancel” and wants the contrary.
  const isCancelled = purpose.purpose === 'cancel' || wantsOffBeside(purpose, text)
  if (isLoose && isCancelled && !cancelsAll(text) && !keepsOrder(text)) return offAgain(text, isOff)
  const end = CancelAnswers.shape.end.safeParse(chosen?.value)
  // "我要约" shares words with a choice and wants the contrary: what takes a visit back is not guessed.
  const isGuessed = isLoose && purpose.purpose === 'book'
  if (!isGuessed && end.success && end.data) return end.data
  if (cancelsAll(text)) return 'close_order'
  if (keepsOrder(text) || (isOff && keepsIt(text))) return 'keep_order'
  if (saysSomebodyElse(text) === 'moved') return 'off'
  if (asksWhetherDone(text) || asksIfTakenBack(text) || asksIfNobodyComes(text)) return 'off'
  // k thx, where an order would go as well: asked once more.
  if (yesNo === 'yes') return isOff && !nodsWithThanks(text) ? 'close_order' : 'off'
  if (purpose.purpose === 'move') return 'move'
  if (mayMeanUnneeded(text)) return 'unneeded'
  if (keepsVisit(text)) return 'nothing'
  if (yesNo === 'no') return isOff ? 'keep_order' : 'nothing'
  return undefined
}

/** 哎呀取消撒: in words that are no purpose of their own. */
const wantsOffBeside = ({ purpose }: Heard['purpose'], text: string): boolean =>
  (purpose === undefined || purpose === 'stop') && wantsVisitOff(text) && !asksSomething(text)

/** 取消要好久, cancel it if it costs nothing: asked, or only so far. */
const LEAVES_OPEN =
  /好久|好多|几多|几耐|咋|啷个|点样|点解|为啥|为什么|怎么|如何|如果|要是|万一|等|\b(?:how|why|what|when|if|unless|until|till|before|after)\b/i

/** Cancel it, once more, to whether the order is to go as well: all of it, unless the visit alone is named. */
function offAgain(text: string, isOff: boolean): End | 'off' {
  if (!isOff || asksIfTakenBack(text) || asksSomething(text) || LEAVES_OPEN.test(text)) return 'off'
  return namesVisitAlone(text) ? 'keep_order' : 'close_order'
}

function toldWith(end: End, heard: Heard, answers: Answers, desk: Desk): Answers {
  if (end === 'move') return wished(heard.times, heard.text)
  return end === 'close_order' && heard.chosen === undefined ? besides(heard, answers, desk) : {}
}

/** What a day. */
const EXCLAIMS = /^\s*(?:what|how) an? (?!\w+ (?:cost|take)s?\b)/i

/** 师傅知道吗: what is asked beside the choice, and leads nowhere else. */
function asked({ text, purpose }: Heard): Say | undefined {
  if (asksIfComing(text)) return { id: 'cancel-not-yet' }
  if (asksWhetherVisitorKnows(text)) return { id: 'cancel-installer-told' }
  return purpose.purpose === undefined && asksSomething(text) && !EXCLAIMS.test(text)
    ? { id: 'cancel-cannot-say' }
    : undefined
}

/** 全退了，还有明儿十点半那个也退: one more visit, changeable or not. */
function besides({ text, nowAt }: Heard, answers: Answers, desk: Desk): Pick<CancelAnswers, 'also'> {
  const more = namedAsWell(text)
  const others = desk.file()?.appointments.filter(({ id }) => id !== chosenAppointment(desk, answers)?.id)
  const one = more === undefined ? undefined : namedAppointment(desk, { text: more, nowAt }, others)
  return one ? { also: [one.id] } : {}
}

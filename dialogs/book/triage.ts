import type { Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice, Json, Prompt } from '#src/conversation/say.ts'
import { newOrder } from '#src/domain/orders/new-order.ts'
import { asksWhatIsFree, asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { asksWhoBeside } from '#src/language/answers/asks-who.ts'
import { notesTold } from '#src/language/answers/notes-told.ts'
import { cannotTellLight, lightAlone, readLight } from '#src/language/answers/read-light.ts'
import { readSymptom } from '#src/language/answers/read-symptom.ts'
import { readTried, saysStill, tellsOfTrying } from '#src/language/answers/read-tried.ts'
import { triesNothing } from '#src/language/answers/tries-nothing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { type BookAnswers, isNewVisit, orderOf } from './book-answers.ts'

const LIGHT: readonly Choice[] = ['red', 'not_red', 'unseen'].map((value) => ({
  value,
  label: { id: `triage-light-${value}` },
}))
const TRIED: readonly Choice[] = ['helped', 'no_help', 'skipped'].map((value) => ({
  value,
  label: { id: `triage-tried-${value}` },
}))

/** What a report of trouble tells, before anybody was asked to come. */
export function reported({ text, times, purpose }: Heard): Partial<BookAnswers> {
  const found = times.length === 0 && purpose.visitKind === 'repair' ? readSymptom(text) : undefined
  if (!found) return {}
  const { symptom, hasRedLight, hasTried } = found
  return { symptom, ...(hasRedLight && { light: 'red' }), ...(hasTried && { tried: 'no_help' }) }
}

/** A short triage of a trouble that was reported: what the light shows, and what can be tried at once. */
export function triageQuestions(desk: Desk): readonly Question<BookAnswers>[] {
  const isOfTrouble = (answers: Partial<BookAnswers>) =>
    answers.kind === 'repair' && isNewVisit(answers) && orderOf(desk, answers) === undefined
  const isOpen = (answers: Partial<BookAnswers>) =>
    isOfTrouble(answers) && answers.symptom !== undefined && !isTimeTold(answers) && answers.window === undefined
  return [
    {
      id: 'light',
      isOpen: (answers) => isOpen(answers) && answers.symptom === 'offline' && answers.light === undefined,
      ask: () => ({ ask: { id: 'triage-ask-light' }, choices: LIGHT }),
      hint: () => ({ id: 'triage-hint' }),
      again: () => ({ id: 'triage-again-light' }),
      corrects: ({ text, chosen, times }, answers) =>
        isOfTrouble(answers) && !chosen && times.length === 0 && lightAlone(text) !== undefined,
      read(heard, answers) {
        const said = heard.chosen?.value ?? lightIn(heard)
        if (said === 'red' || said === 'not_red' || said === 'unseen')
          return {
            kind: 'answers',
            answers: { light: said, ...toldBeside(heard) },
            ...(answers.window !== undefined && { says: [{ id: 'common-noted' }] }),
          }
        // 重启了三道了, before the light was looked at: what comes next is answered with it.
        if (tellsOfTrying(heard.text) && readTried(heard.text) === 'no_help')
          return {
            kind: 'answers',
            answers: { light: 'unseen', tried: 'no_help', ...toldBeside(heard) },
            says: [{ id: 'triage-enough' }],
          }
        if (cannotTellLight(heard.text)) return { kind: 'answers', answers: { light: 'unseen' } }
        // It still doesn't, I told you: whoever is tired of being asked is asked no more of it.
        if (saysStill(heard.text))
          return { kind: 'answers', answers: { light: 'unseen', tried: 'skipped' }, says: [{ id: 'common-regret' }] }
        return skipped(heard, 'light')
      },
    },
    {
      id: 'tried',
      isOpen: (answers) => isOpen(answers) && answers.light !== 'red' && answers.tried === undefined,
      ask: whatToTry,
      hint: () => ({ id: 'triage-hint' }),
      again: () => ({ id: 'triage-again-tried' }),
      corrects: ({ text, chosen, times }, answers) =>
        isOfTrouble(answers) && !chosen && times.length === 0 && tellsOfTrying(text) && readTried(text) === 'no_help',
      read(heard, answers) {
        const said = triedIn(heard)
        if (said === 'helped' || said === 'no_help' || said === 'skipped')
          return {
            kind: 'answers',
            answers: { tried: said, ...(said !== 'helped' && toldBeside(heard)) },
            ...(said === 'no_help' && tellsOfTrying(heard.text) && { says: [{ id: 'triage-enough' }] }),
          }
        const reading = skipped(heard, 'tried')
        if (reading.kind !== 'unclear' || said !== 'not_yet') return reading
        return { kind: 'ask', says: [{ id: 'common-take-time' }], prompt: whatToTry(answers) }
      },
    },
  ]
}

/** 网断了，有哪些时间 asks for times, and tells none. */
const isTimeTold = ({ wish }: Partial<BookAnswers>): boolean =>
  wish !== undefined && !(wish.wishes.length === 0 && asksYourTimes(wish.words))

const whatToTry = ({ symptom = 'offline' }: Partial<BookAnswers>): Prompt => ({
  ask: { id: `triage-try-${symptom}` },
  choices: TRIED,
})

/** The choice that was picked; words of their own come before one that only shares some of them. */
function triedIn({ chosen, yesNo, text }: Heard): Json | undefined {
  if (chosen && !chosen.isLoose) return chosen.value
  return readTried(text) ?? chosen?.value ?? (yesNo && (yesNo === 'yes' ? 'helped' : 'no_help'))
}

function lightIn({ text, yesNo }: Heard): 'red' | 'not_red' | undefined {
  return readLight(text) ?? (yesNo && (yesNo === 'yes' ? 'red' : 'not_red'))
}

/** 还是没用，明天下午来，来之前打电话: the time and what is for whoever comes are told with the answer. */
function toldBeside({ times, text }: Pick<Heard, 'times' | 'text'>): Partial<BookAnswers> {
  const note = times.length > 0 ? notesTold(text) : undefined
  return times.length > 0 ? { wish: keepWish(times, text), ...(note !== undefined && { note }) } : {}
}

/** "直接来人吧", "周六上午来": whoever wants a visit gets one, whatever was asked. */
function skipped({ times, text, purpose }: Heard, what: 'light' | 'tried'): Reading<BookAnswers> {
  // 师傅叫啥 asks who comes, and for no visit.
  const wantsVisit = times.length > 0 || purpose.purpose === 'book' || (triesNothing(text) && !asksWhoBeside(text))
  if (!wantsVisit || asksWhatIsFree(text)) return { kind: 'unclear' }
  const left =
    what === 'light' ? { light: 'unseen' as const, tried: 'skipped' as const } : { tried: 'skipped' as const }
  return { kind: 'answers', answers: { ...left, ...toldBeside({ times, text }) } }
}

/** What the installer should know of it. */
export function triageNote({ light, tried }: Partial<BookAnswers>): string {
  const notes = [
    light === 'red' && '（LOS灯红）',
    light === 'not_red' && '（LOS灯不红）',
    tried === 'no_help' && '（重启过，没好）',
  ]
  return notes.filter((note) => note !== false).join('')
}

/** It helped: the report is on record as done, and nobody has to come. */
export async function helped({ detail = '' }: Partial<BookAnswers>, desk: Desk): Promise<Outcome> {
  const { customer } = knownFile(desk.file())
  const actor = `customer:${customer.id}` as const
  const order = newOrder({ customerId: customer.id, kind: 'repair', description: detail }, desk.now)
  await desk.needs.orders.insert(order, actor, desk.now)
  await desk.needs.orders.close(order, 'done', actor, desk.now)
  return { kind: 'done', says: [{ id: 'triage-helped' }] }
}

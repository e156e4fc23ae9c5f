import type { Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { TOLD_CHARACTERS, toldWords } from '#src/domain/orders/told-words.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import {
  addsToTrouble,
  besidesDenial,
  cannotTell,
  readSymptom,
  takesTroubleBack,
} from '#src/language/answers/read-symptom.ts'
import { readTried, tellsOfTrying } from '#src/language/answers/read-tried.ts'
import { speaksOnlyOfUs, withoutAbuse } from '#src/language/answers/speaks-only-of-us.ts'
import { tellsMore } from '#src/language/answers/tells-more.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { troubleWords } from '#src/language/answers/trouble-words.ts'
import type { Desk } from '../desk.ts'
import { hourInstead } from '../visit-time/hour-instead.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { notedSay } from '../visit-time/wish-say.ts'
import { type BookAnswers, isNewVisit, orderOf } from './book-answers.ts'
import { noted } from './note-question.ts'
import { isOnlyPlace, placeBeside } from './place-question.ts'
import { told } from './told.ts'

/** What is wrong, in the customer's words; an order of the back office says it already. */
export function detailQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'detail',
    isOpen: (answers) =>
      answers.kind === 'repair' &&
      isNewVisit(answers) &&
      answers.detail === undefined &&
      orderOf(desk, answers) === undefined,
    ask: () => ({ ask: { id: 'book-ask-detail' } }),
    hint: () => ({ id: 'book-hint-detail' }),
    isOtherMatter: ({ purpose }) => purpose.purpose !== 'not_fixed',
    read(heard, answers) {
      const before = answers.detail
      if (before !== undefined && isMoreOfIt(heard))
        return {
          kind: 'answers',
          answers: { detail: withMore(before, heard.text), confirmed: undefined, ...hourBeside(heard, answers) },
          // Where it is read back, it is seen there.
          ...(answers.window === undefined && isTriedInVain(heard.text) && { says: [{ id: 'book-still-broken' }] }),
        }
      if (heard.purpose.purpose === 'note') return noted(heard, answers)
      if (heard.purpose.purpose === 'anger' && !readSymptom(heard.text)) return { kind: 'unclear' }
      // What is said of us is nothing for whoever comes to read.
      if (speaksOnlyOfUs(heard.text))
        return { kind: 'ask', says: [{ id: 'common-regret' }], prompt: { ask: { id: 'book-ask-detail' } } }
      const detail = troubleWords(withoutAbuse(heard.text)).slice(0, TOLD_CHARACTERS)
      // 对, to the question what is wrong, says nothing of it.
      if (!/[\p{L}\p{N}]/u.test(detail) || heard.yesNo === 'yes') return { kind: 'unclear' }
      if (isOnlyPlace(heard)) {
        const ask = { id: 'book-noted-time-detail', facts: { noted: { id: 'common-noted' } } }
        return { kind: 'ask', prompt: { ask }, keep: placeBeside(heard, desk) }
      }
      // 你们几点下班 tells of no trouble; 网怎么这么慢 does.
      if (asksSomething(detail) && !readSymptom(detail) && !tellsOfFault(detail)) return { kind: 'unclear' }
      if (cannotTell(detail)) return { kind: 'answers', answers: { detail: '', confirmed: undefined, isUnsure: false } }
      if (tellsMore(detail))
        return {
          kind: 'answers',
          answers: { ...told(heard, answers), kind: 'repair', detail, confirmed: undefined, isUnsure: false },
        }
      const { wish } = told(heard, answers)
      if (!wish) return { kind: 'unclear' }
      return {
        kind: 'ask',
        prompt: { ask: { id: 'book-noted-time-detail', facts: { noted: notedSay({ wish }) } } },
        keep: { wish },
      }
    },
    corrects: (heard, { kind, detail }) => kind === 'repair' && detail !== undefined && isMoreOfIt(heard),
  }
}

const isTriedInVain = (text: string): boolean => tellsOfTrying(text) && readTried(text) === 'no_help'

/** What is wrong instead, where it is taken back or nothing was told before; else what was told, and more of it. */
function withMore(before: string, text: string): string {
  const said = troubleWords(withoutAbuse(text))
  const isInstead = takesTroubleBack(said) || !(readSymptom(before) || tellsOfFault(before) || tellsOfTrying(said))
  return isInstead ? besidesDenial(said) : (toldWords([before, said]) ?? said)
}

/** Wifi dead, also make it 11: the hour of the day that is spoken of. */
function hourBeside({ text, nowAt }: Heard, answers: Partial<BookAnswers>): Partial<BookAnswers> {
  const also = /\b(?:also|and) (make it .+)$/i.exec(text)?.[1]
  const hour = also === undefined ? undefined : hourInstead({ text: also, times: [], chosen: undefined }, answers)
  return hour && also ? { window: undefined, wish: wishHeard({ text: also, times: [hour], nowAt }, answers) } : {}
}

/** 重启过了没用: it stands with what is wrong, where the installer reads it. */
function isMoreOfIt({ text, times, purpose }: Heard): boolean {
  const isReport = purpose.purpose === undefined || (purpose.purpose === 'book' && purpose.visitKind === 'repair')
  return isReport && times.length === 0 && (addsToTrouble(text) || correctsTrouble(text))
}

/** No, that's not the problem, it's the wifi. */
function correctsTrouble(text: string): boolean {
  const said = troubleWords(withoutAbuse(text))
  return besidesDenial(said) !== said && readSymptom(said) !== undefined && !asksSomething(said)
}

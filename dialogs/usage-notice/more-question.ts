import type { Question } from '#src/conversation/dialog.ts'
import { DOUBT_CHARACTERS } from '#src/domain/norms/bill-norms.ts'
import { blamesUs } from '#src/language/answers/asks-after-doubt.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import {
  doubtsShown,
  readBillAsk,
  saysItIsClear,
  speaksOfCharges,
  staysInDoubt,
} from '#src/language/answers/read-bill.ts'
import { needsNothing } from '#src/language/answers/read-need.ts'
import { takesBillDoubtBack } from '#src/language/answers/takes-bill-doubt-back.ts'
import type { Desk } from '../desk.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { isOfBill } from './is-of-bill.ts'
import { keepDoubtOfBill, keptDoubtSay } from './keep-doubt-of-bill.ts'
import { readMonths, type UsageAnswers } from './usage-answers.ts'

/** The doubt that was noted down: whatever else is said of the bill goes to it, and nothing is asked. */
export function moreQuestion(desk: Desk): Question<UsageAnswers> {
  return {
    id: 'isTold',
    isOpen: ({ ticket, isTold }) => ticket !== undefined && !isTold,
    ask: async (answers) => ({ ask: await keptDoubtSay(answers.ticket ?? '', desk) }),
    hint: () => ({ id: 'usage-hint-more' }),
    isOtherMatter: (heard) => isForOthers(heard) || heard.purpose.purpose === 'bill_doubt_stands',
    async read(heard, answers) {
      const { text, yesNo } = heard
      if (takesBillDoubtBack(text)) return { kind: 'answers', answers: { isTold: true, isOff: true } }
      if (isForOthers(heard) || !isOfBill(heard)) return { kind: 'unclear' }
      if (isMore(text)) {
        const months = await readMonths(answers, desk)
        const kept = months && (await keepDoubtOfBill(months, text.trim().slice(0, DOUBT_CHARACTERS), desk))
        if (!kept) return { kind: 'unclear' }
        const says = blamesUs(text) && !blamesUs(answers.words ?? '') ? [{ id: 'usage-sorry' }] : []
        return { kind: 'ask', says, prompt: { ask: kept.say }, keep: { ticket: kept.ticket } }
      }
      const isOver = isNod(text) || saysItIsClear(text) || needsNothing(text) || yesNo === 'yes'
      return isOver ? { kind: 'answers', answers: { isTold: true } } : { kind: 'unclear' }
    },
  }
}

/** Against what was charged, or about it; who asks to see a bill, or names another month, wants that one. */
function isMore(text: string): boolean {
  const ask = readBillAsk(text)
  if (ask?.month !== undefined) return false
  return staysInDoubt(text) || (ask === undefined && (doubtsShown(text) || speaksOfCharges(text)))
}

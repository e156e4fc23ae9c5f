import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice, Prompt, Say } from '#src/conversation/say.ts'
import { isAbnormalJump, meanFen } from '#src/domain/bills/abnormal-jump.ts'
import type { AccountOfMonth } from '#src/domain/bills/account-of-month.ts'
import { DOUBT_CHARACTERS } from '#src/domain/norms/bill-norms.ts'
import { blamesUs } from '#src/language/answers/asks-after-doubt.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import {
  asksWhy,
  doubtsShown,
  namesSomebody,
  saysItIsClear,
  staysInDoubt,
  wantsMoneyBack,
} from '#src/language/answers/read-bill.ts'
import { type Desk, knownFile } from '../desk.ts'
import { namesItsOwnPrice } from '../extra/cost-says.ts'
import { calledSay } from '../menu/called.ts'
import { accountSay, amountSay, useSay } from './account-say.ts'
import { monthSay, plainYuan } from './bill-words.ts'
import { comparisonSay, itemsSay } from './explain-say.ts'
import { isOfBill } from './is-of-bill.ts'
import { keepDoubtOfBill } from './keep-doubt-of-bill.ts'
import { moreQuestion } from './more-question.ts'
import { ACCOUNT_CHOICES, openingPrompt } from './opening.ts'
import { type Months, readMonths, toldOfBill, UsageAnswers } from './usage-answers.ts'

type Told = Partial<UsageAnswers>

/** The month's account, told or asked for; a doubt gets its lines and the comparison in the same turn, one that stays a ticket (FO-1). */
export function usageNoticeDialog(desk: Desk): Dialog<UsageAnswers> {
  return {
    name: 'usage-notice',
    answers: UsageAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    begin: ({ text }) => toldOfBill(text, desk),
    cannotOpen: (answers) => cannotOpen(answers, desk),
    asText: (answers, link) => asText(answers, link),
    whenStopped: { wants: 'fine' },
    noted: () => ({ id: 'usage-after' }),
    endsWith: (dialog, { told, wants, ticket }) =>
      ENDED_BY.includes(dialog) && (told === 'asked' || wants !== undefined || ticket !== undefined),
    async answersCost(answers, text) {
      if (namesItsOwnPrice(text, desk)) return undefined
      const months = await readMonths(answers, desk)
      return months && [amountSay(months.account, desk.now.setZone(desk.zone))]
    },
    questions: [wantsQuestion(desk), clearQuestion(desk), moreQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** A visit that is wanted, moved or not wanted any more, and a doubt that is taken back; what we told unasked can still be answered after it. */
const ENDED_BY = ['book', 'move', 'cancel', 'withdraw', 'standing-doubt']

/** Without a bill nothing is told unasked, nor what has been put right since; whoever asks hears that there is none. */
async function cannotOpen(answers: Told, desk: Desk): Promise<Outcome | undefined> {
  if (desk.file() === undefined) return undefined
  const months = await readMonths(answers, desk)
  if (!months) return { kind: 'done', says: answers.told === 'asked' ? [{ id: 'usage-none' }] : [] }
  const isOver = answers.wants === undefined && !isNews(months, answers)
  return isOver ? { kind: 'done', says: [] } : undefined
}

/** What was to be told at once may have been put right before it could be: in the night, or while nobody could be reached. */
function isNews({ account, beforeFen }: Months, { told, toldFen }: Told): boolean {
  if (told === 'corrected') return account.totalFen !== toldFen
  return told !== 'jump' || isAbnormalJump(account.totalFen, beforeFen)
}

/** A telephone may be somebody else's: no figure is said. */
function asText({ told = 'month', month = '' }: Told, link: string): Say {
  const id = told === 'jump' || told === 'corrected' ? `usage-text-${told}` : 'usage-notice-text'
  return { id, facts: { month: monthSay(month), link } }
}

function wantsQuestion(desk: Desk): Question<UsageAnswers> {
  return {
    id: 'wants',
    async ask(answers) {
      const months = await readMonths(answers, desk)
      if (!months) return { ask: { id: 'usage-none' } }
      // Who hears of their use alone hasn't been told the bill.
      if (!isOfUse(months, answers)) await desk.needs.bills.noteTold(months.account, desk.now)
      return promptOf(months, answers, desk)
    },
    hint: () => ({ id: 'usage-hint' }),
    isLong: true,
    // 师傅乱收费 is no matter of a bill.
    isOtherMatter: ({ purpose, text }) => purpose.purpose === 'breach' && namesSomebody(text),
    read(heard) {
      const { chosen, text, yesNo } = heard
      if (!isOfBill(heard)) return { kind: 'unclear' }
      if (chosen?.value === 'details' || chosen?.value === 'fine')
        return { kind: 'answers', answers: { wants: chosen.value } }
      if (saysItIsClear(text) || isNod(text) || yesNo === 'yes') return { kind: 'answers', answers: { wants: 'fine' } }
      if (!doubtsShown(text)) return yesNo ? { kind: 'answers', answers: { wants: 'fine' } } : { kind: 'unclear' }
      return { kind: 'answers', answers: { wants: 'details', words: text.trim().slice(0, DOUBT_CHARACTERS) } }
    },
  }
}

/** How a month is put: as the month's notice, as news that can't wait, or as the answer to a question. */
function promptOf({ account, beforeFen, isOther }: Months, { told = 'month', ...answers }: Told, desk: Desk): Prompt {
  const { customer } = knownFile(desk.file())
  const now = desk.now.setZone(desk.zone)
  if (told === 'month') return openingPrompt(customer, account, now)
  const facts = {
    name: calledSay(customer),
    month: monthSay(account.month),
    account: accountSay(account, now, told === 'asked'),
  }
  const choices = ACCOUNT_CHOICES
  if (told === 'jump') {
    const mean = { yuan: plainYuan(account.totalFen), mean: plainYuan(meanFen(beforeFen)), months: beforeFen.length }
    return { ask: { id: 'usage-jump', facts: { ...facts, ...mean } }, choices }
  }
  if (told === 'corrected') {
    const [from, to] = [plainYuan(answers.toldFen ?? 0), plainYuan(account.totalFen)]
    const said = accountSay({ ...account, before: undefined }, now)
    return { ask: { id: 'usage-corrected', facts: { ...facts, account: said, from, to } }, choices }
  }
  const note: Say | string = isOther
    ? { id: 'usage-other-month', facts: { month: facts.month, wanted: monthSay(answers.month ?? account.month) } }
    : ''
  const use = useAsked(account, answers)
  if (!use) return { ask: { id: 'usage-asked', facts: { ...facts, note } }, choices }
  return { ask: { id: 'usage-asked-use', facts: { note, use, day: { on: account.asOfOn } } }, choices }
}

/** What is said of the use alone, where that was asked for and is on file. */
const useAsked = (account: AccountOfMonth, { focus }: Told): Say | undefined =>
  focus === 'data' || focus === 'voice' ? useSay(focus, account[focus]) : undefined

const isOfUse = ({ account }: Months, answers: Told): boolean =>
  answers.told === 'asked' && useAsked(account, answers) !== undefined

const CLEAR_CHOICES: readonly Choice[] = [
  { value: true, label: { id: 'usage-choice-clear' } },
  { value: false, label: { id: 'usage-choice-wrong' } },
]

function clearQuestion(desk: Desk): Question<UsageAnswers> {
  return {
    id: 'isClear',
    isOpen: ({ wants, isClear }) => wants === 'details' && isClear === undefined,
    async ask(answers) {
      const months = await readMonths(answers, desk)
      if (!months) return { ask: { id: 'usage-none' } }
      const { account, last, isOther } = months
      await desk.needs.bills.noteTold(account, desk.now)
      const facts = {
        total: totalSay(account),
        ...{ items: itemsSay(account), comparison: comparisonSay(account, last) },
        note: isOther
          ? {
              id: 'usage-other-month',
              facts: { month: monthSay(account.month), wanted: monthSay(answers.month ?? '') },
            }
          : '',
      }
      const { words } = answers
      const ask = { id: words === undefined ? 'usage-details' : 'usage-verified', facts }
      return { ask: words !== undefined && blamesUs(words) ? sorry(ask) : ask, choices: CLEAR_CHOICES }
    },
    hint: () => ({ id: 'usage-hint-clear' }),
    isLong: true,
    // The money back, of a bill that was just explained: who verifies bills sees to it.
    takesCall: ({ text }) => wantsMoneyBack(text),
    read(heard, { words }) {
      const { chosen, text, yesNo } = heard
      if (!isOfBill(heard) && !wantsMoneyBack(text)) return { kind: 'unclear' }
      const said = text.trim().slice(0, DOUBT_CHARACTERS)
      if (chosen?.isLoose === false && typeof chosen.value === 'boolean') return clear(chosen.value, words)
      if (saysItIsClear(text)) return clear(true, words)
      const isLooselyNo = chosen?.value === false
      if (staysInDoubt(text) || isLooselyNo) return unsettled(words, said)
      if (chosen?.value === true) return clear(true, words)
      if (isNod(text) || yesNo === 'yes') return clear(true, words)
      const isDoubt = yesNo === 'no' || (doubtsShown(text) && !asksWhy(text))
      return isDoubt ? clear(false, words ?? said) : { kind: 'unclear' }
    },
  }
}

/** Whether they are right isn't known yet; that they had to ask is. */
const sorry = (rest: Say): Say => ({ id: 'usage-lines', facts: { first: { id: 'usage-sorry' }, rest } })

const totalSay = ({ month, totalFen }: AccountOfMonth): Say => ({
  id: totalFen < 0 ? 'usage-total-credit' : 'usage-total',
  facts: { month: monthSay(month), yuan: plainYuan(totalFen) },
})

/** Whoever blamed us at first has heard that we are sorry. */
function unsettled(words: string | undefined, said: string): Reading<UsageAnswers> {
  if (words !== undefined) return clear(false, `${words}；${said}`)
  return { ...clear(false, said), ...(blamesUs(said) && { says: [{ id: 'usage-sorry' }] }) }
}

const clear = (isClear: boolean, words: string | undefined) =>
  ({ kind: 'answers', answers: { isClear, words } }) as const

async function act(answers: Told, desk: Desk): Promise<Outcome> {
  if (answers.isOff) return { kind: 'done', says: [], next: { dialog: 'standing-doubt', answers: { isOff: true } } }
  if (answers.isTold) return { kind: 'done', says: [{ id: 'usage-doubt-told' }] }
  const months = answers.isClear === false ? await readMonths(answers, desk) : undefined
  if (!months) return { kind: 'done', says: [{ id: 'usage-thanks' }] }
  const { say, ticket } = await keepDoubtOfBill(months, answers.words ?? '', desk)
  return { kind: 'again', says: [], forget: [], keep: { ticket }, prompt: { ask: say } }
}

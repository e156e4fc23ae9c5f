import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { readItemReply, saysItIsDone } from '#src/language/answers/read-item-reply.ts'
import { isForAllItems, readItemNumbers, readLeftItems, saysAllItems } from '#src/language/answers/read-left-items.ts'
import { numberedSay } from '../checklist/checklist-says.ts'
import { markHasty } from '../checklist/mark-hasty.ts'
import { openForClosing } from '../checklist/override-checklist.ts'
import { checklistOf, keepAnswer } from '../checklist/visit-checklist.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'
import type { FinishAnswers } from './finish.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Required items that are open block closing: they are done, as the installer says, or a reason is given, for each of them or for all, that a supervisor sees. */
export function overrideQuestion(desk: Desk): Question<FinishAnswers> {
  return {
    id: 'override',
    forgets: ['reasons', 'why'],
    isOpen: ({ override, done }) => override === undefined && done !== '',
    async ask(answers) {
      const items = await openItems(answers, desk)
      return answers.why === undefined ? askFor(items) : askWhich(items, answers.why)
    },
    hint: ({ why }) => ({ id: why === undefined ? 'finish-hint-override' : 'finish-hint-which' }),
    async recall(answers) {
      const items = await openItems(answers, desk)
      return items.length === 0 ? settled(answers.reasons) : { kind: 'unclear' }
    },
    isOtherMatter: ({ purpose }) => purpose.purpose !== undefined,
    async read(heard, answers) {
      const items = await openItems(answers, desk)
      if (answers.why !== undefined) return await goOn(whichOf(heard, items, answers.why), answers, desk)
      const said = saidOf(heard, items)
      if (said === undefined) return reasonIn(heard, items, answers)
      await keepDone(said.done, answers, desk)
      return await goOn(said.reasons, answers, desk)
    },
  }
}

/** Reasons by the ids of their items. */
type Reasons = NonNullable<FinishAnswers['reasons']>

/** What is open, and no reason has been given for. */
async function openItems(answers: Partial<FinishAnswers>, desk: Desk): Promise<readonly ChecklistItem[]> {
  const visit = await chosenInWork(desk, answers)
  const open = visit ? await openForClosing(desk, visit, answers.tests) : []
  return open.filter(({ id }) => answers.reasons?.[id] === undefined)
}

const askFor = (items: readonly ChecklistItem[]) => ({
  ask: { id: 'finish-ask-override', facts: { items: numberedSay(items) } },
})

const askWhich = (items: readonly ChecklistItem[], why: string) => ({
  ask: { id: 'finish-ask-which', facts: { why, items: numberedSay(items) } },
})

function settled(reasons: Reasons = {}): Reading<FinishAnswers> {
  const words = [...new Set(Object.values(reasons))]
  const override = words.join(words.some((each) => /\p{Script=Han}/u.test(each)) ? '；' : '; ')
  return { kind: 'answers', answers: { override, why: undefined, reasons } }
}

/** What is still open is asked for; undefined: the message was no answer. */
async function goOn(
  said: Reasons | undefined,
  answers: Partial<FinishAnswers>,
  desk: Desk,
): Promise<Reading<FinishAnswers>> {
  if (!said) return { kind: 'unclear' }
  const reasons = { ...answers.reasons, ...said }
  const left = await openItems({ ...answers, reasons }, desk)
  if (left.length === 0) return settled(reasons)
  return { kind: 'ask', prompt: askFor(left), keep: { reasons, why: undefined } }
}

/** 都好了, 1 2 好，3 忘了: which of the items are done after all, and why the others named are not. */
function saidOf(
  { text }: Heard,
  items: readonly ChecklistItem[],
): { readonly done: readonly ChecklistItem[]; readonly reasons: Reasons } | undefined {
  const read = readLeftItems(text, items.length)
  // 嗯, 是: a nod tells of no item that it was done.
  if (!read) return items.length === 1 && saysItIsDone(text) ? { done: items, reasons: {} } : undefined
  const reasons = reasonsFor(read.failed.map(({ item, remark }) => [items[item - 1], remark] as const))
  const isFailed = ({ id }: ChecklistItem) => id in reasons
  const done = items.filter((item, at) => !isFailed(item) && (read.done === 'all' || read.done.includes(at + 1)))
  return done.length === 0 && Object.keys(reasons).length === 0 ? undefined : { done, reasons }
}

const reasonsFor = (pairs: readonly (readonly [ChecklistItem | undefined, string])[]): Reasons =>
  Object.fromEntries(pairs.flatMap(([item, words]) => (item ? [[item.id, words.slice(0, REASON_CHARACTERS)]] : [])))

/** Of which items the reason is: those that are named, or all where that is said. */
function whichOf({ text }: Heard, items: readonly ChecklistItem[], why: string): Reasons | undefined {
  const isAll = saysAllItems(text) || readItemReply(text, items.length)?.done === 'all'
  const numbers = isAll ? items.map((_, at) => at + 1) : readItemNumbers(text, items.length)
  return numbers && reasonsFor(numbers.map((number) => [items[number - 1], why] as const))
}

/** 不 is no reason, nor is a code, nor 3 忘了 of a list that has no third. One reason is for all where one thing is open, or where that is said; else it is asked what it is for. */
function reasonIn(
  { text, yesNo }: Heard,
  items: readonly ChecklistItem[],
  { reasons }: Partial<FinishAnswers>,
): Reading<FinishAnswers> {
  const why = text.trim().slice(0, REASON_CHARACTERS)
  if (why.length < 2 || yesNo !== undefined || !/\p{L}{2}/u.test(why) || /^第?\d/.test(why)) return { kind: 'unclear' }
  if (items.length > 1 && !isForAllItems(why)) return { kind: 'ask', prompt: askWhich(items, why), keep: { why } }
  return settled({ ...reasons, ...reasonsFor(items.map((item) => [item, why] as const)) })
}

async function keepDone(items: readonly ChecklistItem[], answers: Partial<FinishAnswers>, desk: Desk): Promise<void> {
  const visit = await chosenInWork(desk, answers)
  if (!visit) return
  const { checklist } = await checklistOf(desk, visit)
  const ofWord = items.filter(({ attestedBy }) => attestedBy === undefined)
  for (const item of ofWord) await keepAnswer(desk, visit, checklist, item, { isDone: true, remark: undefined })
  await markHasty(desk, visit, ofWord)
}

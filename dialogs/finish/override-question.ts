import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { isForWord } from '#src/domain/visits/checklist-progress.ts'
import { confessedWords } from '#src/domain/visits/confession.ts'
import { beginsWithItems, namesBackwards } from '#src/language/answers/read-item-clauses.ts'
import { saysSomethingLacks, sharesWords } from '#src/language/answers/read-items-by-words.ts'
import {
  isForAllItems,
  readLeftItems,
  readMeantItems,
  saysAllItems,
  saysOnlyLeft,
} from '#src/language/answers/read-left-items.ts'
import { readLineTests } from '#src/language/answers/read-line-tests.ts'
import { placeNames } from '../checklist/by-words.ts'
import { misnumberedSay, numberedSay } from '../checklist/checklist-says.ts'
import { markHasty } from '../checklist/mark-hasty.ts'
import { openForClosing } from '../checklist/override-checklist.ts'
import { checklistOf, keepAnswer } from '../checklist/visit-checklist.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'
import type { FinishAnswers } from './finish.ts'
import { reportAnew } from './report-anew.ts'
import {
  answersList,
  elsewhereSays,
  type Numbered,
  openIn,
  REASON_CHARACTERS,
  type Reasons,
  reasonsFor,
  type SaidOfItems,
  saidOfItems,
  saysOfItems,
} from './said-of-items.ts'
import { LineTestsAnswer } from './tests-question.ts'

/** Required items that are open block closing: they are done, as the installer says, or a reason is given, for each of them or for all, that a supervisor sees. */
export function overrideQuestion(desk: Desk): Question<FinishAnswers> {
  return {
    id: 'override',
    forgets: ['reasons', 'why', 'listed'],
    isOpen: ({ override, done }) => override === undefined && done !== '',
    async ask(answers) {
      const list = await listOf(answers, desk)
      return answers.why === undefined ? askFor(list, answers.listed !== undefined) : askWhich(list, answers.why)
    },
    hint: ({ why }) => ({ id: why === undefined ? 'finish-hint-override' : 'finish-hint-which' }),
    async recall(answers) {
      const items = openIn(await listOf(answers, desk))
      return items.length === 0 ? settled(answers.reasons) : { kind: 'unclear' }
    },
    // 1 2 3 4 5 6 好 is no code.
    isOtherMatter: ({ text, purpose }) => purpose.purpose !== undefined && !answersList(text),
    // At the read-back one more may turn out not to be done.
    corrects: ({ text }, { override, listed }) => override !== undefined && saysOfItems(text, listed?.length),
    async read(heard, answers) {
      if (answers.override !== undefined) return await correct(heard, answers, desk)
      const list = await listOf(answers, desk)
      const all = await allItems(answers, desk)
      const again = { prompt: askFor(list, true), keep: { listed: idsOf(list, answers.listed) } }
      // all done except the rubbish says of the items what is done, and reports nothing anew.
      const anew = placeNames(heard.text, { items: list, all }) ? undefined : reportAnew(heard, again)
      if (anew) return anew
      const which = answers.why === undefined ? undefined : whichOf(heard, list, answers.why)
      if (which) return await goOn(which, list, answers, desk)
      if (answers.why === undefined && saysAllItems(heard.text)) return askHow(list, answers)
      if (answers.why !== undefined && heard.yesNo === 'no')
        return { kind: 'ask', ...again, keep: { ...again.keep, why: undefined } }
      const told = saidOfItems(heard.text, { list, all })
      if (told === undefined)
        return misnumbered(heard, list, answers) ?? whyUntested(heard, list, answers) ?? reasonIn(heard, list, answers)
      const said = await withConfessed(told, answers, desk)
      await keep(said, answers, desk)
      return await goOn(withElsewhere(said), list, answers, desk, elsewhereSays(said.elsewhere, list))
    },
  }
}

/** 第三项其实没做, to what is read back: taken off what was said to be done, with its reason or to be asked for it; 工牌戴着嘞 takes a reason back. */
async function correct({ text }: Heard, answers: Partial<FinishAnswers>, desk: Desk): Promise<Reading<FinishAnswers>> {
  const all = await allItems(answers, desk)
  const list = (answers.listed ?? []).map((id) => all.find((item) => item.id === id))
  const told = saidOfItems(text, { list, all })
  if (!told) return { kind: 'unclear' }
  // 都好了，就是没问: of the rest that is as it was read back, open ones included.
  const said = told.isRestDone ? { ...told, done: [] } : told
  await keep(said, answers, desk)
  const says = elsewhereSays(said.elsewhere, list)
  const isOver = (id: string) => [...said.done, ...said.left, ...said.affirmed].some((item) => item.id === id)
  const before = Object.entries(answers.reasons ?? {})
  const reasons = { ...Object.fromEntries(before.filter(([id]) => !isOver(id))), ...withElsewhere(said) }
  const isAskedFor = said.left.length > 0 || said.affirmed.some(({ id }) => before.some(([one]) => one === id))
  if (!isAskedFor) return { ...settled(reasons), says }
  return { kind: 'answers', answers: { override: undefined, why: undefined, reasons }, says }
}

/** The reasons that were given, also of items that were named by their words. */
const withElsewhere = ({ reasons, elsewhere }: SaidOfItems): Reasons => ({
  ...reasons,
  ...reasonsFor(elsewhere.map(({ item, words }) => [item, words] as const)),
})

/** Everything on the list that the visit goes by. */
async function allItems(answers: Partial<FinishAnswers>, desk: Desk): Promise<readonly ChecklistItem[]> {
  const visit = await chosenInWork(desk, answers)
  return visit ? (await checklistOf(desk, visit)).checklist.items : []
}

/** What is open, and no reason has been given for, in the order in which it was shown first. */
async function listOf(answers: Partial<FinishAnswers>, desk: Desk): Promise<Numbered> {
  const visit = await chosenInWork(desk, answers)
  const open = visit ? await openForClosing(desk, visit, answers.tests) : []
  const items = open.filter(({ id }) => answers.reasons?.[id] === undefined)
  const { listed = [] } = answers
  return [
    ...listed.map((id) => items.find((item) => item.id === id)),
    ...items.filter(({ id }) => !listed.includes(id)),
  ]
}

const idsOf = (list: Numbered, listed: readonly string[] = []): string[] =>
  list.map((item, at) => item?.id ?? listed[at] ?? '')

const askFor = (list: Numbered, isAgain: boolean) => ({
  again: { id: 'finish-ask-override-again', facts: { items: numberedSay(list) } },
  ask: isAgain
    ? { id: 'finish-ask-override-left', facts: { count: openIn(list).length, items: numberedSay(list) } }
    : { id: 'finish-ask-override', facts: { items: numberedSay(list) } },
})

const askWhich = (list: Numbered, why: string) => ({
  ask: { id: 'finish-ask-which', facts: { why, items: numberedSay(list) } },
})

function settled(
  reasons: Reasons = {},
  listed?: readonly string[],
): Extract<Reading<FinishAnswers>, { kind: 'answers' }> {
  const words = [...new Set(Object.values(reasons))]
  const override = words.join(words.some((each) => /\p{Script=Han}/u.test(each)) ? '；' : '; ')
  return { kind: 'answers', answers: { override, why: undefined, reasons, ...(listed && { listed: [...listed] }) } }
}

/** 都是, on a list of what is open: whether all of it is done, or none, is asked, and nothing is kept. */
const askHow = (list: Numbered, { listed }: Partial<FinishAnswers>): Reading<FinishAnswers> => ({
  kind: 'ask',
  says: [{ id: 'finish-all-how' }],
  prompt: askFor(list, true),
  keep: { listed: idsOf(list, listed) },
})

/** What is still open is asked for, under the numbers of the list that was answered. */
async function goOn(
  said: Reasons,
  list: Numbered,
  answers: Partial<FinishAnswers>,
  desk: Desk,
  says: readonly Say[] = [],
): Promise<Reading<FinishAnswers>> {
  const reasons = { ...answers.reasons, ...said }
  const listed = idsOf(list, answers.listed)
  const left = await listOf({ ...answers, reasons, listed }, desk)
  if (openIn(left).length === 0) return { ...settled(reasons, listed), says }
  return { kind: 'ask', says, prompt: askFor(left, true), keep: { reasons, why: undefined, listed } }
}

/** 1-8 没做 of a list of four, 6-3 没做: that nothing was kept, and the list as it is numbered. */
function misnumbered(
  { text }: Heard,
  list: Numbered,
  { listed }: Partial<FinishAnswers>,
): Reading<FinishAnswers> | undefined {
  // 一二三 alone says nothing of them, and is no tick of another list.
  if (/^[一二三四五六七八九十\s、,，]+$/.test(text.trim())) return { kind: 'ask', prompt: askFor(list, true) }
  const isBackwards = namesBackwards(text)
  if (!isBackwards && !(readLeftItems(text) && beginsWithItems(text))) return undefined
  const said: Say = isBackwards ? misnumberedSay('backwards', 0) : { id: 'finish-beyond', facts: { most: list.length } }
  return { kind: 'ask', says: [said], prompt: askFor(list, true), keep: { listed: idsOf(list, listed) } }
}

/** Of which items the reason is: those that are named, or all where that is said. 都好 says of none that it isn't done. */
function whichOf({ text }: Heard, list: Numbered, why: string): Reasons | undefined {
  const numbers = readMeantItems(text, list.length)
  return numbers && reasonsFor(numbers.map((number) => [list[number - 1], why] as const))
}

/** 测不了，表忘车上了: why nothing was measured, and no reason for anything else. What was measured stays so. */
function whyUntested({ text }: Heard, list: Numbered, { listed, tests: before }: Partial<FinishAnswers>) {
  const tests = LineTestsAnswer.safeParse(readLineTests(text)).data
  const isMeasured = before !== undefined && before.notMeasured === undefined
  if (isMeasured || !tests?.notMeasured || !/\p{L}{2}/u.test(tests.notMeasured)) return undefined
  const keep = { tests, why: undefined, listed: idsOf(list, listed) }
  const says = [{ id: 'finish-untested', facts: { why: tests.notMeasured } }]
  return { kind: 'ask', says, prompt: askFor(list, true), keep } as const
}

/** 不 is no reason, nor is a code, nor 3 忘了 of a list that has no third. One reason is for all where one thing is open, or where that is said; else it is asked what it is for. */
function reasonIn(
  { text, yesNo }: Heard,
  list: Numbered,
  { reasons, listed, why: asked }: Partial<FinishAnswers>,
): Reading<FinishAnswers> {
  const why = text.trim().slice(0, REASON_CHARACTERS)
  const isNone =
    asked !== undefined ||
    why.length < 2 ||
    yesNo !== undefined ||
    !/\p{L}{2}/u.test(why) ||
    /^第?\d|^[一二三四五六七八九十\s、,，]+$/.test(why) ||
    saysOnlyLeft(why) ||
    /完工|竣工|收工/.test(why)
  if (isNone) return { kind: 'unclear' }
  const items = openIn(list)
  // wait, I didn't leave the brochure is no reason why the only one that is open isn't done.
  if (saysSomethingLacks(why) && items.every((item) => !sharesWords(why, Object.values(item.text))))
    return { kind: 'unclear' }
  if (items.length > 1 && !isForAllItems(why))
    return { kind: 'ask', prompt: askWhich(list, why), keep: { why, listed: idsOf(list, listed) } }
  return settled({ ...reasons, ...reasonsFor(items.map((item) => [item, why] as const)) }, idsOf(list, listed))
}

/** What was owned to at the visit is not done after all by saying so: the words are the reason, which a supervisor sees (DS-2, DS-4). */
async function withConfessed(said: SaidOfItems, answers: Partial<FinishAnswers>, desk: Desk): Promise<SaidOfItems> {
  const visit = await chosenInWork(desk, answers)
  const steps = visit ? await desk.needs.visitSteps.list(visit) : []
  const owned = said.done.flatMap((item) => {
    const words = confessedWords(steps, item.norm)
    return words === undefined ? [] : [[item, words] as const]
  })
  const done = said.done.filter((item) => !owned.some(([one]) => one === item))
  return { ...said, done, reasons: { ...reasonsFor(owned), ...said.reasons } }
}

/** Keeps what was said of the items that are for the installer's word: also that one is not done, whatever comes of the reason. */
async function keep(
  { done, left, elsewhere }: SaidOfItems,
  answers: Partial<FinishAnswers>,
  desk: Desk,
): Promise<void> {
  const visit = await chosenInWork(desk, answers)
  if (!visit) return
  const { checklist } = await checklistOf(desk, visit)
  const named = elsewhere.flatMap(({ item }) => item ?? [])
  for (const item of [...done, ...left, ...named].filter(isForWord))
    await keepAnswer(desk, visit, checklist, item, { isDone: done.includes(item), remark: undefined })
  await markHasty(desk, visit, done.filter(isForWord))
}

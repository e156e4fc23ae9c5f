import { z } from 'zod'
import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { openByRecord } from '#src/domain/visits/attestation.ts'
import { CHECKLIST_STAGES } from '#src/domain/visits/checklist.ts'
import { isAnswerable, lastStage, pagesOf, stageToGoOn } from '#src/domain/visits/checklist-progress.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { visitRemindedOf, visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { readChecklistStage } from '#src/language/answers/read-checklist-stage.ts'
import { readItemClauses } from '#src/language/answers/read-item-clauses.ts'
import { readItemReply } from '#src/language/answers/read-item-reply.ts'
import { saysSomethingLacks } from '#src/language/answers/read-items-by-words.ts'
import type { Desk } from '../desk.ts'
import { unlessAny } from '../none-say.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { chosenVisit, namesAnotherVisit, visitSay, whichVisitQuestion } from '../which-visit.ts'
import { placedByWords, saidByWords } from './by-words.ts'
import { isAllOpen, itemsSay, misnumberedSay, overSay, promptOf, stageSay, textsOf } from './checklist-says.ts'
import { openForClosing } from './override-checklist.ts'
import { isCommand, kept, Reply, readReply } from './read-reply.ts'
import { type Place, placeIn, takeReply } from './take-reply.ts'
import { checklistOf } from './visit-checklist.ts'

/** How much of what opens the checklist is looked at for a visit's name. @unit characters */
const WORDS_CHARACTERS = 100

const ChecklistAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  /** Of items, said while no list was open. */
  said: z.string().optional(),
  stage: z.enum(CHECKLIST_STAGES).optional(),
  /** What is asked; left out while nothing has been. */
  asks: z.enum(['items', 'instead', 'next']).optional(),
  /** Whether their arrival is on record. */
  isThere: z.boolean().optional(),
  /** Items for which nothing could be done, as was said before. */
  left: z.array(z.string()).optional(),
  reply: Reply.optional(),
})
type ChecklistAnswers = z.infer<typeof ChecklistAnswers>

/** 检查表: leads an installer through what the norms ask for at the visit at hand, a list at a time (LK, DR, WK, CL, DS). */
export function checklistDialog(desk: Desk): Dialog<ChecklistAnswers> {
  const list = async () => {
    const own = await desk.ownVisits()
    return [...own, ...(await visitsInWork(desk)).filter(({ cameLate }) => cameLate)]
  }
  return {
    name: 'checklist',
    answers: ChecklistAnswers,
    isErrand: true,
    // What is said beside it (拴好了) calls nobody: the list is put again.
    neverHandsOver: true,
    cannotOpen: async () => unlessAny(await list(), 'which-visit-none', desk),
    begin: told,
    async isAnew(heard, answers) {
      return heard.purpose.purpose === 'checklist' && (await namesAnotherVisit(heard, answers, desk))
    },
    stopped: () => ({ id: 'checklist-put-by' }),
    questions: [
      whichVisitQuestion(desk, {
        list,
        underWay: (visits) => visitUnderWay(visits) ?? visitRemindedOf(visits, desk.saidAt),
      }),
      replyQuestion(desk),
    ],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<ChecklistAnswers> {
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  const stage = readChecklistStage(text)
  return readItemReply(text) || saysSomethingLacks(text) ? { said: words } : { words, ...(stage && { stage }) }
}

/** Where the installer is; undefined where the visit is not theirs any more, or over. */
async function placeOf(answers: Partial<ChecklistAnswers>, desk: Desk): Promise<Place | undefined> {
  const visit = (await chosenVisit(desk, answers)) ?? (await chosenInWork(desk, answers))
  if (!visit) return undefined
  const list = await checklistOf(desk, visit)
  const goOn = stageToGoOn(list.checklist, list.answers, visit) ?? lastStage(list.checklist, list.answers)
  return placeIn(answers.stage ?? goOn ?? 'before_leaving', visit, list, answers.left ?? [])
}

function replyQuestion(desk: Desk): Question<ChecklistAnswers> {
  return {
    id: 'reply',
    recall: async ({ asks }) => (asks ? { kind: 'unclear' } : kept({ kind: 'begin' })),
    async ask(answers) {
      const place = await placeOf(answers, desk)
      return place ? promptOf(place.step, place.visit) : { ask: { id: 'which-visit-none' } }
    },
    hint: ({ asks }) => ({ id: asks === undefined ? 'checklist-hint-items' : `checklist-hint-${asks}` }),
    isOtherMatter: (heard, { asks, stage, isThere }) =>
      isCommand(heard, { asks, isThere: isThere && stage !== 'before_leaving' }),
    async read(heard, answers) {
      const place = await placeOf(answers, desk)
      return place ? readAt(heard, answers, place) : { kind: 'unclear' }
    },
  }
}

function readAt(
  heard: Heard,
  { asks = 'items' }: Partial<ChecklistAnswers>,
  { step, page, visit, checklist }: Place,
): Reading<ChecklistAnswers> {
  const items = page?.items ?? []
  const isWhole = step.kind === 'items' && isAllOpen(step)
  const number = step.kind === 'instead' ? step.number : 0
  const reply = readReply(heard, { asks, number, isWhole, items, all: checklist.items })
  if (reply !== 'beyond' && reply !== 'backwards') return kept(reply)
  return { kind: 'ask', says: [misnumberedSay(reply, items.length)], prompt: promptOf(step, visit) }
}

async function act(answers: Partial<ChecklistAnswers>, desk: Desk): Promise<Outcome> {
  const place = await placeOf(answers, desk)
  if (!place) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
  const { reply = { kind: 'begin' }, left = [], said } = answers
  if (reply.kind === 'later') return { kind: 'done', says: [{ id: 'checklist-put-by' }] }
  if (reply.kind === 'begin') return said === undefined ? begin(answers, place, desk) : correct(said, place, desk)
  const stage = reply.kind === 'part' ? reply.stage : reply.kind === 'go_on' ? stageAfter(place) : place.stage
  const notYet = notYetSays(reply, place)
  if (notYet) return { kind: 'done', says: notYet }
  const taken = await takeReply(desk, place, reply)
  const goneOn = { ...answers, stage, left: [...left, ...(taken.left ? [taken.left] : [])] }
  return goOn(taken.says, goneOn, desk)
}

/** What is answered of the door, the work or the manner there by somebody who hasn't arrived: nothing of it is kept. */
function notYetSays({ kind }: Reply, { stage, visit }: Place): readonly Say[] | undefined {
  const isAnswer = kind === 'items' || kind === 'instead' || kind === 'none'
  return isAnswer && !isAnswerable(stage, visit)
    ? [{ id: 'checklist-not-there', facts: { stage: stageSay(stage) } }]
    : undefined
}

/** What follows in the order of a visit, whether or not all of this part is answered. */
function stageAfter({ stage, step, checklist }: Place): Place['stage'] {
  if (step.kind === 'stage_over') return step.next ?? stage
  const later = CHECKLIST_STAGES.slice(CHECKLIST_STAGES.indexOf(stage) + 1)
  return later.find((each) => pagesOf(checklist, each).length > 0) ?? stage
}

/** Opened: which visit it is, and where it is gone on with. */
async function begin(answers: Partial<ChecklistAnswers>, place: Place, desk: Desk): Promise<Outcome> {
  const of: readonly Say[] =
    answers.asks === undefined && answers.words !== undefined
      ? [{ id: 'checklist-of', facts: { visit: visitSay(desk, place.visit) } }]
      : []
  return goOn(of, { ...answers, stage: place.stage }, desk)
}

/** 3 带了, while no list is open: a correction of the part of which something was said last; else the list is shown first. */
async function correct(
  said: string,
  { visit, checklist, record, confessed, answers, stage }: Place,
  desk: Desk,
): Promise<Outcome> {
  const last = lastStage(checklist, answers) ?? stage
  const place = placeIn(last, visit, { checklist, record, confessed, answers }, [])
  const page = place.page?.items ?? []
  const named = saidByWords(said, { items: page, all: checklist.items })
  if (named && named.done !== 'all')
    return goOn((await takeReply(desk, place, named)).says, { appointment: visit.appointment.id, stage: last }, desk)
  const items = readItemClauses(said, page.length, { texts: textsOf(page) })
  // 都好了, once the work is reported, is said of the work.
  if (items?.done === 'all' && items.failed.length === 0) {
    const report = await desk.needs.reports.latest(visit)
    if (report && (await isAwaitingCustomer(visit, report, desk.needs)))
      return { kind: 'done', says: [{ id: 'finish-waits', facts: { visit: visitSay(desk, visit) } }] }
  }
  const numbers = items && items.done !== 'all' ? [...items.done, ...items.failed.map(({ item }) => item)] : []
  const isKnown = (number: number) => answers.some(({ itemId }) => itemId === place.page?.items[number - 1]?.id)
  if (!items || numbers.length === 0 || !numbers.every(isKnown))
    return goOn([{ id: 'checklist-see-first' }], { appointment: visit.appointment.id, stage: last }, desk)
  const reply = placedByWords(items, { items: page, all: checklist.items })
  const notYet = notYetSays(reply, place)
  if (notYet) return { kind: 'done', says: notYet }
  const { says } = await takeReply(desk, place, reply)
  return goOn(says, { appointment: visit.appointment.id, stage: last }, desk)
}

/** Asks what comes next, or ends. */
async function goOn(says: readonly Say[], answers: Partial<ChecklistAnswers>, desk: Desk): Promise<Outcome> {
  const place = await placeOf(answers, desk)
  if (!place) return { kind: 'done', says }
  const { step, visit } = place
  if (step.kind === 'stage_over') {
    const over = overSay(place)
    if (!visit.arrivedAt) return { kind: 'done', says: [...says, over, ...atDoorSays(place)] }
    if (step.next === undefined) return { kind: 'done', says: [...says, over, await lastSay(place, desk)] }
    return again([...says, over], answers, 'next', place)
  }
  return again(says, answers, step.kind, place)
}

/** That the items for the door come with the arrival, where there are any. */
const atDoorSays = ({ checklist }: Place): readonly Say[] =>
  pagesOf(checklist, 'at_the_door').length > 0 ? [{ id: 'checklist-at-the-door' }] : []

function again(
  says: readonly Say[],
  { appointment, left }: Partial<ChecklistAnswers>,
  asks: 'items' | 'instead' | 'next',
  { stage, step, visit }: Place,
): Outcome {
  const keep = { appointment, stage, asks, isThere: visit.arrivedAt !== undefined, ...(left && { left }) }
  return { kind: 'again', says, forget: ['reply', 'said', 'words'], keep, prompt: promptOf(step, visit) }
}

/** Whether the visit can be closed as far as the checklist goes, and whether the record has yet to show some of it. */
async function lastSay({ visit, checklist, record }: Place, desk: Desk): Promise<Say> {
  const open = await openForClosing(desk, visit)
  if (open.length > 0) return { id: 'checklist-open', facts: { count: open.length, items: itemsSay(open) } }
  const count = openByRecord(checklist.items, record).length
  return count === 0 ? { id: 'checklist-over' } : { id: 'checklist-over-by-record', facts: { count } }
}

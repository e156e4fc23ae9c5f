import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { isSomebodyExpected } from '#src/domain/visits/awaited.ts'
import { lastClosed } from '#src/domain/visits/closing-on-file.ts'
import { contradictMiss } from '#src/domain/visits/contradict-miss.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { readAbsence } from '#src/language/answers/read-absence.ts'
import { saysAtHomeAndAsks } from '#src/language/answers/says-at-home.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { passOnAtHome, sayAtHome } from './at-home.ts'
import { cameAfterMiss } from './came-after-miss.ts'
import { contradictArrival } from './contradict-arrival.ts'

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 300

const ContradictAnswers = z.object({ words: z.string().optional() })
type ContradictAnswers = z.infer<typeof ContradictAnswers>

/** "我一直在家": the cause of a missed visit is not what we said; a supervisor decides, and they hear by when (AP-4). */
export function contradictDialog(desk: Desk): Dialog<ContradictAnswers> {
  return {
    name: 'contradict',
    answers: ContradictAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: withoutSwearing(text).slice(0, WORDS_CHARACTERS) }),
    questions: [],
    act: ({ words = '' }) => act(words, desk),
  }
}

async function act(words: string, desk: Desk): Promise<Outcome> {
  const { customer } = knownFile(desk.file())
  const atHome =
    (await sayAtHome(words, desk)) ?? (await contradictArrival(words, desk)) ?? (await passOnAtHome(words, desk))
  if (atHome) return { kind: 'done', says: [atHome] }
  // Where is he? I'm at home: of who is to come, and nothing else was missed.
  const isExpected = isSomebodyExpected(desk.file()?.appointments ?? [], desk.now, desk.zone)
  if (isExpected && saysAtHomeAndAsks(words)) return { kind: 'done', says: [], next: { dialog: 'show' } }
  const outcome = await contradictMiss(customer.id, words, `customer:${customer.id}`, desk.needs)
  if (outcome.kind === 'none') {
    // 师傅没来, and nothing was missed: of the visit that is to come today.
    if (!isExpected && readAbsence(words) === 'not_come' && lastClosed(knownFile(desk.file()).closings))
      return { kind: 'done', says: [], next: { dialog: 'denial', answers: { words, isAboutComing: true } } }
    // Is he coming or what, and nothing is agreed at all: that is what they hear.
    const isShown = isExpected || readAbsence(words) === 'whether_coming'
    return { kind: 'done', says: [], next: { dialog: isShown ? 'show' : 'handover' } }
  }
  const facts = { window: desk.windowFact(outcome.visit.appointment.window) }
  const { id, window } = outcome.visit.appointment
  const isThere = outcome.kind === 'ours' && cameAfterMiss(desk).includes(id)
  if (isThere) return { kind: 'done', says: [{ id: 'contradict-ours-there', facts }] }
  if (outcome.kind !== 'noted') return { kind: 'done', says: [{ id: `contradict-${outcome.kind}`, facts }] }
  const { dueAt } = await desk.openTicket({
    kind: 'miss_contradicted',
    severity: 'major',
    description: 'The customer contradicts the cause of a missed visit',
    context: {
      words,
      cause: outcome.cause,
      judgedBy: outcome.judgedBy,
      appointment: id,
      opens: window.opensAt.toISO(),
    },
  })
  const due = (dueAt ?? desk.now).setZone(desk.zone)
  const by = { day: { on: due.toISODate() ?? '' }, time: due.toFormat('HH:mm') }
  return { kind: 'done', says: [{ id: 'contradict-noted', facts: { ...facts, ...by } }] }
}

const JudgedAnswers = z.object({
  appointment: z.string().optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** What it was judged to be, where that is not what was told before. */
  cause: z.enum(MISS_CAUSES).optional(),
})
type JudgedAnswers = z.infer<typeof JudgedAnswers>

/** The supervisor has looked into it, and the cause stays: the customer hears so, and may ask for a person. */
export function missJudgedDialog(desk: Desk): Dialog<JudgedAnswers> {
  const factsOf = ({ kind, opens = '', closes = '', cause }: Partial<JudgedAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
    window: desk.windowFact(keptWindow({ opens, closes })),
    cause: cause ? { id: `miss-reason-${cause.replace('_', '-')}` } : { id: 'miss-reason-same' },
  })
  return {
    name: 'miss-judged',
    answers: JudgedAnswers,
    asText: (answers) => ({ id: 'miss-judged-text', facts: factsOf(answers) }),
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [{ id: 'miss-judged-say', facts: factsOf(answers) }] }),
  }
}

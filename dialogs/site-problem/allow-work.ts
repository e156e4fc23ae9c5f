import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { allowWork } from '#src/domain/visits/answer-problem.ts'
import { isSaidLate } from '#src/domain/visits/said.ts'
import { ALLOWANCES, decideAllowance, problemsOf, type SiteProblem } from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { allowedKindsIn, readAllowance } from '#src/language/answers/read-allowance.ts'
import { allowanceKindsIn, type SaidAllowanceKind } from '#src/language/answers/read-site-problem.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { idOf } from './problem-say.ts'

const AllowanceKind = z.enum(['other_rooms', 'drilling', 'furniture', 'others_equipment'])

const AllowAnswers = z.object({
  appointment: z.string().optional(),
  problemId: z.string().optional(),
  answer: z.enum(ALLOWANCES).optional(),
  words: z.string().optional(),
  /** What a customer names who comes back to it unasked. */
  kinds: z.array(AllowanceKind).optional(),
})
type AllowAnswers = z.infer<typeof AllowAnswers>

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 300

/** The customer is asked whether the installer may enter another room, drill, or move things: nothing is done before their own yes (DS-6). */
export function allowWorkDialog(desk: Desk): Dialog<AllowAnswers> {
  return {
    name: 'allow-work',
    answers: AllowAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    async cannotOpen(answers) {
      if (await openOf(answers, desk)) return undefined
      // Words for whoever comes, where nobody has asked for anything.
      const isAsked = answers.problemId !== undefined || answers.words === undefined
      return { kind: 'done', says: [], ...(!isAsked && { next: { dialog: 'note', answers: { text: answers.words } } }) }
    },
    begin: (heard) => told(heard, isSaidLate(saidAsWritten(desk))),
    asText: (_, link) => ({ id: 'allow-work-text', facts: { name: calledSay(knownFile(desk.file()).customer), link } }),
    questions: [
      {
        id: 'answer',
        async ask(answers) {
          const open = await openOf(answers, desk)
          if (!open) return { ask: { id: 'allow-work-over' } }
          const facts = { what: { id: `allow-work-${idOf(open.problem.kind)}` }, words: open.problem.words }
          return {
            ask: { id: 'allow-work-ask', facts },
            choices: yesOrNoChoices({ id: 'allow-work-yes' }, { id: 'allow-work-no' }),
          }
        },
        hint: () => ({ id: 'allow-work-hint' }),
        read: (heard, answers) => read(heard, answers, desk),
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 可以打孔, 不要挪家具了: said unasked, it answers what it names. */
function told({ text }: Heard, isLate: boolean): Partial<AllowAnswers> {
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  const kinds = [...allowedKindsIn(text)]
  if (kinds.length === 0) return { words }
  const answer = readAllowance(text, kinds)
  // What waited for the network may be older than the question: it is asked.
  return { words, kinds, ...(answer && !isLate && { answer }) }
}

/** 可以，但别打孔: yes, and no more than that. What names another question that is open answers that one. */
async function read({ text, chosen }: Heard, answers: Partial<AllowAnswers>, desk: Desk) {
  const open = await openOf(answers, desk)
  const isPicked = chosen?.isLoose === false
  if (isPicked) return answered({ answer: chosen.value === true ? 'yes' : 'no', words: '' })
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  const answer = open && readAllowance(text, kindsOf(open.problem))
  if (answer) return answered({ answer, words })
  const named = allowanceKindsIn(text)
  const other = (await waiting(desk)).find(({ problem }) => isNamed(problem, named))
  const about = other && readAllowance(text, named)
  return other && about
    ? answered({ appointment: other.visit.appointment.id, problemId: other.problem.id, answer: about, words })
    : ({ kind: 'unclear' } as const)
}

const answered = (answers: Partial<AllowAnswers>) => ({ kind: 'answers', answers }) as const

/** What it was reported as, and what its words name besides. */
function kindsOf({ kind, words }: SiteProblem): readonly SaidAllowanceKind[] {
  const reported = AllowanceKind.safeParse(kind).data
  return [...(reported ? [reported] : []), ...allowanceKindsIn(words)]
}

const isNamed = (problem: SiteProblem, kinds: readonly SaidAllowanceKind[]): boolean =>
  kindsOf(problem).some((kind) => kinds.includes(kind))

/** What is asked, or what the customer may still change their mind about; `problemId` left out: what they name, else what waits for them, else the last. */
async function openOf({ problemId, kinds, ...about }: Partial<AllowAnswers>, desk: Desk) {
  const all = await problemsAt(desk, about)
  const meant = all.filter(({ problem }) =>
    problemId === undefined ? kinds === undefined || isNamed(problem, kinds) : problem.id === problemId,
  )
  const open = meant.filter(({ visit, problem }) => isOpen(visit, problem, problemId !== undefined))
  return open.find(({ problem }) => problem.status === 'asked') ?? open.at(-1)
}

/** Each question that still waits for its own answer, the first that was asked first. */
async function waiting(desk: Desk) {
  return (await problemsAt(desk, {})).filter(({ visit, problem }) => isOpen(visit, problem, true))
}

/** What was asked for at the customer's visits, or at one of them. */
async function problemsAt(desk: Desk, { appointment }: Partial<AllowAnswers>) {
  const ids = appointment === undefined ? (desk.file()?.appointments ?? []).map(({ id }) => id) : [appointment]
  const visits = await Promise.all(ids.map((id) => lockOwnVisit(desk, id)))
  const found = await Promise.all(
    visits.map(async (visit) => {
      const problems = visit ? problemsOf(await desk.needs.visitSteps.list(visit)) : []
      return visit ? problems.map((problem) => ({ visit, problem })) : []
    }),
  )
  return found.flat()
}

/** What has been answered is not asked again by itself. */
function isOpen(visit: Visit, problem: SiteProblem, isToldUnasked: boolean): boolean {
  const actor = `customer:${visit.customer.id}` as const
  const isAnswerable = decideAllowance(visit, problem, { answer: 'but', actor }) === 'answered'
  return isAnswerable && (problem.status === 'asked' || !isToldUnasked)
}

async function act({ answer = 'no', words = '', ...about }: Partial<AllowAnswers>, desk: Desk): Promise<Outcome> {
  const open = await openOf(about, desk)
  if (!open) return { kind: 'done', says: [{ id: 'allow-work-over' }] }
  const { visit, problem } = open
  const given = { problemId: problem.id, answer, words, actor: desk.actor() }
  const { channel, person } = desk.needs
  const outcome = await allowWork(visit, { ...given, channel, person, at: desk.saidAt }, desk.needs)
  if (outcome === 'not_own_device') return { kind: 'done', says: [{ id: 'borrowed-agree' }] }
  const isCounted = outcome === 'answered' || outcome === 'again'
  const says = [{ id: isCounted ? `allow-work-said-${answer}` : 'allow-work-over', facts: { words } }]
  const [next] = await waiting(desk)
  if (!next) return { kind: 'done', says }
  const answers = { appointment: next.visit.appointment.id, problemId: next.problem.id }
  return { kind: 'done', says, next: { dialog: 'allow-work', answers } }
}

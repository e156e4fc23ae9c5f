import { z } from 'zod'
import { type Dialog, type Outcome, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { allowWork } from '#src/domain/visits/answer-problem.ts'
import {
  ALLOWANCES,
  type Allowance,
  decideAllowance,
  problemsOf,
  type SiteProblem,
} from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { hasCondition } from '#src/language/answers/read-site-problem.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { idOf } from './problem-say.ts'

const AllowAnswers = z.object({
  appointment: z.string().optional(),
  problemId: z.string().optional(),
  answer: z.enum(ALLOWANCES).optional(),
  words: z.string().optional(),
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
    begin: ({ text }) => ({ words: text.slice(0, WORDS_CHARACTERS) }),
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
        read: readAllowance,
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 可以，但别打孔: yes, and no more than that. */
function readAllowance(heard: Heard) {
  const reading = yesOrNoReading('isAllowed', heard)
  const isPicked = heard.chosen?.isLoose === false
  const agrees = /(?:可以|同意|行|好)/.test(heard.text) || /\b(?:yes|ok|okay|sure|fine)\b/i.test(heard.text)
  const isConditional = !isPicked && hasCondition(heard.text) && agrees && heard.yesNo !== 'no'
  const words = isPicked ? '' : heard.text.trim().slice(0, WORDS_CHARACTERS)
  if (isConditional) return { kind: 'answers', answers: { answer: 'but' as const, words } } as const
  if (reading.kind !== 'answers') return { kind: 'unclear' } as const
  const answer: Allowance = reading.answers.isAllowed ? 'yes' : 'no'
  return { kind: 'answers', answers: { answer, words } } as const
}

/** What is asked, or what the customer may still change their mind about; `problemId` left out: the last of a visit of theirs in work. */
async function openOf({ appointment, problemId }: Partial<AllowAnswers>, desk: Desk) {
  const ids = appointment === undefined ? (desk.file()?.appointments ?? []).map(({ id }) => id) : [appointment]
  for (const id of ids) {
    const visit = await lockOwnVisit(desk, id)
    const problems = visit ? problemsOf(await desk.needs.visitSteps.list(visit)) : []
    const problem = problems.findLast((one) => problemId === undefined || one.id === problemId)
    if (visit && problem && isOpen(visit, problem, problemId !== undefined)) return { visit, problem }
  }
  return undefined
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
  if (outcome === 'not_own_device') return { kind: 'done', says: [{ id: 'own-phone-agree' }] }
  const isCounted = outcome === 'answered' || outcome === 'again'
  return { kind: 'done', says: [{ id: isCounted ? `allow-work-said-${answer}` : 'allow-work-over', facts: { words } }] }
}

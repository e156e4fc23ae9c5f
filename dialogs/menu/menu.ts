import { z } from 'zod'
import type { Dialog, Reading } from '#src/conversation/dialog.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import type { Intent } from '#src/language/intent/intents.ts'
import { ClarifyAnswers } from '../clarify/clarify.ts'
import type { Desk } from '../desk.ts'
import { handler, visitsFor } from '../handle/handle-answers.ts'
import { visitsInWork } from '../visits-in-work.ts'
import { visitsAhead } from '../which-visit.ts'
import { calledSay } from './called.ts'

const MenuAnswers = z.object({
  wish: z.string().optional(),
  /** A name, a number, an area that one of staff wrote: what a visit is looked up by. */
  words: z.string().optional(),
  /** How it is put: after words that were not understood, or without a greeting; left out: with one. */
  tone: z.enum(['unsure', 'plain']).optional(),
  /** What the model made of those words, and what they had meant, as is picked here. */
  guess: ClarifyAnswers.pick({ text: true, asked: true, top: true, decision: true }).optional(),
  meant: z.string().optional(),
})
type MenuAnswers = z.infer<typeof MenuAnswers>

const WISHES = {
  customer: ['book', 'show', 'move', 'cancel', 'handover'],
  installer: ['set-out', 'at-the-door', 'late', 'give-up', 'handover'],
  staff: ['queue', 'handle', 'handover'],
} as const

const TONES = { unsure: { id: 'menu-unsure' }, plain: { id: 'menu-plain' } } as const

/** Greeting and help (CT-1): who speaks, and what can be done here. Gives way to whatever is said. */
export function menuDialog(desk: Desk): Dialog<MenuAnswers> {
  return {
    name: 'menu',
    answers: MenuAnswers,
    isMenu: true,
    begin: ({ text }) => (desk.role === 'staff' ? { words: text } : {}),
    questions: [
      {
        id: 'wish',
        recall: ({ words }) => lookedUp(words, desk),
        ask: async ({ tone }) => ({
          ask: tone && !isUnbound(desk) ? TONES[tone] : welcome(desk),
          choices: await choicesFor(desk),
        }),
        hint: () => ({ id: 'menu-unsure' }),
        again: () => ({ id: 'menu-again' }),
        async read({ chosen, text, purpose }) {
          if (typeof chosen?.value === 'string') return { kind: 'answers', answers: picked(chosen.value) }
          const isOnlyNamed = desk.role === 'staff' && purpose.purpose === undefined
          return await lookedUp(isOnlyNamed ? text : undefined, desk)
        },
      },
    ],
    async act({ wish = 'handover', words }) {
      return { kind: 'done', says: [], next: { dialog: wish, ...(words !== undefined && { answers: { words } }) } }
    },
  }
}

const picked = (wish: string): Partial<MenuAnswers> => {
  const meant = MEANT[wish]
  return { wish, ...(meant && { meant }) }
}

/** What somebody had meant who picks this. */
const MEANT: Readonly<Record<string, Intent>> = {
  ...{ book: 'book_visit', show: 'query_appointment', move: 'reschedule', cancel: 'cancel', handover: 'human_agent' },
  ...{ 'set-out': 'departed', late: 'delay', 'give-up': 'cannot_make_it', 'my-day': 'today_visits' },
  ...{ checklist: 'checklist_request', finish: 'finish_work', 'site-problem': 'report_problem' },
}

/** Nobody is offered what they may not do: an agent changes no visit. */
async function choicesFor(desk: Desk): Promise<readonly Choice[]> {
  if (desk.role === 'installer') return (await wishesOfVisit(desk)).map(choiceOf)
  const mayHandle = desk.role === 'staff' && (await handler(desk)) !== undefined
  return WISHES[desk.role].filter((wish) => wish !== 'handle' || mayHandle).map(choiceOf)
}

const choiceOf = (wish: string): Choice => ({ value: wish, label: { id: `menu-${wish}` } })

/** What an installer can do next follows the visit: before the door, in work, and once the work is reported. */
async function wishesOfVisit(desk: Desk): Promise<readonly string[]> {
  const last = visitUnderWay(await visitsInWork(desk))
  const isAhead = (await visitsAhead(desk)).some(({ setOutAt }) => setOutAt !== undefined)
  if (!last || isAhead) return WISHES.installer
  const isReported = (await desk.needs.reports.latest(last)) !== undefined
  return isReported
    ? ['unsigned', 'finish', 'my-day', 'set-out', 'handover']
    : ['checklist', 'finish', 'site-problem', 'extra', 'handover']
}

/** 胡秀英, 0001: words of one of staff that name a visit, and say nothing else. */
async function lookedUp(words: string | undefined, desk: Desk): Promise<Reading<MenuAnswers>> {
  const isVisit = words !== undefined && (await visitsFor(words, desk)).length > 0
  return isVisit ? { kind: 'answers', answers: { wish: 'handle', words } } : { kind: 'unclear' }
}

function welcome(desk: Desk): Say {
  if (desk.role !== 'customer') return { id: 'menu-colleague' }
  const file = desk.file()
  if (isUnbound(desk)) return { id: 'menu-unbound' }
  return file ? { id: 'menu-welcome-known', facts: { name: calledSay(file.customer) } } : { id: 'menu-welcome' }
}

/** An installer who is none any more hears whom to ask, and nothing else of what was (I10). */
const isUnbound = (desk: Desk): boolean => desk.role === 'customer' && desk.needs.wasBound === true && !desk.file()

import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { answerable } from '#src/domain/tickets/answerable.ts'
import { frontPage } from '#src/domain/tickets/front-page.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { asksForMore } from '#src/language/answers/asks-for-more.ts'
import { unassignedSays } from '../agenda/unassigned.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { matterSay, readAbout } from './matter-say.ts'

const QueueAnswers = z.object({
  ticket: z.string().optional(),
  /** Which page is shown; 0 has what needs somebody now. */
  page: z.number().optional(),
})
type QueueAnswers = z.infer<typeof QueueAnswers>

/** How many matters are shown at once. */
const SHOWN = 8
const MORE = 'more'

/** What waits for one of staff, most urgent first (I10). */
export async function mattersOf(desk: Desk): Promise<readonly Ticket[]> {
  const member = await staffMember(desk)
  return member ? answerable(await desk.needs.tickets.listOpen(member.areas), member, desk.now) : []
}

/** The only matter of the one who is named, on whatever page it stands. */
async function matterOf(name: string, desk: Desk): Promise<string | undefined> {
  const matters = await mattersOf(desk)
  const { contactOf } = await readAbout(matters, desk)
  const [only, ...others] = matters.filter((matter) => contactOf(matter)?.name === name)
  return others.length === 0 ? only?.id : undefined
}

/** One page of what waits: what needs somebody now, then the rest; behind the last of them it begins again. */
async function pageOf(page: number, desk: Desk) {
  const matters = await mattersOf(desk)
  const { first, rest } = frontPage(matters, SHOWN, desk.now)
  const from = (page - 1) * SHOWN
  const isFirst = page < 1 || from >= rest.length
  const shown = isFirst ? first : rest.slice(from, from + SHOWN)
  const left = isFirst ? rest.length : Math.max(rest.length - from - SHOWN, 0)
  return { count: matters.length, shown, left, isFirst }
}

/** The question, with the visits that nobody is assigned to where there are any. */
function askSay(count: number, unassigned: readonly Say[]): Say {
  if (unassigned.length === 0) return { id: 'queue-ask', facts: { count } }
  const lines = unassigned.reduceRight((rest, line) => ({ id: 'queue-line-and-rest', facts: { line, rest } }))
  return { id: 'queue-ask-unassigned', facts: { count, unassigned: lines } }
}

/** 待办: what needs me now. */
export function queueDialog(desk: Desk): Dialog<QueueAnswers> {
  return {
    name: 'queue',
    answers: QueueAnswers,
    isMenu: true,
    // 待办 again: from the first page on.
    begin: ({ text }) => ({ page: asksForMore(text) ? 1 : 0 }),
    async cannotOpen() {
      if ((await mattersOf(desk)).length > 0) return undefined
      const unassigned = await unassignedSays(desk)
      return {
        kind: 'done',
        says: [{ id: unassigned.length > 0 ? 'queue-only-unassigned' : 'queue-empty' }, ...unassigned],
      }
    },
    questions: [
      {
        id: 'ticket',
        async ask({ page = 0 }) {
          const { count, shown, left, isFirst } = await pageOf(page, desk)
          const about = await readAbout(shown, desk)
          const choices = shown.map((matter): Choice => ({ value: matter.id, label: matterSay(desk, matter, about) }))
          const unassigned = isFirst ? await unassignedSays(desk) : []
          const more: Choice = { value: MORE, label: { id: 'queue-more', facts: { count: left } } }
          return {
            ask: askSay(count, unassigned),
            choices: [...choices, ...(left > 0 ? [more] : [])],
          }
        },
        hint: () => ({ id: 'queue-hint' }),
        async read({ chosen, text }, { page = 0 }) {
          if (chosen?.value === MORE || asksForMore(text)) return { kind: 'answers', answers: { page: page + 1 } }
          const ticket = typeof chosen?.value === 'string' ? chosen.value : await matterOf(text.trim(), desk)
          return ticket === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { ticket } }
        },
      },
    ],
    act: async ({ ticket }) => ({ kind: 'done', says: [], next: { dialog: 'matter', answers: { ticket } } }),
  }
}

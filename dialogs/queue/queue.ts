import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { answerable } from '#src/domain/tickets/answerable.ts'
import type { StaffMember } from '#src/domain/tickets/staff.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { unassignedSays } from '../agenda/unassigned.ts'
import { colleagueId, type Desk, roleOf } from '../desk.ts'
import { workSay } from '../visit-kind.ts'

const QueueAnswers = z.object({
  ticket: z.string().optional(),
  /** How many matters have been passed over to see further ones. */
  passed: z.number().optional(),
})
type QueueAnswers = z.infer<typeof QueueAnswers>

/** How many matters are shown at once. */
const SHOWN = 8
const MORE: Choice = { value: 'more', label: { id: 'queue-more' } }
const ASKS_FOR_MORE = /^\s*(?:更多|还有呢?|下一页|后面的?|more|next)\s*$/i

/** The one of staff who writes; undefined for somebody who is not on file. */
export async function staffMember(desk: Desk): Promise<StaffMember | undefined> {
  return await desk.needs.staff.find(colleagueId(desk))
}

/** What waits for one of staff, most urgent first (I10). */
export async function mattersOf(desk: Desk): Promise<readonly Ticket[]> {
  const member = await staffMember(desk)
  return member ? answerable(await desk.needs.tickets.listOpen(member.areas), member, desk.now) : []
}

/** Whom a matter is about: the customer, or the colleague who asks. */
export async function contactOf(
  desk: Desk,
  { customerId, person }: Ticket,
): Promise<{ readonly name: string; readonly phone: string; readonly address?: string } | undefined> {
  if (customerId !== undefined) return await desk.needs.customers.find(customerId)
  return person === undefined ? undefined : await desk.needs.staff.contactOf(person.slice('dl_'.length))
}

/** A matter in one line: what, whose, about which work, by when. */
export async function matterSay(desk: Desk, ticket: Ticket): Promise<Say> {
  const { kind, dueAt, person, workOrderId } = ticket
  const order = workOrderId === undefined ? undefined : await desk.needs.orders.find(workOrderId)
  const name = (await contactOf(desk, ticket))?.name ?? '–'
  const isColleagues = kind === 'handover' && person !== undefined && roleOf(person) !== 'customer'
  const due = dueAt?.setZone(desk.zone)
  return {
    id: due ? 'matter-line-due' : 'matter-line',
    facts: {
      ...{ kind: { id: isColleagues ? 'matter-kind-handover-colleague' : `matter-kind-${kind}` }, name },
      about: order ? { id: 'matter-line-work', facts: { work: workSay(order) } } : '',
      ...(due && { due: due.toFormat('MM-dd HH:mm'), late: due <= desk.now ? 1 : 0 }),
    },
  }
}

/** The only matter of the one who is named, on whatever page it stands. */
async function matterOf(name: string, desk: Desk): Promise<string | undefined> {
  const matters = await mattersOf(desk)
  const names = await Promise.all(matters.map(async (matter) => (await contactOf(desk, matter))?.name))
  const [only, ...others] = matters.filter((_, at) => names[at] === name)
  return others.length === 0 ? only?.id : undefined
}

/** 待办: what needs me now. */
export function queueDialog(desk: Desk): Dialog<QueueAnswers> {
  return {
    name: 'queue',
    answers: QueueAnswers,
    isMenu: true,
    // 待办 again: from the first page on.
    begin: () => ({ passed: 0 }),
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
        async ask({ passed = 0 }) {
          const matters = await mattersOf(desk)
          // Behind the last of them it begins again.
          const from = passed < matters.length ? passed : 0
          const shown = matters.slice(from, from + SHOWN)
          const labels = await Promise.all(shown.map((matter) => matterSay(desk, matter)))
          const choices = shown.map(({ id }, at) => ({ value: id, label: labels[at] ?? { id: 'queue-hint' } }))
          const unassigned = (await unassignedSays(desk)).length
          const isMore = matters.length > from + SHOWN
          return {
            ask: {
              id: 'queue-ask',
              facts: {
                count: matters.length,
                unassigned: unassigned > 0 ? { id: 'queue-unassigned', facts: { count: unassigned } } : '',
              },
            },
            choices: [...choices, ...(isMore ? [MORE] : [])],
          }
        },
        hint: () => ({ id: 'queue-hint' }),
        async read({ chosen, text }, { passed = 0 }) {
          if (chosen?.value === MORE.value || ASKS_FOR_MORE.test(text))
            return { kind: 'answers', answers: { passed: passed + SHOWN } }
          const ticket = typeof chosen?.value === 'string' ? chosen.value : await matterOf(text.trim(), desk)
          return ticket === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { ticket } }
        },
      },
    ],
    act: async ({ ticket }) => ({ kind: 'done', says: [], next: { dialog: 'matter', answers: { ticket } } }),
  }
}

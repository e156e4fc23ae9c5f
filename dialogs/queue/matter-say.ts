import type { Say } from '#src/conversation/say.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { workSay } from '../visit-kind.ts'
import { colleagueId, roleOf, type Writer } from '../writer.ts'

/** Whom a matter is about: the customer, or the colleague who asks. */
interface Contact {
  readonly name: string
  readonly phone: string
  readonly address?: string
}

/** What is on file about matters. */
interface About {
  readonly orderOf: (matter: Ticket) => WorkOrder | undefined
  readonly contactOf: (matter: Ticket) => Contact | undefined
  /** Who wrote it, as the channel knows them and as they were bound then. */
  readonly writerOf: (matter: Ticket) => Writer | undefined
}

/** Reads what lines about matters say, for all of them at once. */
export async function readAbout(matters: readonly Ticket[], desk: Desk): Promise<About> {
  const { orders, customers, staff } = desk.needs
  const writers = await writersOf(matters, desk)
  const writerOf = ({ id }: Ticket) => writers.get(id)
  const colleagueOf = (matter: Ticket) => {
    const writer = matter.customerId === undefined ? writerOf(matter) : undefined
    return writer && colleagueId({ needs: writer })
  }
  const orderOf = byId(await orders.listByIds(known(matters.map(({ workOrderId }) => workOrderId))))
  const customerOf = byId(await customers.listByIds(known(matters.map(({ customerId }) => customerId))))
  const contactOf = byId<Contact & { readonly id: string }>(await staff.listContacts(known(matters.map(colleagueOf))))
  return {
    writerOf,
    orderOf: ({ workOrderId }) => orderOf(workOrderId),
    contactOf: (matter) =>
      matter.customerId === undefined ? contactOf(colleagueOf(matter)) : customerOf(matter.customerId),
  }
}

async function writersOf(
  matters: readonly Ticket[],
  { needs: { bindings } }: Desk,
): Promise<ReadonlyMap<string, Writer>> {
  const written = matters.flatMap(({ id, channel, person, createdAt: at }) =>
    channel === undefined || person === undefined ? [] : [{ id, channel, person, at }],
  )
  const bound = await bindings.listInstallersOf(written)
  return new Map(written.map(({ id, channel, person }, place) => [id, { channel, person, boundTo: bound[place] }]))
}

const known = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
]

function byId<One extends { readonly id: string }>(all: readonly One[]): (id: string | undefined) => One | undefined {
  const found = new Map(all.map((one) => [one.id, one]))
  return (id) => (id === undefined ? undefined : found.get(id))
}

/** A matter in one line: what, whose, about which work, by when. */
export function matterSay(desk: Desk, matter: Ticket, about: About): Say {
  const order = about.orderOf(matter)
  const due = matter.dueAt?.setZone(desk.zone)
  return {
    id: due ? 'matter-line-due' : 'matter-line',
    facts: {
      ...{ kind: { id: kindId(matter, about.writerOf(matter)) }, name: about.contactOf(matter)?.name ?? '–' },
      about: order ? { id: 'matter-line-work', facts: { work: workSay(order) } } : '',
      ...(due && { due: due.toFormat('MM-dd HH:mm'), late: due <= desk.now ? 1 : 0 }),
    },
  }
}

/** A talk is a colleague's, or of a danger, where it is no customer's common wish for a person. */
function kindId({ kind, context }: Ticket, writer: Writer | undefined): string {
  if (context.reason === 'danger') return 'matter-kind-handover-danger'
  if (context.reason === 'address') return 'matter-kind-handover-address'
  if (context.isRefusal === true) return 'matter-kind-refused'
  const isColleagues = kind === 'handover' && writer !== undefined && roleOf(writer) !== 'customer'
  return isColleagues ? 'matter-kind-handover-colleague' : `matter-kind-${kind}`
}

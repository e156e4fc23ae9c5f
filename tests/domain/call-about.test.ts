import { describe, expect, it } from 'vitest'
import { callAbout } from '#src/domain/tickets/call-about.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { anOrder, NOW, ZONE } from '../contracts/small-district.ts'

const order = anOrder()
const waiting = { order, customer: { name: '胡军', salutation: undefined, area: '驿城东', phone: '19900000001' } }
const made = () => callAbout(waiting, [], NOW, ZONE)

describe('a call about an order', () => {
  it('is the one that is on the list', () => {
    const listed: Ticket = { ...made(), id: 'tkt_listed' }
    expect(callAbout(waiting, [listed], NOW, ZONE)).toBe(listed)
  })

  it('is a new one of its area beside those of others and other matters', () => {
    const others: Ticket[] = [
      { ...made(), workOrderId: 'wo_other' },
      { ...made(), kind: 'time_request' },
    ]
    const call = callAbout(waiting, others, NOW, ZONE)
    expect(call).toMatchObject({
      kind: 'call_task',
      workOrderId: order.id,
      area: '驿城东',
      context: { reason: 'called' },
    })
    expect(others.map(({ id }) => id)).not.toContain(call.id)
    expect(call.dueAt && call.dueAt > NOW).toBe(true)
  })
})

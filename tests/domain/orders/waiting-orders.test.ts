import { describe, expect, it } from 'vitest'
import { waitingOrders } from '#src/domain/orders/waiting-orders.ts'
import { anAppointment, anOrder, NOW } from '../../contracts/small-district.ts'

describe('orders that wait for a visit', () => {
  it('are those that no confirmed appointment is for', () => {
    const orders = [anOrder(), anOrder(), anOrder(), anOrder({ status: 'done' })]
    const appointments = (['confirmed', 'initialized', 'cancelled'] as const).map((status, index) =>
      anAppointment({ status, workOrderId: orders[index]?.id }),
    )
    expect(waitingOrders(orders, appointments)).toEqual([orders[1], orders[2]])
  })

  it('are of the kind that is asked for', () => {
    const [repair, install] = [anOrder(), anOrder({ kind: 'install' })]
    expect(waitingOrders([repair, install], [], 'install')).toEqual([install])
  })

  it('begin with the one due first, and end with those without a limit as they came in', () => {
    const later = anOrder({ dueAt: undefined, receivedAt: NOW.plus({ minutes: 1 }) })
    const [undue, due, dueFirst] = [anOrder({ dueAt: undefined }), anOrder(), anOrder({ dueAt: NOW })]
    expect(waitingOrders([later, undue, due, dueFirst], [])).toEqual([dueFirst, due, undue, later])
  })
})

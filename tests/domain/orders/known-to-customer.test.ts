import { describe, expect, it } from 'vitest'
import { isKnownToCustomer, type OrderNews } from '#src/domain/orders/known-to-customer.ts'

const NOTHING: OrderNews = { isTold: false, hasHadVisit: false, calls: [], openedBy: 'back_office' }

describe('an order', () => {
  it.each<Partial<OrderNews>>([
    { isTold: true },
    { hasHadVisit: true },
    { openedBy: 'customer:cus_1' },
    { calls: ['reached'] },
    { calls: ['wrong_number', 'done'] },
    { calls: ['agreed'] },
    { calls: ['unwanted'] },
  ])('is known to its customer after %j', (news) => {
    expect(isKnownToCustomer({ ...NOTHING, ...news })).toBe(true)
  })

  it.each<Partial<OrderNews>>([{}, { calls: ['wrong_number', 'settled'] }, { openedBy: undefined }])(
    'is not known to its customer after %j',
    (news) => {
      expect(isKnownToCustomer({ ...NOTHING, ...news })).toBe(false)
    },
  )
})

import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ExtraWork } from '#src/domain/visits/extra-work.ts'
import { isUnagreed } from '#src/domain/visits/reported-extra.ts'
import type { TariffItem } from '#src/domain/visits/tariff.ts'

const socket: TariffItem = {
  ...{ id: 'socket', name: { 'zh-CN': '面板', en: 'socket' }, unit: { 'zh-CN': '个', en: 'pc' }, priceFen: 5000 },
  words: [],
}
const cable: TariffItem = { ...socket, id: 'cable', unit: { 'zh-CN': '米', en: 'm' } }

const extra = (item: TariffItem, status: ExtraWork['status'], quantity = 1): ExtraWork => ({
  ...{ id: 'ext_00000001', appointmentId: 'apt_00000001', itemId: item.id, name: item.name, unit: item.unit },
  ...{ unitPriceFen: item.priceFen, quantity, status, proposedBy: 'installer:dl_ins_01', isReported: false },
  proposedAt: DateTime.fromISO('2026-11-24T06:10:00Z'),
})

describe('work that a report tells of', () => {
  it('is unagreed where it is added without a yes', () => {
    expect(isUnagreed({ item: socket, isAdded: true, quantity: 1 }, [])).toBe(true)
    expect(isUnagreed({ item: socket, isAdded: true, quantity: undefined }, [extra(socket, 'proposed')])).toBe(true)
    expect(isUnagreed({ item: socket, isAdded: true, quantity: 1 }, [extra(cable, 'agreed')])).toBe(true)
  })

  it('is agreed up to the number that the customer said yes to', () => {
    const agreed = [extra(cable, 'agreed', 10)]
    expect(isUnagreed({ item: cable, isAdded: true, quantity: 10 }, agreed)).toBe(false)
    expect(isUnagreed({ item: cable, isAdded: true, quantity: undefined }, agreed)).toBe(false)
    expect(isUnagreed({ item: cable, isAdded: true, quantity: 12 }, agreed)).toBe(true)
  })

  it('is unagreed where it was refused, though it is told as nothing additional', () => {
    expect(isUnagreed({ item: socket, isAdded: false, quantity: undefined }, [extra(socket, 'declined')])).toBe(true)
    expect(isUnagreed({ item: socket, isAdded: false, quantity: undefined }, [])).toBe(false)
    expect(isUnagreed({ item: cable, isAdded: false, quantity: undefined }, [extra(cable, 'declined')])).toBe(false)
  })
})

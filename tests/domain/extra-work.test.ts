import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { decideExtraAnswer, type ExtraWork, proposeExtra } from '#src/domain/visits/extra-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const visit = {
  appointment: { id: 'apt_1', installerId: 'ins_1', status: 'confirmed' },
  ...{ customer: { id: 'cus_1' }, arrivedAt: NOW },
} as unknown as Visit
const proposed = { status: 'proposed', isReported: false } as ExtraWork

describe('additional work', () => {
  it('is agreed to by the visit’s own customer alone (DS-4)', () => {
    expect(decideExtraAnswer(proposed, visit, true, 'customer:cus_1')).toBe('answered')
    for (const actor of ['customer:cus_2', 'installer:ins_1', 'staff:stf_1', 'system'] as const)
      expect(decideExtraAnswer(proposed, visit, true, actor)).toBe('not_theirs')
  })

  it('costs what the tariff says, whoever proposes it (DS-4)', async () => {
    const kept: { unitPriceFen: number }[] = []
    const item = {
      id: 'cable',
      name: { 'zh-CN': '网线', en: 'cable' },
      unit: { 'zh-CN': '米', en: 'm' },
      priceFen: 300,
      words: [],
    }
    const needs = {
      extras: {
        list: async () => [],
        insert: async (_: unknown, extra: { unitPriceFen: number }) => void kept.push(extra),
      },
      ...{ notices: { put: async () => {} }, clock: { now: () => NOW } },
    }
    await proposeExtra({ visit, item, quantity: 2, actor: 'installer:ins_1' }, needs as never)
    expect(kept).toMatchObject([{ unitPriceFen: 300, quantity: 2, status: 'proposed' }])
  })

  it('is put to the customer once what waits for their answer is answered', async () => {
    const asked: unknown[] = []
    const waiting = { ...proposed, itemId: 'socket', quantity: 1 }
    const item = { id: 'cable', name: {}, unit: {}, priceFen: 300, words: [] } as never
    const needs = (list: readonly unknown[]) => ({
      extras: { list: async () => list, insert: async () => {} },
      ...{ notices: { put: async (notices: unknown[]) => void asked.push(...notices) }, clock: { now: () => NOW } },
    })
    const propose = (list: readonly unknown[]) =>
      proposeExtra({ visit, item, quantity: 2, actor: 'installer:ins_1' }, needs(list) as never)
    expect(await propose([waiting])).toMatchObject({ kind: 'queued' })
    expect(asked).toHaveLength(0)
    expect(await propose([{ ...waiting, status: 'agreed' }])).toMatchObject({ kind: 'proposed' })
    expect(asked).toHaveLength(1)
  })
})

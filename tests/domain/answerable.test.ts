import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { ANSWERED_BY, HURTS_FIRST, SUPERVISORS_ALONE } from '#src/domain/norms/staff-norms.ts'
import { answerable, isDecidedByStaff, mayAnswer } from '#src/domain/tickets/answerable.ts'
import { frontPage } from '#src/domain/tickets/front-page.ts'
import type { StaffMember, StaffRole } from '#src/domain/tickets/staff.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const member = (role: StaffRole, areas = ['驿城东']): StaffMember => ({ id: 'stf_1', name: '马班长', role, areas })
const ticket = (kind: Ticket['kind'], changes: Partial<Ticket> = {}): Ticket => ({
  ...{ id: `tkt_${kind}`, kind, customerId: 'cus_1', channel: undefined, person: undefined, status: 'acknowledged' },
  ...{ severity: 'major', description: '', context: {}, area: '驿城东', createdAt: NOW, updatedAt: NOW },
  ...changes,
})

describe('a matter', () => {
  it.each([
    ['dispatcher', 'time_request', true],
    ['dispatcher', 'call_task', true],
    ['dispatcher', 'compensation', false],
    ['dispatcher', 'protected_at_risk', false],
    ['agent', 'handover', true],
    ['agent', 'time_request', false],
    ['agent', 'second_miss', false],
    ['supervisor', 'compensation', true],
    ['supervisor', 'time_request', true],
  ] as const)('may be answered by a %s, %s: %s', (role, kind, may) => {
    expect(mayAnswer(member(role), ticket(kind))).toBe(may)
  })

  it('of discipline that a visit was closed without comes with the breaches, before what can wait (DS)', () => {
    const missing = ticket('checklist_overridden', { id: 'missing', severity: 'minor' })
    const grave = ticket('checklist_overridden', { id: 'grave', severity: 'critical' })
    const all = answerable([missing, ticket('low_rating', { id: 'low' }), grave], member('supervisor'), NOW)
    expect(all.map(({ id }) => id)).toEqual(['grave', 'low', 'missing'])
    expect(frontPage(all, 2, NOW).first.map(({ id }) => id)).toEqual(['grave', 'low'])
  })

  it('that reports one of ours is a supervisor’s, and never whose it is about (DS-5)', () => {
    const report = ticket('breach_reported', { context: { reported: ['stf_1'] } })
    expect(mayAnswer({ ...member('supervisor'), id: 'stf_9' }, report)).toBe(true)
    expect(mayAnswer(member('supervisor'), report)).toBe(false)
    for (const kind of SUPERVISORS_ALONE)
      for (const role of ['dispatcher', 'agent'] as const) expect(mayAnswer(member(role), ticket(kind))).toBe(false)
  })

  it('of a low evaluation is never answered by the one who is rated (FO-5)', () => {
    const low = ticket('low_satisfaction', { context: { reported: ['stf_1'] } })
    expect(mayAnswer(member('supervisor'), low)).toBe(false)
    expect(mayAnswer({ ...member('supervisor'), id: 'stf_9' }, low)).toBe(true)
  })

  it('of a stranger at the door is whoever’s is there (DR-5)', () => {
    for (const role of ['dispatcher', 'agent', 'supervisor'] as const)
      expect(answerable([ticket('stranger_at_door')], member(role), NOW)).toHaveLength(1)
  })

  it('is nobody’s outside their areas, and everybody’s without one', () => {
    expect(mayAnswer(member('dispatcher', ['驿城西']), ticket('time_request'))).toBe(false)
    expect(mayAnswer(member('dispatcher', ['驿城西']), ticket('time_request', { area: undefined }))).toBe(true)
  })

  it('that was made one person’s is theirs alone: the protected order that they were named for (AP-5)', () => {
    const theirs = ticket('protected_order', { ownerId: 'stf_1' })
    const [mine, others] = [member('dispatcher'), { ...member('dispatcher'), id: 'stf_9' }]
    expect(answerable([theirs], mine, NOW)).toEqual([theirs])
    expect(answerable([theirs], others, NOW)).toEqual([])
  })

  it('of others is a supervisor’s once it is overdue', () => {
    const late = ticket('time_request', { id: 'late', dueAt: NOW.minus({ minutes: 1 }) })
    const soon = ticket('call_task', { id: 'soon', dueAt: NOW.plus({ minutes: 1 }) })
    const own = ticket('compensation', { id: 'own', dueAt: NOW.minus({ minutes: 5 }) })
    expect(answerable([late, soon, own], member('supervisor'), NOW).map(({ id }) => id)).toEqual(['late', 'own'])
    expect(answerable([late, soon, own], member('dispatcher'), NOW).map(({ id }) => id)).toEqual(['late', 'soon'])
  })

  it('of a customer whom we let down comes before the others of its kind (AP-5)', () => {
    const soon = ticket('time_request', { id: 'soon', dueAt: NOW.plus({ minutes: 5 }) })
    const letDown = ticket('time_request', { id: 'let_down', severity: 'critical', dueAt: NOW.plus({ minutes: 30 }) })
    expect(answerable([soon, letDown], member('dispatcher'), NOW).map(({ id }) => id)).toEqual(['let_down', 'soon'])
  })

  it('that hurts more comes first, however late the others are, and each kind by deadline', () => {
    const calls = [5, 9].map((minutes) => ticket('call_task', { id: `call_${minutes}`, dueAt: NOW.minus({ minutes }) }))
    const request = ticket('time_request', { id: 'request', dueAt: NOW.plus({ minutes: 30 }) })
    const order = answerable([...calls, request], member('dispatcher'), NOW).map(({ id }) => id)
    expect(order).toEqual(['request', 'call_9', 'call_5'])
    const kinds = ['compensation', 'call_task', 'second_miss', 'protected_at_risk'] as const
    const late = kinds.map((kind, at) => ticket(kind, { dueAt: NOW.minus({ minutes: kinds.length - at }) }))
    expect(answerable(late, member('supervisor'), NOW).map(({ kind }) => kind)).toEqual(kinds.toReversed())
  })

  it.each([
    ['time_request', true],
    ['protected_at_risk', true],
    ['compensation', true],
    ['miss_contradicted', true],
    ['call_task', false],
    ['handover', true],
    ['second_miss', false],
    ['record_correction', false],
  ] as const)('is decided by staff alone where its customer hears the outcome, %s: %s', (kind, isOurs) => {
    expect(isDecidedByStaff(ticket(kind))).toBe(isOurs)
  })

  it('of every kind has its place', () => {
    expect([...HURTS_FIRST].toSorted()).toEqual(Object.keys(ANSWERED_BY).toSorted())
  })
})

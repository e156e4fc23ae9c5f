import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { answerable } from '#src/domain/tickets/answerable.ts'
import { frontPage } from '#src/domain/tickets/front-page.ts'
import type { StaffMember } from '#src/domain/tickets/staff.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const DISPATCHER: StaffMember = { id: 'stf_1', name: '马班长', role: 'dispatcher', areas: ['驿城东'] }

const tickets = (kind: Ticket['kind'], count: number, dueInMinutes?: number): Ticket[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `${kind}_${dueInMinutes}_${at}`, kind, customerId: 'cus_1', channel: undefined, person: undefined },
    ...{ status: 'acknowledged', severity: 'major', description: '', context: {}, area: '驿城东' },
    ...(dueInMinutes !== undefined && { dueAt: NOW.plus({ minutes: dueInMinutes }) }),
    ...{ createdAt: NOW, updatedAt: NOW },
  }))

const kindsOf = (page: readonly Ticket[]) => page.map(({ kind }) => kind)
const pageOf = (all: readonly Ticket[]) => frontPage(answerable(all, DISPATCHER, NOW), 8, NOW)

describe('the first page of what waits for one of staff', () => {
  it('has every kind that needs a decision now, however many overdue calls there are', () => {
    const { first, rest } = pageOf([
      ...[...tickets('call_task', 30, -30), ...tickets('call_task', 20, 30), ...tickets('record_correction', 4, 300)],
      ...[...tickets('time_request', 2, 20), ...tickets('protected_order', 1), ...tickets('handover', 3, 10)],
    ])
    expect(kindsOf(first)).toEqual([
      ...['handover', 'handover', 'handover', 'time_request', 'time_request', 'call_task', 'call_task'],
      'protected_order',
    ])
    expect(rest).toHaveLength(52)
  })

  it('leaves what can wait to the line that counts it', () => {
    const { first, rest } = pageOf([...tickets('time_request', 2, 20), ...tickets('opt_out', 23, 300)])
    expect([kindsOf(first), rest.length]).toEqual([['time_request', 'time_request'], 23])
  })

  it('has all where all fits, and the first of all where nothing is pressing', () => {
    expect(pageOf([...tickets('time_request', 1, 20), ...tickets('opt_out', 7, 300)]).rest).toEqual([])
    expect(pageOf(tickets('opt_out', 20, 300)).first).toHaveLength(8)
  })

  it('has what only a supervisor sees of the checklists, before its deadline, however many overdue calls there are', () => {
    const supervisor: StaffMember = { ...DISPATCHER, role: 'supervisor' }
    const all = [
      ...[...tickets('call_task', 30, -30), ...tickets('opt_out', 5, -10)],
      ...[...tickets('checklist_overridden', 1, 600), ...tickets('hasty_checklist', 1, 700)],
    ]
    const kinds = kindsOf(frontPage(answerable(all, supervisor, NOW), 8, NOW).first)
    expect(kinds).toEqual(expect.arrayContaining(['checklist_overridden', 'hasty_checklist', 'call_task', 'opt_out']))
  })

  it('loses nothing and shows nothing twice', () => {
    const all = answerable([...tickets('call_task', 30, -30), ...tickets('opt_out', 9, 30)], DISPATCHER, NOW)
    const { first, rest } = frontPage(all, 8, NOW)
    expect([...first, ...rest].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { mayWrite } from '#src/domain/outreach/may-write.ts'
import {
  MONTHLY_KINDS,
  type MonthlyKind,
  type WritingDecision,
  type WritingFacts,
} from '#src/domain/outreach/monthly.ts'
import { setNorms } from '#src/norm-settings.ts'
import { local, SHANGHAI, someFacts, wrote } from './writing-facts.ts'

/** write, the local time it is put off to, or the reason why it is not sent at all. */
function outcome(decision: WritingDecision): string {
  if (decision.kind === 'skip') return decision.reason
  return decision.kind === 'write' ? 'write' : decision.at.setZone(SHANGHAI).toFormat("yyyy-MM-dd'T'HH:mm")
}
const decide = (given: Partial<WritingFacts>, at = '2026-11-18T10:00') => outcome(mayWrite(someFacts(given), local(at)))
const perKind = (given: Partial<WritingFacts>, at?: string) =>
  Object.fromEntries(MONTHLY_KINDS.map((kind) => [kind, decide({ ...given, kind }, at)]))

const all = (outcomes: Partial<Record<MonthlyKind, string>>, rest = 'write') =>
  Object.fromEntries(MONTHLY_KINDS.map((kind) => [kind, outcomes[kind] ?? rest]))

describe('a customer', () => {
  it('whom nothing stands against is written to', () => {
    expect(perKind({})).toEqual(all({}))
  })

  it('who is somebody else hears nothing at all', () => {
    expect(perKind({ isWrongPerson: true })).toEqual(all({}, 'wrong_person'))
  })

  it('who said no gets what the contract owes them, and nothing else', () => {
    expect(perKind({ consent: 'refused' })).toEqual(all({ 'usage-notice': 'write' }, 'opted_out'))
  })

  it('who never said anything is offered nothing', () => {
    expect(perKind({ consent: 'unknown' })).toEqual(all({ promotion: 'no_consent', needs: 'no_consent' }))
  })

  it('who was not interested is left alone for six months, with surveys for three', () => {
    const declinedAt = local('2026-06-18T10:00')
    expect(perKind({ declinedAt })).toEqual(all({ promotion: 'declined_lately', needs: 'declined_lately' }, 'write'))
    expect(perKind({ declinedAt: local('2026-10-18T10:00') })).toEqual(
      all({ 'usage-notice': 'write' }, 'declined_lately'),
    )
    expect(perKind({ declinedAt: local('2026-05-18T10:00') })).toEqual(all({}))
  })

  it('in a fault is offered nothing, not asked whether there is one, and asked for no points', () => {
    expect(perKind({ isInFault: true })).toEqual(all({ 'usage-notice': 'write' }, 'in_fault'))
  })

  it('in a complaint is offered nothing, and asked for no points', () => {
    const expected = { promotion: 'in_complaint', needs: 'in_complaint', satisfaction: 'in_complaint' }
    expect(perKind({ isInComplaint: true })).toEqual(all(expected))
  })

  it('who was let down is offered nothing for thirty days', () => {
    const lowScoreAt = local('2026-10-20T18:00')
    expect(perKind({ lowScoreAt })).toEqual(all({ promotion: 'low_score_lately', needs: 'low_score_lately' }))
    expect(decide({ lowScoreAt }, '2026-11-19T10:00')).toBe('write')
  })

  it('who was told of this already this month isn’t told again', () => {
    expect(decide({ kind: 'usage-notice', written: [wrote('usage-notice', '2026-11-01')] })).toBe('already_told')
    expect(decide({ kind: 'usage-notice', written: [wrote('usage-notice', '2026-10-31')] })).toBe('write')
  })

  it('who has read of their own accord what a message would tell gets it again after four weeks', () => {
    const read = (day: string) => decide({ kind: 'usage-notice', toldAt: local(`${day}T23:59`) }, '2026-11-18T10:00')
    expect(read('2026-11-17')).toBe('already_told')
    expect(read('2026-10-22')).toBe('already_told')
    expect(read('2026-10-21')).toBe('write')
  })

  it('is asked by no survey sooner than thirty days after the last of that kind', () => {
    const lately = (day: string) => ({ kind: 'satisfaction' as const, written: [wrote('satisfaction', day)] })
    expect(decide(lately('2026-10-25'))).toBe('2026-11-24T09:00')
    expect(decide(lately('2026-10-19'))).toBe('write')
    expect(decide({ ...lately('2026-10-25'), kind: 'pre-check' })).toBe('write')
    expect(decide(lately('2026-10-31'), '2026-11-30T10:00')).toBe('write')
    const february = { ...lately('2027-01-31'), until: local('2027-03-01T00:00') }
    expect(decide(february, '2027-02-28T10:00')).toBe('cap_reached')
  })

  it('gets marketing once a week, and four times a month at most', () => {
    expect(decide({ written: [wrote('needs', '2026-11-16', true)] })).toBe('2026-11-23T08:00')
    const days = ['2026-11-11', '2026-11-04', '2026-10-28', '2026-10-21']
    const written = days.map((day) => wrote('needs', day, true))
    expect(decide({ written })).toBe('2026-11-20T08:00')
    expect(decide({ written: written.slice(0, 3) })).toBe('write')
    expect(decide({ written: [wrote('needs', '2026-11-26', true)] }, '2026-11-28T10:00')).toBe('cap_reached')
  })

  it('who answers no marketing gets none after two of them, for six months', () => {
    const silent = [wrote('needs', '2026-10-14'), wrote('promotion', '2026-10-02')]
    expect(decide({ written: silent })).toBe('cap_reached')
    expect(decide({ written: [wrote('needs', '2026-10-14', true), wrote('promotion', '2026-10-02')] })).toBe('write')
    expect(decide({ written: [wrote('satisfaction', '2026-10-14'), wrote('promotion', '2026-10-02')] })).toBe('write')
    expect(decide({ written: [wrote('needs', '2026-05-14'), wrote('promotion', '2026-05-02')] })).toBe('write')
    expect(decide({ kind: 'satisfaction', written: silent })).toBe('write')
  })

  it('hears of one matter a day', () => {
    expect(decide({ kind: 'usage-notice', written: [wrote('satisfaction', '2026-11-18')] }, '2026-11-18T15:00')).toBe(
      '2026-11-19T08:00',
    )
    const last = { kind: 'usage-notice' as const, written: [wrote('satisfaction', '2026-11-30')] }
    expect(decide(last, '2026-11-30T15:00')).toBe('too_late')
  })

  it('who has a visit is asked and offered nothing on its day', () => {
    const visits = [{ opensAt: local('2026-11-18T14:00'), closesAt: local('2026-11-18T16:00') }]
    const tomorrow = { promotion: '2026-11-19T08:00', needs: '2026-11-19T08:00' }
    expect(perKind({ visits })).toEqual(all({ ...tomorrow, 'usage-notice': 'write' }, '2026-11-19T09:00'))
    const last = [{ opensAt: local('2026-11-30T14:00'), closesAt: local('2026-11-30T16:00') }]
    expect(decide({ visits: last }, '2026-11-30T10:00')).toBe('visit_today')
    const both = [...visits, { opensAt: local('2026-11-19T09:00'), closesAt: local('2026-11-19T10:00') }]
    expect(decide({ visits: both })).toBe('2026-11-20T08:00')
  })

  it('who can’t be reached, or of whom there is nothing to tell, is not written to', () => {
    expect(decide({ hasChannel: false })).toBe('no_channel')
    expect(decide({ hasData: false })).toBe('no_data')
  })

  it('of whom there is nothing to tell yet is looked at again within the hours, as long as it may come in', () => {
    const facts = { kind: 'usage-notice', hasData: false, dataUntil: local('2026-11-07T00:00') } as const
    expect(decide(facts, '2026-11-03T09:30')).toBe('2026-11-03T12:30')
    expect(decide(facts, '2026-11-03T19:00')).toBe('2026-11-04T08:00')
    expect(decide(facts, '2026-11-06T17:59')).toBe('2026-11-06T20:59')
    expect(decide(facts, '2026-11-06T18:00')).toBe('no_data')
    expect(decide({ ...facts, isWrongPerson: true }, '2026-11-03T09:30')).toBe('wrong_person')
    expect(mayWrite(someFacts(facts), local('2026-11-03T09:30'))).toMatchObject({ isWithoutData: true })
  })

  it('is not written to after the month', () => {
    expect(decide({}, '2026-12-01T00:00')).toBe('too_late')
    expect(decide({}, '2026-11-30T20:00')).toBe('too_late')
    expect(decide({}, '2026-11-30T19:59')).toBe('write')
  })
})

describe('the hours', () => {
  afterEach(() => setNorms(readConfig({})))

  it.each([
    ['usage-notice', '2026-11-18T07:59', '2026-11-18T08:00'],
    ['usage-notice', '2026-11-18T08:00', 'write'],
    ['usage-notice', '2026-11-18T20:59', 'write'],
    ['usage-notice', '2026-11-18T21:00', '2026-11-19T08:00'],
    ['satisfaction', '2026-11-18T08:59', '2026-11-18T09:00'],
    ['satisfaction', '2026-11-18T20:59', 'write'],
    ['satisfaction', '2026-11-18T21:00', '2026-11-19T09:00'],
    ['promotion', '2026-11-18T07:30', '2026-11-18T08:00'],
    ['promotion', '2026-11-18T19:59', 'write'],
    ['promotion', '2026-11-18T20:00', '2026-11-19T08:00'],
  ] as const)('of %s at %s', (kind, at, expected) => {
    expect(decide({ kind }, at)).toBe(expected)
  })

  it('are the company’s own, within the quiet hours', () => {
    setNorms(readConfig({ MARKETING_HOURS: '10:00-18:00', QUIET_HOURS: '17:00-10:30' }))
    expect(decide({}, '2026-11-18T10:00')).toBe('2026-11-18T10:30')
    expect(decide({}, '2026-11-18T17:00')).toBe('2026-11-19T10:30')
    setNorms(readConfig({ MARKETING_HOURS: '08:00-10:00', QUIET_HOURS: '20:00-10:00' }))
    expect(decide({}, '2026-11-18T09:00')).toBe('too_late')
  })
})

describe('the first reason', () => {
  const everything: Partial<WritingFacts> = {
    isWrongPerson: true,
    consent: 'refused',
    declinedAt: local('2026-11-01T10:00'),
    isInFault: true,
    isInComplaint: true,
    lowScoreAt: local('2026-11-01T10:00'),
    written: [wrote('promotion', '2026-11-10'), wrote('promotion', '2026-10-10')],
    hasChannel: false,
    hasData: false,
  }

  it('is the one that weighs most', () => {
    const cured: [string, Partial<WritingFacts>][] = [
      ['wrong_person', { isWrongPerson: false }],
      ['opted_out', { consent: 'unknown' }],
      ['no_consent', { consent: 'given' }],
      ['declined_lately', { declinedAt: undefined }],
      ['in_fault', { isInFault: false }],
      ['in_complaint', { isInComplaint: false }],
      ['low_score_lately', { lowScoreAt: undefined }],
      ['already_told', { written: [wrote('needs', '2026-11-10'), wrote('promotion', '2026-10-10')] }],
      ['cap_reached', { written: [] }],
      ['no_channel', { hasChannel: true }],
      ['no_data', { hasData: true }],
      ['write', {}],
    ]
    let facts = everything
    for (const [reason, cure] of cured) {
      expect(decide(facts)).toBe(reason)
      facts = { ...facts, ...cure }
    }
  })
})

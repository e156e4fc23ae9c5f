import { describe, expect, it } from 'vitest'
import { mayAskInTalk, mayRemind, mayWrite } from '#src/domain/outreach/may-write.ts'
import { CLASS_OF_KIND, GOES_ALONG, type MonthlyKind, type WritingFacts } from '#src/domain/outreach/monthly.ts'
import { remindEvaluation } from '#src/domain/satisfaction/remind-evaluation.ts'
import { local, SHANGHAI, someFacts, wrote } from './writing-facts.ts'

const facts = (given: Partial<WritingFacts> = {}) => someFacts({ kind: 'satisfaction', consent: 'unknown', ...given })

/** What stands against a survey whenever it is. */
const NEVER: readonly (readonly [why: string, given: Partial<WritingFacts>])[] = [
  ['is somebody else', { isWrongPerson: true }],
  ['refused surveys', { consent: 'refused' }],
  ['wanted none lately', { declinedAt: local('2026-09-18T10:00') }],
  ['is in a fault', { isInFault: true }],
  ['is in a complaint', { isInComplaint: true }],
  ['gave a low score lately', { lowScoreAt: local('2026-10-25T10:00') }],
]
const visits = [{ opensAt: local('2026-11-18T14:00'), closesAt: local('2026-11-18T16:00') }]

describe('what goes along in a talk', () => {
  const ask = (given: Partial<WritingFacts> = {}, at = '2026-11-18T10:00') => mayAskInTalk(facts(given), local(at))

  it('is never ruled more strictly than the talk that it goes in, and goes with no usage notice', () => {
    const order = ['urgent', 'transactional', 'survey', 'marketing']
    const strictness = (kind: MonthlyKind) => order.indexOf(CLASS_OF_KIND[kind])
    const pairs = Object.entries(GOES_ALONG) as [MonthlyKind, MonthlyKind][]
    expect(pairs.filter(([talk, along]) => strictness(along) > strictness(talk))).toEqual([])
    expect(Object.keys(GOES_ALONG)).toEqual(['pre-check'])
  })

  it('is asked on the day on which its talk was begun, and at any hour: the customer has written', () => {
    expect(ask()).toBe(true)
    expect(ask({ written: [wrote('pre-check', '2026-11-18')] })).toBe(true)
    expect(ask({}, '2026-11-18T23:30')).toBe(true)
  })

  it.each(NEVER)('is not asked of a customer who %s', (_, given) => expect(ask(given)).toBe(false))

  it('is not asked on the day of a visit, twice in a month, within thirty days, or after its month', () => {
    expect(ask({ visits })).toBe(false)
    expect(ask({ visits }, '2026-11-19T10:00')).toBe(true)
    expect(ask({ written: [wrote('satisfaction', '2026-11-02')] })).toBe(false)
    expect(ask({ written: [wrote('satisfaction', '2026-10-25')] })).toBe(false)
    expect(ask({}, '2026-12-01T10:00')).toBe(false)
  })
})

describe('the reminder of an evaluation to which nothing was said', () => {
  const SENT = local('2026-11-20T11:00')
  const remind = (given: Partial<WritingFacts> = {}, at = '2026-11-22T11:00', sentAt = SENT) => {
    const decision = remindEvaluation(
      facts({ written: [wrote('satisfaction', '2026-11-20')], ...given }),
      sentAt,
      local(at),
    )
    if (decision.kind === 'skip') return decision.reason
    return decision.kind === 'write' ? 'write' : decision.at.setZone(SHANGHAI).toFormat("yyyy-MM-dd'T'HH:mm")
  }

  it('comes after two days, though the message itself was written', () => {
    expect(remind({}, '2026-11-22T10:59')).toBe('2026-11-22T11:00')
    expect(remind()).toBe('write')
  })

  it.each(NEVER)('never comes to a customer who %s', (_, given) =>
    expect(remind(given)).toMatch(/^(?:wrong_person|opted_out|declined_lately|in_\w+|low_score_lately)$/),
  )

  it('waits for another day where somebody comes, or another message went out', () => {
    const today = [{ opensAt: local('2026-11-22T14:00'), closesAt: local('2026-11-22T16:00') }]
    expect(remind({ visits: today })).toBe('2026-11-23T09:00')
    const both = [wrote('needs', '2026-11-22'), wrote('satisfaction', '2026-11-20')]
    expect(remind({ written: both })).toBe('2026-11-23T09:00')
  })

  it('keeps the hours of surveys where the customer is', () => {
    expect(remind({}, '2026-11-22T21:00')).toBe('2026-11-23T09:00')
    const inNewYork = facts({ zone: 'America/New_York', until: local('2026-12-01T00:00', 'America/New_York') })
    expect(mayRemind(inNewYork, local('2026-11-22T11:00')).kind).toBe('later')
  })

  it('never comes after the days in which an answer is taken, nor after the month', () => {
    expect(remind({}, '2026-11-25T11:00')).toBe('too_late')
    expect(remind({}, '2026-12-01T10:00', local('2026-11-28T18:00'))).toBe('too_late')
    const lastDay = [{ opensAt: local('2026-11-30T14:00'), closesAt: local('2026-11-30T16:00') }]
    expect(remind({ visits: lastDay }, '2026-11-30T10:00', local('2026-11-28T10:00'))).toBe('visit_today')
  })

  it('is a message of its day: no other of the month comes on it', () => {
    const remindedAt = local('2026-11-18T10:00')
    const decision = mayWrite(someFacts({ kind: 'needs', remindedAt }), local('2026-11-18T12:00'))
    expect(decision.kind).toBe('later')
    expect(mayWrite(someFacts({ kind: 'needs', remindedAt }), local('2026-11-19T12:00')).kind).toBe('write')
  })
})

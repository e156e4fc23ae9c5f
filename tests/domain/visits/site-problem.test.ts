import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { NORM_IDS } from '#src/domain/visits/norm-tally.ts'
import {
  decideAllowance,
  decideProblem,
  leftWith,
  problemsOf,
  SITE_PROBLEM_KINDS,
  SITE_PROBLEMS,
  whyNotResumed,
} from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { VisitStep } from '#src/domain/visits/visit-step.ts'

const NOW = DateTime.fromISO('2026-11-24T06:10:00Z', { zone: 'utc' })
const CUSTOMER = 'customer:cus_1'

const visitOf = (given: Partial<Visit> & { readonly status?: string } = {}) =>
  ({
    ...{ customer: { id: 'cus_1' }, arrivedAt: NOW, missCause: undefined },
    ...given,
    appointment: { id: 'apt_1', status: given.status ?? 'confirmed' },
  }) as unknown as Visit

const step = (name: VisitStep['step'], body: VisitStep['body'], actor: VisitStep['actor'] = 'installer:ins_1') => ({
  ...{ step: name, at: NOW, receivedAt: NOW, actor, body },
})
const reported = (kind: string, id = 'prb_1', words = 'words') => step('problem_reported', { id, kind, words })
const answered = (answer: string, id = 'prb_1') => step('problem_answered', { id, answer, words: '' }, CUSTOMER)
const takenBack = (id = 'prb_1') => step('problem_taken_back', { id })

describe('the kinds of problems on site', () => {
  it.each(SITE_PROBLEM_KINDS)('%s has norms that there are', (kind) => {
    expect(SITE_PROBLEMS[kind].norms.length).toBeGreaterThan(0)
    expect(SITE_PROBLEMS[kind].norms.filter((norm) => !NORM_IDS.some((id) => id === norm))).toEqual([])
  })
})

describe('problems read from the steps of a visit', () => {
  it('wait for the customer, or have ended the visit', () => {
    expect(problemsOf([reported('drilling')])[0]?.status).toBe('asked')
    expect(problemsOf([reported('needs_parts')])[0]?.status).toBe('left')
  })

  it('stand as the customer said last', () => {
    const steps = [reported('other_rooms'), answered('yes'), answered('no')]
    expect(problemsOf(steps)[0]?.status).toBe('no')
  })

  it('are none once they are taken back', () => {
    const problems = problemsOf([reported('no_line'), takenBack()])
    expect(problems[0]?.status).toBe('taken_back')
    expect(leftWith(problems)).toBeUndefined()
  })

  it('leave out what is no problem', () => {
    expect(problemsOf([reported('bad_mood'), step('knocked', {})])).toEqual([])
  })
})

describe('a word about a problem', () => {
  const drilling = { kind: 'drilling', words: 'words' } as const

  it('is taken of a visit at which somebody is', () => {
    expect(decideProblem(visitOf(), [], drilling).kind).toBe('new')
    expect(decideProblem(visitOf({ arrivedAt: undefined }), [], drilling).kind).toBe('not_arrived')
    expect(decideProblem(visitOf({ status: 'completed' }), [], drilling).kind).toBe('over')
    expect(decideProblem(visitOf({ status: 'cancelled' }), [], drilling).kind).toBe('over')
  })

  it('counts once', () => {
    expect(decideProblem(visitOf(), problemsOf([reported('drilling')]), drilling).kind).toBe('known')
    const left = problemsOf([reported('needs_parts')])
    expect(decideProblem(visitOf({ status: 'failed' }), left, { kind: 'no_line', words: '' }).kind).toBe('known')
  })

  it('asks nothing again that was refused in the same words', () => {
    const refused = problemsOf([reported('drilling'), answered('no')])
    expect(decideProblem(visitOf(), refused, drilling).kind).toBe('known')
    expect(decideProblem(visitOf(), refused, { kind: 'drilling', words: 'another wall' }).kind).toBe('new')
  })

  it('is new once the one before was taken back', () => {
    const before = problemsOf([reported('drilling'), takenBack()])
    expect(decideProblem(visitOf(), before, drilling).kind).toBe('new')
  })
})

describe('a yes to what needs the customer', () => {
  const asked = { kind: 'other_rooms', status: 'asked' } as const

  it('is the customer’s own, and nobody else’s', () => {
    expect(decideAllowance(visitOf(), asked, { answer: 'yes', actor: CUSTOMER })).toBe('answered')
    for (const actor of ['installer:ins_1', 'staff:stf_1', 'customer:cus_2', 'system'] as const)
      expect(decideAllowance(visitOf(), asked, { answer: 'yes', actor })).toBe('not_theirs')
  })

  it('can be taken back while the visit goes on', () => {
    const yes = { kind: 'other_rooms', status: 'yes' } as const
    expect(decideAllowance(visitOf(), yes, { answer: 'no', actor: CUSTOMER })).toBe('answered')
    expect(decideAllowance(visitOf(), yes, { answer: 'yes', actor: CUSTOMER })).toBe('again')
  })

  it('counts for nothing once the visit is over, or it is not needed', () => {
    for (const visit of [
      visitOf({ status: 'completed' }),
      visitOf({ status: 'failed' }),
      visitOf({ arrivedAt: undefined }),
    ])
      expect(decideAllowance(visit, asked, { answer: 'yes', actor: CUSTOMER })).toBe('over')
    const notNeeded = { ...asked, status: 'taken_back' } as const
    expect(decideAllowance(visitOf(), notNeeded, { answer: 'yes', actor: CUSTOMER })).toBe('over')
    const parts = { kind: 'needs_parts', status: 'left' } as const
    expect(decideAllowance(visitOf(), parts, { answer: 'yes', actor: CUSTOMER })).toBe('over')
  })
})

describe('going on after all', () => {
  const left = problemsOf([reported('needs_parts')])[0]
  const free = { isRebooked: false, isTaken: false }

  it('is of a visit that was left', () => {
    expect(whyNotResumed(visitOf({ status: 'failed' }), left, free)).toBeUndefined()
    expect(whyNotResumed(visitOf({ status: 'failed' }), undefined, free)).toBe('none')
    expect(whyNotResumed(visitOf(), left, free)).toBe('none')
  })

  it('takes back neither another time that is agreed, nor what was given to others', () => {
    expect(whyNotResumed(visitOf({ status: 'failed' }), left, { ...free, isRebooked: true })).toBe('rebooked')
    expect(whyNotResumed(visitOf({ status: 'failed' }), left, { ...free, isTaken: true })).toBe('taken')
  })

  it('makes no miss undone', () => {
    expect(whyNotResumed(visitOf({ status: 'failed', missCause: 'company' }), left, free)).toBe('missed')
  })
})

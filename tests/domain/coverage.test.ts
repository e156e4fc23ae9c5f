import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSpeech } from '#src/cli/speech.ts'
import { coverageOf, fiveBoxes, type OccasionCount } from '#src/domain/outreach/coverage.ts'
import { MONTHLY_KINDS, SKIP_REASONS } from '#src/domain/outreach/monthly.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'

const STATES = ['due', 'claimed', 'sending', 'sent', 'delivered', 'told', 'failed', 'unknown', 'skipped']
const counted = (state: string, count: number, more: Partial<OccasionCount> = {}): OccasionCount => ({
  ...{ kind: 'needs', state, reason: '', count },
  ...more,
})

describe('the coverage of a month', () => {
  it('counts a kind as by hand', () => {
    const needs = coverageOf(
      [
        counted('due', 3),
        counted('sending', 1),
        counted('sent', 20),
        counted('delivered', 30),
        counted('told', 2),
        counted('failed', 2),
        counted('answered', 15),
        counted('declined', 1),
        counted('unknown', 5),
        counted('skipped', 6, { reason: 'opted_out' }),
        counted('skipped', 8, { reason: 'no_consent' }),
      ],
      new Map([['needs', 'running']]),
    ).find(({ kind }) => kind === 'needs')
    expect(needs).toEqual({
      ...{
        kind: 'needs',
        campaign: 'running',
        due: 77,
        waiting: 4,
        sent: 52,
        delivered: 30,
        told: 2,
        answered: 15,
        declined: 1,
      },
      ...{ skipped: 14, failed: 2, unknown: 5, never: 0 },
      reasons: [
        { reason: 'no_consent', count: 8 },
        { reason: 'opted_out', count: 6 },
      ],
    })
  })

  it('has all five kinds, and says of what nobody planned that it is not planned', () => {
    const all = coverageOf([], new Map())
    expect(all.map(({ kind }) => kind)).toEqual([...MONTHLY_KINDS])
    expect(all.every(({ campaign, due }) => campaign === undefined && due === 0)).toBe(true)
  })

  it('counts what a stopped campaign never sent by itself, but for what is leaving at this moment', () => {
    const counts = [counted('due', 3), counted('claimed', 2), counted('sending', 1), counted('sent', 4)]
    const needs = coverageOf(counts, new Map([['needs', 'stopped']])).find(({ kind }) => kind === 'needs')
    expect(needs).toMatchObject({ due: 10, waiting: 1, never: 5, sent: 4 })
  })

  it('adds up, whatever there is', () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom(...MONTHLY_KINDS),
        state: fc.constantFrom(...STATES, 'answered', 'declined'),
        reason: fc.constantFrom(...SKIP_REASONS),
        count: fc.nat(1000),
      }),
    )
    fc.assert(
      fc.property(rows, (counts) => {
        const campaigns = new Map([['needs', 'stopped']])
        for (const { due, waiting, sent, delivered, told, reasons, ...one } of coverageOf(counts, campaigns)) {
          const { skipped, failed, unknown, never } = one
          expect(waiting + sent + skipped + failed + unknown + never).toBe(due)
          expect(delivered + told).toBeLessThanOrEqual(sent)
          expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(skipped)
        }
      }),
    )
  })

  it('has five boxes for a customer, whatever is in them', () => {
    expect(fiveBoxes([]).map(({ kind, state }) => `${kind}: ${state}`)).toEqual(
      MONTHLY_KINDS.map((kind) => `${kind}: none`),
    )
  })

  it.each(LANGUAGES)('has words for every kind, state and reason: %s', (language) => {
    const say = openSpeech(language)
    for (const kind of MONTHLY_KINDS) expect(say(`coverage-kind-${kind}`)).not.toBe('')
    for (const state of ['none', ...STATES]) expect(say(`coverage-state-${state}`)).not.toBe('')
    for (const reason of SKIP_REASONS) expect(say(`coverage-skip-${reason.replaceAll('_', '-')}`)).not.toBe('')
  })
})

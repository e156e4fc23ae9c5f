import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { differencesDialog } from '#dialogs/after-visit/differences.ts'
import { ownEvaluationDialog } from '#dialogs/after-visit/own-evaluation.ts'
import type { Desk } from '#dialogs/desk.ts'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const FEW = SURVEY_LEAST_VISITS - 1
const ENOUGH = SURVEY_LEAST_VISITS

/** A desk at which the customers of so many visits have said something of LK-1, and those of so many of DR-6. */
const deskWith = (visits: number, ofNorm: number) =>
  ({
    now: NOW,
    zone: 'Asia/Shanghai',
    needs: {
      person: 'dl_stf_02',
      staff: {
        find: async () => ({ id: 'stf_02', role: 'supervisor', areas: ['东'] }),
        contactOf: async () => ({ name: '李师傅' }),
      },
      satisfaction: { listItems: async () => [], listTopics: async () => [] },
      surveys: {
        evaluationOf: async () => ({
          visits,
          norms: [
            { norm: 'LK-1', yes: visits, no: 0 },
            { norm: 'DR-6', yes: ofNorm - 1, no: 1 },
          ],
        }),
        listDifferences: async () => [
          { installer: 'ins_1', norm: 'LK-1', visits, differing: 1 },
          { installer: 'ins_1', norm: 'DR-6', visits: ofNorm, differing: 1 },
        ],
      },
    },
  }) as unknown as Desk

const saidOf = async (dialog: ReturnType<typeof ownEvaluationDialog>) => {
  const outcome = await dialog.act({})
  return outcome.kind === 'done' ? outcome.says.map(({ id, facts }) => [id, facts?.norm].filter(Boolean).join(' ')) : []
}

describe('figures from customers’ evaluations (DS-5)', () => {
  it('are not told of so few visits that a customer could be recognised', async () => {
    expect(await saidOf(ownEvaluationDialog(deskWith(FEW, FEW)))).toEqual(['ratings-few', 'ratings-next'])
    expect(await saidOf(differencesDialog(deskWith(FEW, FEW)))).toEqual(['evaluations-too-few'])
  })

  it('are told of each norm only where enough have said something of it', async () => {
    expect(await saidOf(ownEvaluationDialog(deskWith(ENOUGH, FEW)))).toEqual([
      ...['ratings-visits', 'ratings-norm LK-1', 'ratings-visits', 'ratings-norm LK-1'],
      'ratings-next',
    ])
    expect(await saidOf(differencesDialog(deskWith(ENOUGH, FEW)))).toEqual([
      'evaluations-differences',
      'evaluations-difference LK-1',
    ])
  })
})

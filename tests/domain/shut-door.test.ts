import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { DOOR_STEPS, decideDoorStep, isLetIn, mayClaimAbsent } from '#src/domain/visits/shut-door.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { VisitStep } from '#src/domain/visits/visit-step.ts'

const opensAt = DateTime.fromISO('2026-11-24T06:00:00Z', { zone: 'utc' })
const at = (seconds: number) => opensAt.plus({ seconds })
const visitOf = (arrivedAt: DateTime | undefined) =>
  ({ appointment: { window: { opensAt, closesAt: opensAt.plus({ hours: 2 }) } }, arrivedAt }) as unknown as Visit
const stepOf = (step: VisitStep['step'], seconds: number): VisitStep => ({
  ...{ step, at: at(seconds), receivedAt: at(seconds), actor: 'installer:ins_01', body: {} },
})

/** What is accepted of words that are said at these seconds after the window's opening. */
function play(visit: Visit, seconds: readonly number[]): VisitStep[] {
  const steps: VisitStep[] = []
  for (const second of seconds) {
    const decided = decideDoorStep(visit, steps, at(second))
    if (decided.kind === 'done') steps.push(stepOf(decided.step, second))
  }
  return steps
}

describe('before a shut door', () => {
  it('takes the steps in their order, each in its time', () => {
    const steps = play(visitOf(at(0)), [10, 35, 60, 610])
    expect(steps.map(({ step }) => step)).toEqual([...DOOR_STEPS])
    expect(mayClaimAbsent(visitOf(at(0)), steps)).toBe(true)
  })

  it('says how long it is still to be waited', () => {
    expect(decideDoorStep(visitOf(at(0)), [stepOf('knocked', 10)], at(23))).toEqual({ kind: 'too_soon', seconds: 12 })
  })

  it('takes nothing before the window opens, nor of somebody who is not there', () => {
    expect(decideDoorStep(visitOf(at(0)), [], at(-60)).kind).toBe('too_soon')
    expect(decideDoorStep(visitOf(at(-120)), [], at(-60))).toEqual({ kind: 'too_soon', seconds: 60 })
    expect(decideDoorStep(visitOf(undefined), [], at(60)).kind).toBe('not_there')
    expect(mayClaimAbsent(visitOf(undefined), play(visitOf(at(0)), [10, 35, 60, 610]))).toBe(false)
  })

  it('begins anew once somebody has opened', () => {
    const steps = [...play(visitOf(at(0)), [10, 35, 60, 610]), stepOf('opened', 615)]
    expect(mayClaimAbsent(visitOf(at(0)), steps)).toBe(false)
    expect(decideDoorStep(visitOf(at(0)), steps, at(620))).toEqual({ kind: 'done', step: 'knocked' })
  })

  it('begins anew once the customer says that they are at home', () => {
    const steps = [...play(visitOf(at(0)), [10, 35, 60, 610]), stepOf('at_home', 615)]
    expect(mayClaimAbsent(visitOf(at(0)), steps)).toBe(false)
    expect(decideDoorStep(visitOf(at(0)), steps, at(620))).toEqual({ kind: 'done', step: 'knocked' })
  })

  it('is over once a refusal is said, which proves nothing of absence', () => {
    const steps = [...play(visitOf(at(0)), [10, 35, 60, 610]), stepOf('refused', 615)]
    expect(mayClaimAbsent(visitOf(at(0)), steps)).toBe(false)
  })

  it('is behind whoever was let in, until they have to knock again', () => {
    const opened = [stepOf('knocked', 10), stepOf('opened', 20)]
    expect(isLetIn(visitOf(at(0)), opened)).toBe(true)
    expect(isLetIn(visitOf(at(0)), [...opened, stepOf('knocked', 30)])).toBe(false)
    expect(isLetIn(visitOf(at(0)), [...opened, stepOf('at_home', 30)])).toBe(false)
    expect(isLetIn(visitOf(at(0)), [])).toBe(false)
    expect(isLetIn(visitOf(undefined), opened)).toBe(false)
  })

  it('lets nobody claim an absent customer sooner than the norm, whatever is said when', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let round = 0; round < 300; round += 1) {
      const arrived = random(300)
      const said = Array.from({ length: 12 }, () => random(900) - 60)
      const steps = play(visitOf(at(arrived)), said)
      if (!mayClaimAbsent(visitOf(at(arrived)), steps)) continue
      const [knocked, again, called, waited] = steps.map((step) => step.at.diff(opensAt, 'seconds').seconds)
      expect(knocked).toBeGreaterThanOrEqual(arrived)
      expect(again).toBeGreaterThanOrEqual((knocked ?? 0) + 25)
      expect(called).toBeGreaterThanOrEqual((again ?? 0) + 25)
      expect(waited).toBeGreaterThanOrEqual((knocked ?? 0) + 600)
    }
  })
})

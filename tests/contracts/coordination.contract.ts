import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Coordination } from '#src/conversation/coordination.ts'
import { LIMIT_FIGURES } from '#src/infra/coordination/limit-figures.ts'
import { anEntry } from './an-entry.ts'

const MINUTE_MS = 60_000

/** What every implementation of the coordination ports keeps to. `open` gives a fresh one that measures time by `now`. */
export function describeCoordinationContract(
  name: string,
  open: (options: { now: () => number }) => Promise<Coordination & Partial<AsyncDisposable>>,
): void {
  describe(`coordination ${name}`, () => {
    let coordination: Awaited<ReturnType<typeof open>>
    let nowMs: number

    beforeEach(async () => {
      nowMs = Date.UTC(2026, 10, 23)
      coordination = await open({ now: () => nowMs })
    })
    afterEach(() => coordination[Symbol.asyncDispose]?.())

    describe('turn order', () => {
      it('runs one key in the order of arrival, one at a time, and gives each its own result', async () => {
        const { order } = coordination
        const seen: string[] = []
        const run = (index: number) =>
          order.inOrder('person', async () => {
            seen.push(`begin ${index}`)
            await new Promise((resolve) => setImmediate(resolve))
            seen.push(`end ${index}`)
            return index
          })
        expect(await Promise.all([run(1), run(2), run(3)])).toEqual([1, 2, 3])
        expect(seen).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3'])
      })

      it('lets other keys go on meanwhile', async () => {
        const { order } = coordination
        const held = Promise.withResolvers<void>()
        const first = order.inOrder('one', () => held.promise)
        expect(await order.inOrder('other', async () => 'done')).toBe('done')
        held.resolve()
        await first
      })

      it('goes on after a run that failed, which only its own caller hears', async () => {
        const { order } = coordination
        const failed = order.inOrder('person', () => Promise.reject(new Error('broken')))
        const next = order.inOrder('person', async () => 'done')
        await expect(failed).rejects.toThrow('broken')
        expect(await next).toBe('done')
      })
    })

    describe('limits', () => {
      it('refuse what goes beyond, and say when to come again', async () => {
        const uses = LIMIT_FIGURES.token_per_address[0]?.uses ?? 0
        for (let use = 1; use <= uses; use++) {
          expect(await coordination.limits.take('token_per_address', '192.0.2.1')).toEqual({
            allowed: true,
            retryAfterMs: 0,
          })
        }
        const refused = await coordination.limits.take('token_per_address', '192.0.2.1')
        expect(refused.allowed).toBe(false)
        expect(refused.retryAfterMs).toBeGreaterThan(0)
        expect(refused.retryAfterMs).toBeLessThanOrEqual(MINUTE_MS)
      })

      it('count each key and each kind by itself', async () => {
        const { limits } = coordination
        expect((await limits.take('code_per_phone', '19900000001')).allowed).toBe(true)
        expect((await limits.take('code_per_phone', '19900000001')).allowed).toBe(false)
        expect((await limits.take('code_per_phone', '19900000002')).allowed).toBe(true)
        expect((await limits.take('code_per_person', '19900000001')).allowed).toBe(true)
      })
    })

    describe('one-time codes', () => {
      const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')

      async function issued(key = 'web:dl_anon_1:19900000001'): Promise<string> {
        const code = await coordination.codes.issue(key)
        expect(code).toMatch(/^\d{6}$/)
        return code as string
      }

      async function checkWrong(times: number, key = 'web:dl_anon_1:19900000001'): Promise<string[]> {
        const code = await issued(key)
        const outcomes: string[] = []
        for (let time = 1; time <= times; time++) outcomes.push(await coordination.codes.check(key, wrongFor(code)))
        return outcomes
      }

      it('are right once', async () => {
        const code = await issued()
        expect(await coordination.codes.check('web:dl_anon_1:19900000001', code)).toBe('right')
        expect(await coordination.codes.check('web:dl_anon_1:19900000001', code)).toBe('expired')
      })

      it('are right once, also for two who ask at once', async () => {
        const code = await issued('k')
        const outcomes = await Promise.all([coordination.codes.check('k', code), coordination.codes.check('k', code)])
        expect(outcomes.sort()).toEqual(['expired', 'right'])
      })

      it('open only what they were issued for', async () => {
        const code = await issued('one')
        expect(await coordination.codes.check('other', code)).toBe('expired')
        expect(await coordination.codes.check('one', code)).toBe('right')
      })

      it('end after ten minutes', async () => {
        const code = await issued('k')
        nowMs += 10 * MINUTE_MS - 1
        expect(await coordination.codes.check('k', wrongFor(code))).toBe('wrong')
        nowMs += 1
        expect(await coordination.codes.check('k', code)).toBe('expired')
      })

      it('are replaced by the next one', async () => {
        const codes = new Set<string>()
        for (let time = 1; time <= 3; time++) codes.add(await issued('k'))
        const last = [...codes].at(-1) as string
        const [first] = codes
        if (first !== last) expect(await coordination.codes.check('k', first as string)).toBe('wrong')
        expect(await coordination.codes.check('k', last)).toBe('right')
      })

      it('lock with the fifth wrong one: no code opens, none is issued', async () => {
        expect(await checkWrong(4, 'k')).toEqual(['wrong', 'wrong', 'wrong', 'wrong'])
        const code = await issued('k')
        expect(await coordination.codes.check('k', wrongFor(code))).toBe('locked')
        expect(await coordination.codes.check('k', code)).toBe('locked')
        expect(await coordination.codes.issue('k')).toBeUndefined()
        expect(await issued('another')).toBeDefined()
      })

      it('can be issued again after thirty minutes, with five fresh tries', async () => {
        await checkWrong(5, 'k')
        nowMs += 30 * MINUTE_MS - 1
        expect(await coordination.codes.issue('k')).toBeUndefined()
        nowMs += 1
        expect(await checkWrong(4, 'k')).toEqual(['wrong', 'wrong', 'wrong', 'wrong'])
      })

      it('forget wrong ones after a right one', async () => {
        await checkWrong(4, 'k')
        const code = await issued('k')
        expect(await coordination.codes.check('k', code)).toBe('right')
        expect(await checkWrong(1, 'k')).toEqual(['wrong'])
      })
    })

    describe('fan-out', () => {
      it('reaches everyone who listens to the conversation, and nobody else', async () => {
        const { fanOut } = coordination
        const heard: string[] = []
        const bothHeard = Promise.withResolvers<void>()
        const note = (who: string) => (entries?: readonly { seq: number }[]) => {
          if (!entries) return
          heard.push(`${who} ${entries.map(({ seq }) => seq)}`)
          if (heard.length === 2) bothHeard.resolve()
        }
        const ends = [
          fanOut.subscribe('cnv_1', note('a')),
          fanOut.subscribe('cnv_1', note('b')),
          fanOut.subscribe('cnv_2', note('c')),
        ]
        fanOut.publish('cnv_1', [anEntry(1), anEntry(2)])
        await bothHeard.promise
        expect(heard.sort()).toEqual(['a 1,2', 'b 1,2'])
        for (const end of ends) end()
      })

      it('ends one subscription without ending another of the same listener', async () => {
        const { fanOut } = coordination
        const heard: number[] = []
        const heardTwo = Promise.withResolvers<void>()
        const listen = (entries: readonly { seq: number }[] = []) => {
          heard.push(...entries.map(({ seq }) => seq))
          if (heard.includes(2)) heardTwo.resolve()
        }
        const end = fanOut.subscribe('cnv_1', listen)
        const endOther = fanOut.subscribe('cnv_1', listen)
        end()
        fanOut.publish('cnv_1', [anEntry(1)])
        fanOut.publish('cnv_1', [anEntry(2)])
        await heardTwo.promise
        expect(heard).toEqual([1, 2])
        endOther()
      })

      it('knows whether anybody listens', async () => {
        const { fanOut } = coordination
        expect(await fanOut.isHeard('cnv_1')).toBe(false)
        const ends = [fanOut.subscribe('cnv_1', () => {}), fanOut.subscribe('cnv_1', () => {})]
        expect(await fanOut.isHeard('cnv_1')).toBe(true)
        expect(await fanOut.isHeard('cnv_2')).toBe(false)
        ends[0]?.()
        expect(await fanOut.isHeard('cnv_1')).toBe(true)
        ends[1]?.()
        await vi.waitUntil(async () => !(await fanOut.isHeard('cnv_1')))
      })

      it('takes any id for a conversation, also one that sounds like an error', () => {
        expect(() => coordination.fanOut.publish('error', [anEntry(1)])).not.toThrow()
      })
    })

    describe('wake-ups', () => {
      it('reach whoever listens, until they listen no more', () => {
        const { wakeUps } = coordination
        const woken: string[] = []
        const ends = [wakeUps.listen(() => woken.push('a')), wakeUps.listen(() => woken.push('b'))]
        wakeUps.ring()
        expect(woken).toEqual(['a', 'b'])
        ends[0]?.()
        wakeUps.ring()
        expect(woken).toEqual(['a', 'b', 'b'])
        ends[1]?.()
        expect(() => wakeUps.ring()).not.toThrow()
      })
    })
  })
}

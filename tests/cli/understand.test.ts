import { describe, expect, it } from 'vitest'
import { runDoorstep } from './support/run-doorstep.ts'

const REF = '2026-11-23T10:00+08:00'
const ask = (line: object) => JSON.stringify({ task: 'time', lang: 'zh', ref: REF, ...line })

describe('doorstep understand', () => {
  it('answers each line in its order, without a service', async () => {
    const input = [ask({ id: 'a', text: '明天下午三点' }), '', ask({ id: 'b', text: '谢谢' })].join('\n')
    const { exitCode, json } = await runDoorstep(['understand'], {}, input)
    expect(exitCode).toBe(0)
    expect(json).toEqual([
      {
        id: 'a',
        windows: [{ dates: ['2026-11-24'], start: '15:00', end: null, constraint: 'at' }],
        ms: expect.any(Number),
      },
      { id: 'b', windows: [], ms: expect.any(Number) },
    ])
  })

  it('says what is wanted, by whom it is said and what was asked before', async () => {
    const intent = (id: string, text: string, more: object = {}) =>
      JSON.stringify({ id, task: 'intent', text, role: 'customer', ...more })
    const input = [
      intent('a', '我要报修，网断了'),
      intent('b', '第二个吧', { ctx: 'offer_slots' }),
      intent('c', '堵车，晚20分钟', { role: 'installer' }),
    ].join('\n')
    const { exitCode, json } = await runDoorstep(['understand'], {}, input)
    expect(exitCode).toBe(0)
    expect(json).toMatchObject([
      { id: 'a', intent: 'book_visit', slots: { visit_type: 'repair' }, top: expect.arrayContaining(['fault_report']) },
      { id: 'b', intent: 'pick_option', slots: { option: 2 }, decision: 'act' },
      { id: 'c', intent: 'delay', slots: { delay_minutes: 20 }, conf: expect.any(Number) },
    ])
  })

  it('counts from the day that it is at ref’s offset', async () => {
    const line = ask({ id: 1, text: '明天', ref: '2026-11-23T23:30-05:00' })
    const { json } = await runDoorstep(['understand'], { TZ: 'Asia/Tokyo' }, line)
    expect(json[0]).toMatchObject({ windows: [{ dates: ['2026-11-24'] }] })
  })

  it.each([
    ['not JSON', '{', null],
    ['no text', '{"id":"a"}', null],
    ['no usable instant', ask({ id: 'a', text: '明天', ref: 'now' }), 'a'],
    ['an intent of nobody', ask({ id: 'a', task: 'intent', text: '明天' }), 'a'],
    ['a role of nobody', ask({ id: 'a', task: 'intent', text: '明天', role: 'cat' }), null],
    ['a question nobody asks', ask({ id: 'a', task: 'intent', text: '明天', role: 'customer', ctx: 'night' }), null],
    ['a text that is none', ask({ id: 'a', text: 5 }), null],
    ['nothing but a number', '7', null],
    ['another task', ask({ id: 'a', task: 'mood', text: '明天' }), 'a'],
  ])('says what is wrong with a line with %s, answers the others, and exits 1', async (_, line, id) => {
    const { exitCode, json } = await runDoorstep(['understand'], {}, `${line}\n${ask({ id: 'b', text: '明天' })}\n`)
    expect(exitCode).toBe(1)
    expect(json).toEqual([
      { id, error: expect.any(String) },
      expect.objectContaining({ id: 'b', windows: expect.any(Array) }),
    ])
  })

  it('answers 10,000 lines', async () => {
    const input = Array.from({ length: 10_000 }, (_, id) =>
      ask({ id, text: '下周三上午九点半左右，或者周五下午' }),
    ).join('\n')
    const begunMs = performance.now()
    const { json } = await runDoorstep(['understand'], {}, input)
    console.log(`10,000 lines understood in ${Math.round(performance.now() - begunMs)} ms`)
    expect(json.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id))
  })
})

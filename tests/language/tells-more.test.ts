import { describe, expect, it } from 'vitest'
import { tellsMore } from '#src/language/answers/tells-more.ts'

describe('what a customer says of the trouble', () => {
  it.each([
    '我要报修',
    '周六上午能来吗',
    'can you come on Saturday morning?',
    '明天下午三点以后派个师傅上门',
    '  ',
    '？？',
  ])('is nothing in “%s”', (text) => expect(tellsMore(text)).toBe(false))

  it.each(['网断了，明天来', '光猫红灯闪', 'no internet since Monday', '看不了电视'])('is something in “%s”', (text) =>
    expect(tellsMore(text)).toBe(true),
  )

  it('is found in no time however often the same words are repeated', () => {
    const startMs = performance.now()
    for (const words of ['下个', '个', '点钟', '一下', 'i ', 'on ', '星期', '我们']) tellsMore(`${words.repeat(200)}喵`)
    // A bound on runaway, not a measurement: before, this never ended.
    expect(performance.now() - startMs).toBeLessThan(1_000)
  })
})

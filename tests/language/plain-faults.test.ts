import { describe, expect, it } from 'vitest'
import { isFragment } from '#src/language/answers/is-fragment.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('what people say in their own words', () => {
  it.each([
    ['装机', 'install'],
    ['我要装机', 'install'],
    ['检测', 'inspection'],
    ['那约一个，检测', 'inspection'],
    ['宽带不好使了', 'repair'],
    ['红的 一直闪', 'repair'],
    ['电视不出画面', 'repair'],
    ['没约给我约 网卡', 'repair'],
    ['专线中断！！影响生产，2小时内必须恢复', 'repair'],
    ['屋企上唔到网', 'repair'],
  ])('%s asks for a visit of its kind (%s)', (message, visitKind) =>
    expect(readPurpose(message)).toMatchObject({ purpose: 'book', visitKind }),
  )

  it.each(['那个', '我家网', '就是那个…', '请问一下', 'um, so my internet'])('%s only begins', (message) =>
    expect(isFragment(message)).toBe(true),
  )

  it.each(['不行了', '我家网断了', '在吗', '你好', '电视?', '2', '好的'])('%s says something', (message) =>
    expect(isFragment(message)).toBe(false),
  )
})

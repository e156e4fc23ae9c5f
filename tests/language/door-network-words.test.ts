import { describe, expect, it } from 'vitest'
import { readBegunChoice } from '#src/language/answers/read-choice.ts'
import { saysLeaving } from '#src/language/answers/read-door-answer.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('what is said before a shut door', () => {
  it.each([
    ...[
      '在门口等了，没人',
      '没人在，我走了',
      '等了半天没人',
      '没人理',
      '里面没动静',
      '人不在',
      '屋里没反应',
      '没见着人',
    ],
    ...[
      '家里无人',
      '敲了半天没人出来',
      "there's nobody here",
      'nobody here',
      'waited ten minutes, no one',
      'still nobody',
    ],
  ])('%s: the customer was not met', (text) => {
    expect(readMissCause(text)).toBe('customer')
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('not_met')
  })

  it.each([
    '没人通知我',
    '没人跟我说改时间',
    '配件没人送',
    '这单没人派给我',
    '没人告诉我要带梯子',
    '没人吗',
    'nobody told me',
  ])('%s tells of nobody who was not met', (text) => expect(readMissCause(text)).toBeUndefined())

  it.each([
    ['没人在，我走了', true],
    ['没人，先撤了', true],
    ['走了', true],
    ['我不等了', true],
    ["nobody here, I'm leaving", true],
    ['他走了没多久，敲了没人', false],
    ['敲了', false],
    ['还是没人', false],
    ['still nobody', false],
  ])('%s: whoever says so leaves: %s', (text, leaves) => expect(saysLeaving(text)).toBe(leaves))

  it.each([
    ['还不算，我打电话了，客户在家', 1],
    ['客户的原因，他手机关机', 0],
    ['还不算', undefined],
    ['客户在家，还不算', undefined],
    ['我觉得还不算，再等等', undefined],
  ])('%s begins with option %s', (text, index) =>
    expect(readBegunChoice(text, ['客户的原因', '还不算，师傅继续等或再联系'])?.index).toBe(index),
  )

  it('takes a call that staff have made for no wish for a colleague', () => {
    expect(readColleaguePurpose('还不算，我打电话了，客户在家').purpose).not.toBe('human')
    expect(readColleaguePurpose('转人工').purpose).toBe('human')
  })
})

import { describe, expect, it } from 'vitest'
import { saysAllIsWell, saysYes } from '#src/language/answers/says-all-is-well.ts'

describe('a list', () => {
  it.each([
    ...[
      '好',
      '好的',
      '好了',
      '全好',
      '都好',
      '都好了',
      '好嘞',
      '都齐了',
      '嗯，都好',
      '是，都做了',
      '没问题',
      '行',
      '妥了',
      '✅',
    ],
    ...[
      '中',
      '全都做到了',
      '已经弄好了',
      '可以',
      '👌',
      'ok',
      'OK!',
      'done',
      'all good',
      'all done',
      'yes all good',
      'fine',
    ],
    ...['everything is fine', 'everything done', 'okay, all set'],
  ])('is well by %s', (text) => expect(saysAllIsWell(text)).toBe(true))

  it.each([
    ...[
      '是',
      '是的',
      '嗯',
      '嗯嗯',
      '对',
      '对的',
      '恩',
      '哦',
      '收到',
      '知道了',
      '明白',
      '有',
      '能',
      '在',
      '要',
      '好吗',
      '好不好',
    ],
    ...[
      '不好',
      '没好',
      '还没好',
      '没做',
      '都没做',
      '好像没有',
      '做不了',
      '快好了',
      '等会儿好',
      '天气好',
      '好久',
      '不行',
    ],
    ...[
      'yes',
      'yeah',
      'yep',
      'mm',
      'sure',
      'got it',
      'not done',
      'not all done',
      'all done?',
      'no',
      'nothing done',
      'almost done',
    ],
  ])('is not well by %s', (text) => expect(saysAllIsWell(text)).toBe(false))

  it('that was asked whole is answered by yes in English', () => {
    expect(['yes', 'Yes.', 'yeah', 'yes, all'].map(saysYes)).toEqual([true, true, true, true])
    expect(['是', '嗯', 'yes but 3', 'ok'].map(saysYes)).toEqual([false, false, false, false])
  })
})

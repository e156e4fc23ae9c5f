import { describe, expect, it } from 'vitest'
import { withoutSwearing } from '#src/language/without-swearing.ts'

describe('words that are read back', () => {
  it.each([
    ['妈的网又断了，周六上午来', '网又断了，周六上午来'],
    ['网断了，操你妈的明天上午必须来', '网断了，明天上午必须来'],
    ['网断了你们这帮废物，周六上午来', '网断了，周六上午来'],
    ['网断了，他妈的', '网断了'],
    ['the fucking internet is down', 'the internet is down'],
    ['damn it, no internet.', 'no internet.'],
    ['nmd什么破网', '什么破网'],
    ['sunday ffs', 'sunday'],
    ['the f***ing modem is dead', 'the modem is dead'],
  ])('are without what was only sworn: %s', (text, left) => expect(withoutSwearing(text)).toBe(left))

  it.each(['傻逼', '他妈的！傻逼！', '操你妈', 'fuck!', 'WTF'])('are none where it is swearing alone: %s', (text) => {
    expect(withoutSwearing(text)).toBe('')
  })

  it.each([
    ...[
      '我妈的电话是19900000001',
      '我操作不来',
      '门口有废物堆',
      '网断了，',
      'my mum is home',
      '他妈在家，敲门',
      '你妈来开门',
    ],
    ...[
      '孩子他妈的手机',
      '他妈的电话打不通',
      '我操心得很',
      '家里孩子智障，请小声',
      '网速垃圾',
      'ask for FK Wong',
      'flat 2B',
    ],
  ])('stay as they are where they only sound like it: %s', (text) => expect(withoutSwearing(text)).toBe(text))
})

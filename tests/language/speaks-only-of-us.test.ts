import { describe, expect, it } from 'vitest'
import { speaksOnlyOfUs, withoutAbuse } from '#src/language/answers/speaks-only-of-us.ts'

describe('an insult or a dispute', () => {
  it.each([
    ...[
      "you're all thieves and liars",
      'you lot are a bunch of clowns',
      "that's not what your colleague said last time",
    ],
    ...[
      'I need a repair you thieves',
      '你们就是骗子',
      '你们说话不算数，上次师傅根本没来',
      '我都说了三遍了',
      '凭什么要我再说一遍',
    ],
  ])('tells nothing of a trouble: %s', (text) => expect(speaksOnlyOfUs(text)).toBe(true))

  it.each([
    ...[
      'you said it was fixed but the light is red',
      'my dog chewed it',
      'it makes a funny noise',
      '小偷剪了网线',
      '一直响',
    ],
    ...[
      'i told you already the internet is down',
      '上次师傅说换了就好，现在还是慢',
      '师傅说过要换光猫',
      'the box you gave me is noisy',
    ],
  ])('is no trouble that is told: %s', (text) => expect(speaksOnlyOfUs(text)).toBe(false))

  it.each([
    ["you're all thieves and my wifi is slow", 'my wifi is slow'],
    ['你们这帮强盗，网又断了', '网又断了'],
    ['我家遭小偷了，线被剪了', '我家遭小偷了，线被剪了'],
  ])('is left out of what is told: %s', (text, left) => expect(withoutAbuse(text)).toBe(left))
})

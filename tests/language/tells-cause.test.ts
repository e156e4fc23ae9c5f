import { describe, expect, it } from 'vitest'
import { tellsCause } from '#src/language/answers/tells-cause.ts'

describe('why a visit is taken back', () => {
  it.each([
    ...[
      '妈说周五也不行 她让我cancel 等寒假再说',
      '房东说他下周自己回来修，麻烦取消掉呢',
      '取消吧，临时有事',
      '不用来了，要出差',
    ],
    ...[
      'please cancel Friday, my landlord says he will fix it himself',
      "cancel it, I'll be away",
      'cancel, too expensive',
    ],
  ])('is told in: %s', (message) => expect(tellsCause(message)).toBe(true))

  it.each([
    ...[
      '取消周六那个',
      '取消上门',
      '周五不用来了',
      '不用来了谢谢',
      '麻烦取消一下明天的上门',
      '师傅不用来了',
      '帮我取消维修',
    ],
    ...['cancel my appointment', 'I need to cancel', 'please cancel the Friday visit'],
  ])('is not told in: %s', (message) => expect(tellsCause(message)).toBe(false))
})

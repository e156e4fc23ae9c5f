import { describe, expect, it } from 'vitest'
import { asksWhetherVisitorKnows } from '#src/language/answers/asks-whether-visitor-knows.ts'

describe('whether whoever was to come hears of it', () => {
  it.each([
    '师傅知道吗？',
    '师傅知唔知',
    '师傅收到通知了没',
    '要不要我去跟师傅说一声',
    'does the engineer know?',
    'do i have to tell him',
  ])('is asked by “%s”', (text) => expect(asksWhetherVisitorKnows(text)).toBe(true))

  it.each([
    ...[
      '师傅知道地址吗',
      '师傅知道怎么走吗',
      '告诉师傅带网线',
      '要告诉师傅带网线',
      '师傅不知道',
      '能不能告诉师傅晚点来',
    ],
    ...['does he know the way', 'did you tell him', 'can you tell the engineer to call', 'tell him to bring cable'],
  ])('is not asked by “%s”', (text) => expect(asksWhetherVisitorKnows(text)).toBe(false))
})

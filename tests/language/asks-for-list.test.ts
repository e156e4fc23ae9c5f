import { describe, expect, it } from 'vitest'
import { asksForList } from '#src/language/answers/asks-for-list.ts'

describe('a list', () => {
  it.each(['今天下午有哪些单', '明天有几单', '待办', '今天有哪些预约', 'list', 'my jobs tomorrow'])(
    'is asked for: %s',
    (message) => expect(asksForList(message)).toBe(true),
  )

  it.each(['今天下午两点', '周六上午', '胡军那单', '约刘超', '第二个', 'tomorrow morning'])('is not: %s', (message) =>
    expect(asksForList(message)).toBe(false),
  )
})

import { describe, expect, it } from 'vitest'
import { wantsItBack } from '#src/language/answers/wants-it-back.ts'

describe('what was taken back and is wanted again', () => {
  it.each([
    ...['我又想约了', '刚才那个时间', '又不想取消了 还能恢复吗', '刚才取消的那个帮我恢复', '帮我恢复预约'],
    ...['can you restore my appointment', 'i want the visit back'],
  ])('is heard in: %s', (message) => expect(wantsItBack(message)).toBe(true))

  it.each(['网恢复了', '帮我恢复正常上网', '想约周六', '刚才那个人说的不对', '什么时候能恢复信号', '取消'])(
    'is not heard in: %s',
    (message) => expect(wantsItBack(message)).toBe(false),
  )
})

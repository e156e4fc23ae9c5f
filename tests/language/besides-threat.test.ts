import { describe, expect, it } from 'vitest'
import { besidesThreat } from '#src/language/answers/besides-threat.ts'

describe('a threat to leave us', () => {
  it.each([
    ['行 明天上午 再不来我退网', '行 明天上午'],
    ['再不来我退网', ''],
    ['明天必须来，不来就销户', '明天必须来，'],
    ['周六吧。如果还修不好我换别家', '周六吧。'],
    ["ok, tomorrow morning. if it happens again I'm leaving", 'ok, tomorrow morning.'],
    ["tomorrow at 9, I'll switch provider if nobody comes", 'tomorrow at 9,'],
  ])('leaves of “%s” what was agreed', (text, rest) => expect(besidesThreat(text)?.trim()).toBe(rest))

  it.each(['不约了，俺退网', '我要退网', '再见，我退网了', 'cancel my contract', 'I want to close my account'])(
    'is none in “%s”, which is a wish',
    (text) => expect(besidesThreat(text)).toBeUndefined(),
  )
})

import { describe, expect, it } from 'vitest'
import { besidesNoCancel } from '#src/language/answers/asks-to-bring.ts'
import { callsOff } from '#src/language/answers/calls-off.ts'
import { givesUpOthers } from '#src/language/answers/gives-up-order.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('a message that denies cancelling', () => {
  it.each([
    ...[
      '别撤单',
      '不退单',
      '不打算取消',
      '不需要取消',
      '可别把我的预约取消了',
      '甭给我取消啦',
      '没有要撤单',
      '不是说取消',
      '不要全部给我取消',
      '我没说不修了',
    ],
    ...["i don't want to cancel", 'I no longer want to cancel', 'no need to cancel', "don't call it off"],
    ...["I'm not going to cancel", "please don't call the visit off", "I don't want the visit cancelled"],
  ])('keeps the visit: %s', (text) => {
    expect(readPurpose(text).purpose).toBe('show')
    expect(keepsVisit(text)).toBe(true)
    expect(wantsVisitOff(text)).toBe(false)
  })

  it.each(["I don't want the visit cancelled", 'I do not want the repair moved', "I don't want the engineer to leave"])(
    'calls nothing off: %s',
    (text) => expect(callsOff(text)).toBeUndefined(),
  )

  it.each(["the other two orders I don't want cancelled", "I don't want the other orders withdrawn"])(
    'gives no order up: %s',
    (text) => expect(givesUpOthers(text)).toBe(false),
  )

  it.each(['不退了', '不撤了', '我没撤单', 'never said cancel', "I didn't cancel"])(
    'wants no visit off in the middle of cancelling: %s',
    (text) => expect(wantsVisitOff(text)).toBe(false),
  )

  it.each(["don't cancel, move it to Friday", "don't cancel it, change the time please", '别撤单，改到周五'])(
    'moves it where it says so: %s',
    (text) => expect(readPurpose(text).purpose).toBe('move'),
  )

  it.each(["don't cancel or move it", "don't cancel, don't change it", '别撤单也别改时间'])(
    'moves nothing that is denied as well: %s',
    (text) => expect(readPurpose(text).purpose).not.toBe('cancel'),
  )

  it('says nothing besides', () => expect(besidesNoCancel('我没有要撤单')).toBe(''))

  it.each([
    ...['不用来了，取消', '不要了把预约取消', "don't come, cancel it", '不是修网，取消预约', '不改了，直接取消吧'],
    ...["I don't want to cancel but something came up", '不想取消但是来不了了，取消预约吧'],
  ])('is none where it cancels: %s', (text) => expect(readPurpose(text).purpose).toBe('cancel'))

  it.each(['要不要取消', '用不用取消', 'why not cancel it', '是不是不来了'])('is none where it asks: %s', (text) =>
    expect(keepsVisit(text)).toBe(false),
  )
})

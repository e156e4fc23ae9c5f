import { describe, expect, it } from 'vitest'
import { besidesNoBooking } from '#src/language/answers/denies-booking.ts'

describe('that nothing is to be booked', () => {
  it.each([
    ['俺说的是退！退！不是约！', '俺说的是退！退！'],
    ['不约不约！十点半那个叫人工给俺撤了', '十点半那个叫人工给俺撤了'],
    ['谁要预约了，我问地址，转人工', '我问地址，转人工'],
    ['不是新约，是改周四那个！', '是改周四那个！'],
    ['不是的不是的，我没有要预约，非常抱歉让您误会了', ''],
    ['我不是要再约，我想问问收不收费', '我想问问收不收费'],
    ["I'm not booking anything, I want to cancel Thursday's visit", "I want to cancel Thursday's visit"],
    ["I don't want a new booking! move the Thursday one", 'move the Thursday one'],
    ["I'm not trying to book, sorry", ''],
  ])('is said by “%s”, and what else', (text, rest) => expect(besidesNoBooking(text)).toBe(rest))

  it.each([
    '不约了',
    '我没约过',
    '不是约移机，是约维修',
    '给我约一个',
    '没有预约',
    '是不是要预约',
    "I don't need an appointment",
    'book a visit',
  ])('is not said by “%s”', (text) => expect(besidesNoBooking(text)).toBeUndefined())
})

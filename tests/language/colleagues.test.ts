import { describe, expect, it } from 'vitest'
import { readHandling } from '#src/language/answers/read-handling.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('a visit that is agreed on the telephone', () => {
  it('is arranged by staff, and never by an installer', () => {
    expect(readColleaguePurpose('今天预约', 'staff').purpose).toBe('arrange')
    expect(readColleaguePurpose('今天预约', 'installer').purpose).toBe('show')
    expect(readColleaguePurpose('约胡军周六上午', 'installer').purpose).toBeUndefined()
  })
})

describe('what an installer says at the door and of additional work', () => {
  it.each([
    ['开门了', 'door_opened'],
    ['客户开门了', 'door_opened'],
    ['the door is open now', 'door_opened'],
    ['没开门', undefined],
    ['还没开门了', undefined],
    ['完工，加装了10米网线，-19dBm', 'finished'],
    ['done, 10 m extra cable laid', 'finished'],
    ['装好了，客户还想加装一个面板', 'extra'],
    ['客户要加装网线', 'extra'],
    ['完工，加装的收50块行吗', 'extra'],
  ])('%s', (text, purpose) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe(purpose)
  })
  it('opens no door for staff', () => {
    expect(readColleaguePurpose('开门了', 'staff').purpose).toBeUndefined()
  })
})

describe('what a colleague says in the course of a day', () => {
  it.each([
    ['出发了', 'set_out'],
    ['走了', 'set_out'],
    ['客户走了', undefined],
    ['我到了', 'arrived'],
    ['到', 'arrived'],
    ['已到客户楼下', 'arrived'],
    ['晚30分钟，堵车', 'late'],
    ['来不了，车坏了', 'cannot_come'],
    ['我去不了了', 'cannot_come'],
    ["can't make it", 'cannot_come'],
    ["i'm here", 'arrived'],
    ['twenty five minutes late', 'late'],
    ['帮胡军约周六上午', 'arrange'],
    ['约胡军', 'arrange'],
    ['book Emily Carter saturday morning', 'arrange'],
    ['帮我给胡军预约周六上午', 'arrange'],
    ['胡军想约周六上午', 'arrange'],
    ['能帮胡军约周六上午吗', 'arrange'],
    ['帮胡军约两点', 'arrange'],
    ['今天有哪些预约', 'show'],
    ['明天的预约', 'show'],
    ['预约清单', 'show'],
    ['26号有哪些预约', 'show'],
    ['which bookings are there on Friday', 'show'],
    ['明天预约有几个', 'show'],
    ['查胡秀英的预约', 'handle'],
    ['看一下胡秀英的预约', undefined],
    ['胡秀英的预约', undefined],
    ['胡秀英有预约吗', undefined],
    ['胡秀英的预约改到周五', 'handle'],
    ['胡秀英预约推迟到周五', 'handle'],
    ['取消胡秀英的预约', 'handle'],
    ['失约补偿', undefined],
    ['约30分钟后到', 'late'],
    ['约半小时后到', 'late'],
    ['胡军改约周六', 'handle'],
    ['胡秀英改到周五下午', 'handle'],
    ['今天下午有哪些单', 'show'],
    ['明天有几单', 'show'],
    ['今天预约都有谁', 'show'],
    ['今天预约多吗', 'show'],
    ['今天预约满了吗', 'show'],
    ['大约晚十分钟', 'late'],
  ])('%s', (message, purpose) => {
    expect(readColleaguePurpose(message).purpose).toBe(purpose)
  })

  it.each([
    ...['还没出发', '没出发', "haven't arrived yet", '没到', "won't be late", '不会晚到', '没迟到'],
    ...['收到了', '设备到了', '看到了', '找到了', '快到了', '料到了'],
    ...['客户说来不了', 'customer says he cannot come', '2点20分到', '提前20分钟到', '等我'],
  ])('is not done because it is named: %s', (message) => {
    expect(['set_out', 'arrived', 'late', 'cannot_come', 'queue']).not.toContain(readColleaguePurpose(message).purpose)
  })
})

describe('the reason for coming late', () => {
  it.each([
    ['堵车', 'traffic'],
    ['路上修路', 'traffic'],
    ['stuck in traffic', 'traffic'],
    ['车没电了', 'vehicle'],
    ['电瓶车坏了', 'vehicle'],
    ['我发烧了', 'illness'],
    ['摔了一跤', 'illness'],
    ['没带光猫，回仓库拿', 'parts'],
    ['材料不够', 'parts'],
    ['家里有急事', 'emergency'],
    ['上一家还没弄完', 'previous_visit'],
    ['still with a customer', 'previous_visit'],
    ['stuck with a customer', 'previous_visit'],
    ['下雨堵车', 'weather'],
  ])('%s', (message, hindrance) => {
    expect(readHindrance(message)).toBe(hindrance)
  })

  it.each([
    ...['维修路由器', '不堵车', 'no traffic', '没料到', '资料', '塑料', '客户发烧', '摔了工具', '手机没电了'],
    ...['客户家里有人', 'ice cream'],
  ])('is not told by words that look like it: %s', (message) => {
    expect(readHindrance(message)).toBeUndefined()
  })
})

describe('the patience of a customer who is told of a delay', () => {
  it.each([
    ['没事，慢慢来', 'waits'],
    ['我等着', 'waits'],
    ['不着急，注意安全', 'waits'],
    ["i'll wait", 'waits'],
    ['算了等吧', 'waits'],
    ['行吧等', 'waits'],
    ['等吧等吧', 'waits'],
    ['行吧等着', 'waits'],
    ['晚就晚吧', 'waits'],
    ['能来就行', 'waits'],
    ['行吧 快点', 'waits'],
    ['ok but hurry', 'waits'],
    ['可以，等他', 'waits'],
    ['等师傅来', 'waits'],
    ['不用等他了', undefined],
    ['快点', undefined],
    ['等等看', undefined],
    ['我等不及了', 'cannot_wait'],
    ['等不到', 'cannot_wait'],
    ['不想等了', 'cannot_wait'],
    ["can't wait", 'cannot_wait'],
    ['晚四十分钟我就走了', 'cannot_wait'],
    ['那我不要了', 'wants_nobody'],
    ['算了不修了', 'wants_nobody'],
    ["i don't need it any more", 'wants_nobody'],
    ['不用了', undefined],
    ['不要着急', undefined],
    ['不要晚了', undefined],
    ['师傅走了吗', undefined],
    ['我等了你们一上午了', undefined],
    ['没事干吗', undefined],
    ['我能等吗', undefined],
    ['我想想', undefined],
  ])('%s', (message, patience) => {
    expect(readPatience(message)).toBe(patience)
  })
})

describe('why a visit could not take place', () => {
  it.each([
    ['客户不在家', 'customer'],
    ['0032那单客户不在家', 'customer'],
    ['敲门没人应', 'customer'],
    ['家里没人，电话打不通', 'customer'],
    ['今天没见到客户', 'customer'],
    ['nobody is home', 'customer'],
    ["customer isn't there", 'customer'],
    ['物业不让进，去不了', 'third_party'],
    ['小区停电了', 'third_party'],
    ["the security guard won't let me in", 'third_party'],
    ['要是客户不在家怎么办', undefined],
    ['客户在家', undefined],
    ['客户不在家吗', undefined],
    ['车坏了，来不了', undefined],
    ['晚30分钟，堵车', undefined],
  ])('%s', (message, cause) => {
    expect(readMissCause(message)).toBe(cause)
    if (cause) expect(readColleaguePurpose(message).purpose).toBe('not_met')
    else expect(readColleaguePurpose(message).purpose).not.toBe('not_met')
  })

  it('gives way to what is to be done about it', () => {
    expect(readColleaguePurpose('0032客户不在家，改到明天上午').purpose).toBe('handle')
    expect(readHandling('客户不在家，改到明天上午', 'customer')).toBe('move')
    expect(readHandling('客户不在家', 'customer')).toBe('missed')
  })
})

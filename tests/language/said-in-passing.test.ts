import { describe, expect, it } from 'vitest'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { asksOfOffers, readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { hasNoTimeToGoOn } from '#src/language/answers/has-no-time.ts'
import { isContactForVisit } from '#src/language/answers/is-contact-for-visit.ts'
import { soleLengthMinutes, withLastLength } from '#src/language/answers/last-length.ts'
import { wantsToGoOn } from '#src/language/answers/wants-to-go-on.ts'
import { noteWithYes } from '#src/language/answers/yes-with-note.ts'

describe('a question in passing', () => {
  it.each([
    ['你们几点下班', 'hours'],
    ['对了 你们周日上班吗', 'hours'],
    ['what time do you guys close', 'hours'],
    ['取消要不要钱', 'cost'],
    ['改时间收费不', 'cost'],
    ['is there a fee for moving', 'cost'],
    ['要不要家里有人', 'presence'],
    ['我不在家行吗', 'presence'],
    ['how long does a repair take', 'duration'],
  ])('is all that is said: %s', (text, ask) => {
    expect(readPassingQuestions(text)).toEqual({ asks: [ask], isAll: true })
  })

  it('is heard beside an answer', () => {
    expect(readPassingQuestions('明天上午10点来，修一次多少钱')).toEqual({ asks: ['cost'], isAll: false })
  })

  it.each([
    '家里没人',
    '不要钱我也不要',
    '师傅几点到',
    '要人',
    '我要人工',
    '明天我不在家',
    '收费太高',
    '话费怎么这么多',
  ])('is none in %s', (text) => expect(readPassingQuestions(text).asks).toEqual([]))

  it.each(['客户电话多少', '我套餐是多少兆的', 'hi, where were we?', '你们几点下班'])('tells nothing: %s', (text) => {
    expect(asksSomething(text)).toBe(true)
  })

  it.each(['网断了', '太慢了', 'internet keeps dropping', '换了光猫'])('is no question at all: %s', (text) => {
    expect(asksSomething(text)).toBe(false)
  })

  it.each(['改好了没', '约上了吗', '我预约了没', 'is it booked?'])('asks whether it is done: %s', (text) => {
    expect(asksWhetherDone(text)).toBe(true)
  })

  it.each(['好了没', '修好了没', '改到周日', '约个师傅'])('asks no such thing: %s', (text) => {
    expect(asksWhetherDone(text)).toBe(false)
  })
})

describe('what is on offer', () => {
  it.each([
    '说你们有个活动是不是有优惠',
    '你们最近有什么活动',
    '取消吧，你们有活动吗',
    '改到周日，有没有优惠',
    '有啥优惠活动',
    'any offers?',
  ])('is asked by “%s”', (text) => expect(asksOfOffers(text)).toBe(true))
  it.each(['周六有活动，改到周日上午吧', '取消吧，周六有活动', '公司有个活动，改到周日', '孩子学校搞活动'])(
    'is not asked by “%s”',
    (text) => expect(asksOfOffers(text)).toBe(false),
  )
})

describe('having no time for it now', () => {
  it.each([
    ...['没空', 'busy', '最近忙', '改天吧', 'not now', '今天没空', '上班呢', "I'm busy", '等我出差回来再约', '不急'],
    ...["i'll let you know", 'another time'],
  ])('is said: %s', (text) => {
    expect(hasNoTimeToGoOn(text)).toBe(true)
  })

  it.each(['不用了', '算了', 'no', '忙不忙？', '取消', '接着办', '改天上午', '不行', '好'])('is not: %s', (text) => {
    expect(hasNoTimeToGoOn(text)).toBe(false)
  })

  it.each(['接着办', '好的，继续吧', "ok let's go on"])('ends with going on: %s', (text) => {
    expect(wantsToGoOn(text)).toBe(true)
  })

  it.each(['继续断网', '不用接着办', 'go on strike'])('does not end with it: %s', (text) => {
    expect(wantsToGoOn(text)).toBe(false)
  })
})

describe('an offhand yes', () => {
  it.each(['好了 就这么着', '那就这样吧', '随便 你们看着办', 'whatever, yes', 'just do it'])('is one: %s', (text) => {
    expect(agreesOffhand(text)).toBe(true)
  })

  it.each(['不就这样', '就这样吗', '这样不行', 'whatever', 'yes but no', '看看再说'])('is none: %s', (text) => {
    expect(agreesOffhand(text)).toBe(false)
  })

  it.each([
    ['yes but tell him to call me first', 'tell him to call me first'],
    ['对 让师傅来之前打个电话', '让师傅来之前打个电话'],
    ['对的，电话打我老婆13912345678', '电话打我老婆13912345678'],
  ])('may bring a word for whoever comes: %s', (text, note) => expect(noteWithYes(text)).toBe(note))

  it.each(['对但是别太早', '对不起', 'yes but later'])('brings none: %s', (text) => {
    expect(noteWithYes(text)).toBeUndefined()
  })
})

describe('a word for whoever comes', () => {
  it.each([
    ...['电话打我老婆的，13912345678', '联系人改成我老婆', '让师傅从地下车库上来'],
    ...['tell him to call me first', 'and call my wife instead, 13912345678', 'oh and park in the back'],
    "sorry wrong building, it's 12 not 10",
  ])('is one: %s', (text) => expect(isContactForVisit(text)).toBe(true))

  it.each(['13912345678', '打我电话', '她姓刘', '有没有师傅电话', 'wrong number'])('is none: %s', (text) => {
    expect(isContactForVisit(text)).toBe(false)
  })
})

describe('the length of a delay', () => {
  it.each([
    ['半小时不对四十分钟吧', 40],
    ['晚了 堵 半小时不对四十分钟吧', 40],
    ['late 20 minutes no 30 minutes traffic', 30],
  ])('is the last that is said: %s', (text, minutes) => expect(soleLengthMinutes(withLastLength(text))).toBe(minutes))

  it.each(['上一家刚弄了20分钟', '已经等了半小时', '20分钟或者30分钟'])('is not in %s', (text) => {
    expect(soleLengthMinutes(withLastLength(text))).toBeUndefined()
  })
})

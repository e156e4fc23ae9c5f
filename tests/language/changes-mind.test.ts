import { describe, expect, it } from 'vitest'
import { asksWhatExtraIsFor, asksWhetherRight, speaksOfCash } from '#src/language/answers/asks-of-extra.ts'
import { agreesAgain, changesMind } from '#src/language/answers/changes-mind.ts'

describe('additional work that somebody has just agreed to', () => {
  it.each([
    ...[
      '不要了',
      '还是不要吧',
      '算了不要了',
      '反悔了 不装',
      '太贵了算了',
      '刚才点错了',
      '算了',
      '不好意思，点错了',
      '改主意了',
      '我后悔了',
    ],
    ...[
      '那个不装了',
      '先不弄了吧',
      '想了想还是算了',
      '别装了',
      '取消吧',
      '师傅不要了，太贵',
      '手滑了',
      '面板不要了',
      '不加了谢谢',
    ],
    ...[
      'never mind',
      'i change mind',
      'actually no',
      'cancel that',
      'I changed my mind',
      "sorry, don't want it",
      'pressed by mistake',
    ],
    ...['forget it', 'no, too expensive', 'wrong button', 'scratch that', "I don't want it anymore"],
  ])('%s is taken back', (text) => {
    expect(changesMind(text)).toBe(true)
  })
  it.each([
    ...[
      '不要紧',
      '不要钱吗',
      '要不要装',
      '算一下多少钱',
      '不用来了',
      '师傅不要钱',
      '好的',
      '同意',
      '取消上门',
      '网还是不好',
      '明天不要来',
    ],
    ...['ok', 'no problem, go on', 'cancel my visit', 'why not', 'no internet', "don't come"],
  ])('%s is not', (text) => {
    expect(changesMind(text)).toBe(false)
  })
  it.each([
    ...['哎等等 要要要', '要', '同意', '还是装吧', '我要', '那装吧', '要的要的', '等等，要', '可以，装上', '同意了'],
    ...['wait, yes please', 'yes', 'ok do it', 'I want it', 'yes please go ahead'],
  ])('%s wants it again', (text) => {
    expect(agreesAgain(text)).toBe(true)
  })
  it.each(['好的', 'ok', '行', '谢谢', '装好了', '我要报修', '要多久', '嗯', 'thanks', '不要'])(
    '%s does not',
    (text) => {
      expect(agreesAgain(text)).toBe(false)
    },
  )
})

describe('what is asked of additional work', () => {
  it.each([
    ...[
      '为啥要加啊',
      '这是干嘛用的',
      '有必要吗',
      '不加行不行',
      '看不懂',
      '咋还要加线',
      '面板是啥',
      'i not understand what is cable for',
    ],
    ...['why', 'what is it for', 'do I need it?', "what's the socket", '不装会怎样', '啥意思'],
  ])('%s: what for', (text) => {
    expect(asksWhatExtraIsFor(text)).toBe(true)
  })
  it.each(['同意', '不要', '装吧', '好的', 'no', '多少钱'])('%s asks nothing', (text) => {
    expect(asksWhatExtraIsFor(text)).toBe(false)
  })
  it.each([
    ...[
      '师傅说要换光猫收我200，是真的吗',
      '他说换个面板50块 贵不贵',
      '师傅要收100块，合理吗',
      '他要我给他三百块对不对',
    ],
    ...['he says 200 yuan, is it true?', '师傅说30块一米，真的假的'],
  ])('%s: whether it is right', (text) => {
    expect(asksWhetherRight(text)).toBe(true)
  })
  it.each(['师傅收了我200', '多少钱', '50块可以', '他说可以吗', '是真的吗'])('%s does not', (text) => {
    expect(asksWhetherRight(text)).toBe(false)
  })
  it.each(['师傅说给他现金就行 同意吗', '微信转给师傅', '他说现金便宜', 'can i pay him', 'cash ok?'])(
    '%s: cash',
    (text) => {
      expect(speaksOfCash(text)).toBe(true)
    },
  )
  it.each(['同意', '记账单里', '给我装上', '多少钱', '转一下网线'])('%s: none', (text) => {
    expect(speaksOfCash(text)).toBe(false)
  })
})

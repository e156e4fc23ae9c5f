import { describe, expect, it } from 'vitest'
import { asksIfCharged, asksPrice, besidesPrice } from '#src/language/answers/asks-price.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('what a visit costs', () => {
  it.each([
    ...[
      '想问一下修理会不会收费呀？',
      '周日师傅来修要钱吗',
      '我只是想知道修理收不收费',
      '上门费用多少',
      '师傅要不要钱的呀',
      '修一次多少钱',
    ],
    ...[
      'is the repair free?',
      'will the repair cost me anything?',
      'I only want to know if the repair is free of charge',
    ],
  ])('is asked in: %s', (message) => expect(asksPrice(message)).toBe(true))

  it.each([
    ...[
      '都不用了',
      '你们乱收费',
      '为什么收费',
      '师傅收费了',
      '话费多少钱',
      '多少钱来着',
      '我没花钱',
      '加装一个面板收费吗',
    ],
    ...['are you free on saturday?', 'why was I charged?', 'my monthly plan fee is what?'],
  ])('is not asked in: %s', (message) => expect(asksPrice(message)).toBe(false))

  it('leaves what is said besides, without the reasons for asking', () => {
    expect(besidesPrice('修理会不会收费呀？如果收费的话我得先跟房东商量一下')).toBe('')
    expect(besidesPrice('都不用了，谢谢您，我只是想知道修理收不收费')).toBe('都不用了，谢谢您，')
    expect(readPurpose(besidesPrice('家里没网了，修要钱吗？') ?? '').purpose).toBe('book')
    expect(besidesPrice('家里没网了')).toBeUndefined()
  })
})

describe('whether anything was charged', () => {
  it.each(['收我钱没有', '收我钱了吗', '是不是收我钱了', 'did I get charged anything?'])('is asked in: %s', (message) =>
    expect(asksIfCharged(message)).toBe(true),
  )

  it.each(['师傅收我钱了', '师傅收了我钱', 'the installer charged me'])('is told, and not asked, in: %s', (message) =>
    expect(asksIfCharged(message)).toBe(false),
  )
})

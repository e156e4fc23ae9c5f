import { describe, expect, it } from 'vitest'
import { asksAboutCode } from '#src/language/answers/asks-about-code.ts'
import { saysDayInDismay } from '#src/language/answers/says-day-in-dismay.ts'

describe('a day that is said back', () => {
  it.each(['明天？！老子今天咋个做生意！', '明天？你们赔我损失不？', 'Tomorrow?! I am losing customers'])(
    'in dismay is wished by nobody: %s',
    (text) => expect(saysDayInDismay(text)).toBe(true),
  )
  it.each([
    '明天？能不能今天来，我损失大得很',
    '明天？上午十点行不行',
    '明天！必须来，我损失大了',
    '明天上午来，迟到你们赔我不',
    'tomorrow? make it 10am, i am losing customers',
  ])('beside a wish is part of it: %s', (text) => expect(saysDayInDismay(text)).toBe(false))
})

describe('a code', () => {
  it.each(['客人扫不到码，今天必须给我来人', '收款码刷不出来，给我来人', '扫不出码了，赶紧给我派人'])(
    'that a shop is paid by is none of ours: %s',
    (text) => expect(asksAboutCode(text)).toBe(false),
  )
  it.each(['师傅扫不了码，让我把验证码给他', '师傅说要验证码，能给他吗'])('that somebody asks for is: %s', (text) =>
    expect(asksAboutCode(text)).toBe(true),
  )
})

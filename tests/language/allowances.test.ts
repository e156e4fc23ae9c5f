import { describe, expect, it } from 'vitest'
import { readAllowance, speaksOfAllowance, wishesForAllowance } from '#src/language/answers/read-allowance.ts'

describe('an answer to what needs the customer’s own yes', () => {
  it.each([
    ['可以打孔', 'yes'],
    ['all right, he may go in, but not near the bed', 'but'],
    ['同意打孔', 'yes'],
    ['打吧', 'yes'],
    ['可以，打吧', 'yes'],
    ['你打吧', 'yes'],
    ['能打', 'yes'],
    ['中', 'yes'],
    ['那中吧', 'yes'],
    ['yes you can drill', 'yes'],
    ['you can drill', 'yes'],
    ['no problem, go ahead', 'yes'],
    ['房东同意了，我也同意', 'but'],
    ['不要打孔', 'no'],
    ['别打孔', 'no'],
    ['不准打洞', 'no'],
    ["don't drill", 'no'],
    ['no drilling please', 'no'],
    ['不同意', 'no'],
    ['不中', 'no'],
    ['可以，但别动柜子', 'but'],
    ['卧室不中 有人睡觉 客厅中', 'but'],
    ['客厅中', 'but'],
    ['只能打一个', 'but'],
    ['如果不打穿就可以', 'but'],
    ['only if he cleans up the mess', 'but'],
    ['yes, but no more than one hole', 'but'],
    ['ok as long as he is quick', 'but'],
    ['you can drill but not in the bedroom', 'but'],
    ['房东同意了', undefined],
    ['我老公说可以', undefined],
    ['the landlord agreed', undefined],
    ['my husband said ok', undefined],
    ['可以吗', undefined],
    ['打孔要不要钱', undefined],
    ['可以考虑', undefined],
    ['我问问我老公', undefined],
    ['可以挪家具', undefined],
    ['别挪家具', undefined],
    ['不知道', undefined],
    ['墙里有电线', undefined],
    ['maybe', undefined],
  ] as const)('%s', (text, said) => {
    expect(readAllowance(text, ['drilling'])).toBe(said)
  })
})

describe('a report of work', () => {
  it.each([
    ['要打个孔 客户不晓得同不同意', true],
    ['需要挪一下衣柜', true],
    ['need to drill a hole', true],
    ['打了个孔，换了光猫', false],
    ['客户要求在卧室打孔，已经打好', false],
    ['换了光猫', false],
  ] as const)('%s is still to be allowed: %s', (text, isOpen) => {
    expect(wishesForAllowance(text)).toBe(isOpen)
  })
})

describe('a customer who comes back to what they were asked to allow', () => {
  it.each(['all right, he may go in, but not near the bed', '让师傅进去吧', '不要打孔了'])('%s', (text) =>
    expect(speaksOfAllowance(text)).toBe(true),
  )
  it.each(['can he go in?', '让他进来了吗'])('but not: %s', (text) => expect(speaksOfAllowance(text)).toBe(false))
})

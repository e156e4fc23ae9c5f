import { describe, expect, it } from 'vitest'
import { isBreachFinding, readBreachFinding } from '#src/language/answers/read-breach-finding.ts'

describe('what a supervisor found of a report', () => {
  it.each([
    ['不属实，客户记错了', 'unfounded', '客户记错了'],
    ['举报 12 不属实，客户把押金记错了', 'unfounded', '客户把押金记错了'],
    ['属实，已经退钱', 'founded', '已经退钱'],
    ['属实', 'founded', ''],
    ['查无实据', 'unfounded', ''],
    ['The report is not true, the customer mixed it up', 'unfounded', 'the customer mixed it up'],
    ['Report tkt_aB3 unfounded: a receipt was shown', 'unfounded', 'a receipt was shown'],
    ['confirmed, the money was paid back', 'founded', 'the money was paid back'],
  ])('is read from %s', (text, finding, note) => {
    expect(readBreachFinding(text)).toEqual({ finding, note })
  })

  it.each(['属实吗', '举报属不属实？', '我要举报', '1'])('is not read from %s', (text) => {
    expect(readBreachFinding(text)).toBeUndefined()
    expect(isBreachFinding(text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { isStaffCommand } from '#src/language/answers/is-staff-command.ts'

describe('what one of staff writes in a talk with a customer', () => {
  it.each([
    '帮何浩然约明天上午',
    '帮何先生预约周六上午',
    '给0009约周六',
    '查何浩然',
    '查一下何浩然的预约',
    '待办',
    'queue',
  ])('is for the assistant: %s', (words) => expect(isStaffCommand(words)).toBe(true))

  it.each([
    '帮您约明天上午可以吗',
    '我帮您查一下',
    '查到了，明天上午来',
    '查了一下账单，没有多扣',
    '给师傅约好了',
    '您约的是明天上午',
    '这件事是我的待办，今天给您答复',
    'find another time that suits you',
  ])('goes to the customer: %s', (words) => expect(isStaffCommand(words)).toBe(false))
})

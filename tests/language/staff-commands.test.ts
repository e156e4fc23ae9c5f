import { describe, expect, it } from 'vitest'
import { handsBack } from '#src/language/answers/ends-talk.ts'
import { isStaffCommand, mayBeStaffCommand } from '#src/language/answers/is-staff-command.ts'

describe('what one of staff writes in a talk with a customer', () => {
  it.each([
    '帮何浩然约明天上午',
    '帮何先生预约周六上午',
    '给0009约周六',
    '查何浩然',
    '查一下何浩然的预约',
    '待办',
    'queue',
    '胡军那单晚30分钟，堵车',
    '取消胡军',
    'cancel 胡军',
    '0001改到周五下午',
    '胡军那单改派周师傅',
    '今天下午有哪些单',
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
    '师傅晚30分钟，堵车',
    '王敏女士改到周五可以吗',
    '您那单改到周五下午了',
    '上门取消了',
    '1',
    '算了',
  ])('goes to the customer: %s', (words) => expect(isStaffCommand(words)).toBe(false))
})

describe('what one of staff writes in a talk with a customer, and may mean for the assistant', () => {
  it.each(['1', '第二个', '算了', '取消', '返回', '胡军', '19900010002', '199 0001 0002', '尾号0023', 'cancel'])(
    'is asked back: %s',
    (words) => expect(mayBeStaffCommand(words)).toBe(true),
  )

  it.each([
    '好的',
    '明白',
    '谢谢您',
    '您好',
    '不客气',
    '师傅电话19900010002',
    '您看行吗',
    '上午九点',
    '可以取消',
    '稍等',
  ])('is said to the customer: %s', (words) => expect(mayBeStaffCommand(words)).toBe(false))
})

describe('a talk that one of staff gives back to the assistant', () => {
  it.each([
    '交回',
    '交还',
    '交还助手',
    '转回助手',
    '交回给机器人。',
    '还给助手吧',
    'hand it back',
    'Back to the assistant',
  ])('is told by: %s', (words) => expect(handsBack(words)).toBe(true))

  it.each(['光猫请交回营业厅', '师傅会交还给您', '转给同事', '还给您', '我转回去问一下'])(
    'is not told by: %s',
    (words) => expect(handsBack(words)).toBe(false),
  )
})

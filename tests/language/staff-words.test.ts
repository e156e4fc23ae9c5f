import { describe, expect, it } from 'vitest'
import { namesNoOrder, withoutOrderFigures } from '#src/language/answers/names-order.ts'
import { namesRole } from '#src/language/answers/names-role.ts'
import { isCalledAgain, isUnwanted } from '#src/language/answers/read-call-result.ts'
import { isRefused, readDispatch } from '#src/language/answers/read-dispatch.ts'

const NAMES = ['李师傅', '吴师傅']

describe('who goes, as a dispatcher says it', () => {
  it.each([
    ['派李师傅', ['李师傅']],
    ['安排吴师傅 周日 11:00', ['吴师傅']],
    ['李师傅', ['李师傅']],
    ['就吴师傅吧', ['吴师傅']],
    ['别派李师傅，派吴师傅', ['吴师傅']],
    ['李师傅没空，让吴师傅去', ['吴师傅']],
    ['not 李师傅, send 吴师傅', ['吴师傅']],
    ['派李师傅（不在班，请先问好）', ['李师傅']],
    ['让李师傅去帮忙', ['李师傅']],
  ])('is sent in: %s', (text, named) => {
    expect(readDispatch(text, NAMES)).toMatchObject({ isAsked: false, named, isSent: true })
  })

  it.each([
    ...['别派李师傅', '不要李师傅去', '不用派李师傅了', '不派李师傅', '除了李师傅都行', '李师傅不行', '李师傅请假了'],
    ...['李师傅去不了', '李师傅生病了', "don't send 李师傅", 'not 李师傅', '李师傅 is off', "李师傅 can't"],
  ])('is ruled out in: %s', (text) => {
    expect(readDispatch(text, NAMES)).toMatchObject({ named: [], ruledOut: ['李师傅'] })
  })

  it.each(['能不能派李师傅', '李师傅行不行', '可不可以让李师傅去', '派李师傅吗', 'can we send 李师傅?'])(
    'is only asked in: %s',
    (text) => {
      expect(readDispatch(text, NAMES)).toMatchObject({ isAsked: true, named: ['李师傅'], isSent: false })
    },
  )

  it.each(['李师傅上次修过这家', '李师傅熟悉那边', '李师傅的客户', '李师傅 knows the house'])(
    'is neither sent nor ruled out in: %s',
    (text) => {
      expect(readDispatch(text, NAMES)).toMatchObject({ isAsked: false, named: ['李师傅'], isSent: false })
    },
  )
})

describe('a time that a dispatcher refuses', () => {
  it.each([
    ...['周日上午安排不了', '排不开', '周日不行', '没人', '没有人', '周日不能', '那天没空', '周日来不了'],
    ...["can't do sunday", 'nobody is free', 'impossible'],
  ])('is heard in: %s', (clause) => {
    expect(isRefused(clause)).toBe(true)
  })

  it.each([
    ...['周日上午行不行', '能不能周日上午', '可不可以周日', '周日没空吗', '周日上午可以', '安排周日'],
    ...["can't we do sunday?", 'sunday is fine'],
  ])('is not heard in: %s', (clause) => {
    expect(isRefused(clause)).toBe(false)
  })
})

describe('what came of a call', () => {
  it.each([
    ...['客户说不要了', '不需要了', '客户不想装了', '不装了', '不办了，撤了吧'],
    ...['no longer wants it', "the customer doesn't want it any more", "they don't need the visit"],
  ])('is an order that isn’t wanted: %s', (text) => {
    expect(isUnwanted(text)).toBe(true)
  })

  it.each([
    ...['客户说机顶盒不要了，宽带照装', '客户还没想好', '不要周六，要周日', '不用打了，还要装'],
    ...["customer doesn't want to be called at work", "doesn't want the visit on Sunday", "doesn't want Saturday"],
  ])('is no order that isn’t wanted: %s', (text) => {
    expect(isUnwanted(text)).toBe(false)
  })

  it.each(['明天上午再打', '让我们周一再联系', '晚点回电', 'call back tomorrow', 'asks us to call them on monday'])(
    'is another call: %s',
    (text) => {
      expect(isCalledAgain(text)).toBe(true)
    },
  )

  it.each(['周六上午', '约好了周一', '没打通', 'saturday morning', 'called, saturday at nine'])(
    'is no other call: %s',
    (text) => {
      expect(isCalledAgain(text)).toBe(false)
    },
  )
})

describe('the order that is booked for', () => {
  it.each(['约', '帮约', '我要预约', '约一单', '约时间', '预约上门', 'book', 'book a visit', 'Book', '约。'])(
    'is not named in: %s',
    (text) => {
      expect(namesNoOrder(text)).toBe(true)
    },
  )

  it.each(['约胡军', '帮胡军约周六', '约0023', 'book Smith', 'book a visit for Smith'])('is named in: %s', (text) => {
    expect(namesNoOrder(text)).toBe(false)
  })

  it.each([
    ['约0023周六上午', '约 周六上午'],
    ['尾号0023周六', '尾号 周六'],
    ['约WO202611230001 周六', '约  周六'],
    ['book 0023 saturday', 'book   saturday'],
  ])('is no hour: %s', (text, left) => {
    expect(withoutOrderFigures(text)).toBe(left)
  })

  it.each(['约胡军周六10点', '周六1400', '约周六 9:00'])('leaves the hour alone: %s', (text) => {
    expect(withoutOrderFigures(text)).toBe(text)
  })
})

describe('the name of one of staff', () => {
  it.each([
    ['客服小组', 'agent'],
    ['Support desk', 'agent'],
    ['调度一班', 'dispatcher'],
    ['王主管', 'supervisor'],
  ] as const)('says their role: %s', (name, role) => {
    expect(namesRole(name, role)).toBe(true)
  })

  it.each([
    ['马班长', 'dispatcher'],
    ['客服小组', 'supervisor'],
    ['Jane', 'agent'],
  ] as const)('doesn’t say their role: %s', (name, role) => {
    expect(namesRole(name, role)).toBe(false)
  })
})

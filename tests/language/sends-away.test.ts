import { describe, expect, it } from 'vitest'
import { beginsWithYes } from '#src/language/answers/holds-back-yes.ts'
import { nodsWithThanks } from '#src/language/answers/nods-with-thanks.ts'
import { sendsAway } from '#src/language/answers/wants-visit-off.ts'
import { wavers } from '#src/language/answers/wavers.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('whoever sends us away', () => {
  it.each([
    '爬哦 老子自己找人整，不要你们来了',
    '我自己找人修，不要你们来了',
    '说了不要你们来了！取消！',
    '别让师傅来了',
  ])('wants the visit off: %s', (text) => {
    expect(sendsAway(text)).toBe(true)
    expect(readPurpose(text).purpose).toBe('cancel')
  })

  it.each(['要不要你们来了再看', '不要师傅来了就走', '不要你们来太早', '不用你们来电话了', '你们来了没'])(
    'is nobody who says: %s',
    (text) => {
      expect(sendsAway(text)).toBe(false)
      expect(readPurpose(text).purpose).not.toBe('cancel')
    },
  )

  it.each(['谁让你们全给我取消了', '为什么全给我撤了', '全给我换了'])('does not ask or complain: %s', (text) => {
    expect(readPurpose(text).purpose).not.toBe('cancel')
  })
})

describe('a yes', () => {
  it.each(['中 恁甭再改了', '好 别再改了', '係咁啦', 'ok done. book'])('may ask to leave it at that: %s', (text) => {
    expect(beginsWithYes(text)).toBe(true)
  })

  it.each(['别再改了', '不行 别再改了', '算了 别再改了', '好 别改了', '好 别再改到周四', 'ok done?'])(
    'is not: %s',
    (text) => {
      expect(beginsWithYes(text)).toBe(false)
    },
  )

  it.each(['k thx', 'ok thanks', '好的谢谢'])('is not certain of thanks with a nod: %s', (text) => {
    expect(nodsWithThanks(text)).toBe(true)
  })

  it.each(['k', 'yes thanks', 'y thx', '是的谢谢', '可以谢谢', '确定，谢谢', 'no thanks', 'thanks'])(
    'or its absence is certain: %s',
    (text) => {
      expect(nodsWithThanks(text)).toBe(false)
    },
  )
})

describe('whoever wavers', () => {
  it.each([
    ...['礼拜五下午，还是礼拜六好呢', '改禮拜五晏晝，定係禮拜六好呢', '星期六定星期日好呢'],
    ...['fri or sat?', '周五还是周六？', 'tomorrow morning or friday afternoon?'],
  ])('wonders which: %s', (text) => {
    expect(wavers(text)).toBe(true)
  })

  it.each([
    ...['还是周六好', '我还是觉得周六好', '周五或周六都行', 'friday or saturday is fine'],
    ...['fri or sat', 'is it fri or sat?', '师傅周五还是周六来？', '周六还是周日吧', 'yes or no?'],
  ])('has settled, or asks something else: %s', (text) => {
    expect(wavers(text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { beforeAside, beginsWithYes, holdsBackYes } from '#src/language/answers/holds-back-yes.ts'

describe('a yes to what was read back', () => {
  it.each([
    '是的，没有问题，辛苦您了，请问这样我就算约好了吗？',
    '中，改吧，恁这会儿倒快',
    '改！',
    '改吧改吧',
    '嗯改',
    '好的好的，那就麻烦您帮我改成这个时间吧，太谢谢了',
    '行吧，那周六几点来',
    '约吧',
    'ok, see you then. bring a long ladder',
  ])('is one by its first words: %s', (text) => {
    expect(beginsWithYes(text)).toBe(true)
  })

  it.each([
    '好是好，就是太晚了',
    '对，不过能不能晚点',
    '可以，但是地址不对',
    '行，换成周日吧',
    '不改',
    '周日吧',
    'ok but can it be later',
    'yes, but not before nine',
    '好的，取消吧',
    '好的，那还是算了',
    '好的，我跟老公商量一下',
    'ok, never mind',
    'ok, let me ask my husband',
    '嗯？',
    'ok?',
    '嗯？什么意思',
    '网断了',
    '',
  ])('is none where something is to be otherwise, or nothing is agreed to: %s', (text) => {
    expect(beginsWithYes(text)).toBe(false)
  })

  it.each(['好是好，就是太晚了', '可以，但是地址不对', 'sure, could you come earlier', 'yes rather sunday'])(
    'is held back: %s',
    (text) => {
      expect(holdsBackYes(text)).toBe(true)
    },
  )

  it('is read apart from what is said by the way', () => {
    expect(beforeAside('那个可以哦对了我上个月电话费扣了多少钱')).toBe('那个可以')
    expect(beforeAside('yes please, btw what is my bill')).toBe('yes please, ')
    expect(beforeAside('对了，就这样')).toBe('对了，就这样')
    expect(beforeAside('这样就对了')).toBe('这样就对了')
  })
})

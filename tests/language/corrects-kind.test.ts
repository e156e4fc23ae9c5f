import { describe, expect, it } from 'vitest'
import { correctedKind } from '#src/language/answers/corrects-kind.ts'

describe('the kind of work that was meant', () => {
  it.each([
    ['刚才那个约错了，给我改成修网，时间不变', 'repair'],
    ['哎呀不对！302是修网，101才装机，你咋整反了', 'repair'],
    ['搞错了，我要的是装机', 'install'],
    ['改成检测吧', 'inspection'],
    ['不是装机是修', 'repair'],
    ["it's not an install, it's a repair", 'repair'],
    ['you booked it wrong, change it to a repair', 'repair'],
  ])('%s', (text, kind) => {
    expect(correctedKind(text)).toBe(kind)
  })

  it.each([
    ...['改成周六上午', '改到下午修', '维修改到周六', '是修网', '不对，不是修网', '能改成检测吗', '时间不对，下午来修'],
    ...['不是装机是人没来', '不是修是不想修了', '不是装机吗', '装机不是周五是周六'],
    ...['别改成修网', '约错了，不要改成装机', "don't change it to an installation"],
    ...['约错了，改成下午', '修好了', 'change it to Friday', 'the repair was wrong', 'make it the repair on Friday?'],
  ])('not in %s', (text) => {
    expect(correctedKind(text)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { wantsItBack } from '#src/language/answers/wants-it-back.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('a question about a visit that has one answer', () => {
  it.each([
    ['如果我作为租客不是机主的话，这样约师傅会不会不合规矩呀？', 'tenant'],
    ['我是租房的，不是机主，能约吗', 'tenant'],
    ["I'm only a tenant, am I allowed to book this?", 'tenant'],
    ['师傅来的时候我需要准备些什么吗？另外我们小区有门禁，门禁密码我可以提前告诉他', 'preparation'],
    ['师傅来要准备点啥不', 'preparation'],
    ['do I need to prepare anything?', 'preparation'],
  ])('is asked with all that is told around it: %s', (text, purpose) =>
    expect(readPurpose(text)).toMatchObject({ purpose, isWhole: true }),
  )

  it.each(['我是租房的，能约维修吗，网断了', '我是租客，取消上门可以吗'])(
    'gives way to what is wanted besides: %s',
    (text) => expect(readPurpose(text).isWhole).toBe(false),
  )
})

describe('a fault in slang', () => {
  it.each(['hiii 我家wifi寄了😭', '网嗝屁了', '路由器崩了', '光猫罢工', '电视盒子抽风'])('is a fault: %s', (text) => {
    expect(readPurpose(text)).toMatchObject({ purpose: 'book', visitKind: 'repair' })
    expect(tellsOfFault(text)).toBe(true)
  })

  it.each(['我微信号挂了', '给我孙子办个电话卡', '快递寄了'])('is none elsewhere: %s', (text) => {
    expect(readPurpose(text).visitKind).toBeUndefined()
    expect(tellsOfFault(text)).toBe(false)
  })
})

describe('a visit that was cancelled', () => {
  it.each(['那个周五的还能要回来吗', '约嘛 周五5点那个 same as before', 'can I get the Friday one back?'])(
    'is wanted back: %s',
    (text) => expect(wantsItBack(text)).toBe(true),
  )

  it.each(['网什么时候能回来', 'still slow, same as before', 'when does my internet come back'])(
    'is not meant by %s',
    (text) => expect(wantsItBack(text)).toBe(false),
  )
})

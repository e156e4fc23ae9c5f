import { describe, expect, it } from 'vitest'
import { besidesNoPerson } from '#src/language/answers/about-a-person.ts'
import { readPassingQuestions } from '#src/language/answers/asks-in-passing.ts'
import { asksWhichVisit } from '#src/language/answers/asks-which-visit.ts'
import { asksSurname } from '#src/language/answers/asks-who.ts'
import { notesOf } from '#src/language/answers/read-note.ts'
import { saysUnwanted } from '#src/language/answers/says-unwanted.ts'
import { saysVisitOff } from '#src/language/answers/wants-visit-off.ts'
import { withoutInsults } from '#src/language/answers/without-insults.ts'

describe('whether somebody rings before', () => {
  it.each([
    ...['你的 师傅 会提前 call 租客吗?', '师傅会提前打电话吗', '师傅来之前会打电话吗', '师傅会不会提前联系我'],
    'will he call me before he comes?',
  ])('is asked by %s', (text) => {
    expect(readPassingQuestions(text).asks).toEqual(['call_before'])
  })

  it.each([
    ...['师傅会提前打电话给我的', '师傅到楼下打电话', '能提前打个电话不', '师傅会提前到吗', '他说会打电话给我'],
    ...['周六提前打电话给我行吗', '师傅先打电话再来', 'will they call me back?', 'call me before you come'],
    'do you ring at the door',
  ])('is not asked by %s', (text) => {
    expect(readPassingQuestions(text).asks).not.toContain('call_before')
  })
})

describe('a person who is not needed', () => {
  it('is refused in words behind the person too, and the rest is heard', () => {
    expect(besidesNoPerson('人工就不用了 你弄错了吧 俺说的后儿')).toBe('你弄错了吧 俺说的后儿')
  })

  it.each(['人工费就不用了吧', '人工呢', '人工不用等了', '转人工', '人工咋不要了', '不是人工不用了'])(
    'is not refused by %s',
    (text) => {
      expect(besidesNoPerson(text)).toBeUndefined()
    },
  )
})

describe('the name of whoever comes', () => {
  it.each(['来的人姓啥子嘛', '师傅叫什么', '上门的师傅姓啥', '师傅贵姓'])('is asked by %s', (text) => {
    expect(asksSurname(text)).toBe(true)
  })

  it.each(['师傅叫什么时候来', '师傅叫我在家等', '我姓李', '来的人多吗', '你叫啥', '师傅叫什么时间到'])(
    'is not asked by %s',
    (text) => {
      expect(asksSurname(text)).toBe(false)
    },
  )

  it('is still asked beside an insult, and a deaf mother is none', () => {
    expect(withoutInsults('来的人姓啥子嘛 问你话耳朵聋了嗦')).toBe('来的人姓啥子嘛')
    expect(withoutInsults('我妈耳朵聋了，敲门大声点')).toBe('我妈耳朵聋了，敲门大声点')
  })
})

describe('which visit is talked of', () => {
  it.each(['你改的是哪一套?', '取消的是哪个', 'which one are you moving?', 'which visit is it'])(
    'is asked by %s',
    (text) => {
      expect(asksWhichVisit(text)).toBe(true)
    },
  )

  it.each([
    '约的哪个师傅',
    '改到哪个时间',
    '哪套餐便宜',
    '说的是哪里话',
    'which day is free',
    'which technician is it',
  ])('is not asked by %s', (text) => {
    expect(asksWhichVisit(text)).toBe(false)
  })
})

describe('a visit that is taken off beside a complaint', () => {
  it.each([
    ...['我要投诉你们…后天那个也莫来了 老子换电信', '退网，上门取消', '我要投诉，别来了'],
    "I'll complain, don't send anyone",
  ])('is read in %s', (text) => {
    expect(saysVisitOff(text)).toBe(true)
  })

  it.each([
    ...[
      '我要投诉，再不来就别来了',
      '我要投诉，谁取消的上门',
      '上次取消了上门我要投诉',
      '我要投诉，别取消上门',
      '我要退网',
    ],
    ...['投诉你们，怎么不来', '我要投诉，别来电话', '要是再迟到就不用来了，换联通'],
    ...['I will complain if you cancel my visit', 'you cancelled my visit, I want to complain'],
  ])('is not read in %s', (text) => {
    expect(saysVisitOff(text)).toBe(false)
  })
})

describe('that it is not wanted any more', () => {
  it.each(['全给我撤了，不装了', '取消吧，不想修了', "cancel it, I don't need it any more"])(
    'is the reason in %s',
    (text) => {
      expect(saysUnwanted(text)).toBe(true)
    },
  )

  it.each(['不装了', '取消', '不装了行吗，取消怎么弄', '撤了，周五装', '取消，不要了这个时间', '退网，不用了'])(
    'is no reason in %s',
    (text) => {
      expect(saysUnwanted(text)).toBe(false)
    },
  )
})

describe('a call that is for somebody else', () => {
  it('is noted in the whole sentence', () => {
    expect(notesOf('周五上午，打给他，别打给我')).toBe('打给他，别打给我')
    expect(notesOf('恁店里来了给俺打个电话 别打座机')).toBe('恁店里来了给俺打个电话 别打座机')
  })

  it.each(['别打给我', '师傅来了没给我打电话', '别打电话了', '来了几个人', '来电话了吗', '你们来了又走'])(
    'is not in %s',
    (text) => {
      expect(notesOf(text)).toBeUndefined()
    },
  )
})

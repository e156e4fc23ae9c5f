import { describe, expect, it } from 'vitest'
import { asksWhoItIs } from '#src/language/answers/asks-who.ts'
import { givesUpOrder } from '#src/language/answers/gives-up-order.ts'
import { laysDown } from '#src/language/answers/lays-down.ts'
import { noteWords, takesNoteBack } from '#src/language/answers/note-words.ts'
import { readFlatAlone } from '#src/language/answers/read-flats.ts'
import { readPlaces } from '#src/language/answers/read-place.ts'

describe('an order that is given up in anger', () => {
  it.each([
    '谁要移机啊笑死 nbcs 撤了撤了',
    '6 又来 移机说了不要了 拜拜👋',
    '移机那个也没了吧 别再烦我',
    '我nm 移机不要！！取消移机',
    '嗯 撤',
  ])('is heard in %s', (text) => expect(givesUpOrder(text)).toBe(true))

  it.each([
    '移机不要周六',
    '撤回',
    '撤了周四那个',
    '先撤',
    '取消移机改装机',
    '移机的没了？',
    '网没了 烦死了',
    '移机别再问我 周五来',
  ])('is not heard in %s', (text) => expect(givesUpOrder(text)).toBe(false))

  it('is left as it is by 算了 with an emoji, and not where a day follows', () => {
    expect(laysDown('算了😅 别烦')).toBe(true)
    expect(['算了，周六吧', '算了 装机吧', '算了吧 师傅别来了'].some(laysDown)).toBe(false)
  })
})

describe('a note', () => {
  it('is taken back by words that point at it', () => {
    expect(['这话别给师傅看啊…删掉删掉', '刚那句撤回', '删掉刚才那句'].every(takesNoteBack)).toBe(true)
    expect(['别给师傅打电话', '那个撤了', '别给师傅水喝', '这个路由器别告诉师傅'].some(takesNoteBack)).toBe(false)
  })

  it('is kept without abuse and without what is only asked of us', () => {
    expect(noteWords('会不会说人话 一问三不知 师傅叫啥 能不能带个新路由器')).toBe('能不能带个新路由器')
    expect(noteWords('刚那句撤回 别发给师傅 只说带个路由器就行')).toBe('带个路由器')
    expect(noteWords('家里有狗，到楼下打电话')).toBe('家里有狗，到楼下打电话')
  })
})

describe('who comes', () => {
  it('is asked in few words, and not where somebody is only spoken of', () => {
    expect(['话说来修的是谁啊', '我问谁来修', '邊個嚟'].every(asksWhoItIs)).toBe(true)
    expect(['谁来开门', '谁来都行', '哪个师傅来修的没修好', '谁来付钱'].some(asksWhoItIs)).toBe(false)
  })
})

describe('a shop and a flat', () => {
  it('is a whole address with a road, a number and the shop', () => {
    const [place] = readPlaces('頂 咁寫：金山路27號5號鋪 冇單元㗎 鋪頭嚟㗎')
    expect(place).toEqual({ place: '金山路27號5號鋪', isDenied: false })
  })

  it('is named alone where a word points at the flat', () => {
    expect(readFlatAlone('现在302…派人去')).toBe('302')
    expect(['100', '账号 1234', '验证码 4821', '套餐129呢', '2026年'].some(readFlatAlone)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { besidesRecord } from '#src/language/answers/besides-record.ts'
import { saysNeighbour } from '#src/language/answers/denies-being.ts'
import { isNoteForVisit } from '#src/language/answers/read-note.ts'
import { asksForMoreRooms, readPlainWish } from '#src/language/answers/read-plain-wish.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('a plain wish around a visit', () => {
  it.each([
    ['师傅电话给我', 'number'],
    ['师傅手机号多少', 'number'],
    ['把师傅电话发我', 'number'],
    ['whats his phone number', 'number'],
    ['叫师傅打我电话', 'call'],
    ['让师傅给我打个电话', 'call'],
    ['ask him to call me', 'call'],
    ['要发票', 'invoice'],
    ['开个发票', 'invoice'],
    ['I need an invoice', 'invoice'],
    ['师傅拿走了我的旧光猫', 'taken_along'],
    ['他把我家路由器带走了', 'taken_along'],
    ['he took my old modem', 'taken_along'],
    ['到楼下让师傅打我电话', undefined],
    ['打电话给我', undefined],
    ['师傅几点来', undefined],
    ['我的手机号是13900000000', undefined],
    ['师傅换了光猫', undefined],
    ['明天上午', undefined],
  ])('%s is %s', (text, wish) => expect(readPlainWish(text)).toBe(wish))

  it.each(['还有别的屋也不通 能一块看看不', 'can he also fix the wifi in the bedroom', '卧室的网也顺便修一下'])(
    '%s is more for whoever comes',
    (text) => expect(asksForMoreRooms(text)).toBe(true),
  )
  it.each(['卧室的网断了', '网断了，顺便问下几点来', '我要报修'])('%s is none', (text) =>
    expect(asksForMoreRooms(text)).toBe(false),
  )

  it.each(['我不在家 我老婆开门中不中', '开门给我妈就行 我在上班', '我妈在家开门行不行', '俺媳妇给你们开门'])(
    '%s tells who opens',
    (text) => expect(isNoteForVisit(text)).toBe(true),
  )
  it('asks for the record, and what a repair costs', () => {
    expect(besidesRecord('把记录发我 再发一遍')).toBeDefined()
    expect(besidesRecord('通话记录')).toBeUndefined()
    expect(readPurpose('修一次多少钱').purpose).toBe('cost')
  })
  it('is somebody else', () => {
    expect(saysNeighbour('胡先生不在 我是他邻居')).toBe(true)
    expect(saysNeighbour("he's not home, I'm his neighbour")).toBe(true)
    expect(saysNeighbour('我不在家，邻居帮我开门')).toBe(false)
  })
})

describe('whether to offer an installer something', () => {
  it.each([
    ...[
      '可以给师傅倒杯水、包个小红包吗？',
      '要不要给师傅包个红包',
      '需要管饭吗',
      '能请师傅吃个饭吗',
      '给师傅买包烟可以吗',
    ],
    ...[
      '想给师傅点小费',
      '要给师傅准备饭吗',
      'should I tip the technician?',
      'can I offer him some tea?',
      'can I give him a tip',
    ],
  ])('%s asks', (text) => {
    expect(readPlainWish(text)).toBe('treat')
  })
  it.each([
    ...[
      '给师傅打五分',
      '我给师傅倒了水，他喝了',
      '能给师傅打电话吗',
      '师傅跟我要红包',
      '可以给师傅改个时间吗',
      '饭厅能装吗',
    ],
    ...['can I give him my number later on today please', '要不要换光猫'],
  ])('%s does not', (text) => {
    expect(readPlainWish(text)).not.toBe('treat')
  })
})

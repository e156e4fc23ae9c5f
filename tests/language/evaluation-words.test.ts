import { describe, expect, it } from 'vitest'
import { readGroupedItems } from '#src/language/answers/read-grouped-items.ts'
import { readHalfScore } from '#src/language/answers/read-half-score.ts'
import { readScoreCorrection } from '#src/language/answers/read-score-correction.ts'

describe('items that are answered by groups', () => {
  it.each([
    ['前三个是 后面俩不是', '123', '45'],
    ['前三个有 后两个没有', '123', '45'],
    ['1 2 3 有 4 5 没有', '123', '45'],
    ['前三项都有，后两项没有', '123', '45'],
    ['1、2好，3没有', '12', '3'],
    ['最后一个没有', '', '5'],
    ['first three yes, last two no', '123', '45'],
    ['1 2 3 yes 4 5 no', '123', '45'],
  ])('reads %s', (text, yes, no) => {
    const read = readGroupedItems(text, 5)
    expect([read?.yes.join(''), read?.no.join('')]).toEqual([yes, no])
  })

  it.each(['1 2 3', '前三个', '第4项没有收钱', '1没收钱', '周三', '3点有空', '6 有'])('reads nothing in %s', (text) => {
    expect(readGroupedItems(text, 5)).toBeUndefined()
  })
})

describe('a score between two points', () => {
  it.each([
    ['3.5', 3],
    ['4.5分', 4],
    ['打2.5吧', 2],
    ['四分半', 4],
    ['三点五', 3],
    ['3到4分', 3],
    ['three and a half', 3],
    ['between 3 and 4', 3],
  ])('reads %s', (text, low) => {
    expect(readHalfScore(text)).toEqual([low, low + 1])
  })

  it.each(['3点半', '5', '3.5点', '一分半钟', '3个半小时', '11.5', '3月5号', '三点五十'])(
    'reads none in %s',
    (text) => {
      expect(readHalfScore(text)).toBeUndefined()
    },
  )
})

describe('a score that is corrected', () => {
  it.each([
    ...([
      ['评价改成3分', 3],
      ['改成3分', 3],
      ['上次那个我要改成1分', 1],
      ['刚说错了 是1分', 1],
      ['打错了打错了 四分', 4],
      ['不是4分，是3分', 3],
      ['能改成3分吗', 3],
      ['sorry, make it 3 stars', 3],
      ['change my rating to 1', 1],
      ['还是3分吧 他抽烟了', 3],
      ['那就给2分', 2],
      ['最多3分', 3],
      ['change to 2 star, he was smoking', 2],
    ] as const),
  ])('%s', (text, score) => {
    expect(readScoreCorrection(text)).toEqual({ score })
  })

  it('may be between two points', () => {
    expect(readScoreCorrection('改成3.5分')).toEqual({ half: 3 })
  })

  it.each(['哎不对 改成三', '改成3', 'I meant 3'])('is a bare number only a moment after one was given: %s', (text) => {
    expect(readScoreCorrection(text)).toBeUndefined()
    expect(readScoreCorrection(text, true)).toEqual({ score: 3 })
  })

  it.each([
    ...['改成3点', '改成下午3点30分', '改成周三', '改成3分钟以后', '说错了，是三点', '改到3.5', '不是三号，是五号'],
    ...[
      '把时间改到3点十五分',
      '打错了',
      '5分',
      '改成三点五分',
      '换成三星的机顶盒吗',
      'change it to 3pm',
      'make it Friday',
      '还是5分钟以后吧',
      '那就三点吧',
    ],
  ])('is none in %s', (text) => {
    expect(readScoreCorrection(text)).toBeUndefined()
  })
})

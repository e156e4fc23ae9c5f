import { describe, expect, it } from 'vitest'
import { readEvaluation } from '#dialogs/after-visit/read-evaluation.ts'
import form from '#src/domain/visits/after-visit-form.json' with { type: 'json' }

const ITEMS = form.items.map(({ id }) => id)
const readAs = (text: string) => {
  const read = readEvaluation(text, ITEMS)
  return read && `${read.yes.join('')}/${read.no.join('')}/${read.score ?? ''}${read.breach ? '!' : ''}`
}

describe('a score beside other words of an evaluation', () => {
  it.each([
    ['还评个屁，1分', '//1'],
    ['评个锤子 1分', '//1'],
    ['都没有 说了1分', '/12345/1'],
    ['都没有1分', '/12345/1'],
    ['都没做到 就给1分', '/12345/1'],
    ['不想评，给3分算了', '//3'],
    ['俺给5分 师傅中嘞', '//5'],
    ['没收拾 2分', '/3/2'],
    ['等了半天 就2分', '/5/2'],
    ['1 2 好，3 没有 4分', '12/3/4'],
    ['都有，就是没穿鞋套，4分', '1345/2/4'],
    ['满分5分给4分', '//4'],
    ['扣1分，4分', '//4'],
    ['5 分，1 2 3 4 5都有', '12345//5'],
    ['all good but he no wear shoe cover. 4 star', '1345/2/4'],
    ['5 star very good man, only no shoe cover', '/2/5'],
    ['no shoe cover 4 star', '/2/4'],
    ['4 star but no shoe cover', '/2/4'],
    ['2/5 he didnt clean', '/3/2'],
    ['I would give him 4 star', '//4'],
    ['everything ok. five stars', '12345//5'],
    ['uniform yes, shoe cover no, clean yes, 4 star', '13/2/4'],
    ['too late. 2 points', '/5/2'],
  ])('is kept with them: %s', (text, expected) => {
    expect(readAs(text)).toBe(expected)
  })

  it.each([
    ['还是3分吧 他抽烟了', '//3!'],
    ['3分 师傅在屋里抽烟', '//3!'],
    ['change to 2 star, he was smoking', '//2!'],
    ['he take my money 1 star', '/4/1!'],
    ['他让我给5分 我给1分', '//1!'],
    ['he asked me for 5 stars, 2 stars', '//2!'],
  ])('is kept with what somebody is said to have done: %s', (text, expected) => {
    expect(readAs(text)).toBe(expected)
  })

  it.each([
    ...['2分，明天能再来吗', '5分钟就走了', '我只有两分钱', '三星的机顶盒', '1分还是2分', '5 star hotel'],
    'he said 2 points to check',
  ])('is none in %s', (text) => {
    expect(readEvaluation(text, ITEMS)?.score).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { readClosureReason } from '#src/language/answers/read-closure-reason.ts'

describe('the reason for closing an area', () => {
  it.each([
    ['台风', 'typhoon'],
    ['台风“山竹”登陆，全区停工', 'typhoon'],
    ['暴雨红色预警', 'flood'],
    ['小区内涝', 'flood'],
    ['大雪', 'snow'],
    ['冻雨', 'snow'],
    ['电力公司停电检修', 'power_cut'],
    ['马拉松封路', 'roadworks'],
    ['Typhoon Mangkhut', 'typhoon'],
    ['flooding', 'flood'],
    ['power outage', 'power_cut'],
  ])('%s is told to customers as %s', (text, reason) => {
    expect(readClosureReason(text)).toBe(reason)
  })

  it.each(['光缆被挖断', '内部调整', 'service desk closed', 'price dispute'])('%s is for the record only', (text) => {
    expect(readClosureReason(text)).toBeUndefined()
  })
})

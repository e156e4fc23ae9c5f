import { describe, expect, it } from 'vitest'
import { readToldOfVisit } from '#src/language/answers/read-told-of-visit.ts'

const CASES: readonly (readonly [text: string, yes: string, no: string, isRestGood: boolean])[] = [
  ['没穿鞋套', '', 'shoe-covers', false],
  ['挺干净的，就是没戴工牌', 'clean', 'uniform', false],
  ['都有，就是没戴工牌', '', 'uniform', true],
  ['其他都好，鞋套没穿', '', 'shoe-covers', true],
  ['都有，除了鞋套', '', 'shoe-covers', true],
  ['没收钱，没迟到', 'nothing-taken punctual', '', false],
  ['来晚了，走的时候也没收拾', '', 'punctual clean', false],
  ['工服穿了、鞋套穿了、地上弄得很脏', 'uniform shoe-covers', 'clean', false],
  ['等了半天才来', '', 'punctual', false],
  ['准时来的，一分钱没要', 'punctual nothing-taken', '', false],
  ['all fine except the shoe covers', '', 'shoe-covers', true],
  ['everything good, but he was late', '', 'punctual', true],
  ["he didn't wear shoe covers", '', 'shoe-covers', false],
  ['no badge, left a mess', '', 'uniform clean', false],
  ["came on time and didn't ask for money", 'nothing-taken punctual', '', false],
  ['he wore the badge but no shoe covers', 'uniform', 'shoe-covers', false],
  ["wasn't late", 'punctual', '', false],
]

describe('what is told of a visit in words', () => {
  it.each(CASES)('reads %s', (text, yes, no, isRestGood) => {
    const read = readToldOfVisit(text)
    expect({ yes: read?.yes.join(' '), no: read?.no.join(' '), isRestGood: read?.isRestGood }).toEqual({
      ...{ yes, no, isRestGood },
    })
  })

  it('takes back what was said before', () => {
    expect(readToldOfVisit('不对，鞋套穿了')).toMatchObject({ yes: ['shoe-covers'], no: [], isCorrection: true })
    expect(readToldOfVisit('sorry, he wore shoe covers')).toMatchObject({ yes: ['shoe-covers'], isCorrection: true })
  })

  it('keeps the words about something else', () => {
    expect(readToldOfVisit('没穿鞋套，态度还挺好')).toMatchObject({ no: ['shoe-covers'], besides: ['态度还挺好'] })
  })

  it.each(['要穿鞋套吗', '周六上午', '我想改时间', '5分', '你好', '确认'])('reads nothing in %s', (text) => {
    expect(readToldOfVisit(text)).toBeUndefined()
  })
})

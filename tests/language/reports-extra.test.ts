import { describe, expect, it } from 'vitest'
import { toldWorks } from '#src/language/answers/reports-extra.ts'

const added = (text: string) => toldWorks(text).filter(({ isAdded }) => isAdded)

describe('additional work in a report', () => {
  it.each([
    ['换了光猫，加装了面板', '加装了面板'],
    ['换了光猫，加了一个面板', '加了一个面板'],
    ['修好了，另外装了个面板', '另外装了个面板'],
    ['换了光猫，多装了两个面板', '多装了两个面板'],
    ['换了光猫，拉了10米网线', '拉了10米网线'],
    ['换了光猫，拉了十五米网线', '拉了十五米网线'],
    ['换了光猫加了面板', '加了面板'],
    ['面板加装好了', '面板加装好了'],
    ['钉了5米线槽', '钉了5米线槽'],
    ['给客户额外布了一条线', '给客户额外布了一条线'],
    ['没收钱加装了面板', '没收钱加装了面板'],
    ['装了2个面板', '装了2个面板'],
    ['replaced the modem, added a socket', 'added a socket'],
    ['replaced the modem, ran 10 m of cable', 'ran 10 m of cable'],
    ['fixed the line, one more socket fitted', 'one more socket fitted'],
  ])('%s adds %s', (text, words) => {
    expect(added(text).map((work) => work.words)).toEqual([words])
  })

  it.each([
    '换了网线10米',
    '换了光猫，重新拉了10米网线',
    '原来的面板重装了',
    '没加装',
    '客户不要加装',
    '客户不要面板，没装',
    '装好了光猫和路由器',
    '装了一台路由器',
    '拉好网线，装好光猫',
    '修好了面板',
    'replaced 10 m of cable',
    'nothing added, no extra socket',
  ])('%s adds nothing', (text) => {
    expect(added(text)).toEqual([])
  })

  it('tells what was fitted, for what was offered and refused', () => {
    expect(toldWorks('面板装好了')).toEqual([{ words: '面板装好了', isAdded: false, quantity: undefined }])
    expect(toldWorks('换了面板')).toEqual([])
  })
})

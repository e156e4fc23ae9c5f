import { describe, expect, it } from 'vitest'
import { namesChecklistStage } from '#src/language/answers/read-checklist-stage.ts'
import { goesOn, readItemReply, saysNothingWasDone } from '#src/language/answers/read-item-reply.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('what is said of a checklist', () => {
  it.each([
    ['1 2 4 好，3 没带', [1, 2, 4], [{ item: 3, remark: '' }]],
    ['1 2 好，3 没带，用了客户给的鞋套', [1, 2], [{ item: 3, remark: '用了客户给的鞋套' }]],
    ['1 好，3 没带，借了一双；6 好', [1, 6], [{ item: 3, remark: '借了一双' }]],
    ['除了6都好', 'all', [{ item: 6, remark: '' }]],
    ['3 带了', [3], []],
    [
      '2 3 没带，借了一套',
      [],
      [
        { item: 2, remark: '借了一套' },
        { item: 3, remark: '借了一套' },
      ],
    ],
    ['3 没带，没办法', [], [{ item: 3, remark: '' }]],
    ['1 好 2没做 因为懒；3好', [1, 3], [{ item: 2, remark: '因为懒' }]],
    // Signs that mean something in a pattern.
    ['1 好，3 没带，借了一双-(新)的*', [1], [{ item: 3, remark: '借了一双-(新)的*' }]],
    ['1 好，3没带-忘了', [1], [{ item: 3, remark: '' }]],
    ['1 2 ok, 3 missing, borrowed a pair', [1, 2], [{ item: 3, remark: 'borrowed a pair' }]],
  ])('is read with what was done instead: %s', (text, done, failed) => {
    expect(readItemReply(text, 6)).toEqual({ done, failed })
  })

  it.each(['1 好，5 改了', '7 好', '天气好', '晚20分钟，堵车'])('is nothing where it is none: %s', (text) => {
    expect(readItemReply(text, 6)).toBeUndefined()
  })

  it.each(['忘了', '因为懒', '太急了', 'forgot', 'no time'])('is no word on what was done instead: %s', (text) =>
    expect(saysNothingWasDone(text)).toBe(true),
  )
  it.each(['都没做', '一样都没弄', '什么都没做', '没做到', '没带', '真没办法', 'nothing was done', 'not done'])(
    'tells of nothing that was done instead: %s',
    (text) => expect(saysNothingWasDone(text)).toBe(true),
  )
  it.each(['忘了，借了同事的', '用了客户的', 'forgot it but borrowed one'])('is one: %s', (text) =>
    expect(saysNothingWasDone(text)).toBe(false),
  )

  it('may be that nothing was done, or that it goes on', () => {
    expect(['没办法', '跳过', 'skip', '借了一双'].map(saysNothingWasDone)).toEqual([true, true, true, false])
    expect(['继续', '下一步', 'continue', '继续断网'].map(goesOn)).toEqual([true, true, true, false])
  })
})

describe('the checklist', () => {
  it.each([
    ['the work', 'inside'],
    ['At the door', 'at_the_door'],
    ['leaving', 'leaving'],
    ['before leaving', 'before_leaving'],
    ['discipline', 'discipline'],
    ['LK', 'before_leaving'],
    ['DR', 'at_the_door'],
    ['WK', 'inside'],
    ['CL', 'leaving'],
    ['DS', 'discipline'],
    ['at the door now', undefined],
    ['leaving now', undefined],
  ])('has a part named %s', (text, stage) => expect(namesChecklistStage(text)).toBe(stage))

  it.each([
    '检查',
    '检查表',
    '出门检查',
    '出发前检查',
    '进门',
    '收尾',
    '继续',
    'checklist',
    '检查清单',
    'the work',
    'discipline',
    'before leaving',
    'WK',
    'DS',
  ])('is what an installer wants: %s', (text) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('checklist')
    expect(readColleaguePurpose(text, 'staff').purpose).not.toBe('checklist')
  })

  it.each([
    ['出发', 'set_out'],
    ['到门口了', 'arrived'],
    ['今天的清单', 'show'],
    ['客户不在家，没法检查', 'not_met'],
  ])('is not what is meant by %s', (text, purpose) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe(purpose)
  })
})

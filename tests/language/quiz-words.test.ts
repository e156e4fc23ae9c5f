import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { leavesForLater, passesOver, readQuizChoices } from '#src/language/answers/read-quiz-choices.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { readPastMonth } from '#src/language/quiz-phrases.ts'

const now = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })

describe('the words around the quiz', () => {
  it.each([
    ['1 3 2', [1, 3, 2]],
    ['132', [1, 3, 2]],
    ['b、a', [2, 1]],
    ['选2和3', [2, 3]],
    ['１，３，２', [1, 3, 2]],
    ['第一个，第三个', [1, 3]],
    ['1 then 2', undefined],
    ['2', [2]],
    ['答案是3', [3]],
    ['①③②', [1, 3, 2]],
    ['1.2.3', [1, 2, 3]],
    ['1A 2C 3B', [1, 3, 2]],
    ['2：B，3：A', [2, 1]],
    ['3A 1B', undefined],
    ['1a什么意思', undefined],
    ['1 4', undefined],
    ['130 2', undefined],
    ['10点到', undefined],
  ])('%s gives the choices %j', (text, choices) => {
    expect(readQuizChoices(text)?.choices).toEqual(choices)
  })

  it('know with which question numbered answers begin', () => {
    expect(readQuizChoices('2B 3A')?.from).toBe(2)
    expect(readQuizChoices('2 3')?.from).toBeUndefined()
  })

  it.each(['测验', '小测验', '我要做本月的小测验', '继续测验', '测验结果', '我的测验成绩', 'quiz', 'my quiz results'])(
    '%s is for the quiz, from an installer',
    (text) => expect(readColleaguePurpose(text, 'installer').purpose).toBe('quiz'),
  )

  it.each(['到了', '出发', '客户家做测验题，太吵', '3 没带', '晚30分钟，堵车'])('%s is not', (text) =>
    expect(readColleaguePurpose(text, 'installer').purpose).not.toBe('quiz'),
  )

  it.each(['测验结果', '测验结果 10月', '看看小测验成绩', 'quiz results', 'quiz results for October'])(
    '%s is for the results, from staff',
    (text) => expect(readColleaguePurpose(text, 'staff').purpose).toBe('quiz_results'),
  )

  it.each([
    ['测验结果', undefined],
    ['测验结果 10月', '2026-10'],
    ['测验结果 十月', '2026-10'],
    ['测验结果 12月', '2025-12'],
    ['上个月的测验结果', '2026-10'],
    ['测验结果 2026-09', '2026-09'],
    ['测验结果 2026年9月', '2026-09'],
    ['quiz results for October', '2026-10'],
    ['quiz results last month', '2026-10'],
    ['测验结果 13月', undefined],
  ])('%s is of the month %s', (text, month) => expect(readPastMonth(text, now)).toBe(month))

  it('tell a pass, and a later, from answers and commands', () => {
    expect(['不知道', '跳过', 'no idea', '第一个'].map(passesOver)).toEqual([true, true, true, false])
    expect(
      ['过会儿再说', '晚点再做', '先不做了', 'later', '不用了', '晚点到', '不喝', '晚点'].map(leavesForLater),
    ).toEqual([...[true, true, true, true, true, false, false, false]])
  })
})

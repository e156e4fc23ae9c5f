import { describe, expect, it } from 'vitest'
import { chooseQuiz } from '#src/domain/quiz/choose-quiz.ts'
import { openQuestions, rightAnswers } from '#src/domain/quiz/quiz.ts'
import type { QuizBank } from '#src/domain/quiz/quiz-bank.ts'

const both = (text: string) => ({ 'zh-CN': text, en: text })
const bankOf = (norms: readonly string[]): QuizBank => ({
  id: 'small',
  version: 3,
  questions: norms.map((norm, at) => ({
    ...{ id: `q${at + 1}`, norm, ask: both('?'), choices: [both('a'), both('b'), both('c')], right: 1, why: both('.') },
  })),
})
const eight = bankOf(['LK-1', 'LK-2', 'DR-1', 'DR-2', 'WK-1', 'WK-2', 'CL-1', 'DS-1'])
const idsFor = (installerId: string, month: string, asked = new Map<string, string>(), bank = eight) =>
  chooseQuiz({ installerId, month, bank }, asked).questions.map(({ id }) => id)

describe('the questions of a month', () => {
  it('are three different ones, the same whenever they are asked for', () => {
    const ids = idsFor('ins_01', '2026-10')
    expect(new Set(ids).size).toBe(3)
    expect(idsFor('ins_01', '2026-10')).toEqual(ids)
    expect(chooseQuiz({ installerId: 'ins_01', month: '2026-10', bank: eight }, new Map())).toMatchObject({
      ...{ bank: 'small', bankVersion: 3, month: '2026-10', installerId: 'ins_01' },
    })
  })

  it('are not the same for every installer, nor every month', () => {
    const installers = Array.from({ length: 12 }, (_, at) => idsFor(`ins_${at}`, '2026-10').join())
    const months = Array.from({ length: 9 }, (_, at) => idsFor('ins_01', `2026-0${at + 1}`).join())
    expect(new Set(installers).size).toBeGreaterThan(6)
    expect(new Set(months).size).toBeGreaterThan(4)
  })

  it('are all drawn alike', () => {
    const drawn = Array.from({ length: 800 }, (_, at) => idsFor(`ins_${at}`, '2026-10')).flat()
    const counts = eight.questions.map(({ id }) => drawn.filter((one) => one === id).length)
    expect(Math.min(...counts)).toBeGreaterThan(240)
    expect(Math.max(...counts)).toBeLessThan(360)
  })

  it('are none that were asked before, while others remain', () => {
    const asked = new Map(['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => [id, '2026-09']))
    expect(idsFor('ins_01', '2026-10', asked).toSorted()).toEqual(['q6', 'q7', 'q8'])
  })

  it('are those that were asked longest ago, once all have been', () => {
    const asked = new Map(eight.questions.map(({ id }, at) => [id, `2026-0${9 - at}`]))
    expect(idsFor('ins_01', '2026-10', asked).toSorted()).toEqual(['q6', 'q7', 'q8'])
    asked.delete('q1')
    expect(idsFor('ins_01', '2026-10', asked)[0]).toBe('q1')
  })

  it('are of three norms where they can be', () => {
    const bank = bankOf(['DR-3', 'DR-3', 'DR-3', 'DR-3', 'LK-1', 'CL-1'])
    for (let at = 0; at < 20; at += 1) {
      const { questions } = chooseQuiz({ installerId: `ins_${at}`, month: '2026-10', bank }, new Map())
      expect(new Set(questions.map(({ norm }) => norm)).size).toBe(3)
    }
    const same = bankOf(['DR-3', 'DR-3', 'DR-3'])
    expect(idsFor('ins_01', '2026-10', new Map(), same)).toHaveLength(3)
  })
})

describe('a quiz', () => {
  it('counts the right answers, and knows what is open in its order', () => {
    const { questions } = chooseQuiz({ installerId: 'ins_01', month: '2026-10', bank: eight }, new Map())
    const [first, second, third] = questions.map(({ id }) => id)
    const answers = [
      { questionId: second ?? '', choice: 1, isRight: true },
      { questionId: first ?? '', choice: 2, isRight: false },
    ]
    expect(openQuestions({ questions, answers }).map(({ id }) => id)).toEqual([third])
    expect(rightAnswers({ answers })).toBe(1)
  })
})

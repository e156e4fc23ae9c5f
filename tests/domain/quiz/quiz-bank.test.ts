import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { readQuizBank } from '#src/infra/text/read-quiz-bank.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'

const PATH = fileURLToPath(new URL('../../../quiz/questions.json', import.meta.url))
const bank = () => QuizBank.parse(JSON.parse(readFileSync(PATH, 'utf8')))
const broken = (change: (bank: QuizBank) => void) => {
  const changed = structuredClone(bank())
  change(changed)
  return QuizBank.safeParse(changed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the questions that come with the service', () => {
  it('are enough for eight months, from every part of a visit', () => {
    const { questions } = bank()
    expect(questions.length).toBeGreaterThanOrEqual(24)
    const parts = new Set(questions.map(({ norm }) => norm.slice(0, 2)))
    expect([...parts].toSorted()).toEqual(['CL', 'DR', 'DS', 'LK', 'ST', 'WK'])
  })

  it('have their right answers evenly in the first, second and third place', () => {
    const places = Map.groupBy(bank().questions, ({ right }) => right)
    const counts = [1, 2, 3].map((place) => places.get(place)?.length ?? 0)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })

  it('are not to be guessed by the longest choice', () => {
    const guessed = bank().questions.filter(({ choices, right }) => {
      const lengths = choices.map((choice) => (choice['zh-CN'] ?? '').length)
      const longest = Math.max(...lengths)
      return lengths[right - 1] === longest && lengths.filter((each) => each === longest).length === 1
    })
    expect(guessed.length / bank().questions.length).toBeLessThanOrEqual(0.45)
  })
})

describe('a file with questions', () => {
  it('is refused where an id comes twice, a choice comes twice, a choice is missing, or the right one is none', () => {
    const first = (changed: QuizBank) => changed.questions[0]
    expect(broken((changed) => changed.questions.push(...changed.questions.slice(0, 1)))).toEqual([
      'questions: ids must differ',
    ])
    expect(
      broken((changed) => first(changed)?.choices.fill(first(changed)?.choices[0] ?? { 'zh-CN': '', en: '' }, 0)),
    ).toEqual(['questions.0.choices: choices must differ'])
    expect(broken((changed) => first(changed)?.choices.pop())?.[0]).toBe('questions.0.choices: must be three')
    expect(broken((changed) => Object.assign(first(changed) ?? {}, { right: 4 }))?.[0]).toContain('questions.0.right')
    expect(broken((changed) => changed.questions.splice(2))?.[0]).toBe('questions: must be at least 3')
  })

  it('is refused where it lacks a language', () => {
    expect(broken((changed) => Object.assign(changed.questions[1] ?? {}, { why: { en: 'Because.' } }))?.[0]).toContain(
      'questions.1.why.zh-CN',
    )
  })

  it('stops the start with what is wrong, where it cannot be read', () => {
    expect(() => readQuizBank('/nowhere/questions.json', forbiddenIn)).toThrow(Fault)
    expect(() => readQuizBank(fileURLToPath(new URL('../../../tariff.json', import.meta.url)), forbiddenIn)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', details: { QUIZ_FILE: expect.stringContaining('file:') } }),
    )
  })
})

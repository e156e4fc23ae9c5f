import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Every exported value of the norms with the docstring right above it. Types and functions only read them. */
const norms = sourceFiles('src/domain/norms/*.ts').flatMap(({ path, text }) =>
  [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:const|let) (\w+)[^=]*= *([^\n]*)/g)]
    .filter(([, , , value = '']) => !/^(async )?(\(|function)/.test(value))
    .map(([, docstring = '', name = '']) => ({ name, path, docstring })),
)

describe('the norms', () => {
  it('are more than a few', () => {
    expect(norms.length).toBeGreaterThan(5)
  })

  it.each(norms)('$name says what it means, its unit and its source', ({ name, path, docstring }) => {
    const advice = `${path}: write above ${name} what it means, @unit (hours, minutes of …, a list of …) and @source (norm id, document and clause, or "own choice" with the reason)`
    expect(docstring, advice).toMatch(/\/\*\*\n \* \S/)
    expect(docstring, advice).toMatch(/@unit \S+/)
    expect(docstring, advice).toMatch(/@source \S+/)
  })

  it('have names that carry no bare number', () => {
    const odd = norms.filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
    expect(
      odd.map(({ name }) => name),
      'A norm is a constant: SCREAMING_SNAKE with its unit, as in LEAD_MINUTES',
    ).toEqual([])
  })
})

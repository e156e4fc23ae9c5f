import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { NORM_IDS } from '#src/domain/visits/norm-tally.ts'
import { readLocales } from './locale-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ids = new Set(readLocales().flatMap(({ messages }) => [...messages.keys()]))
const subjects = new Set([...ids].map((id) => id.split('-')[0]))

const code = globSync('{src,dialogs}/**/*.ts', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(`${root}/${path}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*(\/\/|import .*from |.*\} from ).*$/gm, ''),
}))
const literals = code.flatMap(({ path, text }) =>
  [...text.matchAll(/'([\w-]+)'/g)].map(([, value]) => ({ path, value: value ?? '' })),
)
const words = new Set([
  ...literals.map(({ value }) => value),
  ...code.flatMap(({ text }) => text.match(/\b\w+(?=:)/g) ?? []),
])
/** Ids put together in code, such as `book-kind-${kind}`; a beginning that is itself a variable comes as a literal. */
const beginnings = [
  ...code.flatMap(({ text }) => [...text.matchAll(/`([a-z]+-(?:[a-z]+-)*)\$\{/g)].map(([, value]) => value ?? '')),
  ...literals.map(({ value }) => `${value}-`).filter((start) => !ids.has(start.slice(0, -1)) && isBeginning(start)),
]

/** Of every norm there are a few words. */
const OF_NORMS = NORM_IDS.map((id) => `overview-norm-${id.toLowerCase()}`)

function isBeginning(start: string): boolean {
  return start.includes('-', start.indexOf('-') + 1) && [...ids].some((id) => id.startsWith(start))
}

/** Whether `id` is put together somewhere: its beginning is, and its end is a word that the code knows. */
function isComposed(id: string): boolean {
  return beginnings.some((start) => {
    const end = id.slice(start.length)
    return id.startsWith(start) && (words.has(end) || words.has(end.replaceAll('-', '_')))
  })
}

describe('the message ids', () => {
  it('that the code names all exist', () => {
    const unknown = literals
      .filter(({ value }) => /^[a-z]+(-[a-z0-9]+)+$/.test(value) && subjects.has(value.split('-')[0] ?? ''))
      .filter(({ value }) => !ids.has(value) && !isBeginning(`${value}-`))
    expect(unknown, 'Write the message in locales/zh-CN and locales/en, or mend its id in the code').toEqual([])
  })

  it('that the code puts together exist for every kind of visit and every norm', () => {
    const composed = VISIT_KINDS.flatMap((kind) => [`book-kind-${kind}`, `visit-kind-${kind}`])
    expect([...composed, ...OF_NORMS].filter((id) => !ids.has(id))).toEqual([])
  })

  it('are all used: a text that nobody can read is a mistake or a leftover', () => {
    const named = new Set([...literals.map(({ value }) => value), ...OF_NORMS])
    const idle = [...ids].filter((id) => !named.has(id) && !isComposed(id))
    expect(idle, 'Remove the message from every language, or use it').toEqual([])
  })
})

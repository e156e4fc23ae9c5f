import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FAULTS } from '#src/domain/shared/fault.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const pages = globSync('{*.md,docs/**/*.md}', { cwd: ROOT }).toSorted()
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('the documentation', () => {
  it.each(pages)('links in %s to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)
    const local = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([])
  })

  it('tells an operator what to do for every fault', () => {
    const told = [...read('docs/operating.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code)
    const advice = 'Give each code of src/domain/shared/fault.ts a line under Faults in docs/operating.md'
    expect(told.toSorted(), advice).toEqual(Object.keys(FAULTS).toSorted())
  })

  it('tells an operator what each event of the log means', () => {
    const code = globSync('src/**/*.ts', { cwd: ROOT }).map(read).join('\n')
    const events = new Set([...code.matchAll(/\bevent: '([a-z_]+)'/g)].map(([, event = '']) => event))
    const page = read('docs/operating.md')
    const untold = [...events].filter((event) => !page.includes(`\`${event}\``))
    expect(untold, 'Give the event a line under The log in docs/operating.md').toEqual([])
    expect(events.size).toBeGreaterThan(3)
  })

  it('numbers the decisions without gaps, each with a status', () => {
    const records = globSync('docs/decisions/*.md', { cwd: ROOT }).toSorted()
    const numbers = records.map((path) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]))
    expect(numbers).toEqual(records.map((_, index) => index + 1))
    expect(records.filter((path) => !/^# \d{4} .+\n\n\*\*Status:\*\* /.test(read(path)))).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    )
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})

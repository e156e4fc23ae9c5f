import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const known = new Set(
  [...readFileSync(`${ROOT}.env.example`, 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name),
)
/** Variables of the command line and of the tests; a name in the code. */
const OTHERS = ['DOORSTEP_URL', 'TEST_DATABASE_URL', 'NODE_ENV', 'GOES_ALONG']
/** Capitals with an underscore in code are settings, and only these. */
const settingsIn = (text: string) =>
  [...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g)].map(([, name = '']) => name)

describe('the documents of the monthly messages', () => {
  it.each(['monthly', 'campaigns', 'outreach', 'bills', 'reports'])('%s gives as settings what may be set', (name) => {
    const text = readFileSync(`${ROOT}docs/${name}.md`, 'utf8')
    expect(settingsIn(text).filter((one) => !known.has(one) && !OTHERS.includes(one))).toEqual([])
  })

  it('are all found from the README', () => {
    const readme = readFileSync(`${ROOT}README.md`, 'utf8')
    const pages = readdirSync(`${ROOT}docs`).filter((name) => name.endsWith('.md'))
    expect(pages.filter((name) => !readme.includes(`](docs/${name})`))).toEqual([])
  })
})

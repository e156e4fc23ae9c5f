import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { FAULTS } from '#src/domain/shared/fault.ts'

const check = new URL('../../require-node-24.mjs', import.meta.url)

function startOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const script = `${pretend}\nawait import('${check}')\nconsole.log('started')`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('a start', () => {
  it.each(['20.20.2', '22.21.0', '23.11.1'])('on Node %s is refused with what to do', (version) => {
    const { status, stdout, stderr } = startOn(version)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^NODE_TOO_OLD: this is Node ${version};.*Node 24 or newer`))
    expect(stderr).toContain('npm start')
    expect(FAULTS).toHaveProperty('NODE_TOO_OLD')
  })

  it.each(['24.0.0', '26.1.0'])('on Node %s goes on', (version) => {
    expect(startOn(version)).toMatchObject({ status: 0, stdout: 'started\n', stderr: '' })
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { MUTATIONS } from '../mutations/mutations.ts'
import { TEXT_MUTATIONS } from '../mutations/text-mutations.ts'
import { VISIT_MUTATIONS } from '../mutations/visit-mutations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the mutations', () => {
  it('each name a guard that is still there, once', () => {
    const all = [...MUTATIONS, ...VISIT_MUTATIONS, ...TEXT_MUTATIONS]
    const gone = all.filter(({ file, from }) => readFileSync(`${root}/${file}`, 'utf8').split(from).length !== 2)
    expect(gone.map(({ rule, file }) => `${file}: ${rule}`)).toEqual([])
  })
})

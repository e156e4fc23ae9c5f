// Removes one guard after the other from a copy of the project, and shows that a test notices: `npm run mutations`.
// Not part of `npm test`, which it would make many times as long.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MUTATIONS } from './mutations.ts'
import { TEXT_MUTATIONS } from './text-mutations.ts'
import { VISIT_MUTATIONS } from './visit-mutations.ts'

const root = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim()
const copy = mkdtempSync(join(tmpdir(), 'doorstep-mutations-'))
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
for (const file of files) cpSync(join(root, file), join(copy, file))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const only = process.argv[2]
let missed = 0
for (const { rule, file, from, to, tests } of [...MUTATIONS, ...VISIT_MUTATIONS, ...TEXT_MUTATIONS]) {
  if (only && !rule.includes(only)) continue
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  if (!before.includes(from)) throw new Error(`${file} no longer has: ${from}`)
  writeFileSync(path, before.replace(from, to))
  const { status } = spawnSync('npx', ['vitest', 'run', '--bail=1', ...tests], { cwd: copy, encoding: 'utf8' })
  writeFileSync(path, before)
  if (status === 0) missed += 1
  process.stdout.write(`${status === 0 ? 'MISSED' : 'caught'}  ${rule}  (${file})\n`)
}
rmSync(copy, { recursive: true, force: true })
process.stdout.write(missed === 0 ? 'Every guard that was removed made a test fail.\n' : `${missed} not noticed.\n`)
process.exit(missed === 0 ? 0 : 1)

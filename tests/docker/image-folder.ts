import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copiedPaths, ROOT } from './dockerfile.ts'

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

/** The packages that `npm ci --omit=dev --omit=optional` leaves, by the lockfile. */
function keptPackages(): string[] {
  const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> }
  const kept = Object.entries(lock.packages).filter(([, one]) => !one.dev && !one.optional && !one.devOptional)
  return kept.map(([path]) => path).filter((path) => path !== '')
}

/** Fills `folder` as the Dockerfile would fill /app, and takes away the right to write in it. */
export function fillImageFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const path of copiedPaths()) execFileSync('cp', ['-R', ROOT + path, join(folder, path)])
  execFileSync('chmod', ['-R', 'a+rX', folder])
  for (const [parent, paths] of Map.groupBy(topmost(keptPackages()), dirname)) linkOrCopy(paths, join(folder, parent))
  execFileSync('find', [folder, '-type', 'd', '-exec', 'chmod', 'a+rx,a-w', '{}', '+'])
}

/** A Node of its own for those who may not read the checkout. */
export function copyNode(folder: string): string {
  mkdirSync(folder, { recursive: true })
  copyFileSync(process.execPath, join(folder, 'node'))
  chmodSync(join(folder, 'node'), 0o755)
  return folder
}

/** Undoes the write protection, so that the folder can be removed. */
export function unprotect(folder: string): void {
  execFileSync('find', [folder, '-type', 'd', '-exec', 'chmod', 'u+w', '{}', '+'])
}

function topmost(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)))
}

/** Hard links are quick; another file system wants copies. */
function linkOrCopy(paths: readonly string[], to: string): void {
  mkdirSync(to, { recursive: true })
  const from = paths.map((path) => ROOT + path)
  try {
    execFileSync('cp', ['-Rl', ...from, to], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-Rf', ...from, to])
  }
}

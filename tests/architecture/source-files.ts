import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** From the project's folder, for example `src/domain/shared/clock.ts`. */
  readonly path: string
  /** The code without its comments. */
  readonly code: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
}

export interface Import {
  /** As it is written: `./x.ts`, `#src/x.ts`, `node:fs`, `luxon`. */
  readonly from: string
  /** A file of the project, from its folder; undefined for packages. */
  readonly file: string | undefined
  readonly isTypeOnly: boolean
}

/** The TypeScript files that a pattern names, read and scanned for their imports. */
export function sourceFiles(pattern: string): readonly SourceFile[] {
  const files = globSync(pattern, { cwd: ROOT }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  return files.toSorted().map(readSource)
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '')
  return { path, code, text, lines: text.split('\n').length - 1, imports: importsIn(code, path) }
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'/g

function importsIn(code: string, path: string): Import[] {
  const written = [
    ...[...code.matchAll(IMPORT)].map(([statement, type, from = '']) => ({
      from,
      isTypeOnly: isOfTypes(statement, type),
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, isTypeOnly: false })),
  ]
  return written.map(({ from, isTypeOnly }) => ({ from, isTypeOnly, file: fileOf(from, path) }))
}

/** `import type { A }` and `import { type A, type B }` both leave nothing at run time. */
function isOfTypes(statement: string, type: string | undefined): boolean {
  if (type) return true
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '')
  return names?.every((name) => name.trim().startsWith('type ')) ?? false
}

function fileOf(from: string, path: string): string | undefined {
  if (from.startsWith('.')) return join(dirname(path), from)
  return from.startsWith('#') ? from.slice(1) : undefined
}

import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CorpusLine } from '#src/language/intent/corpus.ts'
import type { IntentRole } from '#src/language/intent/intents.ts'
import type { Labelled } from '#src/language/intent/review-file.ts'

const FILES: Readonly<Record<IntentRole, string>> = { customer: 'c90-reviewed.tsv', installer: 'i90-reviewed.tsv' }
const HEAD = '# voices: messages of which the assistant was unsure, masked, and labelled by hand\n'

/** What is new of labelled lines, and which of them the corpus has under another label. */
interface Compared {
  readonly fresh: readonly (Labelled & Required<Pick<Labelled, 'message' | 'written'>>)[]
  readonly known: number
  readonly contradictions: readonly { readonly line: number; readonly label: string }[]
}

/** Compares labelled lines with the corpus, and each with those before it: the same words after the same question have one label. */
export function compareWithCorpus(lines: readonly Labelled[], corpus: readonly CorpusLine[]): Compared {
  const labels = new Map(corpus.map((line) => [keyOf(line), labelOf(line)]))
  const fresh: Compared['fresh'][number][] = []
  const contradictions: Compared['contradictions'][number][] = []
  let known = 0
  for (const { message, written, ...line } of lines) {
    if (!message || written === undefined) continue
    const label = labels.get(keyOf(message))
    if (label === undefined) fresh.push({ ...line, message, written })
    else if (label === labelOf(message)) known += 1
    else contradictions.push({ line: line.line, label })
    labels.set(keyOf(message), label ?? labelOf(message))
  }
  return { fresh, known, contradictions }
}

/** Appends lines to the files of the corpus that hold what was reviewed, and begins these where they are not there yet. */
export async function appendToCorpus(folder: string, fresh: Compared['fresh']): Promise<void> {
  for (const role of ['customer', 'installer'] as const) {
    const own = fresh.filter(({ message }) => message.role === role)
    if (own.length === 0) continue
    const file = join(folder, FILES[role])
    const before = await readFile(file, 'utf8').catch(() => undefined)
    const start = before === undefined ? HEAD : before === '' || before.endsWith('\n') ? '' : '\n'
    await appendFile(file, start + own.map(({ written }) => `${written}\n`).join(''))
  }
}

const keyOf = ({ role, asked, text }: CorpusLine): string => [role, asked, text].join('\t')
const labelOf = ({ intent, also, or }: CorpusLine): string =>
  [[intent, ...also].join('+'), ...(or.length > 0 ? [or.join('+')] : [])].join('/')

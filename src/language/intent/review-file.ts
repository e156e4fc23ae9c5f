import { type CorpusLine, readLabel } from './corpus.ts'
import { ASKED_BEFORE, type AskedBefore, type Intent, type IntentRole } from './intents.ts'

/** A masked message that waits for a label. */
export interface Unlabelled {
  readonly id: string
  readonly times: number
  readonly role: IntentRole
  readonly asked: AskedBefore
  readonly language: string
  readonly text: string
  /** What the model took it for, the likeliest first. */
  readonly top: readonly Intent[]
  /** How often each intent, or `something_else`, was said to have been meant. */
  readonly chosen: Readonly<Record<string, number>>
}

/** A line that somebody has labelled; without a message: it is of no use. */
export interface Labelled {
  readonly id: string
  readonly line: number
  readonly message?: CorpusLine
  /** As it stands in the corpus. */
  readonly written?: string
}

/** Why a line cannot be taken; `line` from 1. */
export type ReviewProblem =
  | { readonly kind: 'columns'; readonly line: number; readonly columns: number }
  | { readonly kind: 'mark' | 'text'; readonly line: number }
  | { readonly kind: 'label'; readonly line: number; readonly label: string; readonly role: IntentRole }
  | { readonly kind: 'asked' | 'language'; readonly line: number; readonly word: string }
  | { readonly kind: 'twice'; readonly line: number; readonly first: number }

const COLUMNS = 5
const DROPPED = '-'
const LANGUAGES = ['zh', 'en']
const MARK = /^(customer|installer):(gss_[0-9a-f]{20})$/

/**
 * The label that is proposed: what people said most often that they had meant, else the likeliest. Whoever took a colleague
 * instead of saying it has not said that they had wanted one.
 */
export function proposedLabel({ chosen, top }: Pick<Unlabelled, 'chosen' | 'top'>): Intent | undefined {
  const isSaid = (intent: string) =>
    intent === 'human_agent' ? top.includes('human_agent') : intent !== 'something_else'
  const said = Object.entries(chosen).filter(([intent]) => isSaid(intent))
  const [most] = said.toSorted(([, one], [, other]) => other - one)
  return (most?.[0] as Intent | undefined) ?? top[0]
}

/** Lines for labelling: those of the corpus with one column more, which says whose words they are and which they were. */
export const reviewLine = (guess: Unlabelled): string =>
  [
    ...[proposedLabel(guess) ?? 'out_of_scope', guess.asked, guess.language.slice(0, 2), guess.text],
    `${guess.role}:${guess.id}`,
  ].join('\t')

/** Reads what somebody has labelled; lines with `#` and empty ones say nothing. All that is wrong is told at once. */
export function readReviewFile(file: string): {
  readonly lines: readonly Labelled[]
  readonly problems: readonly ReviewProblem[]
} {
  const lines: Labelled[] = []
  const problems: ReviewProblem[] = []
  const firstOf = new Map<string, number>()
  for (const [at, written] of file
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^#|^\s*$/.test(written)) continue
    const read = readLine(written, at + 1)
    if ('kind' in read) {
      problems.push(read)
      continue
    }
    const first = firstOf.get(read.id)
    if (first === undefined) lines.push(read)
    else problems.push({ kind: 'twice', line: read.line, first })
    firstOf.set(read.id, first ?? read.line)
  }
  return { lines, problems }
}

function readLine(written: string, line: number): Labelled | ReviewProblem {
  const columns = written.split('\t').map((column) => column.trim())
  if (columns.length !== COLUMNS) return { kind: 'columns', line, columns: columns.length }
  const [label = '', asked = '', language = '', text = '', mark = ''] = columns
  const [, role, id] = MARK.exec(mark) ?? []
  if (role === undefined || id === undefined) return { kind: 'mark', line }
  if (label === DROPPED) return { id, line }
  const meant = readLabel(label, role as IntentRole)
  if ('strange' in meant) return { kind: 'label', line, label: meant.strange, role: role as IntentRole }
  if (!ASKED_BEFORE.includes(asked as AskedBefore)) return { kind: 'asked', line, word: asked }
  if (!LANGUAGES.includes(language)) return { kind: 'language', line, word: language }
  if (text === '') return { kind: 'text', line }
  const message = { role: role as IntentRole, ...meant, asked: asked as AskedBefore, language, text }
  return { id, line, message, written: [label, asked, language, text].join('\t') }
}

import type { ReviewProblem } from '#src/language/intent/review-file.ts'
import type { Speech } from './speech.ts'
import { harmless } from './speech.ts'

/** The corpus has the same words after the same question under another label. */
interface Contradiction {
  readonly kind: 'contradiction'
  readonly line: number
  readonly label: string
}

/** What is wrong with a line that somebody has labelled, and what would be right. */
export function reviewProblem(problem: ReviewProblem | Contradiction, say: Speech): string {
  const line = String(problem.line)
  if (problem.kind === 'columns') return say('language-review-columns', { line, columns: problem.columns })
  if (problem.kind === 'label') {
    const role = say(`language-role-${problem.role}`)
    return say('language-review-label', { line, label: shown(problem.label), role })
  }
  if (problem.kind === 'asked') return say('language-review-asked', { line, word: shown(problem.word) })
  if (problem.kind === 'language') return say('language-review-language', { line, word: shown(problem.word) })
  if (problem.kind === 'twice') return say('language-review-twice', { line, first: String(problem.first) })
  if (problem.kind === 'contradiction') return say('language-review-contradiction', { line, label: problem.label })
  return problem.kind === 'text' ? say('language-review-text', { line }) : say('language-review-mark', { line })
}

const LONGEST_SHOWN = 30

const shown = (word: string): string => harmless(word.slice(0, LONGEST_SHOWN))

import { z } from 'zod'
import type { Heard } from '#src/conversation/heard.ts'
import { consequenceOf, SITE_PROBLEM_KINDS, type SiteProblemKind } from '#src/domain/visits/site-problem.ts'
import { isBareAllowance, readMissingPart, readSiteProblem } from '#src/language/answers/read-site-problem.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'

/** How much of what an installer says is kept. @unit characters */
export const WORDS_CHARACTERS = 300

/** What an installer has said of a problem on site. */
export const ProblemAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  kind: z.enum(SITE_PROBLEM_KINDS as readonly [SiteProblemKind, ...SiteProblemKind[]]).optional(),
  /** What the customer is asked for, in the installer's words. */
  what: z.string().optional(),
  part: z.string().optional(),
  /** From which local day on the part is there; empty where nobody knows. */
  partOn: z.string().optional(),
  sure: z.boolean().optional(),
})
/** See the schema of the same name. */
export type ProblemAnswers = z.infer<typeof ProblemAnswers>

/** What one message tells of a problem. */
export function toldOfProblem({ text, times }: Pick<Heard, 'text' | 'times'>): Partial<ProblemAnswers> {
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  const kind = readSiteProblem(text)
  if (!kind) return { words }
  const part = kind === 'needs_parts' ? readMissingPart(text) : undefined
  const partOn = kind === 'needs_parts' ? dayOf({ times }) : undefined
  return {
    ...{ words, kind },
    // What the customer is to say yes to is asked, where no more than its kind is said, or in words that they must not read (CT-9).
    ...(needsYes({ kind }) && !isBareAllowance(text) && !forbiddenIn(words) && { what: words }),
    ...(part !== undefined && { part }),
    ...(partOn !== undefined && { partOn }),
  }
}

/** The first local day that is named. */
export function dayOf({ times }: Pick<Heard, 'times'>): string | undefined {
  const [first] = times.flatMap(({ dates }) => dates ?? [])
  return first?.slice(0, 'YYYY-MM-DD'.length)
}

/** Whether the problem is one that the customer has to say yes to. */
export const needsYes = ({ kind }: Partial<ProblemAnswers>): boolean =>
  kind !== undefined && consequenceOf(kind) === 'customer_yes'

import { ASKED_BEFORE, type AskedBefore, INTENTS_OF, type Intent, type IntentRole } from './intents.ts'

/** A message that somebody wrote for training, with what it wants; `also` are other wishes in it, `or` readings as good. */
export interface CorpusLine {
  readonly role: IntentRole
  readonly intent: Intent
  readonly also: readonly Intent[]
  readonly or: readonly Intent[]
  readonly asked: AskedBefore
  readonly language: string
  readonly text: string
}

/**
 * Reads a file of the corpus: a line a message, `INTENT[+ALSO…][/OR…]`, what was asked before, its language and the text,
 * parted by tabs; lines with `#` say who speaks. Gives what is wrong beside what is right, by line from 1.
 */
export function readCorpus(
  file: string,
  role: IntentRole,
): { readonly lines: readonly CorpusLine[]; readonly problems: readonly string[] } {
  const read = file.split('\n').map((line, at) => (/^#|^$/.test(line) ? undefined : readLine(line, role, at + 1)))
  return {
    lines: read.filter((line) => typeof line === 'object'),
    problems: read.filter((line) => typeof line === 'string'),
  }
}

/** What a label says, or the name in it that is no intent of the role. */
export function readLabel(
  label: string,
  role: IntentRole,
): Pick<CorpusLine, 'intent' | 'also' | 'or'> | { readonly strange: string } {
  const [primary = '', ...others] = label.split('/')
  const [intent = '', ...also] = primary.split('+')
  const or = others.flatMap((other) => other.split('+'))
  const strange = [intent, ...also, ...or].find((name) => !INTENTS_OF[role].includes(name as Intent))
  if (strange !== undefined) return { strange }
  return { intent: intent as Intent, also: also as Intent[], or: or as Intent[] }
}

function readLine(line: string, role: IntentRole, at: number): CorpusLine | string {
  const [label = '', asked = '', language = '', text = '', ...more] = line.split('\t')
  if (text.trim() === '' || more.length > 0) return `${at}: four columns are needed`
  const read = readLabel(label, role)
  if ('strange' in read) return `${at}: ${read.strange} is no intent of a${role === 'installer' ? 'n' : ''} ${role}`
  if (!ASKED_BEFORE.includes(asked as AskedBefore)) return `${at}: ${asked} is nothing that is asked`
  return { role, ...read, asked: asked as AskedBefore, language, text }
}

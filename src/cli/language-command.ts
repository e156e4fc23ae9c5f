import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { modelFile } from '#src/infra/intents/model-files.ts'
import { packModel } from '#src/language/intent/intent-model.ts'
import { ASKED_BEFORE, INTENTS_OF, type Intent, type IntentRole } from '#src/language/intent/intents.ts'
import { type IntentScore, type JudgedMessage, scoreUnderstood } from '#src/language/intent/score-intents.ts'
import { trainIntents } from '#src/language/intent/train-intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { loadIntentModels, readCorpusFiles } from './intent-files.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** `doorstep language train`: makes the models anew from the corpus, the same octets from the same lines. */
export async function trainCommand({ say, print }: Pick<Terminal, 'say' | 'print'>): Promise<ExitCode> {
  const { lines, problems } = await readCorpusFiles()
  if (problems.length > 0) {
    for (const problem of problems) print(problem)
    return EXIT.someRefused
  }
  for (const role of ['customer', 'installer'] as const) {
    const own = lines.filter((line) => line.role === role)
    await writeFile(modelFile(role), packModel(trainIntents(own, role)))
    print(say('language-trained', { role: say(`language-role-${role}`), lines: own.length }))
  }
  return EXIT.done
}

const Gold = z.object({
  text: z.string(),
  role: z.enum(['customer', 'installer']),
  ctx: z.enum(ASKED_BEFORE),
  intent: z.string(),
  also: z.array(z.string()).default([]),
  ok: z.array(z.string()).default([]),
})

/** `doorstep language score FILE`: how well messages are understood that somebody who knows has labelled (language/README.md). */
export async function scoreCommand(
  file: string,
  { json }: { readonly json?: boolean },
  { say, print }: Pick<Terminal, 'say' | 'print'>,
): Promise<ExitCode> {
  const models = await loadIntentModels()
  const judged = (await readGold(file)).map(({ text, ...message }) => {
    const { role, asked } = message
    return [message, understandIntent(models, text, { role, asked })] as const
  })
  const groups = [['all', judged], ...Object.entries(Object.groupBy(judged, ([{ role }]) => role))] as const
  const scores = groups.map(([group, own = []]) => [group, scoreUnderstood(own)] as const)
  if (json) for (const [group, score] of scores) print(JSON.stringify({ group, ...score }))
  else print(table([HEADS.map((head) => say(head)), ...scores.map((one) => rowOf(one, say))]))
  return EXIT.done
}

const FIGURES = {
  strict: 'language-head-strict',
  lenient: 'language-head-lenient',
  topThree: 'language-head-top-three',
  afterQuestion: 'language-head-after-question',
  precision: 'language-head-precision',
  coverage: 'language-head-coverage',
  outOfScopeFound: 'language-head-out-of-scope-found',
} as const satisfies Partial<Record<keyof IntentScore, string>>
const HEADS = ['language-head-group', 'language-head-messages', ...Object.values(FIGURES)]

const rowOf = ([group, score]: readonly [string, IntentScore], say: Terminal['say']): string[] => [
  say(`language-role-${group}`),
  String(score.messages),
  ...(Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((figure) => score[figure]?.toFixed(3) ?? '–'),
]

async function readGold(file: string): Promise<readonly (JudgedMessage & { readonly text: string })[]> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Stop(EXIT.wrongUsage, { id: 'language-no-file', facts: { file } })
  })
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const gold = goldOf(line)
      if (!gold) throw new Stop(EXIT.wrongUsage, { id: 'language-bad-line', facts: { file, line: String(at + 1) } })
      return gold
    })
}

function goldOf(line: string): (JudgedMessage & { readonly text: string }) | undefined {
  try {
    const { text, role, ctx: asked, intent, also, ok } = Gold.parse(JSON.parse(line))
    const isKnown = [intent, ...also, ...ok].every((one) => INTENTS_OF[role as IntentRole].includes(one as Intent))
    return isKnown ? { text, role, asked, intent: intent as Intent, others: [...also, ...ok] as Intent[] } : undefined
  } catch {
    return undefined
  }
}

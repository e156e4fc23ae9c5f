import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CorpusLine, readCorpus } from '#src/language/intent/corpus.ts'
import { unpackModel } from '#src/language/intent/intent-model.ts'
import type { IntentRole } from '#src/language/intent/intents.ts'
import type { IntentModels } from '#src/language/intent/understand-intent.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the model of a role is. */
export const modelFile = (role: IntentRole): string => join(ROOT, 'models', `intents-${role}.bin`)

/** The models that come with the service. */
export async function loadIntentModels(): Promise<IntentModels> {
  const [customer, installer] = await Promise.all([readFile(modelFile('customer')), readFile(modelFile('installer'))])
  return { customer: unpackModel(customer), installer: unpackModel(installer) }
}

/** The corpus, file by file in the order of their names: of customers `c….tsv`, of installers `i….tsv`. `problems` name file and line. */
export async function readCorpusFiles(): Promise<{
  readonly lines: readonly CorpusLine[]
  readonly problems: readonly string[]
}> {
  const folder = join(ROOT, 'corpus')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).toSorted()
  const files = await Promise.all(
    names.map(async (name) => {
      const read = readCorpus(
        await readFile(join(folder, name), 'utf8'),
        name.startsWith('i') ? 'installer' : 'customer',
      )
      return { ...read, name }
    }),
  )
  return {
    lines: files.flatMap(({ lines }) => lines),
    problems: files.flatMap(({ name, problems }) => problems.map((problem) => `${name}:${problem}`)),
  }
}

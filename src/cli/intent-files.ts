import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readModelFiles } from '#src/infra/intents/model-files.ts'
import { type CorpusLine, readCorpus } from '#src/language/intent/corpus.ts'
import { type IntentModels, unpackModels } from '#src/language/intent/intent-model.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The models that come with the service. */
export const loadIntentModels = async (): Promise<IntentModels> => unpackModels(await readModelFiles())

/** Where the corpus is. */
export const CORPUS_FOLDER: string = join(ROOT, 'corpus')

/** The corpus, file by file in the order of their names: of customers `c….tsv`, of installers `i….tsv`. `problems` name file and line. */
export async function readCorpusFiles(folder: string = CORPUS_FOLDER): Promise<{
  readonly lines: readonly CorpusLine[]
  readonly problems: readonly string[]
}> {
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

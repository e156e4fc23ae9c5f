import { readFile, writeFile } from 'node:fs/promises'
import { readReviewFile, reviewLine, type Unlabelled } from '#src/language/intent/review-file.ts'
import { readCliSettings } from './cli-settings.ts'
import { CORPUS_FOLDER, readCorpusFiles } from './intent-files.ts'
import { reviewProblem } from './review-problem.ts'
import { reviewTable } from './review-table.ts'
import { appendToCorpus, compareWithCorpus } from './reviewed-corpus.ts'
import { needSecret, readJson, type Service, serviceAt } from './service.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface ReviewOptions {
  /** A file that is to be made for labelling. */
  readonly out?: string
  /** A file that somebody has labelled. */
  readonly take?: string
  /** Folder of the corpus that takes what is labelled; left out: the project's own. */
  readonly corpus?: string
  readonly json?: boolean
  readonly url?: string
}

interface Listed {
  readonly guesses: readonly Unlabelled[]
  readonly waiting: number
}

const SHOWN = 30
const IDS_AT_ONCE = 2_000

/** `doorstep language review`: shows the messages of which the assistant was unsure, writes them for labelling, or takes what was labelled. */
export async function reviewCommand(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, take, json } = options
  if (out !== undefined && take !== undefined) throw new Stop(EXIT.wrongUsage, { id: 'language-review-either' })
  if (take !== undefined) return await takeLabelled(take, options, terminal)
  const { guesses, waiting } = await listGuesses(await reach(options, terminal))
  const { print, say } = terminal
  if (json) for (const guess of guesses) print(JSON.stringify(guess))
  else if (waiting === 0) print(say('language-review-none'))
  else if (out !== undefined) await writeForLabelling(out, { guesses, waiting }, terminal)
  else {
    print(reviewTable(guesses.slice(0, SHOWN), say))
    print(say('language-review-shown', { shown: Math.min(SHOWN, guesses.length), waiting }))
  }
  return EXIT.done
}

interface Reached {
  readonly service: Service
  readonly bearer: string
}

async function reach({ url: given }: ReviewOptions, { env }: Terminal): Promise<Reached> {
  const { url, secrets } = readCliSettings(env, given)
  const service = serviceAt({ url })
  return { service, bearer: await needSecret(service, secrets.API_TOKEN, 'API_TOKEN') }
}

async function listGuesses({ service, bearer }: Reached, limit = ''): Promise<Listed> {
  const response = await service.call(`/admin/v1/guesses${limit}`, { bearer })
  if (response.status === 404)
    throw new Stop(EXIT.serviceAway, { id: 'cli-service-other', facts: { url: service.url } })
  if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url: service.url } })
  return await readJson<Listed>(response)
}

/** A file that is there already may hold somebody's labels: it is left as it is. */
async function writeForLabelling(file: string, { guesses, waiting }: Listed, { say, print }: Terminal): Promise<void> {
  const about = (guess: Unlabelled) => {
    const chosen = Object.entries(guess.chosen).map(([intent, times]) => `${intent} ${times}`)
    return `# ${guess.times}x: ${[...guess.top, ...(chosen.length > 0 ? [`→ ${chosen.join(', ')}`] : [])].join(' ')}`
  }
  const head = say('language-review-head')
    .split('\n')
    .map((line) => `# ${line}`)
  const lines = [...head, ...guesses.flatMap((guess) => [about(guess), reviewLine(guess)])]
  await writeFile(file, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
    const id = cause.code === 'EEXIST' ? 'language-review-exists' : 'language-review-unwritable'
    throw new Stop(EXIT.wrongUsage, { id, facts: { file, code: cause.code ?? '' } }, cause)
  })
  print(say('language-review-written', { file, lines: guesses.length, waiting }))
}

/** Nothing is taken while anything is wrong; the corpus has the lines before the service hears of it, so that none is lost. */
async function takeLabelled(file: string, options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const { say, print } = terminal
  const folder = options.corpus ?? CORPUS_FOLDER
  const content = await readFile(file, 'utf8').catch((cause) => {
    throw new Stop(EXIT.wrongUsage, { id: 'language-no-file', facts: { file } }, cause)
  })
  const { lines, problems } = readReviewFile(content)
  const corpus = await readCorpusFiles(folder).catch((cause) => {
    throw new Stop(EXIT.wrongUsage, { id: 'language-review-no-corpus', facts: { folder } }, cause)
  })
  const { fresh, known, contradictions } = compareWithCorpus(lines, corpus.lines)
  const wrong = [
    ...corpus.problems,
    ...[...problems, ...contradictions.map((one) => ({ kind: 'contradiction', ...one }) as const)]
      .toSorted((one, other) => one.line - other.line)
      .map((problem) => reviewProblem(problem, say)),
  ]
  if (wrong.length > 0) {
    for (const problem of wrong) print(problem)
    print(say('language-review-nothing-taken'))
    return EXIT.someRefused
  }
  const reached = await reach(options, terminal)
  await listGuesses(reached, '?limit=1')
  await appendToCorpus(folder, fresh).catch((cause: NodeJS.ErrnoException) => {
    throw new Stop(
      EXIT.wrongUsage,
      { id: 'language-review-unwritable', facts: { file: folder, code: cause.code ?? '' } },
      cause,
    )
  })
  const marked = await mark(lines, reached)
  print(say('language-review-taken', { taken: fresh.length, known, dropped: marked.dropped }))
  if (fresh.length > 0) print(say('language-review-then'))
  return EXIT.done
}

async function mark(
  lines: ReturnType<typeof readReviewFile>['lines'],
  { service, bearer }: Reached,
): Promise<{ readonly dropped: number }> {
  let dropped = 0
  for (let at = 0; at < lines.length; at += IDS_AT_ONCE) {
    const { taken = [], gone = [] } = Object.groupBy(lines.slice(at, at + IDS_AT_ONCE), ({ message }) =>
      message ? 'taken' : 'gone',
    )
    const json = { taken: taken.map(({ id }) => id), dropped: gone.map(({ id }) => id) }
    const response = await service.call('/admin/v1/guesses/reviewed', { method: 'POST', bearer, json })
    if (!response.ok) throw new Stop(EXIT.serviceAway, { id: 'cli-service-unwell', facts: { url: service.url } })
    dropped += (await readJson<{ dropped: number }>(response)).dropped
  }
  return { dropped }
}

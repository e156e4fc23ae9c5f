import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCorpusFiles } from '#src/cli/intent-files.ts'
import type { KeptGuess } from '#src/conversation/kept-guess.ts'
import { guessId, noteGuess } from '#src/infra/storage/guess-store.ts'
import { trainIntents } from '#src/language/intent/train-intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { NOW } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))
const LITTLE = ['# somebody', 'confirm\tconfirm\tzh\t中', 'book_visit\tidle\tzh\t来个人', ''].join('\n')

const customer = (text: string, changes: Partial<KeptGuess> = {}): KeptGuess => ({
  ...{ role: 'customer', asked: 'idle', language: 'zh-CN', text, decision: 'ask' },
  ...{ top: ['book_visit', 'fault_report', 'need_request'], ...changes },
})
const DO_IT = customer('那个弄一下')
const LEAVE_IT = customer('leave it then', { language: 'en', asked: 'confirm' })
const LATE = customer('路上磨蹭了', { role: 'installer', top: ['delay', 'departed', 'arrived'] })

describe('doorstep language review', () => {
  let database: TestDatabase
  let service: AdminService
  let folder: TemporaryFolder
  let count = 0
  let corpus = ''
  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database)
    folder = await temporaryFolder()
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    await sql`truncate guess`.execute(database.kysely)
    corpus = join(folder.path, `corpus${++count}`)
    await mkdir(corpus)
    await writeFile(join(corpus, 'c01-little.tsv'), LITTLE)
  })

  const note = async (...guesses: readonly KeptGuess[]) => {
    for (const guess of guesses) await database.transaction((tx) => noteGuess(tx, guess, NOW))
  }
  const review = (args: readonly string[], env: Record<string, string> = {}) =>
    runDoorstep(['language', 'review', ...args, '--url', service.url], { API_TOKEN, ...env })
  const file = (name: string) => join(folder.path, `${name}${count}.tsv`)
  const take = (labelled: string, env?: Record<string, string>) => review(['--take', labelled, '--corpus', corpus], env)
  const waiting = async () => (await review(['--json'])).json.map(({ text }) => text)
  /** Writes the file and gives back its lines without remarks. */
  const writeOut = async () => {
    expect(await review(['--out', file('out')])).toMatchObject({ exitCode: 0 })
    return (await readFile(file('out'), 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  }

  it('shows the most frequent first: how often, whose, after which question, the words, the likeliest and what was meant', async () => {
    await note(LEAVE_IT, DO_IT, DO_IT, LATE, { ...LEAVE_IT, chosen: 'cancel' })
    await note(customer('长'.repeat(300), { decision: 'handover' }))
    const { exitCode, output } = await review([])
    expect(exitCode).toBe(0)
    const lines = output.trim().split('\n')
    expect(lines[0]).toMatch(/^times +whose +asked before +message \(masked\) +likeliest three +said to be meant$/)
    expect(lines[1]).toMatch(/^2 +customers +idle +那个弄一下 +book_visit fault_report need_request$/)
    expect(output).toMatch(/1 +customers +confirm +leave it then +book_visit .* cancel 1/)
    expect(output).toMatch(/1 +installers +idle +路上磨蹭了 +delay departed arrived/)
    expect(output).toMatch(/长…/)
    expect(lines.at(-1)).toBe(
      '4 of 4 that wait for a label. To label them, write a file: doorstep language review --out FILE',
    )
  })

  it('says in either language that nothing waits', async () => {
    expect(await review([])).toMatchObject({ exitCode: 0, output: 'No message waits for a label.\n' })
    const chinese = await review([], { LANG: 'zh_CN.UTF-8' })
    expect(chinese).toMatchObject({ exitCode: 0, output: '没有等着标注的话。\n' })
  })

  it('says what to do when nobody answers, the secret is wrong or missing, or too much is asked', async () => {
    const away = await runDoorstep(['language', 'review', '--url', NOBODY], { API_TOKEN })
    expect([away.exitCode, away.errors]).toEqual([3, expect.stringContaining(`Nobody answers at ${NOBODY}`)])
    const refused = await review([], { API_TOKEN: 'another-token-of-somebody' })
    expect([refused.exitCode, refused.errors]).toEqual([2, expect.stringContaining('does not take this secret')])
    const both = await review(['--out', 'a', '--take', 'b'], { LANG: 'zh_CN.UTF-8' })
    expect([both.exitCode, both.errors]).toEqual([2, expect.stringContaining('只能用一个')])
  })

  it('writes lines of the corpus with the proposed label, and never over a file that is there', async () => {
    await note(DO_IT, LATE, LEAVE_IT, { ...LEAVE_IT, chosen: 'cancel' })
    expect((await writeOut()).toSorted()).toEqual([
      `book_visit\tidle\tzh\t那个弄一下\tcustomer:${guessId(DO_IT)}`,
      `cancel\tconfirm\ten\tleave it then\tcustomer:${guessId(LEAVE_IT)}`,
      `delay\tidle\tzh\t路上磨蹭了\tinstaller:${guessId(LATE)}`,
    ])
    const again = await review(['--out', file('out')])
    expect([again.exitCode, again.errors]).toEqual([2, expect.stringContaining('is there already')])
  })

  it('takes what was labelled into the corpus of its role, drops what is of no use, and leaves what was deleted waiting', async () => {
    await note(DO_IT, LATE, LEAVE_IT, customer('呃'))
    const lines = await writeOut()
    const labelled = lines
      .filter((line) => !line.includes('leave it'))
      .map((line) =>
        line.includes('呃') ? line.replace(/^\w+/, '-') : line.replace('book_visit', 'need_request+help'),
      )
    await writeFile(file('done'), `# mine\r\n${labelled.join('\r\n')}\r\n`)
    const taken = await take(file('done'))
    expect(taken).toMatchObject({ exitCode: 0 })
    expect(taken.output).toBe(
      '2 taken into the corpus, 0 were there already, 1 dropped.\nNow train anew: doorstep language train\n',
    )
    expect(await waiting()).toEqual(['leave it then'])
    expect((await readdir(corpus)).toSorted()).toEqual(['c01-little.tsv', 'c90-reviewed.tsv', 'i90-reviewed.tsv'])
    const { lines: read, problems } = await readCorpusFiles(corpus)
    expect(problems).toEqual([])
    expect(read.slice(2)).toMatchObject([
      { role: 'customer', intent: 'need_request', also: ['help'], asked: 'idle', language: 'zh', text: '那个弄一下' },
      { role: 'installer', intent: 'delay', asked: 'idle', language: 'zh', text: '路上磨蹭了' },
    ])

    const before = await readFile(join(corpus, 'c90-reviewed.tsv'), 'utf8')
    expect((await take(file('done'))).output).toBe('0 taken into the corpus, 2 were there already, 0 dropped.\n')
    expect(await readFile(join(corpus, 'c90-reviewed.tsv'), 'utf8')).toBe(before)
    expect(await waiting()).toEqual(['leave it then'])
  })

  it('takes nothing while anything is wrong, and says of every line what', async () => {
    await note(DO_IT, LATE, customer('来个人'), customer('中', { asked: 'confirm' }))
    const lines = (await writeOut()).toSorted()
    const wrong = lines.map((line) =>
      line.includes('弄一下')
        ? line.replace('book_visit', 'book')
        : line.includes('磨蹭')
          ? line.replace('\tidle', ' idle')
          : line,
    )
    await writeFile(file('wrong'), wrong.join('\n'))
    const { exitCode, output } = await take(file('wrong'))
    expect(exitCode).toBe(1)
    const at = (part: string) => wrong.findIndex((line) => line.includes(part)) + 1
    expect(output.trim().split('\n')).toEqual(
      [
        [
          at('弄一下'),
          `Line ${at('弄一下')}: customers have no intent "book". Their names are in src/language/intent/intents.ts.`,
        ],
        [at('磨蹭'), `Line ${at('磨蹭')}: five columns parted by tabs are needed, there are 4.`],
        [
          at('\t中\t'),
          `Line ${at('\t中\t')}: the corpus has the same words as confirm. Give them that label, or mend the corpus first.`,
        ],
      ]
        .toSorted(([one], [other]) => Number(one) - Number(other))
        .map(([, words]) => words)
        .concat('Nothing was taken. Mend these lines and try again.'),
    )
    expect((await readdir(corpus)).toSorted()).toEqual(['c01-little.tsv'])
    expect(await waiting()).toHaveLength(4)
    const chinese = await take(file('wrong'), { LANG: 'zh_CN.UTF-8' })
    expect(chinese.output).toContain('客户没有“book”这个意图')
  })

  it('takes nothing when the service is away, or the corpus or the file is not there', async () => {
    await note(DO_IT)
    await writeOut()
    const away = await runDoorstep(['language', 'review', '--take', file('out'), '--corpus', corpus, '--url', NOBODY], {
      API_TOKEN,
    })
    expect(away.exitCode).toBe(3)
    expect(await readdir(corpus)).toEqual(['c01-little.tsv'])
    const nowhere = await review(['--take', file('out'), '--corpus', '/nowhere/corpus'])
    expect([nowhere.exitCode, nowhere.errors]).toEqual([2, expect.stringContaining('/nowhere/corpus')])
    expect((await take('/nowhere/labelled.tsv')).exitCode).toBe(2)
    expect(await waiting()).toEqual(['那个弄一下'])
  })

  it('teaches: a model trained with what was taken acts on the words of which it was unsure', async () => {
    await cp(join(CORPUS, 'i01-installers-city.tsv'), join(corpus, 'i01-installers-city.tsv'))
    const own = async () => (await readCorpusFiles(corpus)).lines.filter(({ role }) => role === 'installer')
    const words = '把盒盒都收拾归一了哈'
    const guesses = ['A', 'B', 'C'].map((end) => ({ ...LATE, text: words + end, top: LATE.top }))
    await note(...guesses)
    const labelled = (await writeOut()).map((line) => line.replace(/^\w+/, 'finish_work'))
    await writeFile(file('done'), labelled.join('\n'))
    const of = async () => {
      const model = trainIntents(await own(), 'installer')
      return understandIntent({ customer: model, installer: model }, words, { role: 'installer', asked: 'idle' })
    }
    const before = await of()
    expect((await take(file('done'))).exitCode).toBe(0)
    const after = await of()
    expect(after.intent).toBe('finish_work')
    expect(after.probability).toBeGreaterThan(before.intent === 'finish_work' ? before.probability : 0)
  }, 90_000)
})

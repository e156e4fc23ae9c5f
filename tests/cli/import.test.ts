import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSpeech } from '#src/cli/speech.ts'
import { IMPORT_KINDS } from '#src/domain/imports/import-kind.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

let database: TestDatabase
let service: AdminService
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  await sql`select ensure_month_partitions('2026-11-23', 1)`.execute(database.kysely)
  service = await openAdminService(database)
  folder = await mkdtemp(join(tmpdir(), 'doorstep-cli-'))
})

afterAll(async () => {
  await service[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

function doorstep(args: readonly string[], env: Record<string, string> = {}) {
  return runDoorstep(args, { DOORSTEP_URL: service.url, API_TOKEN, ...env })
}

describe('doorstep import', () => {
  it('takes good files with exit 0, and says so to people in their language', async () => {
    const { exitCode, output, errors } = await doorstep(['import', 'customers', 'demo/customers.csv'])
    expect([exitCode, output]).toEqual([0, 'Written: 60. Unchanged: 0. Refused: 0.\n'])
    expect(errors).toBe('The file was read as utf-8; it has 60 rows.\n')
    const again = await doorstep(['import', 'customers', 'demo/customers.csv'], { LANG: 'zh_CN.UTF-8' })
    expect([again.exitCode, again.output]).toEqual([0, '写入 0 行，原样未变 60 行，拒绝 0 行。\n'])
  })

  it('prints lines of JSON for programs, and exits 1 when rows were refused', async () => {
    const { exitCode, json, errors } = await doorstep([
      'import',
      'customers',
      'demo/customers-with-errors.csv',
      '--json',
    ])
    expect([exitCode, errors]).toEqual([1, ''])
    expect(json.slice(0, -1).map(({ line, ok, code }) => [line, ok, code])).toEqual([
      [2, false, 'digits_lost'],
      [3, false, 'empty_cell'],
      [4, false, 'empty_cell'],
      [5, false, 'not_a_choice'],
      [6, false, 'date_impossible'],
    ])
    expect(json[0]?.reason).toMatch(/^phone was turned into scientific notation/)
    expect(json.at(-1)).toEqual({ accepted: 4, unchanged: 0, rejected: 5 })
  })

  it('lines its table of bad rows up, also under Chinese headings', async () => {
    const args = ['import', 'customers', 'demo/customers-with-errors.csv']
    const { output } = await doorstep(args, { LANGUAGE: 'zh-CN' })
    const [heading, first] = output.split('\n')
    expect(heading).toBe('行  列           原因')
    expect(first).toMatch(/^2 {3}phone {8}phone 被表格软件写成了科学计数法/)
  })

  it('reads GB18030 by itself, and tells of the total row', async () => {
    const { exitCode, output, errors } = await doorstep(['import', 'customers', 'demo/customers-gb18030.csv'])
    expect([exitCode, output]).toEqual([0, 'Written: 20. Unchanged: 0. Refused: 0.\n'])
    expect(errors).toMatch(/gb18030.*21 rows.*Line 22 is a total/s)
  })

  it('changes nothing in a dry run', async () => {
    const { exitCode, json } = await doorstep(['import', 'installers', 'demo/installers.csv', '--dry-run', '--json'])
    expect([exitCode, json]).toEqual([0, [{ accepted: 6, unchanged: 0, rejected: 0 }]])
    expect(await database.kysely.selectFrom('installer').select('id').execute()).toEqual([])
  })

  it('lets no cell steer the terminal', async () => {
    const path = join(folder, 'hostile.csv')
    const row = 'cus_7,王芳,19900000001,KD7,x,y,\u009b31mklingon,2020-01-05'
    await writeFile(path, `customer_id,name,phone,account_no,address,area,language,joined_on,\u001b[31mred\n${row},\n`)
    const { output, errors } = await doorstep(['import', 'customers', path])
    expect(output + errors).toMatch(/\[31mred/)
    expect(output + errors).not.toMatch(/\p{Cc}(?<!\n)/u)
  })

  it.each([
    ['a file that is not there', ['import', 'customers', 'demo/nobody.csv'], /nobody\.csv cannot be read \(ENOENT\)/],
    ['a kind that is not there', ['import', 'martians', 'demo/customers.csv'], /no kind of file called "martians"/],
    [
      'a file of another kind',
      ['import', 'staff', 'demo/customers.csv'],
      /Required columns are missing: staff_id\/员工编号, role\/岗位/,
    ],
    ['the wrong encoding', ['import', 'customers', 'demo/customers-gb18030.csv', '--encoding', 'utf-8'], /not UTF-8/],
    [
      'an encoding we do not know',
      ['import', 'customers', 'x.csv', '--encoding', 'latin1'],
      /choices: "auto".*not possible for --encoding/s,
    ],
    ['a missing argument', ['import', 'customers'], /file is missing/],
    ['an unknown command', ['martians'], /no command martians/],
  ])('exits 2 for %s', async (_, args, expected) => {
    const { exitCode, errors } = await doorstep(args)
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(expected)])
  })

  it('exits 2 when the secret is not the service’s', async () => {
    const { exitCode, errors } = await doorstep(['import', 'customers', 'demo/customers.csv'], {
      API_TOKEN: 'x'.repeat(20),
    })
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(/does not take this secret/)])
  })

  it('finds the secret in DATA_DIR when the environment has none', async () => {
    await writeFile(join(folder, 'secrets.json'), JSON.stringify({ API_TOKEN, DIRECT_LINE_SECRET: 'x'.repeat(20) }))
    const env = { DOORSTEP_URL: service.url, DATA_DIR: folder }
    const { exitCode } = await runDoorstep(['import', 'staff', 'demo/staff.csv'], env)
    expect(exitCode).toBe(0)
  })

  it('exits 3 and says how to start the service when nobody answers, secret or not', async () => {
    const args = ['import', 'customers', 'demo/customers.csv', '--url', NOBODY]
    for (const env of [{ API_TOKEN }, {}]) {
      const { exitCode, errors } = await runDoorstep(args, env)
      expect([exitCode, errors]).toEqual([3, expect.stringMatching(/Start the service with npm start/)])
    }
  })

  it('exits 3 when the service breaks off before it is through', async () => {
    await using lost = await openTestDatabase()
    await using broken = await openAdminService(lost)
    await lost.kysely.schema.alterTable('customer').renameTo('customer_gone').execute()
    const { exitCode, errors } = await doorstep(['import', 'customers', 'demo/customers.csv'], {
      DOORSTEP_URL: broken.url,
    })
    expect([exitCode, errors]).toEqual([3, expect.stringMatching(/run the command again to finish/)])
  })
})

it('names every kind of file where it says what there is', () => {
  for (const language of LANGUAGES)
    for (const kind of IMPORT_KINDS) expect(openSpeech(language)('cli-argument-kind')).toContain(kind)
})

import { execFile, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { VisitRecord } from '#src/domain/visits/visit-record.ts'
import { drawableText } from '#src/infra/records/drawable-text.ts'
import { recordRenderer } from '#src/infra/records/render-record.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { LOCALES } from '../../locales/locale-files.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aRecord } from './a-record.ts'

const run = promisify(execFile)
const sender = { company: { 'zh-CN': '驻马店宽带', en: 'Zhumadian Broadband' }, hotline: '96181' }
const phrasebook = (nowIso: string) => loadPhrasebook(LOCALES, sender, () => DateTime.fromISO(nowIso))
const render = recordRenderer(phrasebook('2026-11-27T10:00Z'), sender)
const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined
const LONG = '更换入户光纤接头，重做热熔；检查分光器端口，清洁法兰盘，测试收光。'.repeat(80)

describe('the record as PDF', () => {
  it('is the same however often and whenever it is made', async () => {
    const later = recordRenderer(phrasebook('2027-03-01T10:00Z'), sender)
    expect((await later(aRecord())).equals(await render(aRecord()))).toBe(true)
  })

  it('stays small, because only the letters that it uses are in it', async () => {
    expect((await render(aRecord({ summary: LONG }))).length).toBeLessThan(300_000)
  })
})

describe('what a font can’t draw', () => {
  const isPlain = (codePoint: number) => codePoint < 0x1_0000
  it.each([
    ['好😀的', '好□的'],
    ['一家👨‍👩‍👧三口', '一家□三口'],
    ['\u202e反\u0007转\u200b', '反转'],
    ['两行\r\n字', '两行\n字'],
  ])('is one box each, and marks without a shape are left out: %j', (text, drawn) => {
    expect(drawableText(text, isPlain)).toBe(drawn)
  })
})

if (!hasPoppler && process.env.CI) it('needs poppler-utils', () => Promise.reject(new Error('pdftoppm is missing')))

describe.skipIf(!hasPoppler)('the pages of a record', () => {
  /** Its text, how much of each page is dark from 0 to 1, and what the file says of itself. */
  async function look(record: VisitRecord): Promise<{ text: string; dark: number[]; about: string }> {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'record.pdf')
    await writeFile(file, await render(record))
    const { stdout } = await run('pdftotext', ['-layout', file, '-'])
    const { stdout: about } = await run('pdfinfo', [file], { env: { ...process.env, TZ: 'UTC' } })
    await run('pdftoppm', ['-gray', '-r', '50', file, file])
    const pages = (stdout.match(/\f/g) ?? []).length
    const pictures = Array.from({ length: pages }, (_, index) => readFile(`${file}-${index + 1}.pgm`))
    return {
      about,
      text: stdout.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, ''),
      dark: (await Promise.all(pictures)).map(share),
    }
  }

  const share = (picture: Buffer) => picture.filter((grey) => grey < 128).length / picture.length

  it('say in Chinese, on one page, all that happened', async () => {
    const { text, dark } = await look(aRecord())
    for (const words of [
      '驻马店宽带',
      '上门服务记录',
      '欧阳娜娜',
      '2026年11月27日 14:00–16:00',
      '14:12',
      '-18.5 dBm',
      '312.4 Mbps',
    ])
      expect(text).toContain(words)
    for (const words of [
      '赵铁柱（工号 ZMD-0417）',
      '共 17 项：做到 14 项，没做到 1 项，没有回答 2 项',
      '穿鞋套',
      '5 米，单价 3.00 元/米，共 15.00 元，客户同意',
      '115.00 元',
      '施工前 2 张，施工后 3 张',
      '手写签名',
      '15:41',
      '15:42',
      '96181',
    ])
      expect(text).toContain(words)
    expect(dark).toEqual([expect.toSatisfy((part: number) => part > 0.005 && part < 0.2)])
  }, 30_000)

  it('say the same in English, with a dash for what is missing', async () => {
    const bare = { arrivedAt: undefined, installer: undefined, itemsAsked: 0, itemsDone: 0, itemsNotDone: [] }
    const tests = { notMeasured: 'no power in the building' }
    const nothing = { extras: [], photos: { before: 0, after: 0, meter: 0 } }
    const { text } = await look(aRecord({ language: 'en', summary: 'Spliced the fibre.', tests, ...bare, ...nothing }))
    for (const line of [
      /Arrived +—/,
      /Installer +—/,
      /Items +—/,
      /Download +—/,
      /Photos on file +—/,
      /Charged extra +Nothing/,
      /Not tested because +no power/,
    ])
      expect(text).toMatch(line)
    expect(text).toContain('27 November 2026, 14:00–16:00')
  }, 30_000)

  it('go on over as many as a long text takes, and none of them is empty', async () => {
    const { text, dark } = await look(aRecord({ summary: `${LONG}完毕`, address: 'x'.repeat(400) }))
    expect(text).toMatch(/完\s*毕/)
    expect(dark.length).toBeGreaterThan(2)
    expect(Math.min(...dark)).toBeGreaterThan(0.002)
  }, 30_000)

  it('show rare letters, and what was drawn', async () => {
    const drawn = await look(aRecord({ customerName: '龘𬱖😀' }))
    expect(drawn.text).toMatch(/龘𬱖□/)
    const signatures = aRecord().signatures.map((one) => ({ ...one, name: '', strokes: [] }))
    const blank = await look(aRecord({ customerName: '龘𬱖😀', signatures }))
    expect(drawn.dark[0]).toBeGreaterThan((blank.dark[0] ?? 1) + 0.0005)
  }, 30_000)

  it('name nobody in what the file says of itself, and were made with the last signature', async () => {
    const { about } = await look(aRecord())
    expect(about).toMatch(/Title: +上门服务记录 apt_0123456789abcdef\n/)
    expect(about).toMatch(/CreationDate: +Fri Nov 27 07:42:00 2026/)
    expect(about).not.toMatch(/欧阳娜娜|赵铁柱|文明路/)
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readOctets } from '#src/infra/channels/sms/read-octets.ts'
import { describeWithSmsc, type Smsc, startSmsc, ucs2 } from '../../support/smsc.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { openTestDatabase } from '../../support/test-database.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const OURS = '10690077'
/** Ten in the morning: no quiet hours, and no notice is due to whom the tests write as. */
const AT_TEN = { CLOCK_START: '2026-11-23T10:00:00+08:00' }

describeWithSmsc('the service with text messages', () => {
  const open = new AsyncDisposableStack()
  let smsc: Smsc
  const printed: string[] = []

  beforeAll(async () => {
    smsc = open.use(await startSmsc())
    const { dataDir } = open.use(await temporaryFolder())
    const { url: DATABASE_URL } = open.use(await openTestDatabase())
    const { PATH, TMPDIR } = process.env
    const secrets = { API_TOKEN: 'a'.repeat(32), DIRECT_LINE_SECRET: 'b'.repeat(32) }
    const settings = {
      PORT: '0',
      DATA_DIR: dataDir,
      DEMO: 'true',
      OUTREACH_PLAN: 'none',
      SMPP_URL: `${smsc.url}&rate=100`,
      LOG_LEVEL: 'error',
    }
    const env = { PATH, TMPDIR, DATABASE_URL, ...settings, ...secrets, ...AT_TEN }
    const service = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
    open.defer(async () => {
      service.kill('SIGTERM')
      await once(service, 'exit')
    })
    createInterface({ input: service.stdout }).on('line', (line) => printed.push(line))
    await vi.waitFor(() => expect(printed.join('\n')).toMatch(/ready at/), 50_000)
    await smsc.until('bind', 1)
  }, 60_000)
  afterAll(() => open.disposeAsync())

  /** What was sent to a number, parts put together. */
  const sentTo = (phone: string) =>
    smsc
      .all('submit')
      .filter(({ destination_addr }) => destination_addr === phone)
      .map(({ hex, data_coding, esm_class, source_addr }) => ({
        from: source_addr,
        text: readOctets(Buffer.from(String(hex), 'hex').subarray(esm_class === 0 ? 0 : 6), Number(data_coding), 'gsm'),
      }))

  const write = (from: string, hex: string, more: object = {}) =>
    smsc.deliver({ source_addr: from, destination_addr: OURS, data_coding: 8, hex, ...more })

  /** Writes, and waits until what is sent back since then, parts put together, has the words. */
  async function answered(words: RegExp, from: string, hex: string, more: object = {}): Promise<string> {
    const before = sentTo(from).length
    const taken = smsc.all('deliver_resp').length
    await write(from, hex, more)
    await smsc.until('deliver_resp', taken + 1)
    const textSince = () =>
      sentTo(from)
        .slice(before)
        .map(({ text }) => text)
        .join('')
    await vi.waitFor(() => expect(textSince()).toMatch(words), 15_000)
    return textSince()
  }

  it('knows nobody by their number: sends a code to it, knows them by the code, and answers from the number they wrote to', async () => {
    const asked = await answered(/验证码 \d{6}[\s\S]*换个号码/, '19900000001', ucs2('查我的预约'))
    expect(asked).not.toContain('胡')
    const code = /验证码 (\d{6})/.exec(asked)?.[1] ?? ''
    await answered(/核实好了/, '19900000001', Buffer.from(code).toString('hex'), { data_coding: 0 })
    expect(sentTo('19900000001').at(-1)?.from).toBe(OURS)
    expect(printed.some((line) => line.startsWith('SMS 199****0001:'))).toBe(true)
  })

  it('is written to in several parts, and in Latin-1', async () => {
    const header = (part: number) => `050003aa02${part === 1 ? '01' : '02'}`
    const before = smsc.all('deliver_resp').length
    await write('13800000002', header(2) + ucs2('点有人吗'), { esm_class: 0x40 })
    await smsc.until('deliver_resp', before + 1)
    expect(sentTo('13800000002')).toEqual([])
    const first = header(1) + ucs2('我要报修，家里宽带断了，周六上午九')
    await answered(/换个号码/, '13800000002', first, { esm_class: 0x40 })
    const english = Buffer.from('I want to book a visit, the café has no internet', 'latin1').toString('hex')
    await answered(/6 digits[\s\S]*Another number/, '13800000004', english, { data_coding: 3 })
  })

  it('answers what the SMSC brings again only once, and the same words said again each time', async () => {
    const number = '13800000005'
    await answered(/人工/, number, ucs2('你好'))
    await answered(/./, number, ucs2('你好'))

    // The connection ends before our answer can have arrived: the SMSC brings the same once more.
    const optedOut = () => sentTo(number).filter(({ text }) => text?.includes('不再发给您了'))
    await write(number, ucs2('退订'), { hangs_up: 1 })
    await smsc.until('bind', 2)
    await vi.waitFor(() => expect(optedOut()).toHaveLength(1), 15_000)
    const taken = smsc.all('deliver_resp').length
    await write(number, ucs2('退订'))
    await smsc.until('deliver_resp', taken + 1)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(optedOut()).toHaveLength(1)
  })

  it('leaves machines alone', async () => {
    const taken = smsc.all('deliver_resp').length
    await write('10086', ucs2('您的话费余额'))
    await write('BANK', ucs2('验证码 1234'), { source_addr_ton: 5 })
    await write('19900000006', '00ff00ff', { data_coding: 4 })
    await smsc.until('deliver_resp', taken + 3)
    expect(['10086', 'BANK', '19900000006'].flatMap(sentTo)).toEqual([])
  })
})

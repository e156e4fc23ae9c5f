import { afterEach, describe, expect, it } from 'vitest'
import { type DirectLineWorld, directLineWorld, SECRET } from '../channels/direct-line/support/direct-line-world.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

const worlds: DirectLineWorld[] = []

async function world(options: Parameters<typeof directLineWorld>[0] = {}): Promise<DirectLineWorld> {
  const opened = await directLineWorld(options)
  worlds.push(opened)
  return opened
}

afterEach(async () => {
  await Promise.all(worlds.splice(0).map((one) => one.close()))
})

describe('doorstep chat', () => {
  it('sends a piped talk line by line, each after the answer to the one before', async () => {
    const { url, talk } = await world()
    const { exitCode, output } = await runDoorstep(['chat'], { DOORSTEP_URL: url }, '我想约维修\n\n明天上午\n')
    expect([exitCode, output]).toEqual([0, 'Hello\n收到：我想约维修\n收到：明天上午\n'])
    expect(talk.received.map(({ text, language }) => [text, language])).toEqual([
      ['', 'en'],
      ['我想约维修', 'en'],
      ['明天上午', 'en'],
    ])
  })

  it('waits for no answer of the assistant while a colleague has the talk, and says who will answer', async () => {
    const { url, talk } = await world()
    talk.isWithColleague = true
    const { exitCode, output, errors } = await runDoorstep(['chat', '--url', url], {}, '上个月多扣了钱\n在吗\n')
    expect([exitCode, output]).toEqual([0, 'Hello\n'])
    expect(errors).toMatch(/Passed on to the colleague who has this talk/)
    expect(talk.received.map(({ text }) => text)).toEqual(['', '上个月多扣了钱', '在吗'])
  })

  it('is somebody new without --as, and that person with it', async () => {
    const { url, talk } = await world()
    await runDoorstep(['chat', '--url', url], {}, '')
    await runDoorstep(
      ['chat', '--as', 'cus_1001', '--url', url],
      { DIRECT_LINE_SECRET: `${SECRET},another-secret-of-it` },
      '',
    )
    expect(talk.received.map(({ person }) => person)).toEqual([expect.stringMatching(/^dl_anon_/), 'dl_cus_1001'])
  })

  it('leaves the language to the service when the terminal has none of ours', async () => {
    const { url, talk } = await world()
    await runDoorstep(['chat', '--url', url], { LANG: 'C.UTF-8' }, '')
    expect(talk.received.map(({ language }) => language)).toEqual([undefined])
  })

  it('names what goes with an answer in the language of the answer, and how it is opened from here', async () => {
    const { url } = await world({ publicUrl: 'https://chat.example.com/assistant' })
    const { output } = await runDoorstep(['chat', '--url', url], {}, '服务记录\n')
    expect(output).toMatch(/附件 vis_1\.pdf/)
    const command = /curl -H "Authorization: Bearer [^"\s]+" -o vis_1\.pdf "([^"]+)"/.exec(output)
    expect(command?.[1]).toMatch(new RegExp(`^${url}/v3/directline/conversations/[^/]+/visits/vis_1/record\\.pdf$`))
  })

  it('reaches the stream through its own address when others see another one', async () => {
    const { url } = await world({ publicUrl: 'https://chat.example.com/assistant' })
    const { exitCode, output } = await runDoorstep(['chat', '--url', url], {}, '您好\n')
    expect([exitCode, output]).toEqual([0, 'Hello\n收到：您好\n'])
  })

  it('shows what others wrote without what would steer the terminal', async () => {
    const { url } = await world()
    const { output } = await runDoorstep(['chat', '--url', url], {}, 'a\u001b[2Jb\u202ec\n')
    expect(output).toBe('Hello\n收到：a[2Jbc\n')
  })

  it.each([
    ['a person who is none', ['--as', '王芳'], {}, /nobody's identifier/],
    [
      'a wrong secret',
      ['--as', 'cus_1001'],
      { DIRECT_LINE_SECRET: 'a-wrong-secret-of-it' },
      /does not take this secret/,
    ],
  ])('exits 2 for %s', async (_, args, env, expected) => {
    const { url } = await world()
    const { exitCode, errors } = await runDoorstep(['chat', ...args, '--url', url], env, '')
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(expected)])
  })

  it('exits 3 when nobody answers', async () => {
    const { exitCode, errors } = await runDoorstep(['chat', '--url', NOBODY], {}, '您好\n')
    expect([exitCode, errors]).toEqual([3, expect.stringMatching(/Nobody answers/)])
  })
})

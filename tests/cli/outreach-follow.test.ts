import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { isConfirmed } from '#src/cli/confirm.ts'
import { followCampaign, followLine } from '#src/cli/outreach-follow.ts'
import { printStatus } from '#src/cli/outreach-view.ts'
import { openSpeech } from '#src/cli/speech.ts'
import { displayWidth } from '#src/cli/table.ts'
import type { Terminal } from '#src/cli/terminal.ts'
import type { CampaignStatus } from '#src/domain/outreach/campaign.ts'

const say = openSpeech('zh-CN')
const running: CampaignStatus = {
  ...{ kind: 'satisfaction', month: '2026-11', state: 'running', isWhole: true, planned: 83, done: 2, answered: 0 },
  ...{ counts: { due: 81, sent: 2 }, skipped: {}, failed: {}, perMinute: 1, remainingSeconds: 86_000 },
  ...{ lastDueAt: null, days: null, working: null },
}

/** A terminal that keeps what is written to it. */
function someTerminal(columns: number) {
  const errors = Object.assign(new PassThrough(), { isTTY: true, columns })
  const written: string[] = []
  errors.on('data', (part) => written.push(String(part)))
  return {
    terminal: { errors, say, print: () => {} } as unknown as Pick<Terminal, 'errors' | 'print' | 'say'>,
    text: () => written.join(''),
  }
}

describe('a campaign that is followed', () => {
  it('is told in one line that fits, with its kind, month and state: the bar goes first, then the rate', () => {
    expect(followLine(running, 100, say)).toMatch(
      /^满意度 2026-11 进行中 · [█░]{20,40} 2% 2\/83 · 每分钟 1 位 · 还要 23 小时 54 分钟$/,
    )
    expect(followLine(running, 60, say)).toBe('满意度 2026-11 进行中 · 2% 2/83 · 还要 23 小时 54 分钟')
    expect(followLine({ ...running, state: 'paused' }, 60, say)).toMatch(/^满意度 2026-11 已暂停 · [█░]+ 2% 2\/83$/)
    for (let columns = 10; columns < 140; columns += 1)
      expect(displayWidth(followLine(running, columns, say))).toBeLessThan(columns)
  })

  it('leaves the terminal as it was, whether it ends, is left or breaks off', async () => {
    const states = ['running', 'paused', 'finished']
    const ended = someTerminal(60)
    const read = async () => ({ ...running, state: states.shift() ?? 'finished' })
    const last = await followCampaign(running, read, { isJson: false, everyMs: 1 }, ended.terminal)
    expect(last?.state).toBe('finished')

    const left = someTerminal(60)
    const following = followCampaign(running, read, { isJson: false, everyMs: 60_000 }, left.terminal)
    process.emit('SIGINT')
    expect(await following).toBe(undefined)
    expect(left.text()).toMatch(/还要 .*\n$/)

    const broken = someTerminal(60)
    const breaks = followCampaign(
      running,
      () => Promise.reject(new Error('away')),
      { isJson: false, everyMs: 1 },
      broken.terminal,
    )
    await expect(breaks).rejects.toThrow('away')
    expect(left.text()).not.toContain('\u001b[?')
    for (const { text } of [ended, broken]) {
      // Neither the cursor nor the wrapping of lines is switched, and the line is wiped.
      expect(text()).not.toContain('\u001b[?')
      expect(text().endsWith('\u001b[1G\u001b[2K')).toBe(true)
    }
    expect(process.listenerCount('SIGINT')).toBe(0)
  })

  it('tells of days where they are many, and that nobody sends where no process works', () => {
    expect(followLine({ ...running, remainingSeconds: 200_000 }, 200, say)).toContain('还要 2 天 7 小时')
    const lines: string[] = []
    printStatus({ ...running, working: 0 }, { say, print: (line) => void lines.push(line) })
    expect(lines.join('\n')).toContain('没有进程在做后台工作')
    expect(lines.join('\n')).not.toMatch(/， |undefined/)
  })
})

describe('a question at the terminal', () => {
  it.each([
    ['y\n', true],
    ['是\n', true],
    ['\n', false],
    ['no\n', false],
    ['', false],
  ])('takes %j for %s', async (typed, expected) => {
    const input = new PassThrough()
    const asked = isConfirmed('停止？', { input, errors: new PassThrough() as unknown as Terminal['errors'] })
    input.end(typed)
    expect(await asked).toBe(expected)
  })
})

import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import { demoSms } from '#src/infra/channels/sms/demo-sms.ts'

const message = (text: string): OutboxMessage => ({
  id: 'msg_1',
  at: DateTime.utc(2026, 11, 23),
  channel: 'sms',
  recipient: '19900000001',
  class: 'transactional',
  text,
  body: {},
  reference: undefined,
  attempts: 1,
  token: 't',
})

async function printed(text: string): Promise<string[]> {
  const lines: string[] = []
  await demoSms((line) => lines.push(line)).send(message(text))
  return lines
}

describe('the demo gateway for text messages', () => {
  it('prints one line with the number masked and the code in full', async () => {
    expect(await printed('【驻马店宽带】验证码 123456，10 分钟内有效。')).toEqual([
      'SMS 199****0001: 【驻马店宽带】验证码 123456，10 分钟内有效。',
    ])
  })

  it('folds line ends and control characters, so that a text can forge no second line', async () => {
    expect(await printed('您好\r\n  SMS 199****0002: 假\u001b[2J的\u2028完')).toEqual([
      'SMS 199****0001: 您好 SMS 199****0002: 假 [2J的 完',
    ])
  })

  it('has sent what it has printed', async () => {
    expect(await demoSms(() => {}).send(message('您好'))).toEqual({ kind: 'sent' })
  })
})

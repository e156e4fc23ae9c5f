import { describe, expect, it } from 'vitest'
import { Fault } from '#src/domain/shared/fault.ts'
import { openLog } from '#src/infra/logging/log.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = []
  write(openLog('debug', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

describe('the log', () => {
  it.each(['text', 'name', 'phone', 'address', 'code', 'token', 'authorization', 'secret', 'Cookie', 'customerPhone'])(
    'masks what stands under %s, however deep',
    (key) => {
      const line = logged((log) => log.info({ event: 'x', inner: [{ [key]: 'canary' }] }))
      expect(line).toContain('"event":"x"')
      expect(line).not.toContain('canary')
    },
  )

  it('masks tokens in addresses and headers wherever they stand', () => {
    const line = logged((log) =>
      log.info({ href: 'ws://a/stream?watermark=1&t=canary', header: 'Bearer canary' }, '/#t=canary'),
    )
    expect(line).toContain('watermark=1')
    expect(line).not.toContain('canary')
  })

  it('shows a fault by code and details, with its cause', () => {
    const cause = Object.assign(new Error('Key (phone)=(canary) already exists'), { code: '23505', constraint: 'c' })
    const line = JSON.parse(logged((log) => log.error({ err: new Fault('TURN_CONFLICT', { attempts: 3 }, cause) })))
    expect(line.err).toMatchObject({
      fault: 'TURN_CONFLICT',
      details: { attempts: 3 },
      cause: { kind: 'Error', errorCode: '23505', constraint: 'c' },
    })
    expect(JSON.stringify(line)).not.toContain('canary')
  })

  it('keeps the message of a mistake in the code', () => {
    const line = logged((log) => log.error(new TypeError('x is not a function')))
    expect(line).toContain('x is not a function')
  })

  it('is JSON, a line each, with a level and an instant', () => {
    expect(JSON.parse(logged((log) => log.warn({ event: 'x' })))).toMatchObject({
      level: 'warn',
      event: 'x',
      time: expect.stringMatching(/Z$/),
    })
  })
})

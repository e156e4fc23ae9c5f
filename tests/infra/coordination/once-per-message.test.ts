import { describe, expect, it } from 'vitest'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { oncePerMessage } from '#src/infra/coordination/once-per-message.ts'

describe('a message whose turn runs twice', () => {
  it('gets the same code, spends one use and is told the same of a code that was right', async () => {
    const forMessage = oncePerMessage(inProcessCoordination())
    const [first, again, next] = [forMessage('m1'), forMessage('m1'), forMessage('m2')]

    expect(await first.limits.take('code_per_phone', '1')).toEqual(await again.limits.take('code_per_phone', '1'))
    expect((await next.limits.take('code_per_phone', '1')).allowed).toBe(false)

    const code = (await first.codes.issue('key')) ?? ''
    expect(await again.codes.issue('key')).toBe(code)
    expect([await next.codes.check('key', code), await forMessage('m2').codes.check('key', code)]).toEqual([
      'right',
      'right',
    ])
    expect(await forMessage('m3').codes.check('key', code)).not.toBe('right')
  })
})

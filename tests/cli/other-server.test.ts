import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDoorstep } from './support/run-doorstep.ts'

describe('a command whose address leads to another server', () => {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html>')
  })

  beforeAll(async () => {
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
  })
  afterAll(() => void other.close())

  it.each([
    [['report', 'kpi']],
    [['closed-times']],
    [['reopen', 'cls_1']],
    [['close-area', '驿城东', '--from', '2026-12-05T00:00', '--to', '2026-12-06T00:00', '--reason', '台风']],
  ])('says so, and ends with 3: %j', async (args) => {
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const { exitCode, errors } = await runDoorstep([...args, '--url', url], { API_TOKEN: 'x'.repeat(32) })
    expect([exitCode, errors]).toEqual([3, expect.stringContaining('is not Doorstep')])
  })
})

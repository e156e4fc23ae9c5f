import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { type AzureStandIn, openAzureStandIn } from './azure-stand-in.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const soon = { timeout: 15_000, interval: 20 }

describe('the service with the Bot Framework channel', () => {
  const open = new AsyncDisposableStack()
  let azure: AzureStandIn
  let url = ''

  beforeAll(async () => {
    azure = await openAzureStandIn()
    open.defer(() => azure.close())
    const { dataDir } = open.use(await temporaryFolder())
    const { PATH, TMPDIR } = process.env
    const env = { PATH, TMPDIR, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...azure.settings }
    const service = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
    open.defer(async () => {
      service.kill('SIGTERM')
      await once(service, 'exit')
    })
    url = await new Promise<string>((resolve) => {
      createInterface({ input: service.stdout }).on('line', (line) => {
        const ready = /ready at (\S+)/.exec(line)?.[1]
        if (ready) resolve(ready)
      })
    })
  })
  afterAll(() => open.disposeAsync())

  async function say(activity: { id: string; type: string; text?: string; membersAdded?: object[] }) {
    const before = azure.calls.length
    const common = { channelId: 'test', serviceUrl: azure.url, locale: 'en-GB', conversation: { id: 'c' } }
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await azure.sign()}` },
      body: JSON.stringify({ ...common, from: { id: 'u' }, recipient: { id: 'bot' }, ...activity }),
    })
    expect(answer.status).toBe(200)
    await vi.waitFor(() => expect(azure.calls.length).toBeGreaterThan(before), soon)
    return azure.calls.at(-1)?.activity
  }

  it('greets who opens a conversation, and answers what is said by its id, in the language of the activity', async () => {
    const greeting = await say({ id: 'a0', type: 'conversationUpdate', membersAdded: [{ id: 'u' }] })
    expect(greeting).toMatchObject({ locale: 'en', suggestedActions: { actions: expect.any(Array) } })
    const answer = await say({ id: 'a1', type: 'message', text: 'I want to book a visit' })
    expect(answer).toMatchObject({ replyToId: 'a1', locale: 'en', inputHint: 'expectingInput' })
  })
})

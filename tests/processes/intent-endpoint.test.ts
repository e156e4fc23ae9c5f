import { expect, it } from 'vitest'
import { startService } from '../channels/direct-line/support/started-service.ts'
import { openEndpointStandIn } from '../infra/language-endpoint/endpoint-stand-in.ts'

const KEY = 'canary-of-the-key'
const UNCLEAR = '这几块是哪来的'

it('the service asks the endpoint that is set about an unclear message, counts it, and logs neither words nor key', async () => {
  await using standIn = await openEndpointStandIn({ intent: 'billing_doubt' })
  await using service = await startService({
    ...{ INTENT_ENDPOINT_URL: standIn.url, INTENT_ENDPOINT_MODEL: 'a-model', INTENT_ENDPOINT_KEY: KEY },
    LOG_LEVEL: 'debug',
  })
  const call = async (path: string, bearer: string, body: object = {}) => {
    const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' }
    const url = `${service.url}/v3/directline/${path}`
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await response.json()) as { readonly token: string; readonly conversationId: string }
  }
  const { token } = await call('tokens/generate', service.secret, { user: { id: 'dl_cus_1001' } })
  const { conversationId } = await call('conversations', token)
  const path = `conversations/${conversationId}/activities`
  await call(path, token, { type: 'message', from: { id: 'dl_cus_1001' }, text: UNCLEAR })

  const said = await fetch(`${service.url}/v3/directline/${path}`, { headers: { Authorization: `Bearer ${token}` } })
  expect(await said.text()).toContain('10月话费')
  expect(standIn.calls.map(({ authorization }) => authorization)).toEqual([`Bearer ${KEY}`])
  const metrics = await (await fetch(`${service.url}/metrics`)).text()
  expect(metrics).toContain('doorstep_intent_endpoint_seconds_count{outcome="answered"} 1')
  expect(service.logged.length).toBeGreaterThan(0)
  expect(service.logged.join('\n')).not.toMatch(/canary-of-the-key|钱数/)
}, 60_000)

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose'

export const APP_ID = '11111111-2222-3333-4444-555555555555'
export const ISSUER = 'https://api.botframework.com'
const KEY_ID = 'key-1'

/** One call of the connector, as it arrived. */
export type ConnectorCall = { path: string; authorization: string | undefined; activity: Record<string, unknown> }

/** How the connector answers one call: with a status and headers, or never. */
export type ConnectorAnswer = { status: number; headers?: Record<string, string> } | 'hang'

export type AzureStandIn = Awaited<ReturnType<typeof openAzureStandIn>>

/** What Azure is to a bot, on this machine: published keys, a sign-in service and a connector that does as it is told. */
export async function openAzureStandIn() {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const keys = [{ ...(await exportJWK(publicKey)), kid: KEY_ID, endorsements: ['test', 'webchat'] }]
  const calls: ConnectorCall[] = []
  let answer: (call: ConnectorCall) => ConnectorAnswer = () => ({ status: 200 })
  let grants = 0

  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    if (path === '/openid') return json(response, 200, { issuer: ISSUER, jwks_uri: `${url}/keys` })
    if (path === '/keys') return json(response, 200, { keys })
    const body = await bodyOf(request)
    if (path === '/login/oauth2/v2.0/token') {
      grants += 1
      const isRight = new URLSearchParams(body).get('client_secret') === 'the password'
      return isRight
        ? json(response, 200, { access_token: `token-${grants}`, expires_in: 3600 })
        : json(response, 401, {})
    }
    const call = { path, authorization: request.headers.authorization, activity: JSON.parse(body) }
    calls.push(call)
    const answered = answer(call)
    if (answered !== 'hang') json(response, answered.status, { id: `c${calls.length}` }, answered.headers)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    keys,
    privateKey,
    calls,
    settings: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'the password',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToChannelFromBotLoginUrl: `${url}/login`,
    },
    answerWith(next: typeof answer) {
      answer = next
    },
    /** A token as Azure signs it, except for what is given. */
    async sign(
      changes: {
        claims?: Record<string, unknown>
        header?: Partial<JWTHeaderParameters>
        key?: Parameters<SignJWT['sign']>[0]
      } = {},
    ) {
      const nowS = Math.floor(Date.now() / 1000)
      const claims = { iss: ISSUER, aud: APP_ID, serviceurl: url, nbf: nowS - 60, exp: nowS + 600, ...changes.claims }
      return await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, ...changes.header })
        .sign(changes.key ?? privateKey)
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  // restify replaces every writeHead of the process by one that returns nothing.
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

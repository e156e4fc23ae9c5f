import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in does with a request: a label, words, a body or a status; or it fails in the middle. */
export type StandInAnswer =
  | { readonly intent: string }
  | { readonly content: unknown }
  | { readonly status?: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'hangs_in_body'
  | 'half_a_body'
  | 'resets'

/** One request as it arrived, octets included. */
export interface EndpointCall {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly raw: string
}

export type EndpointStandIn = Awaited<ReturnType<typeof openEndpointStandIn>>

/** An endpoint of OpenAI's chat protocol on this machine, which does as it is told. */
export async function openEndpointStandIn(first: StandInAnswer = { intent: 'out_of_scope' }) {
  const calls: EndpointCall[] = []
  let answer: (call: EndpointCall) => StandInAnswer = () => first
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
      raw: `${request.url}\n${JSON.stringify(request.headers)}\n${Buffer.concat(parts).toString('utf8')}`,
    }
    calls.push(call)
    give(response, answer(call))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    answerWith(next: StandInAnswer | typeof answer) {
      answer = typeof next === 'function' ? next : () => next
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The JSON that a request carried. */
export const bodyOf = ({ raw }: EndpointCall) => JSON.parse(raw.split('\n').slice(2).join('\n'))

function give(response: ServerResponse, answer: StandInAnswer): void {
  if (answer === 'hangs') return
  if (answer === 'resets') return void response.destroy()
  if (answer === 'half_a_body' || answer === 'hangs_in_body') {
    const body = completion(JSON.stringify({ intent: 'book_visit' }))
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
    response.write(body.slice(0, 40), () => answer === 'half_a_body' && response.destroy())
    return
  }
  if ('body' in answer) return void response.writeHead(answer.status ?? 200, answer.headers).end(answer.body)
  const content = 'intent' in answer ? JSON.stringify({ intent: answer.intent }) : answer.content
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(completion(content))
}

const completion = (content: unknown): string =>
  JSON.stringify({
    ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'stand-in' },
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

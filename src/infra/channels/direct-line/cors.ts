import type { HttpServer } from '../../http/server.ts'
import { BASE } from './direct-line-needs.ts'

const USUAL_HEADERS = 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With'

/**
 * Lets pages of any origin call Direct Line, as its public reference does: the company's website hosts a chat of its own.
 *
 * Safe because nothing here looks at cookies: without a token in the Authorization header there is nothing to be had.
 */
export function mountCors(server: HttpServer): void {
  server.headersUnder(BASE, () => ({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }))
  server.opts(`${BASE}/*`, async (request, response) => {
    const asked = request.headers['access-control-request-headers'] ?? ''
    response.send(204, undefined, {
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': /^[\w\-, ]{1,500}$/.test(asked) ? asked : USUAL_HEADERS,
      'Access-Control-Max-Age': '600',
    })
  })
}

import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The address by which a client without credentials is counted.
 *
 * Of X-Forwarded-For only what our own proxies added is believed, one entry each, from the right; whatever the client
 * itself sent stands left of it. Of an IPv6 address the first 64 bits count, because one household holds all the rest.
 *
 * @param trustedProxies how many proxies of ours every request passes; with 0 the header is not looked at
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const hops = [...forwarded, request.socket.remoteAddress ?? '']
    .map((entry) => plain(entry.trim()))
    .filter((entry) => entry !== '')
  const client = hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? ''
  return isIPv6(client) ? prefixOf(client) : client.slice(0, 45)
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

function prefixOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const filling = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...filling, ...after].slice(0, 4).join(':')
}

import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addSubnet('10.0.0.0', 8)
own.addSubnet('172.16.0.0', 12)
own.addSubnet('192.168.0.0', 16)
own.addAddress('::1', 'ipv6')
own.addSubnet('fc00::', 7, 'ipv6')

/**
 * The address by which a client without credentials is counted.
 *
 * A proxy of our own (on this machine or the private network) is believed in what it added to X-Forwarded-For. Of an
 * IPv6 address the first 64 bits count, because one household holds all the rest.
 */
export function clientAddress(request: IncomingMessage): string {
  const peer = plain(request.socket.remoteAddress ?? '')
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => plain(entry.trim()))
    .filter((entry) => entry !== '')
  const client = isOwn(peer) ? (forwarded.findLast((address) => !isOwn(address)) ?? peer) : peer
  return isIPv6(client) ? prefixOf(client) : client.slice(0, 45)
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

function isOwn(address: string): boolean {
  return own.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

function prefixOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const filling = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...filling, ...after].slice(0, 4).join(':')
}

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Takes over an upgraded connection (WebSocket) and gives true; false: not mine, ask the next one. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** Shares out the connections that want to become something else; what nobody takes is refused. */
export function openUpgrades(server: Server) {
  const handlers: UpgradeHandler[] = []
  const sockets = new Set<Duplex>()

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    if (!handlers.some((handle) => handle(request, socket, head))) refuseUpgrade(socket, 404, 'Not Found')
  })

  return {
    add: (handle: UpgradeHandler) => void handlers.push(handle),
    /** Closes what is still open after `graceMs`; Node's server doesn't count these among its own. */
    closeAfter(graceMs: number): void {
      setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, graceMs).unref()
    },
  }
}

/** Answers a connection that is not going to be upgraded. */
export function refuseUpgrade(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type TcpProxy = AsyncDisposable & {
  /** `target` as reached through the proxy. */
  url: string
  /** Breaks every connection; new ones are taken as before. */
  cut(): void
}

/** Stands between the service and a server. `rewrite` may change what the server sends; any free port when left out. */
export async function tcpProxy(
  target: string,
  rewrite: (chunk: Buffer) => Buffer = (chunk) => chunk,
  ownPort = 0,
): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    near.pipe(far)
    far.on('data', (chunk) => near.write(rewrite(chunk))).on('end', () => near.end())
  }).listen(ownPort, '127.0.0.1')
  await once(proxy, 'listening')

  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String((proxy.address() as { port: number }).port)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    cut,
    async [Symbol.asyncDispose]() {
      proxy.close()
      cut()
      await once(proxy, 'close')
    },
  }
}

import type { CoordinationState } from '../coordination/open-coordination.ts'
import type { Logger } from '../logging/log.ts'
import type { Metrics } from '../logging/metrics.ts'
import type { HttpServer } from './server.ts'

interface HealthNeeds {
  /** Fulfilled when the database is reached and migrated, rejected otherwise. */
  readonly checkReady: () => Promise<unknown>
  /** Told, and no reason not to be ready: without Redis each process goes on by itself. */
  readonly coordinationState: Pick<CoordinationState, 'isUp'>
  readonly metrics: Metrics
  readonly log: Logger
}

/** `/healthz` (the process answers), `/readyz` (it can serve), `/metrics` (Prometheus text). */
export function mountHealth(server: HttpServer, { checkReady, coordinationState, metrics, log }: HealthNeeds): void {
  server.get('/healthz', async (_, response) => response.send(200, { status: 'ok' }))

  server.get('/readyz', async (_, response) => {
    try {
      await checkReady()
      response.send(200, { status: 'ok', coordination: coordinationState.isUp() ? 'ok' : 'unavailable' })
    } catch (err) {
      log.warn({ err, event: 'not_ready' })
      response.send(503, { status: 'unavailable' })
    }
  })

  server.get('/metrics', async (_, response) => {
    const text = await metrics.text()
    response.writeHead(200, { 'Content-Type': metrics.contentType })
    response.end(text)
  })
}

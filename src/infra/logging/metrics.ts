import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Receive } from '#src/conversation/message.ts'

/** Counts and times for Prometheus; no person, conversation or address is ever a label. */
export interface Metrics {
  readonly contentType: string
  text(): Promise<string>
  countRequest(answered: { method: string; route: string; status: number; seconds: number }): void
  /** The same `receive`, with every turn timed by channel and outcome. */
  timeTurns(receive: Receive): Receive
  /** Counts and times what became of asking an endpoint what a message wants. */
  countAsked(outcome: string, seconds: number): void
  /** Shows how many messages wait in the outbox, by state, asked at every scrape. */
  watchOutbox(countByState: () => Promise<Readonly<Record<string, number>>>): void
  /** Shows whether the processes can coordinate, asked at every scrape. */
  watchCoordination(isUp: () => boolean): void
}

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Opens a registry of our own with the process's figures, all beginning with `doorstep_`. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'doorstep_' })
  const requests = new Histogram({
    name: 'doorstep_http_request_seconds',
    help: 'Answered HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  })
  const turns = new Histogram({
    name: 'doorstep_turn_seconds',
    help: 'Turns from the message taken to the answers committed',
    labelNames: ['channel', 'outcome'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  })
  const asked = new Histogram({
    name: 'doorstep_intent_endpoint_seconds',
    help: 'Asking an endpoint what an unclear message wants; resting: nobody was asked',
    labelNames: ['outcome'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  })

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countRequest: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    countAsked: (outcome, seconds) => asked.observe({ outcome }, seconds),
    timeTurns: (receive) => async (message) => {
      const stop = turns.startTimer({ channel: message.channel })
      try {
        const taken = await receive(message)
        stop({ outcome: taken.kind })
        return taken
      } catch (error) {
        stop({ outcome: 'failed' })
        throw error
      }
    },
    watchCoordination(isUp) {
      new Gauge({
        name: 'doorstep_coordination_up',
        help: '0 while Redis is away and each process goes on by itself',
        registers: [registry],
        collect() {
          this.set(isUp() ? 1 : 0)
        },
      })
    },
    watchOutbox(countByState) {
      const gauge = new Gauge({
        name: 'doorstep_outbox_messages',
        help: 'Messages in the outbox that are not settled',
        labelNames: ['state'],
        registers: [registry],
        async collect() {
          // A scrape must not fail because the database is away: then the figure is missing.
          const counts = await countByState().catch(() => ({}))
          gauge.reset()
          for (const [state, count] of Object.entries(counts)) gauge.set({ state }, count)
        },
      })
    },
  }
}

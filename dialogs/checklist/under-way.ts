import type { Visit } from '#src/domain/visits/visit.ts'

/** The visit that an installer is at, or on the way to: the one that was stamped last; else the only one there is. */
export function underWay(visits: readonly Visit[]): Visit | undefined {
  const stampMs = ({ arrivedAt, setOutAt }: Visit) => (arrivedAt ?? setOutAt)?.toMillis() ?? 0
  const stamped = visits.filter((visit) => stampMs(visit) > 0).toSorted((one, other) => stampMs(other) - stampMs(one))
  return stamped[0] ?? (visits.length === 1 ? visits[0] : undefined)
}

import type { AppointmentChange } from './appointment-body.ts'
import { invalid } from './read-body.ts'

type Reference = NonNullable<AppointmentChange['relatedParty']>[number]

/**
 * Whom and what a TMF appointment is about. `customerId`, `installerId` and `workOrderId` are told by role, or by
 * `@referredType` where there is no role of ours; everything else is kept as it came. A list that was not sent is undefined.
 */
export interface Related {
  readonly customerId: string | undefined
  readonly installerId: string | undefined
  readonly workOrderId: string | undefined
  readonly otherParties: readonly Reference[] | undefined
  readonly otherEntities: readonly Reference[] | undefined
}

/** @throws HttpError 400 for two of one kind */
export function readRelated({
  relatedParty,
  relatedEntity,
}: Pick<AppointmentChange, 'relatedParty' | 'relatedEntity'>): Related {
  const parties = Map.groupBy(relatedParty ?? [], (one) => nameOf(one, ['customer', 'installer']))
  const entities = Map.groupBy(relatedEntity ?? [], (one) => nameOf(one, ['workorder']))
  return {
    customerId: onlyId(parties.get('customer'), 'customer'),
    installerId: onlyId(parties.get('installer'), 'installer'),
    workOrderId: onlyId(entities.get('workorder'), 'work order'),
    otherParties: relatedParty === undefined ? undefined : (parties.get('other') ?? []),
    otherEntities: relatedEntity === undefined ? undefined : (entities.get('other') ?? []),
  }
}

function nameOf(reference: Reference, ours: readonly string[]): string {
  const names = [reference.role, reference['@referredType']].map((name) => name?.toLowerCase() ?? '')
  return names.find((name) => ours.includes(name)) ?? 'other'
}

function onlyId(references: readonly Reference[] | undefined, name: string): string | undefined {
  const ids = new Set(references?.map(({ id }) => id))
  if (ids.size > 1) throw invalid(`There can be one ${name} only.`)
  return references?.[0]?.id
}

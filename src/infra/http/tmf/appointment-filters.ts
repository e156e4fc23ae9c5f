import { sql } from 'kysely'
import { either, externalFilter, externalListFilter, instantFilter, textFilter } from './filters.ts'
import type { AttributeFilter } from './list-query.ts'

/** What a list of appointments can be filtered by, see `ListQuery`. */
export const APPOINTMENT_FILTERS: Readonly<Record<string, AttributeFilter>> = {
  id: textFilter(sql`id`),
  status: textFilter(sql`status`),
  category: textFilter(sql`coalesce(external ->> 'category', kind)`),
  description: externalFilter('description'),
  externalId: externalFilter('externalId'),
  creationDate: instantFilter('creationDate', sql`created_at`),
  lastUpdate: instantFilter('lastUpdate', sql`updated_at`),
  'validFor.startDateTime': instantFilter('validFor.startDateTime', sql`opens_at`),
  'validFor.endDateTime': instantFilter('validFor.endDateTime', sql`closes_at`),
  'relatedParty.id': either(
    textFilter(sql`customer_id`),
    textFilter(sql`installer_id`),
    externalListFilter('relatedParty', 'id'),
  ),
  'relatedParty.role': either(
    role('customer', 'customer_id'),
    role('installer', 'installer_id'),
    externalListFilter('relatedParty', 'role'),
  ),
  'relatedParty.@referredType': either(
    role('Customer', 'customer_id'),
    role('Installer', 'installer_id'),
    externalListFilter('relatedParty', '@referredType'),
  ),
  'relatedEntity.id': either(textFilter(sql`work_order_id`), externalListFilter('relatedEntity', 'id')),
  'relatedEntity.role': either(role('workOrder', 'work_order_id'), externalListFilter('relatedEntity', 'role')),
  'relatedEntity.@referredType': either(
    role('WorkOrder', 'work_order_id'),
    externalListFilter('relatedEntity', '@referredType'),
  ),
  'relatedPlace.id': externalFilter('relatedPlace', 'id'),
}

function role(name: string, column: string): AttributeFilter {
  return (values) => (values.includes(name) ? sql<boolean>`${sql.ref(column)} is not null` : sql<boolean>`false`)
}

import { VISIT_KINDS, type VisitKind } from '#src/domain/orders/work-order.ts'
import type { AppointmentChange } from './appointment-body.ts'
import { isHistoryNote } from './appointment-resource.ts'
import type { Related } from './related.ts'

const KEPT = [
  ...(['category', 'description', 'externalId', 'attachment', 'calendarEvent', 'contactMedium', 'note'] as const),
  ...(['relatedPlace', '@type', '@baseType', '@schemaLocation'] as const),
] as const

/**
 * What is kept for TMF clients after a request: what was sent replaces, null takes away, the rest stays. A category that
 * is one of our kinds of work, our own references and our own notes are not kept here: they are told anew each time.
 */
export function keptAfter(
  before: Readonly<Record<string, unknown>>,
  sent: AppointmentChange,
  { otherParties, otherEntities }: Related,
  appointmentId: string,
): Readonly<Record<string, unknown>> {
  const own = sent.note?.filter((note) => !isHistoryNote(note, appointmentId))
  const after: Record<string, unknown> = { ...before }
  for (const name of KEPT) if (sent[name] !== undefined) after[name] = sent[name]
  if (own) after.note = own
  if (isVisitKind(sent.category)) after.category = null
  if (sent['@type'] === 'Appointment') after['@type'] = null
  if (otherParties) after.relatedParty = otherParties
  if (otherEntities) after.relatedEntity = otherEntities
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(after).filter(([, value]) => !isEmpty(value)))
}

/** Whether a category names one of our kinds of work. */
export function isVisitKind(category: string | null | undefined): category is VisitKind {
  return VISIT_KINDS.some((kind) => kind === category)
}

import { z } from 'zod'
import { APPOINTMENT_STATUSES } from '#src/domain/appointments/appointment.ts'
import { POINT_MINUTES } from '#src/domain/norms/visit-norms.ts'
import { id, instant, Related as RelatedReference, readTmfBody, text } from './read-body.ts'

/** A window with both ends. */
export const TimePeriod = z
  .object({ startDateTime: instant, endDateTime: instant }, 'needs startDateTime and endDateTime')
  .refine(({ startDateTime, endDateTime }) => startDateTime < endDateTime, 'the window must end after it starts')
  .refine(
    ({ startDateTime, endDateTime }) => endDateTime.diff(startDateTime, 'minutes').minutes >= POINT_MINUTES,
    `the window must last ${POINT_MINUTES} minutes or longer`,
  )
  .transform(({ startDateTime, endDateTime }) => ({ opensAt: startDateTime, closesAt: endDateTime }))

/** What a client may send that we only keep and give back. */
const External = {
  category: text.nullish(),
  description: text.nullish(),
  externalId: text.nullish(),
  attachment: z.array(z.looseObject({})).nullish(),
  calendarEvent: z.looseObject({ id }).nullish(),
  contactMedium: z.array(z.looseObject({})).nullish(),
  note: z.array(z.looseObject({ text: text.optional() })).nullish(),
  relatedPlace: z.looseObject({}).nullish(),
  '@type': text.nullish(),
  '@baseType': text.nullish(),
  '@schemaLocation': text.nullish(),
}

const Related = {
  relatedParty: z.array(RelatedReference).nullish(),
  relatedEntity: z.array(RelatedReference).nullish(),
}

const Creation = z.object({ ...External, ...Related, validFor: TimePeriod })
const Change = z.object({
  ...External,
  ...Related,
  validFor: TimePeriod.optional(),
  status: z.enum(APPOINTMENT_STATUSES).optional(),
  id: text.optional(),
  href: text.optional(),
  creationDate: instant.optional(),
})

/** The body of a POST: `validFor` alone is mandatory. */
export type AppointmentCreation = z.infer<typeof Creation>

/** The body of a PATCH: what is left out stays, null takes away. */
export type AppointmentChange = z.infer<typeof Change>

/** @throws HttpError 400 that names the attribute and says why */
export const readCreation = (body: unknown): AppointmentCreation => readTmfBody(Creation, body)

/** @throws HttpError 400 that names the attribute and says why */
export const readChange = (body: unknown): AppointmentChange => readTmfBody(Change, body)

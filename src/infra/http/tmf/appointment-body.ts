import { z } from 'zod'
import { APPOINTMENT_STATUSES } from '#src/domain/appointments/appointment.ts'
import { HttpError } from '../http-error.ts'
import { isStorable } from './is-storable.ts'
import { readInstant } from './read-instant.ts'

const text = z.string().max(4000)
const id = z.string().min(1).max(200)
const instant = z.string().transform((value, context) => {
  const read = readInstant(value)
  if (!read)
    context.addIssue({
      code: 'custom',
      message: 'must be an instant with its offset, such as 2026-11-24T06:00:00.000Z',
    })
  return read ?? z.NEVER
})

const TimePeriod = z
  .object({ startDateTime: instant, endDateTime: instant }, 'needs startDateTime and endDateTime')
  .refine(({ startDateTime, endDateTime }) => startDateTime < endDateTime, 'the window must end after it starts')
  .transform(({ startDateTime, endDateTime }) => ({ opensAt: startDateTime, closesAt: endDateTime }))

const Reference = z.looseObject({ id, role: text.optional(), '@referredType': text.optional() })
const RelatedParty = Reference.refine((one) => one.role ?? one['@referredType'], 'needs role or @referredType')

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
  relatedParty: z.array(RelatedParty).nullish(),
  relatedEntity: z.array(RelatedParty).nullish(),
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
export const readCreation = (body: unknown): AppointmentCreation => read(Creation, body)

/** @throws HttpError 400 that names the attribute and says why */
export const readChange = (body: unknown): AppointmentChange => read(Change, body)

function read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  if (!isStorable(body)) throw invalid('The body has characters that are no text, or is nested too deeply.')
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
  throw invalid(`${problems.slice(0, 5).join('; ')}.`)
}

/** A request that says something impossible. */
export function invalid(message: string): HttpError {
  return new HttpError(400, 'InvalidBody', message)
}

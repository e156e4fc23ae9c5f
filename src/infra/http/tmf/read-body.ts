import { z } from 'zod'
import { HttpError } from '../http-error.ts'
import { isStorable } from './is-storable.ts'
import { readInstant } from './read-instant.ts'

/** Text of a TMF attribute. */
export const text = z.string().max(4000)

/** An id that a TMF client gives. */
export const id = z.string().min(1).max(200)

/** An instant with its offset, read into UTC. */
export const instant = z.string().transform((value, context) => {
  const read = readInstant(value)
  if (!read)
    context.addIssue({
      code: 'custom',
      message: 'must be an instant with its offset, such as 2026-11-24T06:00:00.000Z',
    })
  return read ?? z.NEVER
})

const Reference = z.looseObject({ id, role: text.optional(), '@referredType': text.optional() })

/** A reference to a party or an entity, which says as what it is meant. */
export const Related = Reference.refine((one) => one.role ?? one['@referredType'], 'needs role or @referredType')

/**
 * Reads a TMF body.
 *
 * @throws HttpError 400 that names the attribute and says why
 */
export function readTmfBody<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
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

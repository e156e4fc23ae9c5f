import type { z } from 'zod'
import { HttpError } from '../../http/http-error.ts'

/** @throws HttpError 400 that names the first field in the way; never its value */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = schema.safeParse(body)
  if (success) return data
  const { path = [], message = '' } = error.issues[0] ?? {}
  throw new HttpError(400, 'BadArgument', `${path.join('.') || 'body'}: ${message}`)
}

import { z } from 'zod'
import { id, instant, Related, readTmfBody, text } from './read-body.ts'

/** The states of TMF697 that an order can be set to; the others are told, never taken. */
const SETTABLE_STATES = ['acknowledged', 'pending', 'held', 'inProgress', 'completed', 'cancelled'] as const

/** TMF697 says 0 to 4; words are understood as well. */
const PRIORITY = /^(?:[0-4]|urgent|critical|high(?:est)?|normal|medium|low(?:est)?)$/i

/** What TMF697 lets an item ask for. */
const ACTIONS = ['add', 'modify', 'delete', 'noChange'] as const

const Item = z.looseObject({ id, action: z.enum(ACTIONS), work: z.looseObject({}).nullish() })

const External = {
  category: text.nullish(),
  description: text.nullish(),
  externalId: text.nullish(),
  priority: z.string().regex(PRIORITY, 'must be 0 (the highest) to 4, or urgent, high, normal or low').nullish(),
  requestedStartDate: instant.nullish(),
  requestedCompletionDate: instant.nullish(),
  notificationContact: text.nullish(),
  note: z.union([z.looseObject({}), z.array(z.looseObject({}))]).nullish(),
  place: z.looseObject({}).nullish(),
  relatedEntity: z.array(z.looseObject({})).nullish(),
  '@type': text.nullish(),
  '@baseType': text.nullish(),
  '@schemaLocation': text.nullish(),
}

const Creation = z.object({
  ...External,
  id: z
    .string()
    .regex(/^(?!wo_)[\w.:-]{1,64}$/, 'may have letters, digits and _ . : -, and does not begin with wo_, as ours do')
    .optional(),
  orderDate: instant.optional(),
  relatedParty: z.array(Related).min(1, 'needs the customer'),
  workOrderItem: z.array(Item).min(1, 'needs an item'),
  state: z.literal('acknowledged', 'must be acknowledged, or left out: an order begins so').optional(),
})

const Change = z.object({
  ...External,
  id: text.optional(),
  relatedParty: z.array(Related).nullish(),
  workOrderItem: z.array(Item).min(1).optional(),
  state: z.enum(SETTABLE_STATES).optional(),
  cancellationReason: text.nullish(),
})

/** The body of a POST: the items, and the customer as a related party. */
export type WorkOrderCreation = z.infer<typeof Creation>

/** The body of a PATCH: what is left out stays, null takes away. */
export type WorkOrderChange = z.infer<typeof Change>

/** @throws HttpError 400 that names the attribute and says why */
export const readOrderCreation = (body: unknown): WorkOrderCreation => readTmfBody(Creation, body)

/** @throws HttpError 400 that names the attribute and says why */
export const readOrderChange = (body: unknown): WorkOrderChange => readTmfBody(Change, body)

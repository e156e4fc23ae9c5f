import { z } from 'zod'
import { VISIT_KINDS, type VisitKind } from '../orders/work-order.ts'
import type { LANGUAGES } from '../shared/language.ts'
import { ATTESTATIONS } from './attestation.ts'
import { CHECKLIST_STAGES, type Checklist, ITEM_WEIGHTS } from './checklist.ts'

/** What fits on one line of a telephone. @unit characters */
const LINE_CHARACTERS = 90

const line = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(LINE_CHARACTERS, `is longer than ${LINE_CHARACTERS} characters`)
  .refine((text) => !text.includes('\n'), 'must be one line')

const Item = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, 'must be small letters, figures, dots and hyphens'),
    norm: z.string().regex(/^[A-Z]{2,5}-\d{1,3}$/, 'must be the id of a norm, such as LK-6'),
    stage: z.enum(CHECKLIST_STAGES, `must be ${CHECKLIST_STAGES.join(', ')}`),
    weight: z.enum(ITEM_WEIGHTS, 'must be must or tell').default('must'),
    isRequired: z.boolean('must be true or false').default(false),
    attestedBy: z.enum(ATTESTATIONS, `must be ${ATTESTATIONS.join(', ')}`).optional(),
    kinds: z
      .array(z.enum(VISIT_KINDS, `must be ${VISIT_KINDS.join(', ')}`))
      .min(1, 'must name a kind; leave it out for all')
      .optional(),
    text: z.strictObject({ 'zh-CN': line, en: line } satisfies Record<(typeof LANGUAGES)[number], z.ZodType>),
  })
  .refine(({ weight, isRequired }) => weight === 'must' || !isRequired, {
    error: 'is only told of, and cannot be required',
    path: ['isRequired'],
  })

/** A pack as it is written down: what a company asks of its installers at a visit, with the ids of its norms. */
export const ChecklistPack = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be small letters, figures and hyphens'),
    version: z.int('must be a whole number').min(1),
    items: z.array(Item).min(1, 'has no items').max(60, 'has more than 60 items'),
  })
  .superRefine(({ items }, context) => {
    for (const [at, { id }] of items.entries())
      if (items.findIndex((one) => one.id === id) < at)
        context.addIssue({ code: 'custom', path: ['items', at, 'id'], message: `${id} stands twice` })
    for (const kind of VISIT_KINDS)
      if (!items.some(({ kinds }) => kinds?.includes(kind) ?? true))
        context.addIssue({ code: 'custom', path: ['items'], message: `has nothing for ${kind}` })
  })

/** See `ChecklistPack`. */
export type ChecklistPack = z.infer<typeof ChecklistPack>

/** What of a pack is for visits of one kind. */
export function checklistOf({ id, version, items }: ChecklistPack, kind: VisitKind): Checklist {
  const own = items.filter(({ kinds }) => kinds?.includes(kind) ?? true)
  return { pack: id, version, kind, items: own.map(({ kinds: _, ...item }) => item) }
}

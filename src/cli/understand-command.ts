import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { IntentModels } from '#src/language/intent/intent-model.ts'
import { ASKED_BEFORE } from '#src/language/intent/intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { loadIntentModels } from './intent-files.ts'
import { EXIT, type ExitCode } from './stop.ts'
import type { Terminal } from './terminal.ts'

const Asked = z.object({
  id: z.union([z.string(), z.number()]).nullable().default(null),
  task: z.string().default('time'),
  text: z.string(),
  ref: z.string().optional(),
  role: z.enum(['customer', 'installer']).optional(),
  ctx: z.enum(ASKED_BEFORE).default('idle'),
})

/** `doorstep understand`: lines of JSON in, predictions out; needs no service. */
export async function understandCommand({ input, output }: Terminal): Promise<ExitCode> {
  const models = await loadIntentModels()
  let isAllUnderstood = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = understand(line, models)
    if ('error' in answer) isAllUnderstood = false
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return isAllUnderstood ? EXIT.done : EXIT.someRefused
}

function understand(line: string, models: IntentModels): object {
  const asked = read(line)
  if (!asked) return { id: null, error: 'not a line of JSON with a text' }
  const { id, task } = asked
  if (task === 'time') return { id, ...understandTime(asked) }
  if (task === 'intent') return { id, ...understandWish(asked, models) }
  return { id, error: `there is no task ${JSON.stringify(task)}` }
}

function understandTime({ text, ref }: z.infer<typeof Asked>): object {
  const refAt = DateTime.fromISO(ref ?? '', { setZone: true })
  if (!refAt.isValid) return { error: 'ref must be an ISO 8601 instant with its offset' }
  const begunMs = performance.now()
  const windows = readTime(text, refAt)
  return { windows, ms: since(begunMs) }
}

function understandWish({ text, role, ctx: asked }: z.infer<typeof Asked>, models: IntentModels): object {
  if (!role) return { error: 'role must be customer or installer' }
  const begunMs = performance.now()
  const { intent, probability, top, decision, slots } = understandIntent(models, text, { role, asked })
  return { intent, conf: Number(probability.toFixed(4)), slots, top, decision, ms: since(begunMs) }
}

const since = (begunMs: number): number => Number((performance.now() - begunMs).toFixed(3))

function read(line: string): z.infer<typeof Asked> | undefined {
  try {
    return Asked.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

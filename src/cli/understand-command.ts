import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { DateTime } from 'luxon'
import { z } from 'zod'
import { readTime } from '#src/language/time/read-time.ts'
import { EXIT, type ExitCode } from './stop.ts'
import type { Terminal } from './terminal.ts'

const Asked = z.object({
  id: z.union([z.string(), z.number()]).nullable().default(null),
  task: z.string().default('time'),
  text: z.string(),
  ref: z.string().optional(),
})

/** `doorstep understand`: lines of JSON in, predictions out; needs no service. */
export async function understandCommand({ input, output }: Terminal): Promise<ExitCode> {
  let isAllUnderstood = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = understand(line)
    if ('error' in answer) isAllUnderstood = false
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return isAllUnderstood ? EXIT.done : EXIT.someRefused
}

function understand(line: string): object {
  const asked = read(line)
  if (!asked) return { id: null, error: 'not a line of JSON with a text' }
  const { id, task, text, ref } = asked
  if (task !== 'time') return { id, error: `the task ${JSON.stringify(task)} comes with a later release` }
  const refAt = DateTime.fromISO(ref ?? '', { setZone: true })
  if (!refAt.isValid) return { id, error: 'ref must be an ISO 8601 instant with its offset' }
  const begunMs = performance.now()
  const windows = readTime(text, refAt)
  return { id, windows, ms: Number((performance.now() - begunMs).toFixed(3)) }
}

function read(line: string): z.infer<typeof Asked> | undefined {
  try {
    return Asked.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import type { IntentModels } from '#src/language/intent/intent-model.ts'
import { ASKED_BEFORE, type AskedBefore, INTENTS_OF, type IntentRole } from '#src/language/intent/intents.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { loadIntentModels } from './intent-files.ts'
import { sinceMs } from './since-ms.ts'
import { EXIT, type ExitCode } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** A line of the input, as `read` has checked it. */
interface Asked {
  readonly id: string | number | null
  readonly task: string
  readonly text: string
  readonly ref?: string | undefined
  readonly role?: IntentRole | undefined
  readonly ctx: AskedBefore
}

/** `doorstep understand`: lines of JSON in, predictions out; needs no service. */
export async function understandCommand({ input, output }: Terminal): Promise<ExitCode> {
  const models = await loadIntentModels()
  let isAllUnderstood = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = await understand(line, models)
    if ('error' in answer) isAllUnderstood = false
    if (!writeTogether(output, `${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return isAllUnderstood ? EXIT.done : EXIT.someRefused
}

/** What is answered in one go is written in one go. Whether more may be written before it has drained. */
function writeTogether(output: Writable, line: string): boolean {
  if (output.writableCorked === 0) {
    output.cork()
    process.nextTick(() => output.uncork())
  }
  return output.write(line)
}

/* What reads times is loaded with the first of them: whoever asks for wishes alone waits half as long. */
let readers: typeof import('./understand-time.ts') | undefined

async function understand(line: string, models: IntentModels): Promise<object> {
  const asked = read(line)
  if (!asked) return { id: null, error: 'not a line of JSON with a text' }
  const { id, task } = asked
  if (task === 'intent') return { id, ...understandWish(asked, models) }
  if (task !== 'time') return { id, error: `there is no task ${JSON.stringify(task)}` }
  readers ??= await import('./understand-time.ts')
  return { id, ...readers.understandTime(asked.text, asked.ref) }
}

function understandWish({ text, role, ctx: asked }: Asked, models: IntentModels): object {
  if (!role) return { error: 'role must be customer or installer' }
  const begunMs = performance.now()
  const { intent, probability, top, decision, slots } = understandIntent(models, text, { role, asked })
  return { intent, conf: Number(probability.toFixed(4)), slots, top, decision, ms: sinceMs(begunMs) }
}

/** Checked by hand: a schema's library would take a quarter of the start. Left out is null or undefined, anything else of another kind is wrong. */
function read(line: string): Asked | undefined {
  const given = parsed(line)
  if (typeof given !== 'object' || given === null) return undefined
  const { id = null, task = 'time', text, ref, role, ctx = 'idle' } = given as Record<string, unknown>
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return undefined
  if (typeof task !== 'string' || typeof text !== 'string') return undefined
  if (ref !== undefined && typeof ref !== 'string') return undefined
  if (role !== undefined && !isOf(Object.keys(INTENTS_OF) as IntentRole[], role)) return undefined
  return isOf(ASKED_BEFORE, ctx) ? { id, task, text, ref, role, ctx } : undefined
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isOf = <Name extends string>(names: readonly Name[], name: unknown): name is Name => names.includes(name as Name)

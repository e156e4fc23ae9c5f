import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { type Doubted, doubtWork } from '#src/domain/visits/doubt-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { readDoubt } from './read-doubt.ts'

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 500

/** A doubt in words, and the report that it is about: the one that was shown, else the one that waits. */
interface SaidDoubt {
  readonly appointment?: string | undefined
  readonly version?: number | undefined
  readonly words: string
}

/** Keeps what a customer says is still open; the visit stays open (CL-1). */
export async function keepDoubt(
  { appointment, version, words }: SaidDoubt,
  desk: Desk,
): Promise<{ readonly doubted: Doubted; readonly visit: Visit | undefined }> {
  const waiting = openClosing(desk.file()?.closings ?? [])
  const visit = await lockOwnVisit(desk, appointment ?? waiting?.appointmentId)
  if (!visit) return { doubted: { kind: 'gone' }, visit }
  const { channel, person } = desk.needs
  const kept = words.slice(0, WORDS_CHARACTERS)
  const about = { version: version ?? waiting?.version ?? 0, words: kept, ...readDoubt(kept) }
  const said = { actor: desk.actor(), at: desk.saidAt, channel, person }
  return { doubted: await doubtWork(visit, { ...about, ...said }, desk.needs), visit }
}

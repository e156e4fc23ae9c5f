import type { Actor } from '../shared/actor.ts'

/** What the history says of a change: why, and, of a protected visit, who decided it (I9). */
export function historyNote(reason: string | undefined, decidedBy: Actor | undefined): { note?: string } {
  const said = [reason, decidedBy && `decided by ${decidedBy}`].filter((one) => one !== undefined && one !== '')
  return said.length > 0 ? { note: said.join('; ') } : {}
}

import type { Coordination } from '#src/conversation/coordination.ts'

type Spending = Pick<Coordination, 'codes' | 'limits'>

/** For how long a message may come again, by a turn begun anew or a client that had no answer. @unit milliseconds of real time */
const REMEMBERED_MS = 2 * 60_000

/**
 * Codes and limits for the turns of one message: what it has spent once is not spent again.
 *
 * A turn's transaction may fail after a code was issued or checked, and the same message come again (design §1); it then
 * gets the same code and the same answer.
 */
export function oncePerMessage({ codes, limits }: Spending): (messageId: string) => Spending {
  const spent = new Map<string, { atMs: number; result: unknown }>()

  function once<T>(key: string, spend: () => Promise<T>): Promise<T> {
    const now = performance.now()
    for (const [old, { atMs }] of spent) {
      if (now - atMs < REMEMBERED_MS) break
      spent.delete(old)
    }
    const known = spent.get(key)
    if (known) return known.result as Promise<T>
    const result = spend()
    spent.set(key, { atMs: now, result })
    return result
  }

  return (messageId) => ({
    limits: { take: (kind, key) => once(`${messageId} ${kind} ${key}`, () => limits.take(kind, key)) },
    codes: {
      issue: (key) => once(`${messageId} issue ${key}`, () => codes.issue(key)),
      check: (key, code) => once(`${messageId} check ${key} ${code}`, () => codes.check(key, code)),
    },
  })
}

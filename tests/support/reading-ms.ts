/**
 * How long a reader takes of its thread's own time, so that a busy machine counts for nothing. What seems slow is read
 * again, as only a runaway is slow every time. @unit milliseconds
 */
export function readingMs(read: () => unknown, longestMs: number): number {
  let bestMs = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && bestMs >= longestMs; attempt++) {
    const before = process.threadCpuUsage()
    read()
    const { user, system } = process.threadCpuUsage(before)
    bestMs = Math.min(bestMs, (user + system) / 1000)
  }
  return bestMs
}

/** Work that is asked for from several sides and done by one at a time. */
interface OnceAtATime {
  /** Has it done now; once more where it is being done already. Returns at once. */
  ask(): void
  /** Fulfilled when nothing is being done. */
  rest(): Promise<void>
}

/** `run` must not throw. Nothing begins any more once `signal` is aborted. */
export function onceAtATime(run: () => Promise<unknown>, signal: AbortSignal): OnceAtATime {
  let isAsked = false
  let running: Promise<void> | undefined
  async function whileAsked(): Promise<void> {
    while (isAsked && !signal.aborted) {
      isAsked = false
      await run()
    }
    running = undefined
  }
  return {
    ask() {
      isAsked = true
      running ??= whileAsked()
    },
    rest: async () => await running,
  }
}

import { Presets, SingleBar } from 'cli-progress'
import type { Terminal } from './terminal.ts'

/** How a process ends that was interrupted, as shells have it. */
const INTERRUPTED = 130

interface WorkBar extends Disposable {
  show(done: number, of: number): void
  stop(): void
}

/** A bar on a terminal for work that goes on, nothing anywhere else; however the work ends, the terminal is as it was. */
export function workBar({ errors }: Pick<Terminal, 'errors'>, label: string): WorkBar {
  const format = `${label} {bar} {percentage}% {value}/{total}`
  const bar = new SingleBar({ format, stream: errors, hideCursor: true, clearOnComplete: true }, Presets.shades_classic)
  const interrupt = () => {
    bar.stop()
    process.exit(INTERRUPTED)
  }
  const stop = () => {
    process.off('SIGINT', interrupt)
    bar.stop()
  }
  return {
    show(done, of) {
      if (!errors.isTTY) return
      if (!bar.isActive) {
        process.once('SIGINT', interrupt)
        bar.start(of, done)
      }
      bar.update(done)
    },
    stop,
    [Symbol.dispose]: stop,
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
/** On a terminal Ctrl-C reaches the service by itself; a second one would hurry it. */
const PASSED_ON: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGINT']

/** `doorstep start`: as `npm start`; ends as the service ends. */
export async function startCommand(isTerminal: boolean): Promise<number> {
  const child = spawn(process.execPath, [MAIN], { stdio: 'inherit' })
  for (const signal of PASSED_ON) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !isTerminal) child.kill(signal)
    })
  }
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

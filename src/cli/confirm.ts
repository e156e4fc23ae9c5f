import { createInterface } from 'node:readline/promises'
import type { Terminal } from './terminal.ts'

const YES = /^(y|yes|是)$/i

/** Asks whoever sits at the terminal; anything but a yes, and the end of the input, is a no. */
export async function isConfirmed(
  question: string,
  { input, errors }: Pick<Terminal, 'input' | 'errors'>,
): Promise<boolean> {
  const lines = createInterface({ input, output: errors })
  const left = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  lines.once('SIGINT', () => lines.close())
  const answer = await Promise.race([lines.question(`${question} `), left])
  lines.close()
  return YES.test(answer.trim())
}

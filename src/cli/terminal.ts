import type { Readable, Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import type { Language } from '#src/domain/shared/language.ts'
import { languageOfTerminal } from './language-of-terminal.ts'
import { openSpeech, type Speech } from './speech.ts'

/** Where a command reads and writes. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean }
  readonly errors: WriteStream
  /** As the person has set it; undefined for none of ours, then it is spoken zh-CN. */
  readonly language: Language | undefined
  readonly say: Speech
  /** Writes a line for people or programs to the output. */
  print(line: string): void
  /** Writes a line for people alone, so that piped output stays clean. */
  tell(line: string): void
}

/** The process's own terminal. */
export function openTerminal({ env, stdin, stdout, stderr }: NodeJS.Process): Terminal {
  const language = languageOfTerminal(env)
  return {
    env,
    input: stdin,
    output: stdout,
    errors: stderr as WriteStream,
    language,
    say: openSpeech(language ?? 'zh-CN'),
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
  }
}

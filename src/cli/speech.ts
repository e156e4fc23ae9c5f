import { createRequire } from 'node:module'
import type { Phrasebook, Say } from '#src/conversation/say.ts'
import type { Language } from '#src/domain/shared/language.ts'

/** Words for the person at the terminal. */
export type Speech = (id: string, facts?: Say['facts']) => string

const require = createRequire(import.meta.url)

/** Speaks one language; what it speaks with is loaded, at once, when something is first said: most of what programs read says nothing. */
export function openSpeech(language: Language): Speech {
  let phrasebook: Phrasebook | undefined
  return (id, facts) => {
    phrasebook ??= (require('./terminal-phrasebook.ts') as typeof import('./terminal-phrasebook.ts')).phrasebook
    return phrasebook.render(language, facts ? { id, facts } : { id })
  }
}

/** Text of others as a terminal may show it: without the characters that would steer it. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069]/gv, '')
}
